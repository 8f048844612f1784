using Cej.Domain.Diffusion;

namespace Cej.Functions.Diffusion;

/// <summary>Broadcast lists, and what is sent to several people.</summary>
internal static class DiffusionServices
{
    public static IServiceCollection AddDiffusion(this IServiceCollection services) =>
        services
            .AddSingleton<ListesHandler>()
            .AddSingleton<EnvoyerATousHandler>()
            .AddSingleton<Distribution>()
            .AddSingleton<LireEnvoisHandler>()
            .AddSingleton<PartagerHandler>()
            .AddSingleton<IDestinatairesDePiece, DestinatairesDePiece>()
            .AddSingleton<IListeStore, DocumentListeStore>()
            .AddSingleton<IEnvoiStore, DocumentEnvoiStore>()
            .AddSingleton<ITracesDUnSuivi, TracesDesEnvois>()
            .AddReponses(DiffusionReponses.Default);
}
