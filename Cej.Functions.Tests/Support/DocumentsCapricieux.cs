using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Support;

/// <summary>A store of documents before whose calls a test may fail or wait.</summary>
internal sealed class DocumentsCapricieux(IDocumentStore inner) : IDocumentStore
{
    /// <summary>What happens before a read, given its partition.</summary>
    public Func<Partition, Task>? AvantLecture { get; set; }

    /// <summary>What happens before a commit, given its partition and the ids it writes.</summary>
    public Func<Partition, string[], Task>? AvantEcriture { get; set; }

    public async Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken)
    {
        await Lire(partition);
        return await inner.Read(partition, id, cancellationToken);
    }

    public async Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        if (AvantEcriture is { } avant)
            await avant(partition, [.. writes.Select(write => write.Id)]);
        return await inner.Commit(partition, writes, cancellationToken);
    }

    public async Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken)
    {
        await Lire(partition);
        return await inner.ReadRange(partition, query, cancellationToken);
    }

    public Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken) =>
        inner.ReadFeed(container, token, limit, cancellationToken);

    public IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        CancellationToken cancellationToken
    ) => inner.Scan(container, type, dueBefore, cancellationToken);

    public Task Ping(CancellationToken cancellationToken) => inner.Ping(cancellationToken);

    private Task Lire(Partition partition) => AvantLecture?.Invoke(partition) ?? Task.CompletedTask;
}
