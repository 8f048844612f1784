using System.Text.Json;

namespace Cej.Benchmarks.Report;

/// <summary>bench/baseline.json: the medians of the last run that someone looked at and committed.</summary>
internal static class Baseline
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static IReadOnlyDictionary<string, double> Read() =>
        File.Exists(PathOf()) ? JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(PathOf()))! : [];

    /// <summary>Figures that this run did not take stay.</summary>
    public static void Write(Results results)
    {
        var all = new SortedDictionary<string, double>(Read().ToDictionary(), StringComparer.Ordinal);
        foreach (var figure in results.Figures)
            all[figure.Name] = Math.Round(figure.Median, 4);
        File.WriteAllText(PathOf(), JsonSerializer.Serialize(all, Readable) + "\n");
    }

    private static string PathOf()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cej.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "bench", "baseline.json");
    }
}
