using System.Runtime.CompilerServices;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>Ranges that are read to their end.</summary>
internal static class WholeRange
{
    private const int PageMaximale = 1_000;

    /// <summary>All documents whose id starts with a prefix, page after page.</summary>
    /// <param name="documents">The store.</param>
    /// <param name="partition">Where.</param>
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
}
