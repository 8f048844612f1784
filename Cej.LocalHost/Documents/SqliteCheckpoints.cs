using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Cej.LocalHost.Documents;

/// <summary>
/// Folds the log into the file. A thread of its own copies most of it while commits go on; the writer then copies what came meanwhile and
/// begins the log anew. The longer the log, the fewer bytes are written: a page that changed often is copied once.
/// </summary>
/// <remarks>Used by the writer's thread only, but for what it starts itself.</remarks>
internal sealed class SqliteCheckpoints(string path, SqliteConnection writer, Action copied) : IAsyncDisposable
{
    /// <summary>Pages: 64 MB.</summary>
    private const int LongestLog = 32_768;

    /// <summary>Pages that the writer may copy itself, which takes it some milliseconds.</summary>
    private const int ShortRest = 512;

    /// <summary>Each copies what came during the one before. On a disk that is slower than its writers, they wait after the last.</summary>
    private const int MostPasses = 8;

    private Task<bool>? copying;
    private int pages;

    /// <summary>Behind a commit: a log that has become long is folded in.</summary>
    internal void Count()
    {
        if (raw.sqlite3_db_status(writer.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var written, out _, resetFlg: 1) == raw.SQLITE_OK)
            pages += written;
        if (pages >= LongestLog)
            Begin();
    }

    /// <summary>Folds the log in now.</summary>
    internal void Begin()
    {
        if (copying is not null)
            return;
        copying = Task.Run(Copy);
        _ = copying.ContinueWith(_ => copied(), TaskScheduler.Default);
    }

    /// <summary>Copies the rest once the other thread has copied most.</summary>
    /// <param name="empty">Whether the log is emptied instead of written over, since it repeats what was deleted from the file.</param>
    /// <returns>Whether the log begins anew; false also when there is nothing to end yet.</returns>
    internal bool End(bool empty)
    {
        if (copying is not { IsCompleted: true, Result: var most })
            return false;
        copying = null;
        // A disk in trouble, or a reader that stays: the log grows by half as much before the next try.
        pages = LongestLog / 2;
        if (!most || Run(writer, empty ? "TRUNCATE" : "RESTART").Busy)
            return false;
        pages = 0;
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        if (copying is { } running)
            await running;
    }

    private bool Copy()
    {
        try
        {
            using var connection = SqliteSchema.Open(path, SqliteOpenMode.ReadWrite);
            var done = 0L;
            for (var pass = 1; pass <= MostPasses; pass++)
            {
                var (_, inFile) = Run(connection, "PASSIVE");
                if (inFile - done < ShortRest)
                    break;
                done = inFile;
            }

            return true;
        }
        catch (SqliteException)
        {
            return false; // shows in the next commit, if it is more than a moment's trouble
        }
    }

    private static (bool Busy, long InFile) Run(SqliteConnection connection, string mode)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA wal_checkpoint({mode})";
        using var row = command.ExecuteReader();
        row.Read();
        return (row.GetInt64(0) != 0, row.GetInt64(2));
    }
}
