using Cej.Functions.Infrastructure.Documents;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Documents;

/// <summary>Tells a storage that does not work from a bug of ours.</summary>
internal static class SqliteFaults
{
    // Primary result codes of https://sqlite.org/rescode.html.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int NoMemory = 7;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    internal static Exception Translate(Exception exception) =>
        exception is SqliteException sqlite && IsOutage(sqlite)
            ? new DocumentStoreUnavailableException($"SQLite does not answer (code {sqlite.SqliteExtendedErrorCode}).", sqlite)
            : exception;

    internal static bool IsOutage(SqliteException exception) =>
        exception.SqliteErrorCode is Busy or Locked or NoMemory or ReadOnly or InputOutput or Corrupt or Full or CannotOpen or NotADatabase;
}
