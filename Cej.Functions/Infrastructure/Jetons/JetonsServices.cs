namespace Cej.Functions.Infrastructure.Jetons;

/// <summary>Registration of our tokens for other services.</summary>
internal static class JetonsServices
{
    /// <summary>Every call of the client carries our token for its service.</summary>
    /// <param name="service">The client.</param>
    /// <param name="clientDuJeton">The name of the client that asks for tokens.</param>
    /// <param name="demande">What a token is asked for with; null when the service takes none.</param>
    public static IHttpClientBuilder AddJeton(
        this IHttpClientBuilder service,
        string clientDuJeton,
        Func<IServiceProvider, DemandeDeJeton?> demande
    )
    {
        service.Services.AddKeyedSingleton(
            service.Name,
            (provider, _) =>
                new JetonDeService(
                    provider.GetRequiredService<IHttpClientFactory>(),
                    clientDuJeton,
                    demande(provider),
                    provider.GetRequiredService<TimeProvider>()
                )
        );
        return service.AddHttpMessageHandler(provider => new PorteurDuJeton(
            provider.GetRequiredKeyedService<JetonDeService>(service.Name)
        ));
    }
}
