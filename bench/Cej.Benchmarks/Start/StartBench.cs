using System.Diagnostics;
using Cej.Benchmarks.Report;

namespace Cej.Benchmarks.Start;

/// <summary>From the start of the process to its first 200, both sides as <c>dotnet x.dll</c>; ours with its demo data installed.</summary>
internal static class StartBench
{
    public static async Task Run(Profile profile, Results results, string folder)
    {
        var first = await Time(() => ChildProcess.LocalHost(folder), "/api/health");
        Console.WriteLine($"very first start, with keys to make and demo data to write: {first:N0} ms");
        await Time(ChildProcess.EmptyHost, "/");
        List<double> ours = [],
            empty = [];
        for (var trial = 1; trial <= Profile.Trials; trial++)
        {
            List<double> a = [],
                b = [];
            for (var start = 0; start < profile.StartsPerTrial; start++)
            {
                b.Add(await Time(ChildProcess.EmptyHost, "/"));
                a.Add(await Time(() => ChildProcess.LocalHost(folder), "/api/health"));
            }

            ours.Add(Statistics.Median(a));
            empty.Add(Statistics.Median(b));
            Console.WriteLine($"trial {trial}: empty {empty[^1]:N0} ms, local host {ours[^1]:N0} ms (medians of {profile.StartsPerTrial})");
        }

        results.Add("start to first 200, local host / empty app", "", Target.AtMost, 3, [.. ours.Zip(empty, (x, y) => x / y)]);
        await NetworkCalls(results, folder);
    }

    private static async Task<double> Time(Func<ChildProcess> start, string path)
    {
        var clock = Stopwatch.StartNew();
        using var server = start();
        await server.Answers(path);
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>
    /// Every connect and every datagram that the process asks of the kernel from its start to 2 seconds after its first 200; those that stay on
    /// this machine are printed and not counted.
    /// </summary>
    private static async Task NetworkCalls(Results results, string folder)
    {
        if (!File.Exists("/usr/bin/strace"))
        {
            Console.WriteLine("network calls at start: skipped, strace is not installed");
            return;
        }

        var log = Path.Combine(folder, "strace.log");
        using (var server = ChildProcess.Traced(log, folder))
        {
            await server.Answers("/api/health");
            await Task.Delay(TimeSpan.FromSeconds(2));
        }

        var calls = File.ReadLines(log).Where(line => Names(line, "AF_INET", "AF_INET6")).ToArray();
        foreach (var call in calls)
            Console.WriteLine($"network call: {call}");
        // The warm-up asks the host's own provider of identities for its keys, as the first request would.
        var elsewhere = calls.Count(call => !Names(call, "inet_addr(\"127.0.0.1\")", "\"::1\""));
        results.Add("network calls at start-up beyond this machine (strace)", "", Target.AtMost, 0, elsewhere);
    }

    private static bool Names(string call, params string[] addresses) =>
        addresses.Any(address => call.Contains(address, StringComparison.Ordinal));
}
