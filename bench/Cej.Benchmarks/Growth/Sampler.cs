using System.Diagnostics;
using Cej.Benchmarks.Report;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Benchmarks.Growth;

/// <summary>Takes samples of a call: how long, how many request units, how many trips one after the other.</summary>
internal sealed class Sampler(Func<Random, Task> call, DocumentMeter meter)
{
    private const int Batch = 100;

    private readonly Random _random = new(42);
    private readonly List<long> _ticks = [];
    private double _units;
    private int _trips;

    /// <summary>Compares the same call on little and on much, batch by batch in turn, and adds three figures to the results.</summary>
    public static async Task Compare(
        string name,
        int calls,
        Results results,
        (string Name, DocumentMeter Meter, Func<Random, Task> Call) small,
        (string Name, DocumentMeter Meter, Func<Random, Task> Call) large
    )
    {
        await Trial(calls / 2); // warm-up
        List<(Cost Small, Cost Large)> trials = [];
        for (var trial = 1; trial <= Profile.Trials; trial++)
        {
            trials.Add(await Trial(calls));
            Console.WriteLine($"{name}, trial {trial}: {small.Name} {trials[^1].Small}; {large.Name} {trials[^1].Large}");
        }

        results.Add($"{name}: RU, large / small", "", Target.AtMost, 1.02, [.. trials.Select(t => t.Large.Units / t.Small.Units)]);
        results.Add(
            $"{name}: trips, large − small",
            "",
            Target.AtMost,
            0,
            [.. trials.Select(t => (double)(t.Large.Trips - t.Small.Trips))]
        );
        results.Add($"{name}: p50, large / small", "", Target.AtMost, 1.3, [.. trials.Select(t => t.Large.P50 / t.Small.P50)]);

        async Task<(Cost Small, Cost Large)> Trial(int many)
        {
            var (few, lots) = (new Sampler(small.Call, small.Meter), new Sampler(large.Call, large.Meter));
            for (var done = 0; done < many; done += Batch)
            {
                await few.Take(Batch);
                await lots.Take(Batch);
            }

            return (few.Sum(), lots.Sum());
        }
    }

    private async Task Take(int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            using var measure = meter.Start();
            var before = Stopwatch.GetTimestamp();
            await call(_random);
            _ticks.Add(Stopwatch.GetTimestamp() - before);
            _units += measure.RequestUnits;
            _trips = Math.Max(_trips, measure.SequentialTrips);
        }
    }

    private Cost Sum()
    {
        var sorted = _ticks.Order().ToArray();
        return new(
            _units / sorted.Length,
            _trips,
            Statistics.Percentile(sorted, 0.5) * 1e6 / Stopwatch.Frequency,
            Statistics.Percentile(sorted, 0.99) * 1e6 / Stopwatch.Frequency
        );
    }

    private sealed record Cost(double Units, int Trips, double P50, double P99)
    {
        public override string ToString() => $"{Units:0.00} RU, {Trips} trips, p50 {P50:0.0} µs, p99 {P99:0.0} µs";
    }
}
