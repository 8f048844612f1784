using System.Runtime.InteropServices;

namespace Cej.Benchmarks.Report;

/// <summary>What a reader must know to compare figures.</summary>
internal static class Machine
{
    public static string Describe(Profile profile) => $"Profile {profile.Name}, {Profile.Trials} trials, {Describe()}";

    /// <summary>When, and on what.</summary>
    public static string Describe() =>
        $"""
            {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC
            {Processor()}, {Environment.ProcessorCount} logical processors, {Memory()}
            {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {Configuration}
            Load average at the start: {Read("/proc/loadavg") ?? "unknown"} (above 0, other work shares the machine)
            """;

    private static string Configuration =>
#if DEBUG
        "DEBUG BUILD: figures mean nothing";
#else
        "Release";
#endif

    private static string Processor() =>
        Proc.Line("/proc/cpuinfo", "model name") is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Memory() => $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024 * 1024 * 1024)} GB";

    private static string? Read(string path) => File.Exists(path) ? File.ReadAllText(path).Trim() : null;
}
