using System.Globalization;
using Cej.Benchmarks.Report;
using Cej.Functions.Tests.Support;

namespace Cej.Benchmarks.Messagerie;

/// <summary>
/// Ten thousand people connected at once who write three hundred messages a second. Server and load generator share the machine, as in
/// every section: what a connection costs is the server's alone.
/// </summary>
internal static class HubBench
{
    private const int MessagesPerSecond = 300;

    /// <summary>Handles of a process beside its connections.</summary>
    private const int OtherHandles = 1_000;

    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    /// <param name="args"><c>--connections</c>, 10,000; <c>--seconds</c> of each trial, 30.</param>
    public static async Task<int> Run(string[] args)
    {
        var (people, seconds) = (Options.Number(args, "--connections", 10_000), Options.Number(args, "--seconds", 30));
        Console.WriteLine($"./cej bench --only hub --connections {people} --seconds {seconds}\n{Machine.Describe()}");
        if (Handles() is { } handles && handles < people + OtherHandles)
        {
            Console.WriteLine(
                $"SKIPPED: {people:N0} connections need {people + OtherHandles:N0} handles a process, and `ulimit -Hn` is {handles:N0}. Raise it, or ask for fewer --connections."
            );
            return 0;
        }

        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.Path, "product");
        await (await Crowd.Seed(data, people)).DisposeAsync();
        await using var provider = await FauxFournisseur.Demarrer();
        var crowd = new Crowd(provider, people);
        using var product = crowd.Product(data);
        await product.Answers("/api/health");
        // As fast as it goes, with few connections: what is compiled and pooled then is not a connection's.
        Console.WriteLine($"64 callers: {await ChatGenerator.Send(crowd.OnProduct(product, new(0, 64, 0, 10), 64), folder.Path)}");

        var results = new Results(Profile.Long);
        List<ChatResult> trials = [];
        var kilobytes = 0.0;
        for (var trial = 1; trial <= Profile.Trials; trial++)
        {
            var before = product.ResidentMegabytes;
            var load = new ChatLoad(MessagesPerSecond, 0, 3, seconds);
            var sending = ChatGenerator.Send(crowd.OnProduct(product, load), folder.Path);
            var most = before;
            for (; !sending.IsCompleted; await Task.Delay(Glance))
                most = Math.Max(most, product.ResidentMegabytes);
            trials.Add(await sending);
            // The process keeps for the next connections what the first trial took: what follows says nothing of one connection.
            if (trial == 1)
                kilobytes = (most - before) * 1_024 / people;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{people:N0} connections, trial {trial}: {trials[^1]}; resident {before:0} MB before, {most:0} MB at most"
                )
            );
        }

        results.Add("hub, acknowledged and not delivered", "", Target.AtMost, 0, [.. trials.Select(t => (double)t.Lost)]);
        results.Add("hub, messages/s on schedule", "", Target.AtLeast, MessagesPerSecond * 0.99, [.. trials.Select(t => t.PerSecond)]);
        results.Add("hub, delivered p50", "ms", Target.AtMost, 50, [.. trials.Select(t => t.P50)]);
        results.Add("hub, delivered p99", "ms", Target.AtMost, 500, [.. trials.Select(t => t.P99)]);
        results.Add("hub, resident memory a connection", "KB", Target.AtMost, 50, [kilobytes]);
        results.Print(Baseline.Read());
        return 0;
    }

    /// <summary>As many as a process may open: the runtime raises its own limit to the hard one. Null where nobody says.</summary>
    private static long? Handles() =>
        Proc.Line("/proc/self/limits", "Max open files")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var hard, _]
        && long.TryParse(hard, NumberStyles.None, CultureInfo.InvariantCulture, out var handles)
            ? handles
            : null;
}
