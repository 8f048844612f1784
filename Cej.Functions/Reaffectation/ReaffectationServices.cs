using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Reaffectation;

/// <summary>Moving people from one counsellor to another.</summary>
internal static class ReaffectationServices
{
    public static IServiceCollection AddReaffectation(this IServiceCollection services) =>
        services
            .AddSingleton<SuperviseursHandler>()
            .AddSingleton<Perimetre>()
            .AddSingleton<RechercherConseillersHandler>()
            .AddSingleton<ListerBeneficiairesHandler>()
            .AddSingleton<ReaffecterHandler>()
            .AddSingleton<RecupererHandler>()
            .AddSingleton<DepartsHandler>()
            .AddSingleton<ReprendreReaffectationsHandler>()
            .AddSingleton<Deplacements>()
            .AddSingleton<Rangement>()
            .AddSingleton<IDepartStore, DocumentDepartStore>()
            .AddSingleton<IReaffectationStore, DocumentReaffectationStore>()
            .AddReponses(ReaffectationReponses.Default);
}
