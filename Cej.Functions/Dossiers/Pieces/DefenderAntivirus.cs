using Azure;
using Azure.Identity;
using Azure.Storage.Blobs;
using Cej.Functions.Infrastructure.Telemesure;

namespace Cej.Functions.Dossiers;

/// <summary>
/// Microsoft Defender for Storage scans each blob by itself when it is written, and leaves what it found as an index tag.
/// </summary>
internal sealed partial class DefenderAntivirus(BlobContainerClient container, ILogger<DefenderAntivirus> logger) : IAntivirus
{
    internal const string Etiquette = "Malware Scanning scan result";
    internal const string Sain = "No threats found";
    internal const string Infecte = "Malicious";

    public async Task<Verdict> Examiner(Guid id, TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            using var limite = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limite.CancelAfter(patience);
            var tags = await container.GetBlobClient(id.ToString("D")).GetTagsAsync(cancellationToken: limite.Token);
            switch (tags.Value.Tags.TryGetValue(Etiquette, out var resultat) ? resultat : null)
            {
                case Sain:
                    return Verdict.Sain;
                case Infecte:
                    return Verdict.Infecte;
                case null:
                    return Verdict.EnCours;
                default:
                    LogNotScanned(logger, id, resultat!); // "Error", "Not scanned": somebody has to look
                    Mesures.PieceNonAnalysee(resultat!);
                    return Verdict.EnCours;
            }
        }
        catch (Exception fault)
            when (fault is RequestFailedException or AuthenticationFailedException or AggregateException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LogSilent(logger, fault, id);
            return Verdict.EnCours;
        }
    }

    [LoggerMessage(LogLevel.Error, "Attachment {Piece} was not scanned: {Resultat}. It stays out of reach.")]
    private static partial void LogNotScanned(ILogger logger, Guid piece, string resultat);

    [LoggerMessage(LogLevel.Warning, "The scan result of attachment {Piece} cannot be read now.")]
    private static partial void LogSilent(ILogger logger, Exception fault, Guid piece);
}
