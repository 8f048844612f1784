using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Courrier;
using Cej.Functions.Recapitulatif;
using Cej.LocalHost.Identite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Cej.LocalHost.Courrier;

/// <summary>Registers the folder of mails, unless a real service is configured.</summary>
internal static class CourrierLocal
{
    /// <summary>No mail leaves the machine, as fast as it can; the digest is looked at every 15 seconds.</summary>
    public static readonly IReadOnlyDictionary<string, string?> ReglagesParDefaut = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Courrier:Service"] = nameof(ServiceDeCourrier.Dossier),
        ["Courrier:Expediteur"] = "ne-pas-repondre@cej.example",
        ["Recapitulatif:Horaire"] = "*/15 * * * * *",
        ["Recapitulatif:ParMinute"] = "0",
        ["Recapitulatif:ParHeure"] = "0",
    };

    public static IServiceCollection AddCourrierLocal(
        this IServiceCollection services,
        LocalOptions local,
        ConfigurationManager configuration
    )
    {
        services.AddSingleton(provider => new DossierCourrier(
            local.DossierDesCourriels,
            provider.GetRequiredService<IOptions<CourrierOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()
        ));
        if (string.Equals(configuration["Courrier:Service"], nameof(ServiceDeCourrier.Dossier), StringComparison.OrdinalIgnoreCase))
            services.Replace(ServiceDescriptor.Singleton<ICourrier>(provider => provider.GetRequiredService<DossierCourrier>()));
        // The front end is on this host, whose port may be known only once it listens.
        services
            .AddOptions<RecapitulatifOptions>()
            .Configure<AdresseDuFournisseur>(
                (options, adresse) =>
                {
                    options.Lien ??= new Uri(adresse.Origine, "messagerie");
                    options.CleDesLiens ??= CleLocale.Lire(local.DossierDesCles, "liens.cle");
                }
            );
        return services;
    }
}
