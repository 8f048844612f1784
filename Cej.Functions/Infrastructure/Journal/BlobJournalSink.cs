using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>The access audit as one append blob a day and instance; the storage account's life cycle deletes them after 12 months.</summary>
internal sealed class BlobJournalSink(BlobContainerClient container) : IJournalSink
{
    /// <summary>Instances never write to the same blob, so that none waits for another.</summary>
    private readonly string _instance = Guid.CreateVersion7().ToString("N");

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
            _suite++;
            await Blob(jour).CreateIfNotExistsAsync(new AppendBlobCreateOptions(), cancellationToken);
            await Ajouter(Blob(jour), lines, cancellationToken);
        }
    }

    private AppendBlobClient Blob(DateOnly jour) =>
        container.GetAppendBlobClient($"{Prefixe(jour)}{_instance}{(_suite == 0 ? "" : $"-{_suite}")}.jsonl");

    private static async Task Ajouter(AppendBlobClient blob, ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        // A block takes 100 MB, and a group of lines is a thousandth of that.
        using var block = new MemoryStream(lines.ToArray(), writable: false);
        await blob.AppendBlockAsync(block, cancellationToken: cancellationToken);
    }

    public async IAsyncEnumerable<Stream> Ouvrir(DateOnly jour, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = Prefixe(jour) }, cancellationToken))
            yield return await container
                .GetBlobClient(blob.Name)
                .OpenReadAsync(new BlobOpenReadOptions(allowModifications: true), cancellationToken);
    }

    private static string Prefixe(DateOnly jour) => $"{jour:yyyy/MM/dd}/";
}
