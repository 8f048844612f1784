using System.Diagnostics;
using Cej.Benchmarks.Documents;
using Cej.Benchmarks.Report;
using Cej.Domain.Dossiers;
using Cej.Domain.Messagerie;
using Cej.Domain.Portefeuille;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Benchmarks.Growth;

/// <summary>A page of 50 out of a portfolio of 50, of 500 and of 2,000.</summary>
internal static class ListGrowthBench
{
    private const int Page = SeededStore.PortfolioSize;

    private static readonly (int Rows, double Limit)[] Portfolios = [(500, 1.5), (2_000, 2)];

    public static async Task Run(Profile profile, Results results, string folder)
    {
        var clock = Stopwatch.StartNew();
        await using var small = await SeededStore.Create(Path.Combine(folder, $"{Page}"), Page);
        List<(SeededStore Store, int Rows, double Limit)> larger = [];
        foreach (var (rows, limit) in Portfolios)
            larger.Add((await SeededStore.Create(Path.Combine(folder, $"{rows}"), rows, rows), rows, limit));
        Console.WriteLine(
            $"seeded portfolios of {Page}, {string.Join(" and ", Portfolios.Select(p => $"{p.Rows:N0}"))} in {clock.Elapsed.TotalSeconds:0} s"
        );

        foreach (var (store, rows, limit) in larger)
        {
            await Compare("portfolio", Portfolio, null);
            await Compare("conversations", Conversations, null);
            await Compare("portfolio behind a change", Portfolio, Change);
            await store.DisposeAsync();

            Task Compare(string name, Func<SeededStore, Task> call, Func<SeededStore, Task>? before) =>
                Sampler.Compare(
                    $"{name} of {rows:N0} and of {Page}",
                    profile.GrowthCalls / 10,
                    results,
                    ($"{Page}", small.Get<DocumentMeter>(), _ => call(small)),
                    ($"{rows:N0}", store.Get<DocumentMeter>(), _ => call(store)),
                    limit,
                    before is null ? null : () => Task.WhenAll(before(small), before(store))
                );
        }
    }

    private static async Task Portfolio(SeededStore store)
    {
        var query = new ListerPortefeuille(new(null, null, Page, null, SeededStore.Counsellor(0)), TriDuPortefeuille.Nom, false);
        var listed = await store.Get<ListerPortefeuilleHandler>().Handle(query, CancellationToken.None);
        SeededStore.Expect(listed.Value.Page!.Lignes.Count == Page);
    }

    private static async Task Conversations(SeededStore store)
    {
        var query = new ListerConversations(new(null, null, Page, null, SeededStore.Counsellor(0)), FiltreDesConversations.Toutes);
        var listed = await store.Get<ListerConversationsHandler>().Handle(query, CancellationToken.None);
        SeededStore.Expect(listed.Value.Page!.Lignes.Count == Page);
    }

    /// <summary>Flags a conversation, or takes the flag away: its row changes.</summary>
    private static async Task Change(SeededStore store)
    {
        var id = SeededStore.Beneficiaire(0, 0);
        var conversations = store.Get<IConversationStore>();
        var found = await conversations.Find(id, CancellationToken.None);
        SeededStore.Expect(
            (await conversations.Save(found!.Value.Suivre(!found.Value.Suivie), found.Version, CancellationToken.None)).Refus is null
        );
        SeededStore.Expect((await store.Get<ProjectionDesDossiers>().Handle([id], CancellationToken.None)).Count == 1);
    }
}
