using System.Globalization;
using Cej.Functions.Infrastructure.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Documents;

/// <summary>The prepared statements of the writer. Used by its thread only.</summary>
internal sealed class SqliteWrites : IDisposable
{
    /// <summary>How many sequence numbers are set aside at once: one more page to write every so often, not every time.</summary>
    private const long Reserve = 1_000_000;

    private const int PurgeBatch = 500;

    private readonly RewrittenDocuments rewritten;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand rollback;
    private readonly SqliteCommand reserve;
    private readonly SqliteStatement find;
    private readonly SqliteStatement put;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand purge;
    private long sequence;
    private long reserved;
    private long reservedOnceCommitted;

    internal SqliteWrites(SqliteConnection connection, RewrittenDocuments rewritten)
    {
        this.rewritten = rewritten;
        begin = Prepare(connection, "BEGIN IMMEDIATE");
        commit = Prepare(connection, "COMMIT");
        rollback = Prepare(connection, "ROLLBACK");
        reserve = Prepare(connection, "UPDATE sequence SET reserved = $reserved", "$reserved");
        find = new SqliteStatement(
            connection,
            "SELECT sequence, expires FROM documents WHERE container = ?1 AND partition = ?2 AND id = ?3"
        );
        put = new SqliteStatement(
            connection,
            """
            INSERT INTO documents (container, partition, id, type, version, sequence, due, expires, content)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT (container, partition, id) DO UPDATE SET
                type = excluded.type, version = excluded.version, sequence = excluded.sequence, due = excluded.due,
                expires = excluded.expires, content = excluded.content
            """
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
            DELETE FROM documents WHERE number IN
                (SELECT number FROM documents WHERE expires <= $now ORDER BY expires LIMIT {PurgeBatch})
            """,
            "$now"
        );
        sequence = reserved = connection.QueryNumber("SELECT reserved FROM sequence");
    }

    /// <summary>Whether something was deleted or written over since the log was emptied last, by a process that was killed too.</summary>
    internal bool HaveErased { get; set; } = true;

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
            if (Refusal(container, partition, writes[index], now) is { } reason)
                return new CommitOutcome.Refused(index, reason);
        }

        var etags = new string[writes.Count];
        for (var index = 0; index < writes.Count; index++)
        {
            rewritten.Forget(partition, writes[index].Id);
            etags[index] = Write(container, partition.Key, writes[index], now);
        }

        return new CommitOutcome.Committed(etags);
    }

    internal void Purge(long now)
    {
        purge.Parameters[0].Value = now;
        int deleted;
        do
        {
            deleted = purge.ExecuteNonQuery();
            HaveErased |= deleted > 0;
        } while (deleted == PurgeBatch);
    }

    public void Dispose()
    {
        foreach (var prepared in (ReadOnlySpan<IDisposable>)[begin, commit, rollback, reserve, find, put, delete, purge])
            prepared.Dispose();
    }

    private RefusedReason? Refusal(long container, Partition partition, DocumentWrite write, long now)
    {
        if (write.Kind is WriteKind.Upsert)
            return null;
        var current = rewritten.Find(partition, write.Id)?.ETag ?? Find(container, partition.Key, write.Id, now);
        if (write.Kind is WriteKind.Create)
            return current is null ? null : RefusedReason.AlreadyExists;
        if (current is null)
            return RefusedReason.NotFound;
        return string.Equals(current, write.ETag, StringComparison.Ordinal) ? null : RefusedReason.VersionChanged;
    }

    private string? Find(long container, string partition, string id, long now)
    {
        try
        {
            Locate(find, container, partition, id);
            return find.Step() && (find.IsNull(1) || find.Number(1) > now) ? ETag(find.Number(0)) : null;
        }
        finally
        {
            find.Reset();
        }
    }

    private string Write(long container, string partition, DocumentWrite write, long now)
    {
        HaveErased |= write.Kind is not WriteKind.Create;
        if (write.Kind is WriteKind.Delete)
        {
            (delete.Parameters[0].Value, delete.Parameters[1].Value, delete.Parameters[2].Value) = (container, partition, write.Id);
            delete.ExecuteNonQuery();
            return "";
        }

        sequence++;
        try
        {
            Locate(put, container, partition, write.Id);
            put.Bind(4, write.Type);
            put.Bind(5, write.SchemaVersion);
            put.Bind(6, sequence);
            put.Bind(7, write.Due?.UtcTicks);
            put.Bind(8, now + write.TimeToLive?.Ticks);
            put.Bind(9, write.Content.Span);
            put.Step();
        }
        finally
        {
            put.Reset();
        }

        return ETag(sequence);
    }

    private static void Locate(SqliteStatement statement, long container, string partition, string id)
    {
        statement.Bind(1, container);
        statement.Bind(2, partition);
        statement.Bind(3, id);
    }

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
