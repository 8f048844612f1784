using System.Globalization;
using System.Runtime.InteropServices;
using Cej.Functions.Infrastructure.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Documents;

/// <summary>The prepared statements of the writer. Used by its thread only.</summary>
internal sealed class SqliteWrites : IDisposable
{
    /// <summary>How many sequence numbers are set aside at once: one more page to write every so often, not every time.</summary>
    private const long Reserve = 1_000_000;

    private const int PurgeBatch = 500;

    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand rollback;
    private readonly SqliteCommand reserve;
    private readonly SqliteCommand find;
    private readonly SqliteCommand put;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand purge;
    private long sequence;
    private long reserved;
    private long reservedOnceCommitted;

    internal SqliteWrites(SqliteConnection connection)
    {
        begin = Prepare(connection, "BEGIN IMMEDIATE");
        commit = Prepare(connection, "COMMIT");
        rollback = Prepare(connection, "ROLLBACK");
        reserve = Prepare(connection, "UPDATE sequence SET reserved = $reserved", "$reserved");
        find = Prepare(
            connection,
            "SELECT sequence, expires FROM documents WHERE container = $container AND partition = $partition AND id = $id",
            "$container",
            "$partition",
            "$id"
        );
        put = Prepare(
            connection,
            """
            INSERT INTO documents (container, partition, id, type, version, sequence, due, expires, content)
            VALUES ($container, $partition, $id, $type, $version, $sequence, $due, $expires, $content)
            ON CONFLICT (container, partition, id) DO UPDATE SET
                type = excluded.type, version = excluded.version, sequence = excluded.sequence, due = excluded.due,
                expires = excluded.expires, content = excluded.content
            """,
            "$container",
            "$partition",
            "$id",
            "$type",
            "$version",
            "$sequence",
            "$due",
            "$expires",
            "$content"
        );
        delete = Prepare(
            connection,
            "DELETE FROM documents WHERE container = $container AND partition = $partition AND id = $id",
            "$container",
            "$partition",
            "$id"
        );
        purge = Prepare(
            connection,
            $"""
            DELETE FROM documents WHERE (container, partition, id) IN
                (SELECT container, partition, id FROM documents WHERE expires <= $now ORDER BY expires LIMIT {PurgeBatch})
            """,
            "$now"
        );
        sequence = reserved = connection.QueryNumber("SELECT reserved FROM sequence");
    }

    /// <summary>
    /// Opens a transaction. Sequence numbers are never used twice, not even after a crash or the deletion of the latest
    /// document: a reader of the feed that holds a token would miss changes.
    /// </summary>
    internal void Begin(int mostWrites)
    {
        begin.ExecuteNonQuery();
        reservedOnceCommitted = reserved;
        if (sequence + mostWrites <= reserved)
            return;
        reservedOnceCommitted = sequence + mostWrites + Reserve;
        reserve.Parameters[0].Value = reservedOnceCommitted;
        reserve.ExecuteNonQuery();
    }

    internal void Commit()
    {
        commit.ExecuteNonQuery();
        reserved = reservedOnceCommitted;
    }

    /// <summary>SQLite has already rolled back by itself when the disk is full or fails.</summary>
    internal void Rollback()
    {
        try
        {
            rollback.ExecuteNonQuery();
        }
        catch (SqliteException) { }
    }

    /// <summary>Checks every condition, then writes: a refusal leaves no trace in the open transaction.</summary>
    internal CommitOutcome Apply(Partition partition, IReadOnlyList<DocumentWrite> writes, long now)
    {
        var container = SqliteSchema.Number(partition.Container);
        for (var index = 0; index < writes.Count; index++)
        {
            if (Refusal(container, partition.Key, writes[index], now) is { } reason)
                return new CommitOutcome.Refused(index, reason);
        }

        var etags = new string[writes.Count];
        for (var index = 0; index < writes.Count; index++)
            etags[index] = Write(container, partition.Key, writes[index], now);
        return new CommitOutcome.Committed(etags);
    }

    internal void Purge(long now)
    {
        purge.Parameters[0].Value = now;
        while (purge.ExecuteNonQuery() == PurgeBatch) { }
    }

    public void Dispose()
    {
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[begin, commit, rollback, reserve, find, put, delete, purge])
            command.Dispose();
    }

    private RefusedReason? Refusal(long container, string partition, DocumentWrite write, long now)
    {
        if (write.Kind is WriteKind.Upsert)
            return null;
        var current = Find(container, partition, write.Id, now);
        if (write.Kind is WriteKind.Create)
            return current is null ? null : RefusedReason.AlreadyExists;
        if (current is null)
            return RefusedReason.NotFound;
        return string.Equals(ETag(current.Value), write.ETag, StringComparison.Ordinal) ? null : RefusedReason.VersionChanged;
    }

    private long? Find(long container, string partition, string id, long now)
    {
        find.Parameters[0].Value = container;
        find.Parameters[1].Value = partition;
        find.Parameters[2].Value = id;
        using var rows = find.ExecuteReader();
        if (!rows.Read() || (!rows.IsDBNull(1) && rows.GetInt64(1) <= now))
            return null;
        return rows.GetInt64(0);
    }

    private string Write(long container, string partition, DocumentWrite write, long now)
    {
        var command = write.Kind is WriteKind.Delete ? delete : put;
        var parameters = command.Parameters;
        parameters[0].Value = container;
        parameters[1].Value = partition;
        parameters[2].Value = write.Id;
        if (write.Kind is WriteKind.Delete)
        {
            command.ExecuteNonQuery();
            return "";
        }

        sequence++;
        parameters[3].Value = write.Type;
        parameters[4].Value = write.SchemaVersion;
        parameters[5].Value = sequence;
        parameters[6].Value = write.Due is { } due ? due.UtcTicks : DBNull.Value;
        parameters[7].Value = write.TimeToLive is { } ttl ? now + ttl.Ticks : DBNull.Value;
        parameters[8].Value = Bytes(write.Content);
        command.ExecuteNonQuery();
        return ETag(sequence);
    }

    /// <summary>Sqlite binds whole arrays: only a slice has to be copied.</summary>
    private static byte[] Bytes(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : content.ToArray();

    private static string ETag(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}
