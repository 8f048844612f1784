using Cej.Functions.Infrastructure.Documents;

namespace Cej.Benchmarks.Matinee;

/// <summary>A call of the document store.</summary>
/// <param name="Container">Where.</param>
/// <param name="Cle">The partition; null for what looks everywhere (a scan, an empty feed).</param>
/// <param name="Unites">Its price in request units.</param>
/// <param name="Voyages">Its share of a round trip: a page of the feed is one, whatever is on it.</param>
internal readonly record struct Appel(DocumentContainer Container, string? Cle, double Unites, double Voyages = 1)
{
    /// <summary>Whether the partition is one person's: the morning of more people has more of such partitions, each as warm as before.</summary>
    public bool EstDUnePersonne =>
        Cle is not null
        && (
            Container is not DocumentContainer.Annuaire
            || Cle.StartsWith("email.", StringComparison.Ordinal)
            || Cle.StartsWith("sub.", StringComparison.Ordinal)
        );
}

/// <summary>Prices each call as the product's own meter does, and says of which partition it is.</summary>
internal sealed class AppelsObserves(IDocumentStore inner) : IDocumentStore
{
    private const int PageDUnBalayage = 200;

    private readonly Lock _gate = new();
    private List<Appel> _appels = [];

    /// <summary>What was called since it was last asked for.</summary>
    public List<Appel> Prendre()
    {
        lock (_gate)
        {
            var pris = _appels;
            _appels = new(pris.Count);
            return pris;
        }
    }

    public async Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken)
    {
        var found = await inner.Read(partition, id, cancellationToken);
        Noter(partition.Container, partition.Key, DocumentPrices.OfRead(found));
        return found;
    }

    public async Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var outcome = await inner.Commit(partition, writes, cancellationToken);
        Noter(partition.Container, partition.Key, DocumentPrices.OfCommit(writes));
        return outcome;
    }

    public async Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken)
    {
        var page = await inner.ReadRange(partition, query, cancellationToken);
        Noter(partition.Container, partition.Key, DocumentPrices.OfQuery(page.Documents.Sum(static found => (long)found.Content.Length)));
        return page;
    }

    public async Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken)
    {
        var page = await inner.ReadFeed(container, token, limit, cancellationToken);
        if (page.Changes.Count == 0)
            Noter(container, null, DocumentPrices.OfFeed(page.Changes));
        foreach (var change in page.Changes)
            Noter(container, change.Partition.Key, DocumentPrices.OfRead(change.Document), 1.0 / limit);
        return page;
    }

    public async IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (nombre, octets) = (0, 0L);
        await foreach (var found in inner.Scan(container, type, dueBefore, cancellationToken))
        {
            nombre++;
            octets += found.Document.Content.Length;
            yield return found;
            if (nombre < PageDUnBalayage)
                continue;
            Noter(container, null, DocumentPrices.OfQuery(octets));
            (nombre, octets) = (0, 0);
        }

        Noter(container, null, DocumentPrices.OfQuery(octets));
    }

    public Task Ping(CancellationToken cancellationToken) => inner.Ping(cancellationToken);

    private void Noter(DocumentContainer container, string? cle, double unites, double voyages = 1)
    {
        lock (_gate)
            _appels.Add(new(container, cle, unites, voyages));
    }
}
