namespace Cej.Functions.Infrastructure.Documents;

/// <summary>
/// Nobody waits for a storage that hangs: what a request needs is there in time, or the storage counts as unavailable. A commit that was
/// given up may still be applied; whoever repeats the request with its key is told.
/// </summary>
internal sealed class PromptDocumentStore(IDocumentStore inner, TimeProvider clock) : IDocumentStore
{
    /// <summary>An error is to be answered within two seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    public Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken) =>
        InTime(inner.Read(partition, id, cancellationToken));

    public Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken) =>
        InTime(inner.Commit(partition, writes, cancellationToken));

    public Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken) =>
        InTime(inner.ReadRange(partition, query, cancellationToken));

    /// <summary>Timers read the feed and scan: they have time.</summary>
    public Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken) =>
        inner.ReadFeed(container, token, limit, cancellationToken);

    public IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        CancellationToken cancellationToken
    ) => inner.Scan(container, type, dueBefore, cancellationToken);

    public Task Ping(CancellationToken cancellationToken) => InTime(Pinging(cancellationToken));

    private async Task<bool> Pinging(CancellationToken cancellationToken)
    {
        await inner.Ping(cancellationToken);
        return true;
    }

    private Task<T> InTime<T>(Task<T> call) => call.IsCompleted ? call : Limit(call);

    private async Task<T> Limit<T>(Task<T> call)
    {
        try
        {
            return await call.WaitAsync(Patience, clock);
        }
        catch (TimeoutException e)
        {
            throw new DocumentStoreUnavailableException($"The storage took more than {Patience.TotalSeconds} s.", e);
        }
    }
}
