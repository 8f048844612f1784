using System.Net;
using System.Net.Sockets;

namespace Cej.LocalHost.Pieces;

/// <summary>Which malware scanner this machine has.</summary>
/// <param name="Adresse">Where ClamAV listens; null when there is no scanner.</param>
/// <param name="Annonce">What the start says of it.</param>
internal sealed record AntivirusLocal(EndPoint? Adresse, string Annonce)
{
    private const string Aucun = "aucun";

    /// <summary>Where Debian and Red Hat have clamd listen.</summary>
    private static readonly string[] Habituelles = ["/run/clamav/clamd.ctl", "/var/run/clamav/clamd.ctl", "/run/clamd.scan/clamd.sock"];

    /// <summary>
    /// As set: <c>aucun</c>, a socket's path or <c>host:port</c>, which is then used whether it answers or not. When not set, the usual
    /// socket if there is one that answers.
    /// </summary>
    public static AntivirusLocal Choisir(string? reglage)
    {
        if (reglage is Aucun)
            return Absent("Local:Antivirus=aucun");
        if (!string.IsNullOrEmpty(reglage))
            return new(Lire(reglage), $"ClamAV ({reglage})");
        return Array.Find(Habituelles, Repond) is { } trouvee
            ? new(new UnixDomainSocketEndPoint(trouvee), $"ClamAV ({trouvee})")
            : Absent("installez clamav-daemon pour qu'elles le soient");
    }

    private static AntivirusLocal Absent(string raison) => new(null, $"aucun : les pièces jointes ne sont PAS analysées ({raison})");

    private static EndPoint Lire(string reglage) =>
        reglage.StartsWith('/') ? new UnixDomainSocketEndPoint(reglage)
        : IPEndPoint.TryParse(reglage, out var adresse) && adresse.Port > 0 ? adresse
        : throw new InvalidOperationException($"Setting Local:Antivirus is neither 'aucun', a path nor address:port, but '{reglage}'.");

    private static bool Repond(string chemin)
    {
        if (!File.Exists(chemin))
            return false;
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(chemin));
            return true;
        }
        catch (SocketException)
        {
            return false; // left behind by a daemon that is gone
        }
    }
}
