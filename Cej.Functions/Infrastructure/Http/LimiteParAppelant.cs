using System.ComponentModel.DataAnnotations;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>Section <c>Limites</c> of the configuration.</summary>
internal sealed record LimitesOptions
{
    /// <summary>What one caller may ask in a minute, on one instance.</summary>
    [Range(1, int.MaxValue)]
    public int RequetesParMinute { get; init; } = 600;

    /// <summary>What one caller may ask at once.</summary>
    [Range(1, int.MaxValue)]
    public int Rafale { get; init; } = 200;

    /// <summary>How often in a minute one caller may search people he does not follow, on one instance.</summary>
    [Range(1, int.MaxValue)]
    public int RecherchesParMinute { get; init; } = 30;
}

/// <summary>One token bucket a caller, and a smaller one for searches of people; idle buckets are forgotten by the framework.</summary>
internal sealed class LimiteParAppelant(IOptions<LimitesOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(appelant =>
        RateLimitPartition.GetTokenBucketLimiter(
            appelant,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.Value.Rafale,
                TokensPerPeriod = Math.Max(1, options.Value.RequetesParMinute / 60),
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }
        )
    );

    private readonly PartitionedRateLimiter<string> _recherches = PartitionedRateLimiter.Create<string, string>(appelant =>
        RateLimitPartition.GetSlidingWindowLimiter(
            appelant,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = options.Value.RecherchesParMinute,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
                QueueLimit = 0,
            }
        )
    );

    public RateLimitLease Prendre(string appelant) => _limiter.AttemptAcquire(appelant);

    public RateLimitLease PrendreUneRecherche(string appelant) => _recherches.AttemptAcquire(appelant);

    public void Dispose()
    {
        _limiter.Dispose();
        _recherches.Dispose();
    }
}
