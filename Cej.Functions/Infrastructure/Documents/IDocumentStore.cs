namespace Cej.Functions.Infrastructure.Documents;

/// <summary>
/// The one way to stored documents: point reads, atomic commits and ranges inside ONE partition, and the feed of changes.
/// Nothing here scans or crosses partitions, except <see cref="Scan"/>, which is for maintenance timers only.
/// </summary>
/// <remarks>
/// Concurrency promise: a commit is applied whole or not at all, and its conditions hold at the instant it is applied.
/// Every member throws <see cref="DocumentStoreUnavailableException"/> when the storage is unreachable or throttles for too long.
/// </remarks>
public interface IDocumentStore
{
    /// <summary>Reads one document; null when it does not exist or has outlived its time to live.</summary>
    Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken);

    /// <summary>
    /// Applies several writes to one partition atomically. At most 100 writes and 1.5 MB of content, one write per id:
    /// more is an <see cref="ArgumentException"/>, the caller cuts its work into commits.
    /// </summary>
    Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken);

    /// <summary>Reads a page of the documents of one partition whose ids start with a prefix, in ordinal order of id.</summary>
    Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// The documents of a container that changed since a token, each in its latest state, at least once, in commit order
    /// per partition; deletions do not show. A null token starts from the beginning; the returned token survives a restart.
    /// </summary>
    Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Every document of a type, over all partitions, optionally only those whose <see cref="DocumentWrite.Due"/> is at or
    /// before an instant. Expensive: maintenance timers only, never on a request path. No order is promised.
    /// </summary>
    IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        CancellationToken cancellationToken
    );

    /// <summary>Succeeds when the storage answers; used by readiness checks.</summary>
    Task Ping(CancellationToken cancellationToken);
}

/// <summary>The three containers and what partitions them.</summary>
public enum DocumentContainer
{
    /// <summary>Partition key <c>/beneficiaireId</c>: everything about one young person.</summary>
    Dossiers,

    /// <summary>Partition key <c>/conseillerId</c>: one counsellor's space.</summary>
    Espaces,

    /// <summary>Partition key <c>/cle</c>: uniqueness, look-ups, reference lists.</summary>
    Annuaire,
}

/// <summary>One logical partition: the unit of atomicity and of order.</summary>
public readonly record struct Partition(DocumentContainer Container, string Key);

/// <summary>A document as it was read.</summary>
/// <param name="Id">Its id inside its partition.</param>
/// <param name="Type">What it is, e.g. <c>beneficiaire</c>; the same for every document of a shape.</param>
/// <param name="SchemaVersion">The version of the shape it was written in, from 1.</param>
/// <param name="ETag">Opaque; changes with every write.</param>
/// <param name="Content">Its JSON object, UTF-8.</param>
public sealed record StoredDocument(string Id, string Type, int SchemaVersion, string ETag, ReadOnlyMemory<byte> Content);

/// <summary>A document together with the partition it lives in.</summary>
public sealed record LocatedDocument(Partition Partition, StoredDocument Document);

/// <summary>What a write demands of the document it meets.</summary>
public enum WriteKind
{
    /// <summary>The id must be free.</summary>
    Create,

    /// <summary>The document must exist with the given ETag.</summary>
    Replace,

    /// <summary>Creates or replaces, whatever is there.</summary>
    Upsert,

    /// <summary>The document must exist with the given ETag.</summary>
    Delete,
}

/// <summary>One conditional write of a commit.</summary>
public sealed record DocumentWrite
{
    private DocumentWrite() { }

    /// <summary>What has to hold for the write to be applied.</summary>
    public required WriteKind Kind { get; init; }

    /// <summary>Letters, digits, <c>-</c> and <c>.</c> only; never personal data.</summary>
    public required string Id { get; init; }

    /// <summary>What the document is; empty for a deletion.</summary>
    public string Type { get; init; } = "";

    /// <summary>Version of the content's shape, from 1.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>A JSON object, UTF-8; empty for a deletion.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The version to meet, for <see cref="WriteKind.Replace"/> and <see cref="WriteKind.Delete"/>; null for the others.</summary>
    public string? ETag { get; init; }

    /// <summary>When a maintenance timer has to look at this document; indexed, null when never.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>After this time the document is gone by itself; null keeps it. Whole seconds, at least one.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>A write that is refused when the id is taken.</summary>
    public static DocumentWrite Create(string id, string type, ReadOnlyMemory<byte> content) =>
        new()
        {
            Kind = WriteKind.Create,
            Id = id,
            Type = type,
            Content = content,
        };

    /// <summary>A write that is refused when the document is gone or has changed since it was read.</summary>
    public static DocumentWrite Replace(string id, string type, ReadOnlyMemory<byte> content, string etag) =>
        new()
        {
            Kind = WriteKind.Replace,
            Id = id,
            Type = type,
            Content = content,
            ETag = etag,
        };

    /// <summary>A write of what was read under an ETag, or was not there: null. Refused when that has changed since.</summary>
    public static DocumentWrite Save(string id, string type, ReadOnlyMemory<byte> content, string? etag) =>
        etag is null ? Create(id, type, content) : Replace(id, type, content, etag);

    /// <summary>A write without condition.</summary>
    public static DocumentWrite Upsert(string id, string type, ReadOnlyMemory<byte> content) =>
        new()
        {
            Kind = WriteKind.Upsert,
            Id = id,
            Type = type,
            Content = content,
        };

    /// <summary>A deletion that is refused when the document is gone or has changed since it was read.</summary>
    public static DocumentWrite Delete(string id, string etag) =>
        new()
        {
            Kind = WriteKind.Delete,
            Id = id,
            ETag = etag,
        };
}

/// <summary>What became of a commit.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome() { }

    /// <summary>Applied and durable.</summary>
    /// <param name="ETags">The new ETag of each write, in order; empty for a deletion.</param>
    public sealed record Committed(IReadOnlyList<string> ETags) : CommitOutcome;

    /// <summary>A write met another state, so nothing was applied.</summary>
    /// <param name="Index">The first write whose condition did not hold.</param>
    /// <param name="Reason">Why that condition did not hold.</param>
    public sealed record Refused(int Index, RefusedReason Reason) : CommitOutcome;
}

/// <summary>Why a commit was refused.</summary>
public enum RefusedReason
{
    /// <summary>A <see cref="WriteKind.Create"/> met a document.</summary>
    AlreadyExists,

    /// <summary>A replacement or deletion met nothing.</summary>
    NotFound,

    /// <summary>A replacement or deletion met another version.</summary>
    VersionChanged,
}

/// <summary>A range of ids.</summary>
/// <param name="Prefix">The ids wanted start with it; empty for the whole partition.</param>
/// <param name="Limit">At most so many documents, 1 to 1,000.</param>
/// <param name="Descending">From the greatest id down.</param>
/// <param name="After">Start behind this id, in the direction of the read; null for the beginning.</param>
public sealed record RangeQuery(string Prefix, int Limit, bool Descending = false, string? After = null);

/// <summary>A page of a range.</summary>
/// <param name="Documents">In the order asked for.</param>
/// <param name="Next">What to pass as <see cref="RangeQuery.After"/> for the next page; null at the end.</param>
public sealed record RangePage(IReadOnlyList<StoredDocument> Documents, string? Next);

/// <summary>A page of the feed.</summary>
/// <param name="Changes">May be empty.</param>
/// <param name="Token">Where to go on from.</param>
public sealed record FeedPage(IReadOnlyList<LocatedDocument> Changes, string Token);

/// <summary>The storage did not answer in time, or refuses more work for now.</summary>
public sealed class DocumentStoreUnavailableException(string message, Exception? innerException = null, TimeSpan? retryAfter = null)
    : IndisponibleException(message, innerException, retryAfter);
