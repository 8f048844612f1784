using Cej.Domain.Offres;
using Cej.Functions.Infrastructure;
using Cej.Functions.Offres.Referentiels;
using Cej.Functions.Offres.Sources;

namespace Cej.Functions.Offres;

/// <summary>Section <c>Alertes</c>.</summary>
internal sealed record AlertesOptions
{
    public const string Section = "Alertes";

    /// <summary>How far the runs of one saved search are apart.</summary>
    public TimeSpan Intervalle { get; set; } = TimeSpan.FromDays(1);
}

/// <summary>Searching and keeping offers, and telling of new ones.</summary>
internal static class OffresServices
{
    public static IServiceCollection AddOffres(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AlertesOptions>().LierReglages(configuration.GetSection(AlertesOptions.Section));
        services.AddSingleton(provider => new RythmeDesAlertes(provider.GetRequiredService<IOptions<AlertesOptions>>().Value.Intervalle));
        return services.AddReferentiels().AddUseCases().AddStores().AddServicesPublics(configuration).AddReponses(OffresReponses.Default);
    }

    private static IServiceCollection AddReferentiels(this IServiceCollection services) =>
        services
            .AddSingleton<Lieux>()
            .AddSingleton<ILieux>(provider => provider.GetRequiredService<Lieux>())
            .AddSingleton<Metiers>()
            .AddSingleton<IMetiers>(provider => provider.GetRequiredService<Metiers>())
            .AddSingleton<LecteurDeCriteres>();

    private static IServiceCollection AddUseCases(this IServiceCollection services) =>
        services
            .AddSingleton<RechercherOffresHandler>()
            .AddSingleton<RemiseDeSuggestion>()
            .AddSingleton<FavorisHandler>()
            .AddSingleton<PartagerAvecMonConseillerHandler>()
            .AddSingleton<RevoirFavorisHandler>()
            .AddSingleton<ConsulterOffreHandler>()
            .AddSingleton<RecherchesHandler>()
            .AddSingleton<PreferencesHandler>()
            .AddSingleton<AlerterHandler>();

    private static IServiceCollection AddStores(this IServiceCollection services) =>
        services
            .AddSingleton<DocumentEspaceDOffresStore>()
            .AddSingleton<IEspaceDOffresStore>(provider => provider.GetRequiredService<DocumentEspaceDOffresStore>())
            .AddSingleton<IFavoriStore>(provider => provider.GetRequiredService<DocumentEspaceDOffresStore>())
            .AddSingleton<IOffresConsulteesStore, DocumentOffresConsulteesStore>()
            .AddSingleton<DocumentRechercheStore>()
            .AddSingleton<IRechercheStore>(provider => provider.GetRequiredService<DocumentRechercheStore>())
            .AddSingleton<ISuggestionStore>(provider => provider.GetRequiredService<DocumentRechercheStore>())
            .AddSingleton<IAlerteStore>(provider => provider.GetRequiredService<DocumentRechercheStore>());
}
