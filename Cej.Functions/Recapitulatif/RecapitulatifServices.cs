using Azure.Core;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Courrier;

namespace Cej.Functions.Recapitulatif;

/// <summary>The daily digest and the mail service.</summary>
internal static class RecapitulatifServices
{
    public static IServiceCollection AddRecapitulatif(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<RecapitulatifOptions>()
            .LierReglages(configuration.GetSection(RecapitulatifOptions.Section))
            .Validate(
                options => options.Lien is null or { IsAbsoluteUri: true, Scheme: "https" or "http" },
                "Setting Recapitulatif:Lien is no web address."
            );
        services.AddOptions<CourrierOptions>().LierReglages(configuration.GetSection(CourrierOptions.Section));
        services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<RecapitulatifOptions>>().Value.Regles)
            .AddSingleton<IRecapitulatifStore, DocumentRecapitulatifStore>()
            .AddSingleton<IPlanStore, DocumentPlanStore>()
            .AddSingleton<ILiensDeDesabonnement, LiensDeDesabonnement>()
            .AddSingleton<SeDesabonnerHandler>()
            .AddSingleton<IModeleDuRecapitulatif, ModeleDuRecapitulatif>()
            .AddSingleton<EnvoiDUnCourriel>()
            .AddSingleton<EnvoiDUnLot>()
            .AddSingleton<EnvoyerRecapitulatifsHandler>()
            .AddSingleton<MesuresDuRecapitulatif>()
            .AddSingleton(Courrier);
        return services;
    }

    private static ICourrier Courrier(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<CourrierOptions>>().Value;
        var clock = provider.GetRequiredService<TimeProvider>();
        return options.Service switch
        {
            ServiceDeCourrier.Azure => AzureCourrier.Creer(options, provider.GetRequiredService<TokenCredential>, clock),
            ServiceDeCourrier.Smtp => new SmtpCourrier(options, clock),
            ServiceDeCourrier.Dossier => throw new InvalidOperationException(
                "Setting Courrier:Service: a folder is for one machine; use Azure or Smtp."
            ),
        };
    }
}
