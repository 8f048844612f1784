using System.Globalization;
using Cej.Functions.Infrastructure.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Documents;

/// <summary>One read connection with its prepared statements. Used by one caller at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private const string Document = "SELECT id, type, version, sequence, content";
    private const string Alive = "(expires IS NULL OR expires > $now)";
    private const string InPartition = "FROM documents WHERE container = $container AND partition = $partition";

    private readonly SqliteConnection connection;
    private readonly SqliteCommand read;
    private readonly SqliteCommand ascending;
    private readonly SqliteCommand descending;
    private SqliteCommand? feed;
    private SqliteCommand? scan;
    private SqliteCommand? scanDue;

    internal SqliteReader(string path)
    {
        connection = SqliteSchema.OpenReader(path);
        read = Prepare($"{Document} {InPartition} AND id = $id AND {Alive}", "$container", "$partition", "$id", "$now");
        var range = $"{Document} {InPartition} AND id >= $from AND id < $to AND {Alive}";
        string[] bounds = ["$container", "$partition", "$from", "$to", "$now", "$limit"];
        ascending = Prepare($"{range} ORDER BY id LIMIT $limit", bounds);
        descending = Prepare($"{range} ORDER BY id DESC LIMIT $limit", bounds);
    }

    internal StoredDocument? Read(Partition partition, string id, long now)
    {
        using var rows = Query(read, SqliteSchema.Number(partition.Container), partition.Key, id, now);
        return rows.Read() ? ReadDocument(rows) : null;
    }

    internal RangePage ReadRange(Partition partition, IdRange range, int limit, bool backwards, long now)
    {
        var command = backwards ? descending : ascending;
        // One row more tells whether there is a next page.
        using var rows = Query(
            command,
            SqliteSchema.Number(partition.Container),
            partition.Key,
            range.From,
            range.To,
            now,
            (long)limit + 1
        );
        var documents = new List<StoredDocument>(Math.Min(limit, 64));
        while (rows.Read())
        {
            if (documents.Count == limit)
                return new RangePage(documents, documents[^1].Id);
            documents.Add(ReadDocument(rows));
        }
        return new RangePage(documents, null);
    }

    internal FeedPage ReadFeed(DocumentContainer container, long after, int limit, long now)
    {
        feed ??= Prepare(
            $"""
            {Document}, partition FROM documents INDEXED BY documents_by_sequence
            WHERE container = $container AND sequence > $after AND {Alive} ORDER BY sequence LIMIT $limit
            """,
            "$container",
            "$after",
            "$now",
            "$limit"
        );
        using var rows = Query(feed, SqliteSchema.Number(container), after, now, (long)limit);
        var changes = new List<LocatedDocument>();
        while (rows.Read())
        {
            changes.Add(ReadLocated(rows, container));
            after = rows.GetInt64(3);
        }
        return new FeedPage(changes, after.ToString(CultureInfo.InvariantCulture));
    }

    internal List<LocatedDocument> Scan(DocumentContainer container, string type, ScanPosition from, int limit, long now)
    {
        scan ??= Prepare(
            $"""
            {Document}, partition FROM documents
            WHERE container = $container AND (partition, id) > ($partition, $id) AND type = $type AND {Alive}
            ORDER BY partition, id LIMIT $limit
            """,
            "$container",
            "$partition",
            "$id",
            "$type",
            "$now",
            "$limit"
        );
        using var rows = Query(scan, SqliteSchema.Number(container), from.Partition, from.Id, type, now, (long)limit);
        var found = new List<LocatedDocument>();
        while (rows.Read())
            found.Add(ReadLocated(rows, container));
        return found;
    }

    internal List<(LocatedDocument Document, long Due)> ScanDue(
        DocumentContainer container,
        string type,
        long dueBefore,
        ScanPosition from,
        int limit,
        long now
    )
    {
        scanDue ??= Prepare(
            $"""
            {Document}, partition, due FROM documents INDEXED BY documents_by_due
            WHERE container = $container AND type = $type AND due <= $before AND due IS NOT NULL
                AND (due, partition, id) > ($due, $partition, $id) AND {Alive}
            ORDER BY due, partition, id LIMIT $limit
            """,
            "$container",
            "$type",
            "$before",
            "$due",
            "$partition",
            "$id",
            "$now",
            "$limit"
        );
        using var rows = Query(
            scanDue,
            SqliteSchema.Number(container),
            type,
            dueBefore,
            from.Due,
            from.Partition,
            from.Id,
            now,
            (long)limit
        );
        var found = new List<(LocatedDocument, long)>();
        while (rows.Read())
            found.Add((ReadLocated(rows, container), rows.GetInt64(6)));
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

    private static LocatedDocument ReadLocated(SqliteDataReader rows, DocumentContainer container) =>
        new(new Partition(container, rows.GetString(5)), ReadDocument(rows));

    private static StoredDocument ReadDocument(SqliteDataReader rows) =>
        new(
            rows.GetString(0),
            rows.GetString(1),
            rows.GetInt32(2),
            rows.GetInt64(3).ToString(CultureInfo.InvariantCulture),
            rows.GetFieldValue<byte[]>(4)
        );

    private static SqliteDataReader Query(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        return command.ExecuteReader();
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}

/// <summary>Where a scan goes on from.</summary>
internal readonly record struct ScanPosition(long Due, string Partition, string Id)
{
    internal static readonly ScanPosition Start = new(long.MinValue, "", "");
}
