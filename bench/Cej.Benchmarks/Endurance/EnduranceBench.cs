using System.Diagnostics;
using System.Globalization;
using Cej.Benchmarks.Messagerie;
using Cej.Benchmarks.Report;
using Cej.Functions.Tests.Support;

namespace Cej.Benchmarks.Endurance;

/// <summary>
/// A thousand connected people write for half an hour at half of what the machine can do: what it takes must not grow. The load comes in
/// rounds of a minute, so that connections are made and lost all the time.
/// </summary>
internal static class EnduranceBench
{
    private const int Callers = 64;
    private const int SaturationSeconds = 20;
    private const int RoundSeconds = 60;

    /// <summary>Of the mean, over all that was looked at: less than this is no growth.</summary>
    private const double Flat = 0.05;

    /// <summary>Megabytes: twice where the log begins to be folded in. What is written until that is done comes on top of it.</summary>
    private const double LogAtMost = 136;

    private const string Documents = "documents.db";
    private const string Log = "documents.db-wal";

    private static readonly TimeSpan Cadence = TimeSpan.FromSeconds(10);

    /// <param name="args"><c>--minutes</c>, 30. The first five, or a third of a short run, are not judged.</param>
    public static async Task<int> Run(string[] args)
    {
        var minutes = Options.Number(args, "--minutes", 30);
        var settled = Math.Min(5, minutes / 3.0);
        Console.WriteLine($"./cej bench --only endurance --minutes {minutes}\n{Machine.Describe()}");
        if (!OperatingSystem.IsLinux())
        {
            Console.WriteLine("SKIPPED: memory and handles are read from /proc.");
            return 0;
        }

        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.Path, "product");
        await (await Crowd.Seed(data)).DisposeAsync();
        await using var provider = await FauxFournisseur.Demarrer();
        var crowd = new Crowd(provider);
        using var product = crowd.Product(data);
        await product.Answers("/api/health");

        var saturation = await ChatGenerator.Send(crowd.OnProduct(product, new(0, Callers, 5, SaturationSeconds), Callers), folder.Path);
        var rate = (int)(saturation.PerSecond / 2);
        Console.WriteLine($"saturation: {saturation}; the soak: {rate:N0} messages/s");

        var (glances, rounds) = await Soak(crowd, product, data, folder.Path, new(rate, 0, 0, RoundSeconds), TimeSpan.FromMinutes(minutes));
        Judge(glances, rounds, settled);
        return 0;
    }

    private static async Task<(List<Glance> Glances, List<Round> Rounds)> Soak(
        Crowd crowd,
        ChildProcess product,
        string data,
        string folder,
        ChatLoad load,
        TimeSpan length
    )
    {
        List<Glance> glances = [];
        List<Round> rounds = [];
        var since = Stopwatch.StartNew();
        using var over = new CancellationTokenSource();
        var watching = Task.Run(async () =>
        {
            using var cadence = new PeriodicTimer(Cadence);
            do
            {
                glances.Add(Glance.At(since.Elapsed, product.Id, data));
            } while (await cadence.WaitForNextTickAsync(CancellationToken.None) && !over.IsCancellationRequested);
        });
        while (since.Elapsed < length)
        {
            var before = Glance.At(since.Elapsed, product.Id, data);
            var result = await ChatGenerator.Send(crowd.OnProduct(product, load), folder);
            rounds.Add(new(before, await Quiet(since, product.Id, data), result));
            var seen = rounds[^1].After;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"minute {seen.Minutes:0.0}: {result}; resident {seen.ResidentMegabytes:0} MB, its own {seen.OwnMegabytes:0} MB, {seen.Handles} handles, log {seen.Of(Log) / 1e6:0.0} MB, {rounds[^1].BytesAMessage(Documents):0} bytes a message"
                )
            );
        }

        await over.CancelAsync();
        await watching;
        return (glances, rounds);
    }

    /// <summary>Once the connections of a round are gone: the number of handles stays the same.</summary>
    private static async Task<Glance> Quiet(Stopwatch since, int process, string data)
    {
        for (var last = Glance.At(since.Elapsed, process, data); ; )
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            var seen = Glance.At(since.Elapsed, process, data);
            if (seen.Handles >= last.Handles)
                return seen;
            last = seen;
        }
    }

    private static void Judge(List<Glance> all, List<Round> allRounds, double settled)
    {
        var glances = all.Where(glance => glance.Minutes >= settled).ToList();
        var rounds = allRounds.Where(round => round.Before.Minutes >= settled).ToList();
        var results = new Results(Profile.Long);
        Console.WriteLine(
            $"\nAfter {settled:0.#} minutes: {glances.Count} looks, {rounds.Sum(round => round.Result.Acknowledged):N0} messages"
        );
        Growth("resident memory", "MB", glances.ConvertAll(glance => (glance.Minutes, glance.ResidentMegabytes)));
        Growth("resident memory that is no file's", "MB", glances.ConvertAll(glance => (glance.Minutes, glance.OwnMegabytes)));
        // Between two rounds nobody is connected: what is open then is the product's own.
        Growth("handles", "", rounds.ConvertAll(round => (round.After.Minutes, (double)round.After.Handles)));
        foreach (var file in glances[^1].Files.Keys.Where(file => file != Log).Order(StringComparer.Ordinal))
        {
            if (rounds.Any(round => round.Grown(file) != 0))
                Growth($"{file}, by message", "bytes", rounds.ConvertAll(round => (round.After.Minutes, round.BytesAMessage(file))));
        }

        results.Add("endurance, log at most", "MB", Target.AtMost, LogAtMost, [glances.Max(glance => glance.Of(Log)) / 1e6]);
        results.Add("endurance, acknowledged and not delivered", "", Target.AtMost, 0, [allRounds.Sum(round => (double)round.Result.Lost)]);
        results.Add("endurance, refused", "", Target.AtMost, 0, [allRounds.Sum(round => (double)round.Result.Refused)]);
        results.Print(Baseline.Read());

        void Growth(string name, string unit, List<(double X, double Y)> points)
        {
            var line = Line.Through(points);
            var span = points[^1].X - points[0].X;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: mean {line.Mean:0.##} {unit}, slope {line.Slope:+0.####;-0.####;0} {unit} a minute, {points.Min(p => p.Y):0.##} to {points.Max(p => p.Y):0.##}"
                )
            );
            results.Add($"endurance, {name}: growth / mean", "", Target.AtMost, Flat, [line.Mean == 0 ? 0 : line.Slope * span / line.Mean]);
        }
    }

    private sealed record Round(Glance Before, Glance After, ChatResult Result)
    {
        public long Grown(string file) => After.Of(file) - Before.Of(file);

        public double BytesAMessage(string file) => (double)Grown(file) / Result.Acknowledged;
    }
}
