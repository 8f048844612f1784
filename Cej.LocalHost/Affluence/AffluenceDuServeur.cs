using System.Net;
using System.Threading.RateLimiting;
using Cej.Functions.Infrastructure.Http;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Cej.LocalHost.Affluence;

/// <summary>
/// What connections may cost the server of this machine, before anything is known of who opened them. On Azure that is Front Door's and
/// the Functions host's.
/// </summary>
internal sealed class AffluenceDuServeur(LocalOptions options) : IConfigureOptions<KestrelServerOptions>, IDisposable
{
    /// <summary>Of all addresses together. Beyond it a connection is closed at once: handles are for files too.</summary>
    private const int Sockets = 16_000;

    /// <summary>A browser sends its headers in one piece; whoever takes longer holds a place for nothing.</summary>
    private static readonly TimeSpan EnTetes = TimeSpan.FromSeconds(15);

    /// <summary>Longer than proxies keep theirs, so that none sends a request into a connection that is closing.</summary>
    private static readonly TimeSpan SansRien = TimeSpan.FromSeconds(75);

    /// <summary>A phone at the edge of a network sends more, after its first seconds.</summary>
    private static readonly MinDataRate Debit = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    private readonly IPAddress? _mandataire = options.Mandataire is { Length: > 0 } adresse
        ? LimiteParAppelant.Reseau(IPAddress.Parse(adresse))
        : null;

    private readonly PartitionedRateLimiter<IPAddress> _places = PartitionedRateLimiter.Create<IPAddress, IPAddress>(de =>
        RateLimitPartition.GetConcurrencyLimiter(de, _ => new() { PermitLimit = options.SocketsParAdresse, QueueLimit = 0 })
    );

    /// <inheritdoc/>
    public void Configure(KestrelServerOptions kestrel)
    {
        kestrel.Limits.MaxConcurrentConnections = Sockets;
        kestrel.Limits.RequestHeadersTimeout = EnTetes;
        kestrel.Limits.KeepAliveTimeout = SansRien;
        kestrel.Limits.MinRequestBodyDataRate = Debit;
        kestrel.ConfigureEndpointDefaults(ecoute => ecoute.Use(suite => connexion => Accueillir(connexion, suite)));
    }

    public void Dispose() => _places.Dispose();

    private async Task Accueillir(ConnectionContext connexion, ConnectionDelegate suite)
    {
        var de = LimiteParAppelant.Reseau((connexion.RemoteEndPoint as IPEndPoint)?.Address);
        // A proxy brings everybody's connections.
        if (de is null || de.Equals(_mandataire))
        {
            await suite(connexion);
            return;
        }

        using var place = _places.AttemptAcquire(de);
        if (place.IsAcquired)
            await suite(connexion);
        else
            connexion.Abort();
    }
}
