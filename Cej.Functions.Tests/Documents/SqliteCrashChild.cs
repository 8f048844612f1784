using System.Globalization;
using System.Runtime.CompilerServices;
using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost.Documents;

namespace Cej.Functions.Tests.Documents;

/// <summary>
/// This test program started once more as a child that commits until it is killed. It says a number on its output only after
/// the store has acknowledged the commits that carry it.
/// </summary>
internal static class SqliteCrashChild
{
    internal const string FileVariable = "CEJ_TEST_SQLITE_CRASH_FILE";
    internal const int Partitions = 8;

    internal static Partition PartitionOf(int p) => new(DocumentContainer.Dossiers, $"p{p}");

    // Before Main, which belongs to the test runner. Nothing here may wait for another thread to run code of this assembly.
    [ModuleInitializer]
    internal static void RunInsteadOfTheTests()
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is not { Length: > 0 } file)
            return;
        var store = SqliteDocumentStore.Open(file, TimeProvider.System);
        var first = NumberOfHead(store) + 1;
        for (var n = first; ; n++)
        {
            var commits = new Task[Partitions];
            for (var p = 0; p < Partitions; p++)
                commits[p] = store.Commit(PartitionOf(p), Writes(n), default);
            Task.WaitAll(commits);
            Console.Out.WriteLine(n);
            Console.Out.Flush();
        }
    }

    private static DocumentWrite[] Writes(int n)
    {
        var content = System.Text.Encoding.UTF8.GetBytes($$"""{"n":{{n.ToString(CultureInfo.InvariantCulture)}}}""");
        return
        [
            DocumentWrite.Create($"a.{n:D8}", "message", content),
            DocumentWrite.Upsert("head", "head", content),
            DocumentWrite.Create($"b.{n:D8}", "message", content),
        ];
    }

    /// <summary>The greatest number any partition has: a kill may have left some partitions one ahead.</summary>
    private static int NumberOfHead(SqliteDocumentStore store)
    {
        var greatest = 0;
        for (var p = 0; p < Partitions; p++)
        {
            if (store.Read(PartitionOf(p), "head", default).GetAwaiter().GetResult() is { } head)
                greatest = Math.Max(greatest, DocumentStoreContract.NumberOf(head));
        }
        return greatest;
    }
}
