using System.Runtime.CompilerServices;
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

/// <summary>A call of a port.</summary>
/// <param name="Port">Whose.</param>
/// <param name="Operation">Which.</param>
/// <param name="Partition">Of the documents, where.</param>
/// <param name="Ecrits">Of a commit, what it writes.</param>
public sealed record Appel(string Port, string Operation, Partition Partition = default, IReadOnlyList<DocumentWrite>? Ecrits = null)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Port != "documents" ? $"{Port}.{Operation}"
        : Ecrits is [var premier, ..] ? $"{Operation} {Partition.Container} {premier.Kind} {premier.Id.Split('.')[0]} ({Ecrits.Count})"
        : $"{Operation} {Partition.Container}";
}

/// <summary>What surrounds the calls of ports.</summary>
public interface IEntourage
{
    /// <summary>Makes a call, or does not, or fails it after it was made.</summary>
    /// <param name="appel">Which.</param>
    /// <param name="faire">Makes it.</param>
    /// <param name="cancellationToken">The caller's.</param>
    Task<object?> Appeler(Appel appel, Func<CancellationToken, Task<object?>> faire, CancellationToken cancellationToken);
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

    /// <summary>What surrounds every call, scans included: it says what becomes of it. Null leaves that to the members above.</summary>
    public IEntourage? Entourage { get; init; }

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
        Appeler("read", partition, [], cancel => inner.Read(partition, id, cancel), cancellationToken);

    public Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken) =>
        Appeler("commit", partition, writes, cancel => inner.Commit(partition, writes, cancel), cancellationToken);

    public Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken) =>
        Appeler("range", partition, [], cancel => inner.ReadRange(partition, query, cancel), cancellationToken);

    public Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken) =>
        Appeler("feed", new(container, ""), [], cancel => inner.ReadFeed(container, token, limit, cancel), cancellationToken);

    public IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        CancellationToken cancellationToken
    ) =>
        Entourage is null
            ? inner.Scan(container, type, dueBefore, cancellationToken)
            : ToutLire(container, type, dueBefore, cancellationToken);

    public Task Ping(CancellationToken cancellationToken) =>
        Appeler(
            "ping",
            default,
            [],
            async cancel =>
            {
                await inner.Ping(cancel);
                return true;
            },
            cancellationToken
        );

    /// <summary>A scan is one call to who surrounds it: it fails at its beginning or at its end.</summary>
    private async IAsyncEnumerable<LocatedDocument> ToutLire(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var tous = await Appeler(
            "scan",
            new(container, type),
            [],
            async cancel =>
            {
                List<LocatedDocument> lus = [];
                await foreach (var lu in inner.Scan(container, type, dueBefore, cancel))
                    lus.Add(lu);
                return lus;
            },
            cancellationToken
        );
        foreach (var lu in tous)
            yield return lu;
    }

    private async Task<T> Appeler<T>(
        string operation,
        Partition partition,
        IReadOnlyList<DocumentWrite> writes,
        Func<CancellationToken, Task<T>> call,
        CancellationToken cancellationToken
    )
    {
        if (Entourage is { } entourage)
            return (T)
                (
                    await entourage.Appeler(
                        new("documents", operation, partition, writes),
                        async cancel => await call(cancel),
                        cancellationToken
                    )
                )!;
        if (Avant is { } avantLAppel)
            await avantLAppel(operation, partition, writes);
        var panne = Panne?.Invoke(operation, partition, writes);
        if (panne is { Moment: Moment.Avant } avant)
            throw avant.Faute;
        var result = await call(cancellationToken);
        if (Retard is { } retard)
            await retard(operation, partition);
        return panne is { } apres ? throw apres.Faute : result;
    }
}
