using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

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

    /// <summary>How often in a minute one caller may search people whom the caller does not follow, on one instance.</summary>
    [Range(1, int.MaxValue)]
    public int RecherchesParMinute { get; init; } = 30;

    /// <summary>How often in a minute one caller may ask where to listen, all of them at once if need be, on one instance.</summary>
    [Range(1, int.MaxValue)]
    public int NegociationsParMinute { get; init; } = 120;

    /// <summary>What one address may ask of the demo space in a minute, on one instance; a third of it at once.</summary>
    [Range(3, int.MaxValue)]
    public int DemonstrationParMinute { get; init; } = 60;

    /// <summary>The Front Door through which requests come: its word on who asks is believed. Empty believes the connection alone.</summary>
    public string? FrontDoor { get; init; }
}

/// <summary>
/// Five limits on what one caller or address may ask: any request, files left, places to listen, searches of people, and the demo space.
/// Searches of people have a sliding window, the others token buckets; the framework forgets idle ones.
/// </summary>
internal sealed class LimiteParAppelant(IOptions<LimitesOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = Limiter(
        Seau(options.Value.Rafale, Math.Max(1, options.Value.RequetesParMinute / 60), TimeSpan.FromSeconds(1))
    );

    private readonly PartitionedRateLimiter<string> _passants = Limiter(
        Seau(options.Value.DemonstrationParMinute / 3, options.Value.DemonstrationParMinute / 3, TimeSpan.FromSeconds(20))
    );

    private readonly PartitionedRateLimiter<string> _depots = Limiter(
        Seau(options.Value.DepotsParMinute, 1, TimeSpan.FromMinutes(1) / options.Value.DepotsParMinute)
    );

    private readonly PartitionedRateLimiter<string> _negociations = Limiter(ParMinute(options.Value.NegociationsParMinute));

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

    /// <summary>Takes a permit to leave a file, besides the one that any request takes.</summary>
    public RateLimitLease PrendreUnDepot(string appelant) => _depots.AttemptAcquire(appelant);

    /// <summary>Takes a permit to be told where to listen, besides the one that any request takes.</summary>
    public RateLimitLease PrendreUneNegociation(string appelant) => _negociations.AttemptAcquire(appelant);

    public RateLimitLease PrendreUneRecherche(string appelant) => _recherches.AttemptAcquire(appelant);

    /// <summary>Takes a permit of the demo space, which is open to passers-by and limited by address.</summary>
    public RateLimitLease PrendreEnPassant(string adresse) => _passants.AttemptAcquire(adresse);

    /// <summary>
    /// The address that a request comes from, as the platform vouches for it: whatever else a header says, a caller may have written. Of
    /// IPv6 it is the network: a caller has any number of addresses in it.
    /// </summary>
    public string AdresseDe(HttpContext http) => $"ip:{Reseau(SelonFrontDoor(http.Request.Headers) ?? http.Connection.RemoteIpAddress)}";

    private IPAddress? SelonFrontDoor(IHeaderDictionary entetes) =>
        !string.IsNullOrEmpty(options.Value.FrontDoor)
        && string.Equals(entetes["X-Azure-FDID"], options.Value.FrontDoor, StringComparison.OrdinalIgnoreCase)
        && IPAddress.TryParse(entetes["X-Azure-SocketIP"], out var adresse)
            ? adresse
            : null;

    /// <summary>What counts as one place: an IPv4 address, or the network of an IPv6 one.</summary>
    public static IPAddress? Reseau(IPAddress? adresse)
    {
        if (adresse is null or { AddressFamily: not AddressFamily.InterNetworkV6 })
            return adresse;
        if (adresse.IsIPv4MappedToIPv6)
            return adresse.MapToIPv4();
        var octets = adresse.GetAddressBytes();
        octets.AsSpan(8).Clear();
        return new(octets);
    }

    public void Dispose()
    {
        _limiter.Dispose();
        _depots.Dispose();
        _passants.Dispose();
        _negociations.Dispose();
        _recherches.Dispose();
    }

    /// <summary>So many in a minute, all at once if need be. Refilled by sixths: whoever is refused comes back in ten seconds, and not each second.</summary>
    public static TokenBucketRateLimiterOptions ParMinute(int nombre) => Seau(nombre, Math.Max(1, nombre / 6), TimeSpan.FromSeconds(10));

    private static TokenBucketRateLimiterOptions Seau(int limite, int parPeriode, TimeSpan periode) =>
        new()
        {
            TokenLimit = limite,
            TokensPerPeriod = parPeriode,
            ReplenishmentPeriod = periode,
            QueueLimit = 0,
        };

    private static PartitionedRateLimiter<string> Limiter(TokenBucketRateLimiterOptions seau) =>
        PartitionedRateLimiter.Create<string, string>(appelant => RateLimitPartition.GetTokenBucketLimiter(appelant, _ => seau));
}
