using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>The access audit as one append blob a day and instance; the storage account's life cycle deletes them after 12 months.</summary>
internal sealed partial class BlobJournalSink(BlobContainerClient container) : IJournalSink
{
    /// <inheritdoc/>
    /// <remarks>Instances never write to the same blob, so that none waits for another.</remarks>
    public string Instance { get; } = Guid.CreateVersion7().ToString("N");

    /// <summary>A blob takes 50,000 appends; a busy day has more.</summary>
    private int _suite;

    private DateOnly _ouvert;

    public async Task Append(DateOnly jour, ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        if (_ouvert != jour)
        {
            _suite = 0;
            await Blob(jour).CreateIfNotExistsAsync(new AppendBlobCreateOptions(), cancellationToken);
            _ouvert = jour;
        }

        try
        {
            await Ajouter(Blob(jour), lines, cancellationToken);
        }
        catch (Azure.RequestFailedException full) when (full.ErrorCode == BlobErrorCode.BlockCountExceedsLimit)
        {
            _suite++; // 9,999 of them take what no instance writes in a day
            await Blob(jour).CreateIfNotExistsAsync(new AppendBlobCreateOptions(), cancellationToken);
            await Ajouter(Blob(jour), lines, cancellationToken);
        }
    }

    private AppendBlobClient Blob(DateOnly jour) =>
        container.GetAppendBlobClient(string.Create(CultureInfo.InvariantCulture, $"{Prefixe(jour)}{Instance}-{_suite:D4}.jsonl"));

    private static async Task Ajouter(AppendBlobClient blob, ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        // A block takes 100 MB, and a group of lines is a thousandth of that.
        using var block = new MemoryStream(lines.ToArray(), writable: false);
        await blob.AppendBlockAsync(block, cancellationToken: cancellationToken);
    }

    public async IAsyncEnumerable<FichierDuJournal> Ouvrir(DateOnly jour, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = Prefixe(jour) }, cancellationToken))
        {
            var nom = Morceaux().Match(blob.Name);
            yield return new(
                blob.Name,
                nom.Groups["instance"].Value,
                nom.Groups["suite"] is { Success: true } suite ? int.Parse(suite.Value, CultureInfo.InvariantCulture) : 0,
                await container.GetBlobClient(blob.Name).OpenReadAsync(new BlobOpenReadOptions(allowModifications: true), cancellationToken)
            );
        }
    }

    private static string Prefixe(DateOnly jour) => $"{jour:yyyy/MM/dd}/";

    /// <summary>Blobs of before have no number, or one without zeros.</summary>
    [GeneratedRegex(@"(?<instance>[0-9a-f]{32})(-(?<suite>[0-9]+))?\.jsonl$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Morceaux();
}
