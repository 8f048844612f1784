using Cej.Functions.Infrastructure.Documents;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Support;

/// <summary>When a failing call fails.</summary>
public enum Moment
{
    /// <summary>Nothing was done.</summary>
    Avant,

    /// <summary>It was done, but the answer is lost.</summary>
    Apres,
}

/// <summary>A store that fails or waits when a test says so.</summary>
public sealed class StockageEnPanne(IDocumentStore inner) : IDocumentStore
{
    /// <summary>What happens to a call: null lets it through.</summary>
    public Func<string, Partition, IReadOnlyList<DocumentWrite>, (Moment Moment, Exception Faute)?>? Panne { get; set; }

    /// <summary>What the answer of a call waits for, after it was made.</summary>
    public Func<string, Partition, Task>? Retard { get; set; }

    /// <summary>What a call waits for before it is made, given its operation, its partition and what it writes.</summary>
    /// <remarks>A delay shows what overlaps: calls of an embedded store end before they return.</remarks>
    public Func<string, Partition, IReadOnlyList<DocumentWrite>, Task>? Avant { get; set; }

    /// <summary>Puts it around the host's store.</summary>
    public static void Entourer(LocalApplicationBuilder builder)
    {
        var real = builder.Services.Last(service => service.ServiceType == typeof(IDocumentStore));
        builder.Services.AddSingleton(provider => new StockageEnPanne((IDocumentStore)real.ImplementationFactory!(provider)));
        builder.Services.AddSingleton<IDocumentStore>(provider => provider.GetRequiredService<StockageEnPanne>());
    }

    /// <summary>Every call finds the storage unreachable.</summary>
    public void ToutCouper() => Panne = static (_, _, _) => (Moment.Avant, Indisponible);

    /// <summary>Every commit to one container that writes a type fails.</summary>
    public void Couper(DocumentContainer container, string type, Moment moment = Moment.Avant) =>
        Panne = (operation, partition, writes) =>
            operation == "commit" && partition.Container == container && writes.Any(write => write.Type == type || write.Id == type)
                ? (moment, Indisponible)
                : null;

    /// <summary>Something happens before every read, of one document or of a range.</summary>
    public void AvantDeLire(Func<Task> quoi) => Avant = (operation, _, _) => operation is "read" or "range" ? quoi() : Task.CompletedTask;

    public void Reparer() => (Panne, Avant) = (null, null);

    public static Exception Indisponible => new DocumentStoreUnavailableException("The storage is cut off by a test.");

    public Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken) =>
        Appeler("read", partition, [], () => inner.Read(partition, id, cancellationToken));

    public Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken) =>
        Appeler("commit", partition, writes, () => inner.Commit(partition, writes, cancellationToken));

    public Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken) =>
        Appeler("range", partition, [], () => inner.ReadRange(partition, query, cancellationToken));

    public Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken) =>
        Appeler("feed", new(container, ""), [], () => inner.ReadFeed(container, token, limit, cancellationToken));

    public IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        CancellationToken cancellationToken
    ) => inner.Scan(container, type, dueBefore, cancellationToken);

    public Task Ping(CancellationToken cancellationToken) =>
        Appeler(
            "ping",
            default,
            [],
            async () =>
            {
                await inner.Ping(cancellationToken);
                return true;
            }
        );

    private async Task<T> Appeler<T>(string operation, Partition partition, IReadOnlyList<DocumentWrite> writes, Func<Task<T>> call)
    {
        if (Avant is { } avantLAppel)
            await avantLAppel(operation, partition, writes);
        var panne = Panne?.Invoke(operation, partition, writes);
        if (panne is { Moment: Moment.Avant } avant)
            throw avant.Faute;
        var result = await call();
        if (Retard is { } retard)
            await retard(operation, partition);
        return panne is { } apres ? throw apres.Faute : result;
    }
}
