using Cej.Domain.Conservation;

namespace Cej.Functions.Conservation;

/// <summary>How long people's data are kept, and who may have them or have them destroyed.</summary>
internal static class ConservationServices
{
    public static IServiceCollection AddConservation(this IServiceCollection services) =>
        services
            .AddSingleton<ExporterConseillerHandler>()
            .AddSingleton<EffacerConseillerHandler>()
            .AddSingleton<DepartDUnConseiller>()
            .AddSingleton<RemiseDuPortefeuille>()
            .AddSingleton<EcheancesHandler>()
            .AddSingleton<Relanceur>()
            .AddSingleton<IModeleDesRelances, ModeleDesRelances>()
            .AddSingleton<IDonneesDesConseillers, DocumentDonneesDesConseillers>();
}
