using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Cej.Domain.Dossiers;
using Microsoft.Extensions.Logging;

namespace Cej.LocalHost.Pieces;

/// <summary>The ClamAV daemon, over its socket: the content goes to it in chunks (command INSTREAM), the answer is one line.</summary>
internal sealed partial class ClamAv(EndPoint adresse, IContenuDesPieces contenus, ILogger<ClamAv> logger) : IAntivirus
{
    private const int Tampon = 64 * 1024;

    public async Task<Verdict> Examiner(Guid id, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limite.CancelAfter(patience);
        try
        {
            await using var contenu = await contenus.Ouvrir(id, limite.Token);
            if (contenu is null)
                return Verdict.EnCours; // being destroyed
            var reponse = await Demander(contenu, limite.Token);
            if (reponse.EndsWith(" FOUND", StringComparison.Ordinal))
            {
                LogFound(logger, id, reponse);
                return Verdict.Infecte;
            }

            if (reponse.EndsWith(": OK", StringComparison.Ordinal))
                return Verdict.Sain;
            LogRefused(logger, id, reponse);
        }
        catch (Exception fault) when (fault is SocketException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LogSilent(logger, fault, id);
        }

        return Verdict.EnCours;
    }

    private async Task<string> Demander(Stream contenu, CancellationToken cancellationToken)
    {
        var famille = adresse is UnixDomainSocketEndPoint ? AddressFamily.Unix : AddressFamily.InterNetwork;
        var protocole = adresse is UnixDomainSocketEndPoint ? ProtocolType.Unspecified : ProtocolType.Tcp;
        using var socket = new Socket(famille, SocketType.Stream, protocole);
        await socket.ConnectAsync(adresse, cancellationToken);
        await using var flux = new NetworkStream(socket);
        await flux.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        // Each chunk behind its length; a chunk of nothing ends.
        var tampon = new byte[4 + Tampon];
        int lus;
        do
        {
            lus = await contenu.ReadAsync(tampon.AsMemory(4), cancellationToken);
            BinaryPrimitives.WriteInt32BigEndian(tampon, lus);
            await flux.WriteAsync(tampon.AsMemory(0, 4 + lus), cancellationToken);
        } while (lus > 0);
        using var lecteur = new StreamReader(flux, Encoding.UTF8);
        return (await lecteur.ReadToEndAsync(cancellationToken)).TrimEnd('\0', '\n');
    }

    [LoggerMessage(LogLevel.Warning, "Malware in attachment {Piece}: {Reponse}.")]
    private static partial void LogFound(ILogger logger, Guid piece, string reponse);

    [LoggerMessage(LogLevel.Error, "ClamAV did not scan attachment {Piece}: {Reponse}. It stays out of reach.")]
    private static partial void LogRefused(ILogger logger, Guid piece, string reponse);

    [LoggerMessage(LogLevel.Warning, "ClamAV does not answer; attachment {Piece} stays out of reach until it does.")]
    private static partial void LogSilent(ILogger logger, Exception fault, Guid piece);
}

/// <summary>A machine without a scanner: files can be downloaded, and say that nobody scanned them.</summary>
internal sealed class SansAntivirus : IAntivirus
{
    public Task<Verdict> Examiner(Guid id, TimeSpan patience, CancellationToken cancellationToken) =>
        Task.FromResult(Verdict.SansAntivirus);
}
