using System.Globalization;
using Cej.Functions.Infrastructure.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Documents;

/// <summary>The file: its tables, its settings and the version of both.</summary>
internal static class SqliteSchema
{
    private const int Version = 2;

    /// <summary>Bytes. A small change writes a whole page; with pages of 4 KB, a message writes twice as much.</summary>
    private const int PageSize = 2_048;

    /// <summary>How long to wait for another program that holds the file.</summary>
    private const int BusySeconds = 2;

    /// <summary>
    /// Rows are in the order of their creation: what is new shares its pages, a key moves only when its document comes or goes, and other
    /// trees name a row by a number. In the key's own tree, longer documents were cut in two and half of the file stood empty.
    /// The feed is a walk over <c>sequence</c>: each write takes the next number, which is also the ETag. Maintenance scans by
    /// type without a date walk the whole container: an index for them would tax every write.
    /// </summary>
    private const string Create = """
        CREATE TABLE documents (
            number INTEGER PRIMARY KEY,
            container INTEGER NOT NULL,
            partition TEXT NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            version INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            due INTEGER,
            expires INTEGER,
            content BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX documents_by_key ON documents (container, partition, id);
        CREATE UNIQUE INDEX documents_by_sequence ON documents (container, sequence);
        CREATE INDEX documents_by_due ON documents (container, type, due, partition, id) WHERE due IS NOT NULL;
        CREATE INDEX documents_by_expiry ON documents (expires) WHERE expires IS NOT NULL;
        """;

    private const string CreateSequence = """
        CREATE TABLE sequence (reserved INTEGER NOT NULL) STRICT;
        INSERT INTO sequence VALUES (0);
        """;

    private const string Columns = "container, partition, id, type, version, sequence, due, expires, content";

    /// <summary>Version 1 kept the rows in the key's tree.</summary>
    private const string FromVersion1 = $"""
        DROP INDEX documents_by_sequence;
        DROP INDEX documents_by_due;
        DROP INDEX documents_by_expiry;
        ALTER TABLE documents RENAME TO documents_1;
        {Create}
        INSERT INTO documents ({Columns}) SELECT {Columns} FROM documents_1 ORDER BY sequence;
        DROP TABLE documents_1;
        """;

    internal static SqliteConnection OpenWriter(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            // What was deleted is overwritten: the right to be forgotten does not stop at the file's free pages.
            connection.Execute("PRAGMA secure_delete=ON");
            connection.Execute($"PRAGMA page_size={PageSize}");
            Migrate(connection, path);
            connection.Execute("PRAGMA journal_mode=WAL");
            connection.Execute("PRAGMA synchronous=FULL");
            // By SQLite itself, one commit in so many would wait until the whole log is in the file: SqliteCheckpoints does it.
            connection.Execute("PRAGMA wal_autocheckpoint=0");
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
            connection.Execute($"BEGIN IMMEDIATE; {Create} {CreateSequence} PRAGMA user_version={Version}; COMMIT");
        if (version == 1)
            connection.Execute($"BEGIN IMMEDIATE; {FromVersion1} PRAGMA user_version={Version}; COMMIT");
        // A file keeps its pages, unless it is written anew, which it cannot be with a log.
        if (connection.QueryNumber("PRAGMA page_size") != PageSize)
            connection.Execute("PRAGMA journal_mode=DELETE; VACUUM");
    }
}
