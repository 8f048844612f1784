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

    /// <summary>How many files one caller may leave in a minute: each costs more than any other request.</summary>
    [Range(1, int.MaxValue)]
    public int DepotsParMinute { get; init; } = 30;
}

/// <summary>One token bucket a caller; idle buckets are forgotten by the framework.</summary>
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

    private readonly PartitionedRateLimiter<string> _depots = PartitionedRateLimiter.Create<string, string>(appelant =>
        RateLimitPartition.GetTokenBucketLimiter(
            appelant,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.Value.DepotsParMinute,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1) / options.Value.DepotsParMinute,
                QueueLimit = 0,
            }
        )
    );

    public RateLimitLease Prendre(string appelant) => _limiter.AttemptAcquire(appelant);

    /// <summary>To leave a file, besides what any request takes.</summary>
    public RateLimitLease PrendreUnDepot(string appelant) => _depots.AttemptAcquire(appelant);

    public void Dispose()
    {
        _limiter.Dispose();
        _depots.Dispose();
    }
}
