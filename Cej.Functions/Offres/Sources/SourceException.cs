using System.Net;
using System.Text.Json;
using Cej.Functions.Infrastructure.Jetons;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace Cej.Functions.Offres.Sources;

/// <summary>A source answered, but not as it should; with what it says about coming back.</summary>
internal sealed class SourceException(HttpStatusCode statut, TimeSpan? dans) : Exception($"The source answered {(int)statut}.")
{
    public TimeSpan? Dans { get; } = dans;
}

/// <summary>What the sources have in common.</summary>
internal static class Reponses
{
    /// <summary>Larger answers are no answers: a page of 50 offers is some 300 KB.</summary>
    public const int TailleMaximale = 8 * 1024 * 1024;

    /// <summary>Whether a fault means that a source is down, and not that we are wrong.</summary>
    public static bool EstUnePanne(Exception fault, CancellationToken cancellationToken) =>
        fault switch
        {
            // Ours, and not the caller's, who went away.
            OperationCanceledException => !cancellationToken.IsCancellationRequested,
            SourceException or HttpRequestException or JsonException or IOException => true,
            TimeoutRejectedException or BrokenCircuitException or RateLimiterRejectedException => true,
            _ => false,
        };

    /// <summary>When a fault says that it makes sense to come back.</summary>
    public static TimeSpan? Dans(Exception fault) =>
        fault switch
        {
            SourceException source => source.Dans,
            SansJetonException sans => sans.Dans,
            BrokenCircuitException circuit => circuit.RetryAfter,
            RateLimiterRejectedException limite => limite.RetryAfter,
            _ => null,
        };

    /// <summary>Reads a body, which must be there and whole.</summary>
    /// <exception cref="JsonException">The body is null, cut off or of another shape: callers take the source for down.</exception>
    public static async Task<T> Lire<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await JsonSerializer.DeserializeAsync(body, type, cancellationToken) ?? throw new JsonException("The body is null.");
    }

    /// <summary>A list without holes: one with a null is malformed.</summary>
    /// <exception cref="JsonException">An element is null: callers take the source for down.</exception>
    public static IReadOnlyList<T> Pleine<T>(IReadOnlyList<T> liste)
        where T : class => liste.Contains(null!) ? throw new JsonException("An element is null.") : liste;

    /// <summary>The fault of an answer that is no success.</summary>
    public static SourceException Refusee(HttpResponseMessage response, TimeProvider clock) =>
        new(
            response.StatusCode,
            response.Headers.RetryAfter switch
            {
                { Delta: { } delta } => delta,
                { Date: { } date } => date - clock.GetUtcNow(),
                _ => null,
            }
        );
}
