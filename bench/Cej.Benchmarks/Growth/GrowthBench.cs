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
            await Sampler.Compare(
                name,
                profile.GrowthCalls,
                results,
                ($"{Few:N0}", small.Get<DocumentMeter>(), random => call(small, random)),
                ($"{profile.ManyBeneficiaires:N0}", large.Get<DocumentMeter>(), random => call(large, random))
            );
        }
    }

    private static async Task Portfolio(SeededStore store, Random random)
    {
        var par = SeededStore.Counsellor(random.Next(store.Counsellors));
        var query = new ListerPortefeuille(new(null, null, SeededStore.PortfolioSize, null, par), TriDuPortefeuille.Nom, false);
        var listed = await store.Get<ListerPortefeuilleHandler>().Handle(query, CancellationToken.None);
        SeededStore.Expect(listed.Value.Page!.Lignes.Count == SeededStore.PortfolioSize);
    }

    private static async Task File(SeededStore store, Random random)
    {
        var counsellor = random.Next(store.Counsellors);
        var id = SeededStore.Beneficiaire(counsellor, random.Next(SeededStore.PortfolioSize));
        var file = await store.Get<LireFicheHandler>().Handle(id, SeededStore.Counsellor(counsellor), CancellationToken.None);
        SeededStore.Expect(file.Refus is null);
    }

    private static async Task Profil(SeededStore store, Random random)
    {
        var par = SeededStore.Counsellor(random.Next(store.Counsellors));
        SeededStore.Expect((await store.Get<LireProfilHandler>().Handle(par, CancellationToken.None)).Refus is null);
    }
}
