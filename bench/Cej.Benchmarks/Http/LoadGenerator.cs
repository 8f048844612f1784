using System.Diagnostics;
using System.Text.Json;

namespace Cej.Benchmarks.Http;

/// <summary>What to ask, how long and over how many connections.</summary>
/// <param name="Port">On 127.0.0.1.</param>
/// <param name="Path">With its query.</param>
/// <param name="Headers">Beside Host.</param>
/// <param name="Status">The only answer that counts.</param>
/// <param name="Connections">Each has one request under way.</param>
/// <param name="WarmUpSeconds">Not counted.</param>
/// <param name="Seconds">Counted.</param>
/// <param name="Requests">Stop after so many instead; 0 for no such limit.</param>
/// <param name="Json">ASCII, of a POST; null for a GET.</param>
internal sealed record LoadOrder(
    int Port,
    string Path,
    IReadOnlyDictionary<string, string> Headers,
    int Status,
    int Connections,
    double WarmUpSeconds,
    double Seconds,
    int Requests = 0,
    string? Json = null
);

/// <summary>What came of it.</summary>
internal sealed record LoadResult(long Requests, double PerSecond, double P50Milliseconds, double P99Milliseconds);

/// <summary>A closed loop over raw keep-alive sockets, in its own process: it weighs little, and the same on both servers.</summary>
internal static class LoadGenerator
{
    /// <summary>The verb <c>load</c>: reads an order, prints a result.</summary>
    public static async Task Run(string order)
    {
        var asked = JsonSerializer.Deserialize<LoadOrder>(order)!;
        Console.Write(JsonSerializer.Serialize(await Generate(asked)));
    }

    /// <summary>Sends the load from another process.</summary>
    public static async Task<LoadResult> Send(LoadOrder order) =>
        JsonSerializer.Deserialize<LoadResult>(await ChildProcess.Run("load", JsonSerializer.Serialize(order)))!;

    private static async Task<LoadResult> Generate(LoadOrder order)
    {
        var request = order.Json is { } json
            ? RawRequest.Post(order.Port, order.Path, order.Headers, json)
            : RawRequest.Get(order.Port, order.Path, order.Headers);
        var start = Stopwatch.GetTimestamp() + Ticks(order.WarmUpSeconds);
        var end = start + Ticks(order.Seconds);
        var left = order.Requests == 0 ? long.MaxValue : order.Requests;
        var loops = Enumerable.Range(0, order.Connections).Select(_ => Task.Run(Loop));
        var latencies = (await Task.WhenAll(loops)).SelectMany(list => list).Order().ToArray();
        return new(
            latencies.Length,
            latencies.Length / order.Seconds,
            Milliseconds(Report.Statistics.Percentile(latencies, 0.50)),
            Milliseconds(Report.Statistics.Percentile(latencies, 0.99))
        );

        async Task<List<long>> Loop()
        {
            using var connection = await RawConnection.Open(order.Port);
            var measured = new List<long>(100_000);
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var before = Stopwatch.GetTimestamp();
                if (before >= end)
                    break;
                var status = await connection.Exchange(request);
                var after = Stopwatch.GetTimestamp();
                if (status != order.Status)
                    throw new InvalidOperationException($"Status {status} in place of {order.Status}.");
                if (before >= start && after <= end)
                    measured.Add(after - before);
            }

            return measured;
        }
    }

    private static long Ticks(double seconds) => (long)(seconds * Stopwatch.Frequency);

    private static double Milliseconds(long ticks) => ticks * 1_000.0 / Stopwatch.Frequency;
}
