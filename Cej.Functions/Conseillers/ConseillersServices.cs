using Cej.Domain.Conseillers;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Conseillers;

/// <summary>Profiles, agencies, superviseurs and the directory of counsellors.</summary>
internal static class ConseillersServices
{
    public static IServiceCollection AddConseillers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ApplicationMobileOptions>().LierReglages(configuration.GetSection("ApplicationMobile"));
        return services
            .AddSingleton<LireProfilHandler>()
            .AddSingleton<ModifierProfilHandler>()
            .AddSingleton<RechercherAgencesHandler>()
            .AddSingleton<EcrireAgenceHandler>()
            .AddSingleton<IConseillerStore, DocumentConseillerStore>()
            .AddSingleton<ISuperviseurs, DocumentSuperviseurs>()
            .AddSingleton<IAnnuaireDesConseillers, DocumentCollegues>()
            .AddSingleton<DocumentReferentiels>()
            .AddSingleton<IAgences>(provider => provider.GetRequiredService<DocumentReferentiels>())
            .AddReponses(ConseillersReponses.Default);
    }
}
