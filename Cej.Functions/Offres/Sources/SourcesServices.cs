using System.Net;
using System.Threading.RateLimiting;
using Cej.Domain.Offres;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Jetons;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Cej.Functions.Offres.Sources;

/// <summary>How long a source may take; tests have no time for it.</summary>
internal sealed record DelaisDesSources
{
    /// <summary>Longest time that one try may take.</summary>
    public TimeSpan Essai { get; init; } = TimeSpan.FromSeconds(2.5);

    /// <summary>All tries of one question.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Before the second try; twice that before the third.</summary>
    public TimeSpan Attente { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How many times more calls a second are allowed.</summary>
    public int Acceleration { get; init; } = 1;
}

/// <summary>The public services, each with its own client, limits and circuit.</summary>
internal static class SourcesServices
{
    public const string FranceTravail = "france-travail";
    private const string JetonDeFranceTravail = "jeton-de-france-travail";
    public const string Engagement = "api-engagement";
    public const string Immersion = "immersion-facilitee";

    /// <summary>What a source asks to wait longer than this is told to the caller, not waited for.</summary>
    private static readonly TimeSpan AttenteAcceptable = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The services, with a container of their own: a host that replaces them pays nothing for their clients and pipelines.
    /// </summary>
    public static IServiceCollection AddServicesPublics(
        this IServiceCollection services,
        IConfiguration configuration,
        DelaisDesSources? delais = null
    )
    {
        services.AddOptions<SourcesOptions>().LierReglages(configuration.GetSection(SourcesOptions.Section));
        return services.AddSingleton<IOffres>(provider =>
            new ServiceCollection()
                .AddSingleton(provider.GetRequiredService<ILoggerFactory>())
                .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
                .AddSingleton(provider.GetRequiredService<IOptions<SourcesOptions>>())
                .AddSingleton(provider.GetRequiredService<TimeProvider>())
                .AddSourcesDOffres(delais ?? new())
                .BuildServiceProvider()
                .GetRequiredService<IOffres>()
        );
    }

    private static IServiceCollection AddSourcesDOffres(this IServiceCollection services, DelaisDesSources delais)
    {
        // Calls a second that the services allow a client.
        services.AddSource(JetonDeFranceTravail).AddLimites(10, delais);
        services.AddSource(FranceTravail).AddJeton(JetonDeFranceTravail, DemandeDeFranceTravail).AddLimites(10, delais);
        services.AddSource(Engagement).AddLimites(5, delais);
        services.AddSource(Immersion).AddLimites(5, delais);
        return services
            .AddSingleton<ISourceDOffres, FranceTravailOffres>()
            .AddSingleton<ISourceDOffres, EngagementOffres>()
            .AddSingleton<ISourceDOffres, ImmersionOffres>()
            .AddSingleton<IOffres, SourcesDOffres>();
    }

    private static DemandeDeJeton DemandeDeFranceTravail(IServiceProvider provider)
    {
        var reglages = provider.GetRequiredService<IOptions<SourcesOptions>>().Value;
        return new(
            reglages.FranceTravailJeton,
            reglages.FranceTravailClient,
            reglages.FranceTravailSecret,
            "api_offresdemploiv2 o2dsoffre"
        );
    }

    private static IHttpClientBuilder AddSource(this IServiceCollection services, string nom) =>
        services
            .AddHttpClient(nom, http => http.MaxResponseContentBufferSize = Reponses.TailleMaximale)
            .ConfigurePrimaryHttpMessageHandler(() =>
            {
                var gestionnaire = Sorties.Gestionnaire();
                gestionnaire.AutomaticDecompression = DecompressionMethods.All;
                return gestionnaire;
            });

    private static void AddLimites(this IHttpClientBuilder client, int appelsParSeconde, DelaisDesSources delais) =>
        client.AddResilienceHandler(client.Name, pipeline => Configurer(pipeline, appelsParSeconde * delais.Acceleration, delais));

    private static void Configurer(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, int appelsParSeconde, DelaisDesSources delais)
    {
        // The network waits in real time, whatever clock the dates are compared with.
        pipeline.TimeProvider = TimeProvider.System;
        pipeline
            .AddTimeout(delais.Total)
            .AddRetry(
                new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 2,
                    Delay = delais.Attente,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldRetryAfterHeader = true,
                    ShouldHandle = args => ValueTask.FromResult(VautUnEssai(args.Outcome)),
                }
            )
            .AddRateLimiter(
                new TokenBucketRateLimiter(
                    new TokenBucketRateLimiterOptions
                    {
                        TokenLimit = appelsParSeconde,
                        TokensPerPeriod = appelsParSeconde,
                        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                        QueueLimit = 5 * appelsParSeconde,
                    }
                )
            )
            .AddCircuitBreaker(
                new HttpCircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 10,
                    SamplingDuration = TimeSpan.FromSeconds(10),
                    BreakDuration = TimeSpan.FromSeconds(5),
                }
            )
            .AddTimeout(delais.Essai);
    }

    /// <summary>What may pass by itself at once: faults of the network and of the source, and a short wait that it asks for.</summary>
    private static bool VautUnEssai(Outcome<HttpResponseMessage> outcome) =>
        outcome switch
        {
            { Exception: HttpRequestException or Polly.Timeout.TimeoutRejectedException } => true,
            { Result: { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable } response } => (
                response.Headers.RetryAfter?.Delta ?? TimeSpan.Zero
            ) <= AttenteAcceptable
                && response.Headers.RetryAfter?.Date is null,
            { Result.StatusCode: >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout } => true,
            _ => false,
        };
}
