using System.Net;
using System.Net.Sockets;

namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>
/// Which push services are called. Their addresses come from clients, so that a stranger would choose what we connect to: only known names,
/// over HTTPS, and only public addresses behind them, looked at when the connection is made.
/// </summary>
internal sealed class ServicesPush(IOptions<NavigateursOptions> options)
{
    /// <summary>Whether it may be called.</summary>
    public bool Connait(string canal) =>
        Uri.TryCreate(canal, UriKind.Absolute, out var adresse)
        && adresse.UserInfo.Length == 0
        && (
            EstLEssai(adresse.Scheme, adresse.Host, adresse.Port)
            || (
                adresse.Scheme == Uri.UriSchemeHttps
                && adresse.IsDefaultPort
                && adresse.HostNameType is UriHostNameType.Dns
                && Array.Exists(options.Value.Hotes, hote => Designe(hote, adresse.IdnHost))
            )
        );

    /// <summary>What calls them: it follows no redirect, takes no proxy and reaches no private address.</summary>
    public SocketsHttpHandler Passage() =>
        new()
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = (connexion, cancellationToken) => Ouvrir(connexion.DnsEndPoint, cancellationToken),
        };

    private static bool Designe(string hote, string nom) =>
        hote.StartsWith("*.", StringComparison.Ordinal)
            ? nom.EndsWith(hote[1..], StringComparison.OrdinalIgnoreCase)
            : nom.Equals(hote, StringComparison.OrdinalIgnoreCase);

    private async ValueTask<Stream> Ouvrir(DnsEndPoint service, CancellationToken cancellationToken)
    {
        var adresses = await Dns.GetHostAddressesAsync(service.Host, cancellationToken);
        if (!EstLEssai(Uri.UriSchemeHttp, service.Host, service.Port))
            adresses = [.. adresses.Where(AdressePublique.Est)];
        if (adresses is [])
            throw new AdresseInterditeException($"No public address is behind {service.Host}.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(adresses, service.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool EstLEssai(string scheme, string hote, int port) =>
        options.Value.Essai is { } essai && essai.Scheme == scheme && essai.Host == hote && essai.Port == port;
}

/// <summary>A known name leads to an address that nobody outside may choose.</summary>
internal sealed class AdresseInterditeException(string message) : IOException(message);

/// <summary>Addresses of the public network (the IANA registries of special-purpose addresses).</summary>
internal static class AdressePublique
{
    private static readonly IPNetwork[] Reservees =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            // IPv6: what is not below 2000::/3, and inside it what carries IPv4 or is for books.
            "::/3",
            "4000::/2",
            "8000::/1",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    // Azure's own, public by its number only: metadata and DNS of the machine that asks.
    private static readonly IPAddress DeLaMachineAzure = IPAddress.Parse("168.63.129.16");

    public static bool Est(IPAddress adresse)
    {
        var vraie = adresse.IsIPv4MappedToIPv6 ? adresse.MapToIPv4() : adresse;
        return !vraie.Equals(DeLaMachineAzure) && !Array.Exists(Reservees, reseau => reseau.Contains(vraie));
    }
}
