using System.Diagnostics;
using Cej.Benchmarks.Documents;
using Cej.Benchmarks.Report;
using Cej.Domain.Conseillers;
using Cej.Domain.Portefeuille;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Benchmarks.Growth;

/// <summary>
/// The same calls of counsellors drawn at random in a small and a large store. The use cases are called without HTTP, whose constant
/// cost would hide growth.
/// </summary>
internal static class GrowthBench
{
    private const int Few = 1_000;
    private const int Batch = 100;

    private static readonly (string Name, Func<SeededStore, Random, Task> Call)[] Calls =
    [
        ("portfolio", Portfolio),
        ("file", File),
        ("profile", Profil),
    ];

    public static async Task Run(Profile profile, Results results, string folder)
    {
        var clock = Stopwatch.StartNew();
        await using var small = await SeededStore.Create(Path.Combine(folder, "small"), Few);
        await using var large = await SeededStore.Create(Path.Combine(folder, "large"), profile.ManyBeneficiaires);
        Console.WriteLine($"seeded {Few:N0} and {profile.ManyBeneficiaires:N0} beneficiaries in {clock.Elapsed.TotalSeconds:0} s");
        foreach (var (name, call) in Calls)
        {
            await Compare(name, call, small, large, profile.GrowthCalls / 2); // warm-up
            List<(Cost Small, Cost Large)> trials = [];
            for (var trial = 1; trial <= Profile.Trials; trial++)
            {
                var pair = await Compare(name, call, small, large, profile.GrowthCalls);
                trials.Add(pair);
                Console.WriteLine($"{name}, trial {trial}: {Few:N0} {pair.Small}; {profile.ManyBeneficiaires:N0} {pair.Large}");
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
        }
    }

    private static async Task<(Cost Small, Cost Large)> Compare(
        string name,
        Func<SeededStore, Random, Task> call,
        SeededStore small,
        SeededStore large,
        int calls
    )
    {
        var (few, many) = (new Sampler(call, small), new Sampler(call, large));
        for (var done = 0; done < calls; done += Batch)
        {
            await few.Take(Batch);
            await many.Take(Batch);
        }

        return (few.Cost, many.Cost);
    }

    private static async Task Portfolio(SeededStore store, Random random)
    {
        var par = SeededStore.Counsellor(random.Next(store.Counsellors));
        var query = new ListerPortefeuille(null, TriDuPortefeuille.Nom, false, null, SeededStore.PortfolioSize, null, par);
        var listed = await store.Get<ListerPortefeuilleHandler>().Handle(query, CancellationToken.None);
        Expect(listed.Value.Page!.Suivis.Count == SeededStore.PortfolioSize);
    }

    private static async Task File(SeededStore store, Random random)
    {
        var counsellor = random.Next(store.Counsellors);
        var id = SeededStore.Beneficiaire(counsellor, random.Next(SeededStore.PortfolioSize));
        var file = await store.Get<LireFicheHandler>().Handle(id, SeededStore.Counsellor(counsellor), CancellationToken.None);
        Expect(file.Refus is null);
    }

    private static async Task Profil(SeededStore store, Random random)
    {
        var par = SeededStore.Counsellor(random.Next(store.Counsellors));
        Expect((await store.Get<LireProfilHandler>().Handle(par, CancellationToken.None)).Refus is null);
    }

    private static void Expect(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException("The seeded store does not answer as it should.");
    }

    private sealed class Sampler(Func<SeededStore, Random, Task> call, SeededStore store)
    {
        private readonly Random _random = new(42);
        private readonly List<long> _ticks = [];
        private double _units;
        private int _trips;

        public Cost Cost
        {
            get
            {
                var sorted = _ticks.Order().ToArray();
                return new(
                    _units / sorted.Length,
                    _trips,
                    Statistics.Percentile(sorted, 0.5) * 1e6 / Stopwatch.Frequency,
                    Statistics.Percentile(sorted, 0.99) * 1e6 / Stopwatch.Frequency
                );
            }
        }

        public async Task Take(int calls)
        {
            for (var i = 0; i < calls; i++)
            {
                using var measure = store.Get<DocumentMeter>().Start();
                var before = Stopwatch.GetTimestamp();
                await call(store, _random);
                _ticks.Add(Stopwatch.GetTimestamp() - before);
                _units += measure.RequestUnits;
                _trips = Math.Max(_trips, measure.SequentialTrips);
            }
        }
    }

    private sealed record Cost(double Units, int Trips, double P50, double P99)
    {
        public override string ToString() => $"{Units:0.00} RU, {Trips} trips, p50 {P50:0.0} µs, p99 {P99:0.0} µs";
    }
}
