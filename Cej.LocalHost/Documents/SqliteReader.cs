using System.Globalization;
using System.Text;
using Cej.Functions.Infrastructure.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Documents;

/// <summary>One read connection with its prepared statements. Used by one caller at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    // Parameters are numbered in the order of Query's arguments.
    private const string Document = "SELECT id, type, version, sequence, content";
    private const string InPartition = "FROM documents WHERE container = ?1 AND partition = ?2";

    private readonly SqliteConnection connection;
    private readonly SqliteStatement read;
    private readonly SqliteStatement ascending;
    private readonly SqliteStatement descending;
    private SqliteStatement? feed;
    private SqliteStatement? scan;
    private SqliteStatement? scanDue;
    private string type = "";
    private byte[] typeBytes = [];

    internal SqliteReader(string path)
    {
        connection = SqliteSchema.OpenReader(path);
        read = Prepare($"{Document} {InPartition} AND id = ?3 AND {Alive(4)}");
        var range = $"{Document} {InPartition} AND id >= ?3 AND id < ?4 AND {Alive(5)}";
        ascending = Prepare($"{range} ORDER BY id LIMIT ?6");
        descending = Prepare($"{range} ORDER BY id DESC LIMIT ?6");
    }

    internal StoredDocument? Read(Partition partition, string id, long now)
    {
        read.Bind(1, SqliteSchema.Number(partition.Container));
        read.Bind(2, partition.Key);
        read.Bind(3, id);
        read.Bind(4, now);
        using var rows = new Rows(read);
        return rows.Next() ? ReadDocument(read) : null;
    }

    internal RangePage ReadRange(Partition partition, IdRange range, int limit, bool backwards, long now)
    {
        var command = backwards ? descending : ascending;
        command.Bind(1, SqliteSchema.Number(partition.Container));
        command.Bind(2, partition.Key);
        command.Bind(3, range.From);
        command.Bind(4, range.To);
        command.Bind(5, now);
        // One row more tells whether there is a next page.
        command.Bind(6, limit + 1);
        using var rows = new Rows(command);
        var documents = new List<StoredDocument>(Math.Min(limit, 64));
        while (rows.Next())
        {
            if (documents.Count == limit)
                return new RangePage(documents, documents[^1].Id);
            documents.Add(ReadDocument(command));
        }
        return new RangePage(documents, null);
    }

    internal FeedPage ReadFeed(DocumentContainer container, long after, int limit, long now)
    {
        feed ??= Prepare(
            $"""
            {Document}, partition FROM documents INDEXED BY documents_by_sequence
            WHERE container = ?1 AND sequence > ?2 AND {Alive(3)} ORDER BY sequence LIMIT ?4
            """
        );
        feed.Bind(1, SqliteSchema.Number(container));
        feed.Bind(2, after);
        feed.Bind(3, now);
        feed.Bind(4, limit);
        using var rows = new Rows(feed);
        var changes = new List<LocatedDocument>();
        while (rows.Next())
        {
            changes.Add(ReadLocated(feed, container));
            after = feed.Number(3);
        }
        return new FeedPage(changes, after.ToString(CultureInfo.InvariantCulture));
    }

    internal List<LocatedDocument> Scan(DocumentContainer container, string wanted, ScanPosition from, int limit, long now)
    {
        scan ??= Prepare(
            $"""
            {Document}, partition FROM documents
            WHERE container = ?1 AND (partition, id) > (?2, ?3) AND type = ?4 AND {Alive(5)}
            ORDER BY partition, id LIMIT ?6
            """
        );
        scan.Bind(1, SqliteSchema.Number(container));
        scan.Bind(2, from.Partition);
        scan.Bind(3, from.Id);
        scan.Bind(4, wanted);
        scan.Bind(5, now);
        scan.Bind(6, limit);
        using var rows = new Rows(scan);
        var found = new List<LocatedDocument>();
        while (rows.Next())
            found.Add(ReadLocated(scan, container));
        return found;
    }

    internal List<(LocatedDocument Document, long Due)> ScanDue(
        DocumentContainer container,
        string wanted,
        long dueBefore,
        ScanPosition from,
        int limit,
        long now
    )
    {
        scanDue ??= Prepare(
            $"""
            {Document}, partition, due FROM documents INDEXED BY documents_by_due
            WHERE container = ?1 AND type = ?2 AND due <= ?3 AND due IS NOT NULL
                AND (due, partition, id) > (?4, ?5, ?6) AND {Alive(7)}
            ORDER BY due, partition, id LIMIT ?8
            """
        );
        scanDue.Bind(1, SqliteSchema.Number(container));
        scanDue.Bind(2, wanted);
        scanDue.Bind(3, dueBefore);
        scanDue.Bind(4, from.Due);
        scanDue.Bind(5, from.Partition);
        scanDue.Bind(6, from.Id);
        scanDue.Bind(7, now);
        scanDue.Bind(8, limit);
        using var rows = new Rows(scanDue);
        var found = new List<(LocatedDocument, long)>();
        while (rows.Next())
            found.Add((ReadLocated(scanDue, container), scanDue.Number(6)));
        return found;
    }

    internal void Ping() => connection.QueryNumber("SELECT count(*) FROM sequence");

    public void Dispose()
    {
        read.Dispose();
        ascending.Dispose();
        descending.Dispose();
        feed?.Dispose();
        scan?.Dispose();
        scanDue?.Dispose();
        connection.Dispose();
    }

    private static string Alive(int now) => $"(expires IS NULL OR expires > ?{now})";

    private SqliteStatement Prepare(string sql) => new(connection, sql);

    private LocatedDocument ReadLocated(SqliteStatement row, DocumentContainer container) =>
        new(new Partition(container, Encoding.UTF8.GetString(row.Bytes(5))), ReadDocument(row));

    private StoredDocument ReadDocument(SqliteStatement row) =>
        new(
            Encoding.UTF8.GetString(row.Bytes(0)),
            ReadType(row.Bytes(1)),
            (int)row.Number(2),
            row.Number(3).ToString(CultureInfo.InvariantCulture),
            row.Bytes(4).ToArray()
        );

    /// <summary>The rows of a range are nearly always of one type: its text is made once.</summary>
    private string ReadType(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.SequenceEqual(typeBytes))
        {
            typeBytes = bytes.ToArray();
            type = Encoding.UTF8.GetString(bytes);
        }
        return type;
    }

    /// <summary>One run of a statement: however it ends, the statement is reset, or its snapshot would stay open.</summary>
    private readonly ref struct Rows(SqliteStatement statement)
    {
        internal bool Next() => statement.Step();

        public void Dispose() => statement.Reset();
    }
}

/// <summary>Where a scan goes on from.</summary>
internal readonly record struct ScanPosition(long Due, string Partition, string Id)
{
    internal static readonly ScanPosition Start = new(long.MinValue, "", "");
}
