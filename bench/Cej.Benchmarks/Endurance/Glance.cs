using System.Globalization;
using Cej.Benchmarks.Report;

namespace Cej.Benchmarks.Endurance;

/// <summary>What a look at the running product sees.</summary>
/// <param name="Minutes">Since the soak began.</param>
/// <param name="ResidentMegabytes">All of it, mapped files included.</param>
/// <param name="OwnMegabytes">What is no file's: what the system could not take back.</param>
/// <param name="Handles">Files and sockets.</param>
/// <param name="Files">Bytes of each file, and of each folder with all that is below it.</param>
internal sealed record Glance(
    double Minutes,
    double ResidentMegabytes,
    double OwnMegabytes,
    int Handles,
    IReadOnlyDictionary<string, long> Files
)
{
    public long Of(string file) => Files.GetValueOrDefault(file);

    public static Glance At(TimeSpan since, int process, string folder) =>
        new(
            since.TotalMinutes,
            Memory(process, "VmRSS:"),
            Memory(process, "RssAnon:"),
            Directory.GetFileSystemEntries($"/proc/{process}/fd").Length,
            new DirectoryInfo(folder).EnumerateFileSystemInfos().ToDictionary(entry => entry.Name, Size, StringComparer.Ordinal)
        );

    private static double Memory(int process, string name) =>
        double.Parse(
            Proc.Line($"/proc/{process}/status", name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
            CultureInfo.InvariantCulture
        ) / 1_024;

    private static long Size(FileSystemInfo entry) =>
        entry switch
        {
            FileInfo { Exists: true } file => file.Length,
            DirectoryInfo folder => folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(Size),
            _ => 0, // gone since
        };
}
