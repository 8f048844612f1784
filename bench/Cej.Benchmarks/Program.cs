using System.Globalization;
using Cej.Benchmarks.Digest;
using Cej.Benchmarks.Documents;
using Cej.Benchmarks.Endurance;
using Cej.Benchmarks.Growth;
using Cej.Benchmarks.Http;
using Cej.Benchmarks.Matinee;
using Cej.Benchmarks.Messagerie;
using Cej.Benchmarks.Offres;
using Cej.Benchmarks.Report;
using Cej.Benchmarks.Start;

namespace Cej.Benchmarks;

/// <summary>
/// Measures the product against the least that could do the same. A missed target is printed, never an exit code: a busy machine must not
/// turn a build red.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["serve-bare", var database, var espace, var port]:
                await BareServer.Run(database, espace, int.Parse(port, CultureInfo.InvariantCulture));
                return 0;
            case ["serve-bare-chat", var database, var port]:
                await BareChat.Run(database, int.Parse(port, CultureInfo.InvariantCulture));
                return 0;
            case ["chat", var order]:
                await ChatGenerator.Run(order);
                return 0;
            case ["load", var order]:
                await LoadGenerator.Run(order);
                return 0;
            case ["digest", var order]:
                await DigestBench.RunChild(order);
                return 0;
            // ./cej bench says --short to everything; a morning has a scale of its own.
            case ["--short", "--only", "matinee", ..] or ["--only", "matinee", ..]:
                return await MatineeBench.Run(args);
            // Neither is compared with a bare program; both take their time.
            case ["--short", "--only", "hub", ..] or ["--only", "hub", ..]:
                return await HubBench.Run(args);
            case ["--short", "--only", "endurance", ..] or ["--only", "endurance", ..]:
                return await EnduranceBench.Run(args);
            default:
                return await Measure(args);
        }
    }

    private static async Task<int> Measure(string[] args)
    {
        var only = Array.IndexOf(args, "--only") is >= 0 and var at ? args.ElementAtOrDefault(at + 1) ?? "" : null;
        if (args.Except(["--short", "--only", "--write-baseline", only]).Any() || (only is not null && !Benches.Any(b => b.Name == only)))
        {
            var sections = string.Join('|', Benches.Select(b => b.Name).Concat(["matinee", "hub", "endurance"]));
            await Console.Error.WriteLineAsync(
                $"dotnet run -c Release --project bench/Cej.Benchmarks [-- --short] [--only {sections}] [--write-baseline]"
            );
            return 2;
        }

        var profile = args.Contains("--short") ? Profile.Short : Profile.Long;
        var results = new Results(profile);
        Console.WriteLine(Machine.Describe(profile));
        foreach (var (name, bench) in Benches)
        {
            if (only is not null && only != name)
                continue;
            Console.WriteLine($"== {name}");
            using var folder = new TemporaryFolder();
            await bench(profile, results, folder.Path);
        }

        results.Print(Baseline.Read());
        if (args.Contains("--write-baseline"))
            Baseline.Write(results);
        return 0;
    }

    private static readonly (string Name, Func<Profile, Results, string, Task> Run)[] Benches =
    [
        ("start", StartBench.Run),
        ("http", HttpBench.Run),
        ("worker", WorkerBench.Run),
        ("commits", CommitBench.Run),
        ("growth", GrowthBench.Run),
        ("lists", ListGrowthBench.Run),
        ("chat", ChatBench.Run),
        ("conversations", ConversationGrowthBench.Run),
        ("digest", DigestBench.Run),
        ("offres", OffresBench.Run),
    ];
}
