using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Cej.LocalHost.Documents;

/// <summary>
/// A prepared statement straight on SQLite's own interface. The rows of a range and the writes of a commit are the hottest loops of
/// the product, and ADO.NET spends about as long on a row as SQLite does.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    internal SqliteStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        var code = raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement);
        if (code != raw.SQLITE_OK)
            throw Fault(code);
    }

    internal void Bind(int index, long value) => Check(raw.sqlite3_bind_int64(statement, index, value));

    internal void Bind(int index, long? value) =>
        Check(value is { } number ? raw.sqlite3_bind_int64(statement, index, number) : raw.sqlite3_bind_null(statement, index));

    /// <summary>SQLite takes a copy.</summary>
    internal void Bind(int index, ReadOnlySpan<byte> value) =>
        Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(statement, index, 0) : raw.sqlite3_bind_blob(statement, index, value));

    internal void Bind(int index, string value)
    {
        // Keys are short; SQLite takes a copy.
        Span<byte> bytes = stackalloc byte[512];
        Check(
            Encoding.UTF8.TryGetBytes(value, bytes, out var length)
                ? raw.sqlite3_bind_text(statement, index, bytes[..length])
                : raw.sqlite3_bind_text(statement, index, value)
        );
    }

    /// <summary>Goes to the next row; false behind the last one.</summary>
    internal bool Step() =>
        raw.sqlite3_step(statement) switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            var code => throw Fault(code),
        };

    /// <summary>Lets the snapshot go and makes the statement ready for the next use.</summary>
    internal void Reset() => raw.sqlite3_reset(statement);

    internal bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    internal long Number(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>The UTF-8 of a text or the bytes of a blob, valid until the next step.</summary>
    internal ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public void Dispose() => statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
            throw Fault(code);
    }

    private SqliteException Fault(int code) =>
        new(raw.sqlite3_errmsg(database).utf8_to_string(), code, raw.sqlite3_extended_errcode(database));
}
