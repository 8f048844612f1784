using System.Diagnostics;
using Cej.Benchmarks.Documents;
using Cej.Benchmarks.Report;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Benchmarks.Growth;

/// <summary>
/// Opening a conversation and sending in it, when it has a hundred messages and when it has very many; searching it, when it has a thousand
/// and when it has very many.
/// </summary>
internal static class ConversationGrowthBench
{
    private const int Few = 100;
    private const int Thousand = 1_000;
    private const int Page = 50;

    /// <summary>What a search may take of the processor, in µs.</summary>
    private const int SearchLimit = 3_000;

    /// <summary>Enough of them that the sends measured do not make them old.</summary>
    private const int Young = 20;

    public static async Task Run(Profile profile, Results results, string folder)
    {
        await using var store = await SeededStore.Create(Path.Combine(folder, "product"), SeededStore.PortfolioSize);
        var old = SeededStore.Beneficiaire(0, 0);
        var young = Enumerable.Range(1, Young).Select(row => SeededStore.Beneficiaire(0, row)).ToArray();
        var clock = Stopwatch.StartNew();
        await Fill(store, old, profile.ManyMessages);
        foreach (var id in young)
            await Fill(store, id, Few);
        var middle = SeededStore.Beneficiaire(0, Young + 1);
        await Fill(store, middle, Thousand);
        Console.WriteLine($"seeded {Few:N0}, {Thousand:N0} and {profile.ManyMessages:N0} messages in {clock.Elapsed.TotalSeconds:0} s");

        var meter = store.Get<DocumentMeter>();
        await Compare("open a conversation", profile.GrowthCalls, Open);
        await Compare("send in a conversation", profile.GrowthCalls / 40, Send);
        foreach (var (name, word) in ((string, string)[])[("a word of every message", "rendez-vous"), ("a word of none", "introuvable")])
        {
            await Sampler.Compare(
                $"search {name}",
                profile.GrowthCalls / 40,
                results,
                ($"{Thousand:N0}", meter, _ => Search(store, middle, word)),
                ($"{profile.ManyMessages:N0}", meter, _ => Search(store, old, word))
            );
            await Sampler.Processor(
                $"search {name} of {Thousand:N0} messages",
                profile.GrowthCalls / 40,
                results,
                SearchLimit,
                () => Search(store, middle, word)
            );
        }

        Task Compare(string name, int calls, Func<SeededStore, BeneficiaireId, Task> call)
        {
            return Sampler.Compare(
                name,
                calls,
                results,
                ($"{Few:N0}", meter, random => call(store, young[random.Next(Young)])),
                ($"{profile.ManyMessages:N0}", meter, _ => call(store, old))
            );
        }
    }

    private static async Task Fill(SeededStore store, BeneficiaireId id, int messages)
    {
        for (var sent = 0; sent < messages; sent++)
            await Send(store, id);
    }

    private static async Task Open(SeededStore store, BeneficiaireId id)
    {
        var opened = await store
            .Get<LireConversationHandler>()
            .Handle(id, new PageDeMessages(null, null, Page), SeededStore.Counsellor(0), CancellationToken.None);
        SeededStore.Expect(opened.Value.Messages.Count == Page);
    }

    private static async Task Search(SeededStore store, BeneficiaireId id, string word)
    {
        var found = await store.Get<RechercherMessagesHandler>().Handle(id, word, null, SeededStore.Counsellor(0), CancellationToken.None);
        SeededStore.Expect(found.Refus is null);
    }

    private static async Task Send(SeededStore store, BeneficiaireId id)
    {
        var command = new EnvoyerMessage(id, "Bonjour, voici le lien du rendez-vous de jeudi.", null, null, SeededStore.Counsellor(0));
        SeededStore.Expect((await store.Get<EnvoyerMessageHandler>().Handle(command, CancellationToken.None)).Refus is null);
    }
}
