using System.Diagnostics;
using Cej.Benchmarks.Report;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost.Documents;

namespace Cej.Benchmarks.Documents;

/// <summary>Durable commits a second with 64 callers: a message and its conversation's counters, as sending a message writes them.</summary>
internal static class CommitBench
{
    private const int Callers = 64;

    /// <summary>About what a stored message and a conversation weigh.</summary>
    private static readonly byte[] Content = [.. "{\"texte\":\""u8, .. Enumerable.Repeat((byte)'x', 280), .. "\"}"u8];

    public static async Task Run(Profile profile, Results results, string folder)
    {
        List<double> port = [],
            bare = [];
        await Port(folder, "port-warm", profile.CommitTrial / 2);
        await Bare(folder, "bare-warm", profile.CommitTrial / 2);
        for (var trial = 1; trial <= Profile.Trials; trial++)
        {
            bare.Add(await Bare(folder, $"bare{trial}", profile.CommitTrial));
            port.Add(await Port(folder, $"port{trial}", profile.CommitTrial));
            Console.WriteLine($"trial {trial}: bare {bare[^1]:N0} commits/s, port {port[^1]:N0} commits/s");
        }

        results.Add("durable commits/s at 64 callers, port / bare", "", Target.AtLeast, 0.80, [.. port.Zip(bare, (a, b) => a / b)]);
    }

    private static async Task<double> Port(string folder, string name, TimeSpan time)
    {
        await using var store = SqliteDocumentStore.Open(Path.Combine(folder, name + ".db"), TimeProvider.System);
        return await Measure(
            time,
            async (partition, number, previous) =>
            {
                var conversation = previous is null
                    ? DocumentWrite.Create("conversation", "conversation", Content)
                    : DocumentWrite.Replace("conversation", "conversation", Content, previous);
                DocumentWrite[] writes = [DocumentWrite.Create($"message.{number:D10}", "message", Content), conversation];
                var outcome = await store.Commit(new(DocumentContainer.Dossiers, partition), writes, CancellationToken.None);
                return ((CommitOutcome.Committed)outcome).ETags[1];
            }
        );
    }

    private static async Task<double> Bare(string folder, string name, TimeSpan time)
    {
        var path = Path.Combine(folder, name + ".db");
        await SqliteDocumentStore.Open(path, TimeProvider.System).DisposeAsync(); // makes the same tables
        using var writer = new BareGroupCommit(path);
        return await Measure(
            time,
            async (partition, number, _) =>
            {
                await writer.Commit(partition, $"message.{number:D10}", Content);
                return "";
            }
        );
    }

    private static async Task<double> Measure(TimeSpan time, Func<string, int, string?, Task<string>> commit)
    {
        var done = 0L;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => Loop(caller))));
        return done / clock.Elapsed.TotalSeconds;

        async Task Loop(int caller)
        {
            var partition = $"{Identifiants.Deterministe("banc-commit", $"{caller}")}";
            string? version = null;
            for (var number = 0; clock.Elapsed < time; number++)
            {
                version = await commit(partition, number, version);
                Interlocked.Increment(ref done);
            }
        }
    }
}
