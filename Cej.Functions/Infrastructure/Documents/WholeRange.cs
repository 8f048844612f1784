using System.Runtime.CompilerServices;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>Ranges that are read to their end, and documents that are deleted for good.</summary>
internal static class WholeRange
{
    private const int PageMaximale = 1_000;

    /// <summary>All documents whose id starts with a prefix, page after page.</summary>
    /// <param name="documents">The store.</param>
    /// <param name="partition">The partition to read.</param>
    /// <param name="prefix">Empty for the whole partition.</param>
    /// <param name="page">How many are in memory at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public static async IAsyncEnumerable<StoredDocument> ReadWhole(
        this IDocumentStore documents,
        Partition partition,
        string prefix,
        int page = PageMaximale,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        string? after = null;
        do
        {
            var lue = await documents.ReadRange(partition, new RangeQuery(prefix, page, After: after), cancellationToken);
            foreach (var document in lue.Documents)
                yield return document;
            after = lue.Next;
        } while (after is not null);
    }

    /// <summary>Deletes a document, whatever others make of it meanwhile; false when it is not there.</summary>
    /// <param name="documents">The store.</param>
    /// <param name="partition">The partition that holds the document.</param>
    /// <param name="id">The document to delete.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="lu">As it was read, which spares a read; null to read it first.</param>
    public static async Task<bool> Delete(
        this IDocumentStore documents,
        Partition partition,
        string id,
        CancellationToken cancellationToken,
        StoredDocument? lu = null
    )
    {
        await foreach (var _ in Concurrence.Essais())
        {
            if ((lu ?? await documents.Read(partition, id, cancellationToken)) is not { } found)
                return false;
            if (await documents.Commit(partition, [DocumentWrite.Delete(id, found.ETag)], cancellationToken) is CommitOutcome.Committed)
                return true;
            lu = null;
        }

        throw new DocumentStoreUnavailableException("A document that is to go is written over and over.");
    }
}
