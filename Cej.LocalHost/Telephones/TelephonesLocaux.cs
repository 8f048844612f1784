using Cej.Domain.Dossiers;
using Cej.Functions.Infrastructure.Telephones;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.LocalHost.Telephones;

/// <summary>A file in place of native applications; browsers ring as they do on Azure, with a key made here.</summary>
internal static class TelephonesLocaux
{
    private static readonly Uri Contact = new("mailto:ne-pas-repondre@cej.example");

    public static IServiceCollection AddTelephonesLocaux(this IServiceCollection services, LocalOptions local)
    {
        services.RemoveAllKeyed<ITelephones>(TelephonesServices.Natifs);
        services.AddKeyedSingleton<ITelephones, FichierTelephones>(TelephonesServices.Natifs);
        services
            .AddOptions<NavigateursOptions>()
            .Configure(options =>
            {
                options.Cle ??= CleLocale.Lire(local.DossierDesCles, "navigateurs.cle");
                options.Contact ??= Contact;
                options.Essai = local.ServicePush;
            });
        return services;
    }
}
