using System.Diagnostics;
using System.Globalization;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;

namespace Cej.Functions.Tests.Documents;

[Trait(Duree.Nom, Duree.Longue)]
public sealed class SqliteCrashTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cej-crash-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Kill_minus_nine_loses_no_acknowledged_commit_and_leaves_no_half_commit()
    {
        var file = Path.Combine(folder, "documents.db");
        var acknowledged = new HashSet<int>();

        for (var round = 0; round < 3; round++)
        {
            var now = await CommitUntilKilled(file, TimeSpan.FromMilliseconds(150 + (round * 70)));
            Assert.NotEmpty(now);
            acknowledged.UnionWith(now);

            await using var store = SqliteDocumentStore.Open(file, TimeProvider.System);
            for (var p = 0; p < SqliteCrashChild.Partitions; p++)
                await CheckPartition(store, SqliteCrashChild.PartitionOf(p), acknowledged);
        }
    }

    private static async Task CheckPartition(SqliteDocumentStore store, Partition partition, HashSet<int> acknowledged)
    {
        var first = await Numbers(store, partition, "a.");
        var second = await Numbers(store, partition, "b.");
        var head = await store.Read(partition, "head", TestContext.Current.CancellationToken);

        Assert.Equal(first, second);
        Assert.Empty(acknowledged.Except(first));
        Assert.Equal(first[^1], DocumentStoreContract.NumberOf(head!));
    }

    private static async Task<List<int>> Numbers(SqliteDocumentStore store, Partition partition, string prefix)
    {
        var numbers = new List<int>();
        string? after = null;
        do
        {
            var query = new RangeQuery(prefix, 1_000, After: after);
            var page = await store.ReadRange(partition, query, TestContext.Current.CancellationToken);
            numbers.AddRange(page.Documents.Select(DocumentStoreContract.NumberOf));
            after = page.Next;
        } while (after is not null);
        return numbers;
    }

    private static async Task<List<int>> CommitUntilKilled(string file, TimeSpan time)
    {
        var program = Path.ChangeExtension(typeof(SqliteCrashTests).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);
        using var child = Process.Start(
            new ProcessStartInfo(program)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                Environment = { [SqliteCrashChild.FileVariable] = file },
            }
        )!;
        try
        {
            var numbers = new List<int>();
            // The time counts from the first commit on, however long the start took.
            while (await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                if (numbers.Count == 0)
                    _ = Task.Delay(time, TestContext.Current.CancellationToken).ContinueWith(_ => child.Kill(), TaskScheduler.Default);
                // The kill may cut the last line short: then it was not said.
                if (
                    int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                    && n == (numbers.Count == 0 ? n : numbers[^1] + 1)
                )
                    numbers.Add(n);
            }
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.NotEqual(0, child.ExitCode);
            return numbers;
        }
        finally
        {
            if (!child.HasExited)
                child.Kill();
        }
    }
}
