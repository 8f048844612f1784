using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Reaffectation;

/// <summary>Moving people from one counsellor to another.</summary>
internal static class ReaffectationServices
{
    public static IServiceCollection AddReaffectation(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReaffectationOptions>().LierReglages(configuration.GetSection(ReaffectationOptions.Section));
        return services
            .AddSingleton<SuperviseursHandler>()
            .AddSingleton<StructuresConnues>()
            .AddSingleton<DemanderLHabilitationHandler>()
            .AddSingleton<DeciderDeLHabilitationHandler>()
            .AddSingleton<IDemandesDHabilitation, DocumentDemandesDHabilitation>()
            .AddSingleton(provider => new FormulaireDHabilitation(
                provider.GetRequiredService<IOptions<ReaffectationOptions>>().Value.Formulaire
            ))
            .AddSingleton<Perimetre>()
            .AddSingleton<RechercherConseillersHandler>()
            .AddSingleton<ListerBeneficiairesHandler>()
            .AddSingleton<ReaffecterHandler>()
            .AddSingleton<RecupererHandler>()
            .AddSingleton<DepartsHandler>()
            .AddSingleton<Deplacements>()
            .AddSingleton<Rangement>()
            .AddSingleton<IReaffectationStore, DocumentReaffectationStore>()
            .AddReponses(ReaffectationReponses.Default);
    }
}
