using System.Globalization;
using Cej.Functions.Infrastructure.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Documents;

/// <summary>The file: its tables, its settings and the version of both.</summary>
internal static class SqliteSchema
{
    private const int Version = 1;

    /// <summary>How long to wait for another program that holds the file.</summary>
    private const int BusySeconds = 2;

    /// <summary>
    /// Rows live in the primary key's tree, so that a range of ids is one walk over neighbouring pages.
    /// The feed is a walk over <c>sequence</c>: each write takes the next number, which is also the ETag. Maintenance scans by
    /// type without a date walk the whole container: an index for them would tax every write.
    /// </summary>
    private const string Create = """
        CREATE TABLE documents (
            container INTEGER NOT NULL,
            partition TEXT NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            version INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            due INTEGER,
            expires INTEGER,
            content BLOB NOT NULL,
            PRIMARY KEY (container, partition, id)
        ) WITHOUT ROWID, STRICT;
        CREATE UNIQUE INDEX documents_by_sequence ON documents (container, sequence);
        CREATE INDEX documents_by_due ON documents (container, type, due) WHERE due IS NOT NULL;
        CREATE INDEX documents_by_expiry ON documents (expires) WHERE expires IS NOT NULL;
        CREATE TABLE sequence (reserved INTEGER NOT NULL) STRICT;
        INSERT INTO sequence VALUES (0);
        """;

    internal static SqliteConnection OpenWriter(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            connection.Execute("PRAGMA journal_mode=WAL");
            connection.Execute("PRAGMA synchronous=FULL");
            // What was deleted is overwritten: the right to be forgotten does not stop at the file's free pages.
            connection.Execute("PRAGMA secure_delete=ON");
            // 16 MB of log between checkpoints: fewer, longer ones cost less than many short ones, but a commit waits for them. With 64
            // MB, the slowest hundredth of a chat's messages took twice as long.
            connection.Execute("PRAGMA wal_autocheckpoint=4000");
            Migrate(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal static SqliteConnection OpenReader(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWrite);
        connection.Execute("PRAGMA query_only=ON");
        // Without it, each page that the small cache lacks is a system call: in a large file a point read cost a third more.
        connection.Execute("PRAGMA mmap_size=268435456");
        return connection;
    }

    /// <summary>The stored number of a container: not the enum's own, whose order is nobody's promise.</summary>
    internal static long Number(DocumentContainer container) =>
        container switch
        {
            DocumentContainer.Dossiers => 1,
            DocumentContainer.Espaces => 2,
            DocumentContainer.Annuaire => 3,
        };

    internal static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal static long QueryNumber(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    internal static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        // Pooling off: a pooled connection would outlive us and keep the file open.
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = BusySeconds,
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA cache_size=-4000");
            connection.Execute($"PRAGMA busy_timeout={BusySeconds * 1_000}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Migrate(SqliteConnection connection, string path)
    {
        var version = connection.QueryNumber("PRAGMA user_version");
        if (version > Version)
            throw new InvalidOperationException($"{path} was written by a newer version of this program ({version}, we know {Version}).");
        if (version == 0)
            connection.Execute($"BEGIN IMMEDIATE; {Create} PRAGMA user_version={Version}; COMMIT");
    }
}
