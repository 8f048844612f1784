using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Cej.Functions.Infrastructure.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Documents;

/// <summary>
/// Documents in one SQLite file: durable when a commit returns, one process at a time. Reads run on the caller's thread:
/// SQLite is in the process and a hop to another thread would cost more than the read.
/// </summary>
public sealed class SqliteDocumentStore : IDocumentStore, IAsyncDisposable, IDisposable
{
    private const int ScanPage = 200;

    /// <summary>Readers that stay while nobody reads.</summary>
    private const int IdleReaders = 2;

    /// <summary>After this time at most, what a rush has opened is closed: each reader holds pages of its own.</summary>
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(20);

    private readonly ConcurrentBag<SqliteReader> readers = [];
    private readonly string path;
    private readonly TimeProvider clock;
    private readonly FileStream owner;
    private readonly RewrittenDocuments rewritten = new();
    private readonly SqliteWriter writer;
    private readonly ITimer closing;
    private volatile bool disposed;

    private SqliteDocumentStore(string path, TimeProvider clock, FileStream owner)
    {
        this.path = path;
        this.clock = clock;
        this.owner = owner;
        writer = new SqliteWriter(path, clock, rewritten);
        closing = clock.CreateTimer(static store => ((SqliteDocumentStore)store!).CloseReaders(IdleReaders), this, IdleTime, IdleTime);
    }

    /// <summary>Opens the file, or creates it with the folder it is in.</summary>
    /// <param name="path">The database file; <c>-wal</c>, <c>-shm</c> and <c>.lock</c> files stand beside it.</param>
    /// <param name="clock">Decides when a document has outlived its time to live.</param>
    /// <exception cref="InvalidOperationException">Another process uses the file, or a newer version wrote it.</exception>
    public static SqliteDocumentStore Open(string path, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(clock);
        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var fileLock = Own(path);
        try
        {
            return new SqliteDocumentStore(path, clock, fileLock);
        }
        catch
        {
            fileLock.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<StoredDocument?> Read(Partition partition, string id, CancellationToken cancellationToken) =>
        Use(
            (partition, id, rewritten, now: Now),
            static (reader, x) =>
                x.rewritten.Find(x.partition, x.id)
                ?? (DocumentRules.IsKey(x.partition.Key) && DocumentRules.IsKey(x.id) ? reader.Read(x.partition, x.id, x.now) : null),
            cancellationToken
        );

    /// <inheritdoc/>
    public Task<CommitOutcome> Commit(Partition partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        DocumentRules.Check(partition, writes);
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<CommitOutcome>(cancellationToken);
        if (writes.Count == 0)
            return Task.FromResult<CommitOutcome>(new CommitOutcome.Committed([]));
        return writer.Commit(partition, writes, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<RangePage> ReadRange(Partition partition, RangeQuery query, CancellationToken cancellationToken)
    {
        DocumentRules.Check(query);
        var range = IdRange.Of(query);
        if (range.IsEmpty || !DocumentRules.IsKey(partition.Key))
            return Task.FromResult(new RangePage([], null));
        return Use(
            (partition, range, query, now: Now),
            static (reader, x) => reader.ReadRange(x.partition, x.range, x.query.Limit, x.query.Descending, x.now),
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public Task<FeedPage> ReadFeed(DocumentContainer container, string? token, int limit, CancellationToken cancellationToken)
    {
        DocumentRules.CheckLimit(limit);
        var after = 0L;
        if (token is not null && !long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out after))
            throw new ArgumentException("Not a token of this feed.", nameof(token));
        return Use(
            (container, after, limit, now: Now),
            static (reader, x) => reader.ReadFeed(x.container, x.after, x.limit, x.now),
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LocatedDocument> Scan(
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // In pages, each its own snapshot: a long one would keep the log from being checkpointed.
        var position = ScanPosition.Start;
        while (true)
        {
            List<LocatedDocument> page;
            (page, position) = await Use(
                (container, type, dueBefore, position, now: Now),
                static (reader, x) => ScanOnePage(reader, x.container, x.type, x.dueBefore, x.position, x.now),
                cancellationToken
            );
            foreach (var found in page)
                yield return found;
            if (page.Count < ScanPage)
                yield break;
        }
    }

    /// <inheritdoc/>
    public Task Ping(CancellationToken cancellationToken) =>
        Use(
            0,
            static (reader, _) =>
            {
                reader.Ping();
                return true;
            },
            cancellationToken
        );

    /// <summary>Finishes the commits that wait, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
            return;
        disposed = true;
        await closing.DisposeAsync();
        // Readers first: the last connection to close, the writer's, folds the log into the file.
        CloseReaders(0);
        await writer.DisposeAsync();
        await owner.DisposeAsync();
    }

    /// <summary>The same, for hosts that close their services synchronously: the writer has its own thread, so waiting is safe.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private long Now => clock.GetUtcNow().UtcTicks;

    private static (List<LocatedDocument>, ScanPosition) ScanOnePage(
        SqliteReader reader,
        DocumentContainer container,
        string type,
        DateTimeOffset? dueBefore,
        ScanPosition position,
        long now
    )
    {
        if (dueBefore is not { } before)
        {
            var page = reader.Scan(container, type, position, ScanPage, now);
            return (page, page is [.., var last] ? new(0, last.Partition.Key, last.Document.Id) : position);
        }
        var due = reader.ScanDue(container, type, before.UtcTicks, position, ScanPage, now);
        var next = due is [.., var end] ? new(end.Due, end.Document.Partition.Key, end.Document.Document.Id) : position;
        return (due.ConvertAll(static x => x.Document), next);
    }

    /// <summary>
    /// Two processes that write one file would number their commits apart and the feed would lose some. The system drops
    /// the lock by itself when a process dies.
    /// </summary>
    private static FileStream Own(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new InvalidOperationException($"{path} is in use by another process.", e);
        }
    }

    private Task<TResult> Use<TArguments, TResult>(
        TArguments arguments,
        Func<SqliteReader, TArguments, TResult> read,
        CancellationToken cancellationToken
    )
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<TResult>(cancellationToken);
        ObjectDisposedException.ThrowIf(disposed, this);

        SqliteReader? reader = null;
        try
        {
            if (!readers.TryTake(out reader))
                reader = new SqliteReader(path);
            var result = read(reader, arguments);
            readers.Add(reader);
            if (disposed)
                CloseReaders(0);
            return Task.FromResult(result);
        }
        catch (SqliteException e)
        {
            reader?.Dispose();
            return Task.FromException<TResult>(SqliteFaults.Translate(e));
        }
    }

    /// <summary>Closes the readers that nobody uses.</summary>
    /// <param name="left">How many of them stay.</param>
    private void CloseReaders(int left)
    {
        for (var idle = disposed ? int.MaxValue : readers.Count; idle > left && readers.TryTake(out var reader); idle--)
            reader.Dispose();
    }
}
