using Polly;
using Polly.Timeout;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>
/// Nobody waits for a storage that hangs: what a request needs is there in time, or the storage counts as unavailable and the call is
/// cancelled. A commit that was given up may still be applied; whoever repeats the request with its key is told.
/// </summary>
/// <param name="inner">The storage.</param>
/// <param name="patience">How long each call is waited for.</param>
/// <param name="clock">Measures it.</param>
internal sealed class PromptDocumentStore(IDocumentStore inner, TimeSpan patience, TimeProvider clock) : IDocumentStore
{
    private readonly ResiliencePipeline _prompt = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddTimeout(patience)
        .Build();

    public Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken) =>
        InTime((inner, partition, id), static (call, limit) => call.inner.Read(call.partition, call.id, limit), cancellationToken);

    public Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken) =>
        InTime(
            (inner, partition, writes),
            static (call, limit) => call.inner.Commit(call.partition, call.writes, limit),
            cancellationToken
        );

    public Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken) =>
        InTime(
            (inner, partition, query),
            static (call, limit) => call.inner.ReadRange(call.partition, call.query, limit),
            cancellationToken
        );

    /// <summary>Timers read the feed and scan: they have time.</summary>
    public Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken) =>
        inner.ReadFeed(container, token, limit, cancellationToken);

    public IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        CancellationToken cancellationToken
    ) => inner.Scan(container, type, dueBefore, cancellationToken);

    public Task Ping(CancellationToken cancellationToken) =>
        InTime(
            inner,
            static async (inner, limit) =>
            {
                await inner.Ping(limit);
                return true;
            },
            cancellationToken
        );

    private async Task<T> InTime<TCall, T>(TCall call, Func<TCall, CancellationToken, Task<T>> make, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            // Outcomes, not ExecuteAsync: every message passes here several times, and its wrapper of exceptions is a state machine more.
            var outcome = await _prompt.ExecuteOutcomeAsync(
                static (context, x) => Ended(x.make(x.call, context.CancellationToken), context.CancellationToken),
                context,
                (call, make)
            );
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        catch (TimeoutRejectedException e)
        {
            throw new DocumentStoreUnavailableException($"The storage took more than {patience.TotalSeconds} s.", e);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>A call that does not hear of the limit is left to itself.</summary>
    private static async ValueTask<Outcome<T>> Ended<T>(Task<T> call, CancellationToken limit)
    {
        try
        {
            return Outcome.FromResult(await (call.IsCompleted ? call : call.WaitAsync(limit)));
        }
        catch (Exception e)
        {
            return Outcome.FromException<T>(e);
        }
    }
}
