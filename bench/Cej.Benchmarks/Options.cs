using System.Globalization;

namespace Cej.Benchmarks;

/// <summary>The options of sections that are run by themselves.</summary>
internal static class Options
{
    /// <summary>The number behind an option, or another.</summary>
    public static int Number(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
