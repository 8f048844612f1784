namespace Cej.Benchmarks.Http;

/// <summary>What one load came to.</summary>
/// <param name="PerSecond">Requests answered a second.</param>
/// <param name="P50">Milliseconds.</param>
/// <param name="P99">Milliseconds.</param>
/// <param name="ProcessorMicroseconds">Processor time of the server for one request.</param>
internal sealed record Sample(double PerSecond, double P50, double P99, double ProcessorMicroseconds)
{
    /// <summary>Sends a load and takes its figures.</summary>
    /// <param name="order">The load.</param>
    /// <param name="processorTime">What the server has used so far.</param>
    public static async Task<Sample> Take(LoadOrder order, Func<TimeSpan> processorTime)
    {
        var before = processorTime();
        var result = await LoadGenerator.Send(order);
        // The generator's own warm-up is in the processor time too: scaled, since the load is steady.
        var spent = (processorTime() - before) * (order.Seconds / (order.Seconds + order.WarmUpSeconds));
        return new(
            result.PerSecond,
            result.P50Milliseconds,
            result.P99Milliseconds,
            spent.TotalMicroseconds / Math.Max(1, result.Requests)
        );
    }

    public override string ToString() =>
        $"{PerSecond:N0} requests/s, p50 {P50:0.00} ms, p99 {P99:0.00} ms, {ProcessorMicroseconds:N0} µs of server processor a request";
}
