using System.Globalization;

namespace Cej.Benchmarks.Report;

/// <summary>The side of a target on which a figure must be.</summary>
internal enum Target
{
    AtLeast,
    AtMost,
}

/// <summary>A figure with the target it is held against.</summary>
/// <param name="Name">Stable: the baseline is compared by it.</param>
/// <param name="Unit">Of the figures.</param>
/// <param name="Target">Which side is good.</param>
/// <param name="Limit">The target.</param>
/// <param name="Trials">All of them, in order.</param>
internal sealed record Figure(string Name, string Unit, Target Target, double Limit, IReadOnlyList<double> Trials)
{
    public double Median => Statistics.Median(Trials);

    public bool IsMet => Target is Target.AtLeast ? Median >= Limit : Median <= Limit;
}

/// <summary>The figures of a run.</summary>
internal sealed class Results(Profile profile)
{
    private readonly List<Figure> _figures = [];

    public Profile Profile => profile;

    public IReadOnlyList<Figure> Figures => _figures;

    public void Add(string name, string unit, Target target, double limit, params IReadOnlyList<double> trials) =>
        _figures.Add(new(name, unit, target, limit, trials));

    /// <summary>A table, ready for docs/benchmarks.md.</summary>
    public void Print(IReadOnlyDictionary<string, double> baseline)
    {
        Console.WriteLine();
        Console.WriteLine("| figure | trials | median | target | met | baseline |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var figure in _figures)
        {
            var trials = string.Join(" · ", figure.Trials.Select(Text));
            var target = $"{(figure.Target is Target.AtLeast ? "≥" : "≤")} {Text(figure.Limit)} {figure.Unit}".TrimEnd();
            var before = baseline.TryGetValue(figure.Name, out var value) ? $"{Text(value)} ({Change(figure.Median, value)})" : "none";
            Console.WriteLine(
                $"| {figure.Name} | {trials} | {Text(figure.Median)} | {target} | {(figure.IsMet ? "yes" : "NO")} | {before} |"
            );
        }
    }

    private static string Text(double value) =>
        value >= 100 ? value.ToString("N0", CultureInfo.InvariantCulture) : value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Change(double now, double before) =>
        before == 0 ? "–" : ((now - before) / before).ToString("+0 %;-0 %;0 %", CultureInfo.InvariantCulture);
}

internal static class Statistics
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <param name="sorted">Ascending.</param>
    /// <param name="rank">0 to 1.</param>
    public static long Percentile(ReadOnlySpan<long> sorted, double rank) =>
        sorted.IsEmpty ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * rank))];
}
