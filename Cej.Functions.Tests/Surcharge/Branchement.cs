using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cej.Functions.Tests.Surcharge;

/// <summary>A connection from an address of this machine, on which exactly what a test says is written.</summary>
internal sealed class Branchement : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What the other side says with the head of an answer; 0 when it closed without a word.</summary>
    public sealed record Reponse(int Code, IReadOnlyDictionary<string, string> EnTetes)
    {
        public int? RetryAfter =>
            EnTetes.TryGetValue("Retry-After", out var texte) ? int.Parse(texte, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>All of 127.0.0.0/8 is this machine, and each of it one more client.</summary>
    public static async Task<Branchement> Ouvrir(Uri ou, string de)
    {
        var branchement = new Branchement();
        branchement._socket.Bind(new IPEndPoint(IPAddress.Parse(de), 0));
        try
        {
            await branchement._socket.ConnectAsync(IPAddress.Loopback, ou.Port, Cancel);
        }
        catch (SocketException refus) when (refus.SocketErrorCode is SocketError.ConnectionReset)
        {
            // Let in and shut out within the same moment: whoever reads sees it.
        }

        return branchement;
    }

    /// <summary>A client whose connections all come from an address.</summary>
    public static HttpClient Client(Uri ou, string de) =>
        new(
            new SocketsHttpHandler
            {
                ConnectCallback = async (_, _) => new NetworkStream((await Ouvrir(ou, de))._socket, ownsSocket: true),
                MaxConnectionsPerServer = 16,
            }
        )
        {
            BaseAddress = ou,
        };

    /// <summary>Asks for a WebSocket of the hub and says the first words of SignalR on it; stays open when it is let in.</summary>
    public static async Task<(Branchement Branchement, Reponse Reponse)> Ecouter(Uri hub, string jeton, string de)
    {
        var branchement = await Ouvrir(hub, de);
        await branchement.Ecrire(
            $"GET {hub.AbsolutePath}?access_token={jeton} HTTP/1.1\r\nHost: {hub.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        );
        var reponse = await branchement.Lire();
        if (reponse.Code == 101)
            await branchement.Ecrire(Trame("{\"protocol\":\"json\",\"version\":1}\u001e"));
        else
            branchement.Dispose();
        return (branchement, reponse);
    }

    public Task Ecrire(string texte) => Ecrire(Encoding.ASCII.GetBytes(texte));

    /// <summary>Says whether the other side still takes what is written.</summary>
    public async Task<bool> Essayer(string texte)
    {
        try
        {
            await Ecrire(texte);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>The head of the next answer, byte by byte: what follows it stays unread.</summary>
    public async Task<Reponse> Lire()
    {
        var lu = new StringBuilder();
        var octet = new byte[1];
        try
        {
            while (!lu.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                if (await _socket.ReceiveAsync(octet, Cancel) == 0)
                    return new(0, new Dictionary<string, string>(StringComparer.Ordinal));
                lu.Append((char)octet[0]);
            }
        }
        catch (SocketException)
        {
            return new(0, new Dictionary<string, string>(StringComparer.Ordinal));
        }

        var lignes = lu.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return new(
            int.Parse(lignes[0].Split(' ')[1], NumberStyles.None, CultureInfo.InvariantCulture),
            lignes[1..]
                .Select(ligne => ligne.Split(": ", 2))
                .ToLookup(entete => entete[0], entete => entete[^1], StringComparer.OrdinalIgnoreCase)
                .ToDictionary(entete => entete.Key, entete => entete.First(), StringComparer.OrdinalIgnoreCase)
        );
    }

    public void Dispose() => _socket.Dispose();

    private async Task Ecrire(byte[] octets) => await _socket.SendAsync(octets, Cancel);

    /// <summary>A short text, masked with zeros as a client's has to be.</summary>
    private static byte[] Trame(string texte) => [0x81, (byte)(0x80 | texte.Length), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(texte)];
}
