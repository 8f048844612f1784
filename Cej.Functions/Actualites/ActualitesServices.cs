using Cej.Domain.Actualites;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Actualites;

/// <summary>The news and the help.</summary>
internal static class ActualitesServices
{
    public static IServiceCollection AddActualites(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AideOptions>().LierReglages(configuration.GetSection("Aide"));
        return services
            .AddSingleton<INettoyeurHtml, NettoyeurHtml>()
            .AddSingleton<IAnnonces, SignalRAnnonces>()
            .AddSingleton<LectureDActualite>()
            .AddSingleton<PublierActualiteHandler>()
            .AddSingleton<AnnoncerActualitesHandler>()
            .AddSingleton<LireActualitesHandler>()
            .AddSingleton<LireAideHandler>()
            .AddSingleton(provider => provider.GetRequiredService<IOptions<AideOptions>>().Value.Lire())
            .AddSingleton<DocumentActualiteStore>()
            .AddSingleton<IActualiteStore>(provider => provider.GetRequiredService<DocumentActualiteStore>())
            .AddSingleton<IActualitesVues>(provider => provider.GetRequiredService<DocumentActualiteStore>())
            .AddReponses(ActualitesReponses.Default);
    }
}
