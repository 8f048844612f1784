using System.Diagnostics;
using Cej.Benchmarks.Report;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Benchmarks.Growth;

/// <summary>Takes samples of a call: how long, how many request units, how many trips one after the other.</summary>
internal sealed class Sampler(Func<Random, Task> call, DocumentMeter meter, Func<Task>? before = null)
{
    private const int Batch = 100;

    private readonly Random _random = new(42);
    private readonly List<long> _ticks = [];
    private double _units;
    private int _trips;

    /// <summary>Compares the same call on little and on much, batch by batch in turn, and adds three figures to the results.</summary>
    /// <param name="name">What is called.</param>
    /// <param name="calls">How often, on each side in a trial.</param>
    /// <param name="results">Where the figures go.</param>
    /// <param name="small">Little.</param>
    /// <param name="large">Much.</param>
    /// <param name="limit">How many times as long the large side may take.</param>
    /// <param name="before">Awaited before each call, outside what is measured; on both sides.</param>
    public static async Task Compare(
        string name,
        int calls,
        Results results,
        (string Name, DocumentMeter Meter, Func<Random, Task> Call) small,
        (string Name, DocumentMeter Meter, Func<Random, Task> Call) large,
        double limit = 1.3,
        Func<Task>? before = null
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
        results.Add($"{name}: p50, large / small", "", Target.AtMost, limit, [.. trials.Select(t => t.Large.P50 / t.Small.P50)]);

        async Task<(Cost Small, Cost Large)> Trial(int many)
        {
            var (few, lots) = (new Sampler(small.Call, small.Meter, before), new Sampler(large.Call, large.Meter, before));
            for (var done = 0; done < many; done += Batch)
            {
                await few.Take(Batch);
                await lots.Take(Batch);
            }

            return (few.Sum(), lots.Sum());
        }
    }

    /// <summary>What one call takes of the processor, all threads of the process together: waits, and others on the machine, do not count.</summary>
    /// <param name="name">What is called.</param>
    /// <param name="calls">How often in a trial.</param>
    /// <param name="results">Where the figure goes.</param>
    /// <param name="limit">How many µs it may take.</param>
    /// <param name="call">The call.</param>
    public static async Task Processor(string name, int calls, Results results, double limit, Func<Task> call)
    {
        await Trial(calls / 2); // warm-up
        List<double> trials = [];
        for (var trial = 1; trial <= Profile.Trials; trial++)
        {
            trials.Add(await Trial(calls));
            Console.WriteLine($"{name}, trial {trial}: {trials[^1]:0} µs of processor a call");
        }

        results.Add($"{name}: processor a call", "µs", Target.AtMost, limit, trials);

        async Task<double> Trial(int many)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var done = 0; done < many; done++)
                await call();
            return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / many;
        }
    }

    private async Task Take(int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            if (before is not null)
                await before();
            using var measure = meter.Start();
            var start = Stopwatch.GetTimestamp();
            await call(_random);
            _ticks.Add(Stopwatch.GetTimestamp() - start);
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
