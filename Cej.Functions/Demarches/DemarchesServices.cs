using Cej.Domain.Demarches;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Jetons;

namespace Cej.Functions.Demarches;

/// <summary>Registration of the démarches and of their partner.</summary>
internal static class DemarchesServices
{
    private const string ClientDuJeton = "jeton-du-partenaire";

    /// <summary>How long one attempt may take.</summary>
    private static readonly TimeSpan DelaiDUnEssai = TimeSpan.FromSeconds(6);

    public static IServiceCollection AddDemarches(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddSingleton(_ => ReferentielEmbarque.Lire())
            .AddSingleton<CreerDemarcheHandler>()
            .AddSingleton<ModifierDemarcheHandler>()
            .AddSingleton<LireDemarchesHandler>()
            .AddSingleton<TransmettreDemarchesHandler>()
            .AddSingleton<RappelerDePlanifierHandler>()
            .AddSingleton<IDemarcheStore, DocumentDemarcheStore>()
            .AddEffets<DemarcheChangee, EffetsDeDemarche>();
        return services.AddPartenaire(configuration).AddReponses(DemarchesReponses.Default);
    }

    private static IServiceCollection AddPartenaire(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PartenaireOptions>().LierReglages(configuration.GetSection("Demarches"));
        services.AddSingleton<IPartenaireDesDemarches, PartenaireHttp>();
        services
            .AddHttpClient(ClientDuJeton, client => client.Timeout = DelaiDUnEssai)
            .ConfigurePrimaryHttpMessageHandler(Sorties.Gestionnaire);
        services
            .AddHttpClient(
                PartenaireHttp.Client,
                (provider, client) =>
                {
                    // No attempt more within the call: waiting and trying again is the outbox's business.
                    client.Timeout = DelaiDUnEssai;
                    var url = provider.GetRequiredService<IOptions<PartenaireOptions>>().Value.Url!.AbsoluteUri;
                    client.BaseAddress = new Uri(url.EndsWith('/') ? url : url + "/");
                    client.MaxResponseContentBufferSize = 64 * 1024;
                }
            )
            .ConfigurePrimaryHttpMessageHandler(Sorties.Gestionnaire)
            .AddJeton(
                ClientDuJeton,
                provider =>
                    provider.GetRequiredService<IOptions<PartenaireOptions>>().Value is { UrlDuJeton: { } url } reglages
                        ? new(url, reglages.ClientId, reglages.ClientSecret, reglages.Portee)
                        : null
            );
        return services;
    }
}
