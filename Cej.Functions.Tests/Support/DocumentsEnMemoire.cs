using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Support;

/// <summary>
/// Documents in memory, whose whole state is one immutable value: thousands of tests begin in the same world for nothing. Every call ends
/// before it returns, so that what a use case does has one order.
/// </summary>
internal sealed class DocumentsEnMemoire(TimeProvider clock, DocumentsEnMemoire.EtatDesDocuments? depart = null) : IDocumentStore
{
    private readonly Lock _gate = new();

    /// <summary>Everything that is there now.</summary>
    public EtatDesDocuments Etat { get; private set; } = depart ?? EtatDesDocuments.Vide;

    /// <summary>Every document that is not over, in order of partition and id.</summary>
    public IEnumerable<(Partition Partition, StoredDocument Document)> Tous =>
        Etat
            .Partitions.OrderBy(partition => partition.Key.Container)
            .ThenBy(partition => partition.Key.Key, StringComparer.Ordinal)
            .SelectMany(partition => partition.Value.Values.Where(EstLa).Select(range => (partition.Key, range.Document)));

    public Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken) =>
        Faire(() => Trouver(partition, id)?.Document, cancellationToken);

    public Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        DocumentRules.Check(partition, writes);
        return Faire(() => Ecrire(partition, writes), cancellationToken);
    }

    public Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken)
    {
        DocumentRules.Check(query);
        var range = IdRange.Of(query);
        return Faire(
            () =>
            {
                if (range.IsEmpty)
                    return new RangePage([], null);
                var voulus = Documents(partition).Values.Where(lu => EstLa(lu) && EstDans(range, lu.Document.Id)).Select(lu => lu.Document);
                var page = (query.Descending ? voulus.Reverse() : voulus).Take(query.Limit + 1).ToArray();
                return page.Length > query.Limit ? new RangePage(page[..^1], page[^2].Id) : new RangePage(page, null);
            },
            cancellationToken
        );
    }

    public Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken)
    {
        DocumentRules.CheckLimit(limit);
        var after = 0L;
        if (token is not null && !long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out after))
            throw new ArgumentException("Not a token of this feed.", nameof(token));
        return Faire(
            () =>
            {
                var page = Tout(container).Where(lu => lu.Range.Rang > after).OrderBy(lu => lu.Range.Rang).Take(limit).ToArray();
                var suite = page is [.., var dernier] ? dernier.Range.Rang : after;
                return new FeedPage(
                    [.. page.Select(lu => new LocatedDocument(lu.Partition, lu.Range.Document))],
                    suite.ToString(CultureInfo.InvariantCulture)
                );
            },
            cancellationToken
        );
    }

    public async IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var dus = await Faire(
            () =>
                Tout(container)
                    .Where(lu => lu.Range.Document.Type == type && (dueBefore is null || lu.Range.Du <= dueBefore))
                    .OrderBy(lu => lu.Range.Rang)
                    .Select(lu => new LocatedDocument(lu.Partition, lu.Range.Document))
                    .ToArray(),
            cancellationToken
        );
        foreach (var du in dus)
            yield return du;
    }

    public Task Ping(CancellationToken cancellationToken) => Faire(() => true, cancellationToken);

    private CommitOutcome Ecrire(Partition partition, IReadOnlyList<DocumentWrite> writes)
    {
        for (var index = 0; index < writes.Count; index++)
        {
            if (Refuser(partition, writes[index]) is { } reason)
                return new CommitOutcome.Refused(index, reason);
        }

        var (documents, rang) = (Documents(partition), Etat.Rang);
        var etags = new string[writes.Count];
        for (var index = 0; index < writes.Count; index++)
        {
            var write = writes[index];
            rang++;
            etags[index] = write.Kind is WriteKind.Delete ? "" : rang.ToString(CultureInfo.InvariantCulture);
            documents =
                write.Kind is WriteKind.Delete
                    ? documents.Remove(write.Id)
                    : documents.SetItem(
                        write.Id,
                        new(
                            new(write.Id, write.Type, write.SchemaVersion, etags[index], write.Content.ToArray()),
                            rang,
                            write.Due,
                            clock.GetUtcNow() + write.TimeToLive
                        )
                    );
        }

        Etat = new(Etat.Partitions.SetItem(partition, documents), rang);
        return new CommitOutcome.Committed(etags);
    }

    private RefusedReason? Refuser(Partition partition, DocumentWrite write) =>
        (write.Kind, Trouver(partition, write.Id)) switch
        {
            (WriteKind.Create, { }) => RefusedReason.AlreadyExists,
            (WriteKind.Replace or WriteKind.Delete, null) => RefusedReason.NotFound,
            (WriteKind.Replace or WriteKind.Delete, { } la) when la.Document.ETag != write.ETag => RefusedReason.VersionChanged,
            _ => null,
        };

    private DocumentRange? Trouver(Partition partition, string id) =>
        Documents(partition).TryGetValue(id, out var range) && EstLa(range) ? range : null;

    private ImmutableSortedDictionary<string, DocumentRange> Documents(Partition partition) =>
        Etat.Partitions.GetValueOrDefault(partition, EtatDesDocuments.SansDocument);

    private IEnumerable<(Partition Partition, DocumentRange Range)> Tout(DocumentContainer container) =>
        Etat
            .Partitions.Where(partition => partition.Key.Container == container)
            .SelectMany(partition => partition.Value.Values.Where(EstLa).Select(range => (partition.Key, range)));

    private bool EstLa(DocumentRange range) => !(range.Fin <= clock.GetUtcNow());

    private static bool EstDans(IdRange range, string id) =>
        string.CompareOrdinal(range.From, id) <= 0 && string.CompareOrdinal(id, range.To) < 0;

    private Task<T> Faire<T>(Func<T> quoi, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        lock (_gate)
            return Task.FromResult(quoi());
    }

    /// <summary>All documents at an instant.</summary>
    /// <param name="Partitions">By id, in ordinal order.</param>
    /// <param name="Rang">The number of the last write; never used twice.</param>
    public sealed record EtatDesDocuments(
        ImmutableDictionary<Partition, ImmutableSortedDictionary<string, DocumentRange>> Partitions,
        long Rang
    )
    {
        public static readonly ImmutableSortedDictionary<string, DocumentRange> SansDocument = ImmutableSortedDictionary.Create<
            string,
            DocumentRange
        >(StringComparer.Ordinal);

        public static readonly EtatDesDocuments Vide = new(
            ImmutableDictionary<Partition, ImmutableSortedDictionary<string, DocumentRange>>.Empty,
            0
        );
    }

    /// <summary>A document as it is kept.</summary>
    /// <param name="Document">What readers get.</param>
    /// <param name="Rang">The number of its last write.</param>
    /// <param name="Du">When a timer looks at it.</param>
    /// <param name="Fin">When it is gone.</param>
    public sealed record DocumentRange(StoredDocument Document, long Rang, DateTimeOffset? Du, DateTimeOffset? Fin);
}
