namespace Cej.Benchmarks.Report;

/// <summary>What Linux says of processes and of itself.</summary>
internal static class Proc
{
    /// <summary>The line of a file that begins so; null where there is none, as on other systems.</summary>
    public static string? Line(string file, string beginning) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(beginning, StringComparison.Ordinal)) : null;
}
