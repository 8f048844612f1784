using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Cej.Benchmarks.Documents;

/// <summary>
/// Group commit with nothing around it: one thread, prepared statements, whatever waits goes into one transaction. It checks no
/// condition, refuses nothing and numbers nothing but the rows.
/// </summary>
internal sealed class BareGroupCommit : IDisposable
{
    private const string Put = """
        INSERT INTO documents (container, partition, id, type, version, sequence, due, expires, content)
        VALUES (1, $partition, $id, $type, 1, $sequence, NULL, NULL, $content)
        ON CONFLICT (container, partition, id) DO UPDATE SET sequence = excluded.sequence, content = excluded.content
        """;

    private readonly BlockingCollection<Pending> _queue = [];
    private readonly SqliteConnection _connection;
    private readonly Thread _thread;

    public BareGroupCommit(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        foreach (var pragma in new[] { "journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=4000", "cache_size=-4000" })
            Prepare($"PRAGMA {pragma}").ExecuteNonQuery();
        _thread = new Thread(Run) { IsBackground = true };
        _thread.Start();
    }

    public Task Commit(string partition, string message, byte[] content)
    {
        var pending = new Pending(partition, message, content);
        _queue.Add(pending);
        return pending.Done.Task;
    }

    public void Dispose()
    {
        _queue.CompleteAdding();
        _thread.Join();
        _connection.Dispose();
        _queue.Dispose();
    }

    private void Run()
    {
        using var begin = Prepare("BEGIN IMMEDIATE");
        using var commit = Prepare("COMMIT");
        using var put = Prepare(Put, "$partition", "$id", "$type", "$sequence", "$content");
        var sequence = 0L;
        var group = new List<Pending>();
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            group.Add(first);
            while (_queue.TryTake(out var next))
                group.Add(next);
            begin.ExecuteNonQuery();
            foreach (var pending in group)
            {
                Write(put, pending, pending.Message, "message", ++sequence);
                Write(put, pending, "conversation", "conversation", ++sequence);
            }

            commit.ExecuteNonQuery();
            foreach (var pending in group)
                pending.Done.SetResult();
            group.Clear();
        }
    }

    private static void Write(SqliteCommand put, Pending pending, string id, string type, long sequence)
    {
        put.Parameters[0].Value = pending.Partition;
        put.Parameters[1].Value = id;
        put.Parameters[2].Value = type;
        put.Parameters[3].Value = sequence;
        put.Parameters[4].Value = pending.Content;
        put.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    private sealed record Pending(string Partition, string Message, byte[] Content)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
