using System.Collections.Concurrent;
using System.Globalization;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Surcharge;

/// <summary>The short form of <c>./cej bench --only hub</c> and <c>--only endurance</c>: what has no time in it.</summary>
[Collection(nameof(SurchargeTests))]
[Trait(Duree.Nom, Duree.Longue)]
public sealed class EnduranceCourteTests(HoteSurcharge surcharge, ITestOutputHelper sortie)
{
    private const int Conversations = 10;
    private const int PagesParPersonne = 10;
    private const int Lot = 1_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_pages_hear_every_message_and_what_is_kept_grows_by_the_message_alone()
    {
        var conseiller = await Connecter(Personne.Conseiller());
        List<(ClientDeTest Jeune, Guid Id)> conversations = [];
        List<Ecoute> pages = [];
        for (var i = 0; i < Conversations; i++)
        {
            var jeune = Personne.Beneficiaire();
            var id = await conseiller.Ajouter(jeune.Prenom, jeune.Nom, jeune.Email);
            conversations.Add((await Connecter(jeune), id));
            for (var page = 0; page < PagesParPersonne; page++)
                pages.Add(await Ecoute.Ouvrir(conversations[^1].Jeune));
        }

        for (var page = 0; page < PagesParPersonne; page++)
            pages.Add(await Ecoute.Ouvrir(conseiller));

        var numeros = new ConcurrentDictionary<Guid, ConcurrentBag<string>>();
        List<(double OctetsParMessage, int Descripteurs)> lots = [];
        for (var lot = 0; lot < 3; lot++)
        {
            var avant = Octets();
            await Parallel.ForEachAsync(
                Enumerable.Range(0, Lot),
                new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancel },
                async (n, _) => await Ecrire(n)
            );
            lots.Add(((double)(Octets() - avant) / Lot, surcharge.Descripteurs()));
            Assert.InRange(Octets("-wal"), 0, 64 * 1024 * 1024);
        }

        foreach (var (page, i) in pages.Select((page, i) => (page, i)))
        {
            var attendus = i < Conversations * PagesParPersonne ? numeros[conversations[i / PagesParPersonne].Id].Count : 3 * Lot;
            await Attente.Jusqua(() => Task.FromResult(Entendus(page)), entendus => entendus == attendus, $"{attendus} messages heard");
        }

        sortie.WriteLine(
            string.Join(
                "; ",
                lots.Select(lot =>
                    string.Create(CultureInfo.InvariantCulture, $"{lot.OctetsParMessage:F0} bytes a message, {lot.Descripteurs} handles")
                )
            )
        );
        // The first pays for the new partitions.
        Assert.InRange(lots[2].OctetsParMessage, 0, lots[1].OctetsParMessage * 1.5);
        Assert.InRange(lots[2].Descripteurs, 0, lots[1].Descripteurs + 20);
        foreach (var page in pages)
            await page.DisposeAsync();

        async Task Ecrire(int n)
        {
            var (jeune, id) = conversations[n % Conversations];
            var message = (
                await (n / Conversations % 2 == 0 ? conseiller : jeune).Envoyer(
                    HttpMethod.Post,
                    $"/api/conversations/{id}/messages",
                    new { texte = new string('x', 200) },
                    ("Idempotency-Key", $"{Guid.NewGuid():N}")
                )
            ).Statut(201);
            numeros.GetOrAdd(id, _ => []).Add((string)message.Json["numero"]!);
        }
    }

    private static int Entendus(Ecoute page) =>
        page
            .Recus.Where(evenement => evenement.Type == TypeDEvenement.MessageAjoute)
            .DistinctBy(evenement => (evenement.Conversation, evenement.Numero))
            .Count();

    private async Task<ClientDeTest> Connecter(Personne personne)
    {
        var client = new ClientDeTest(surcharge.Hote.Client(personne));
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        return client;
    }

    private long Octets(string suite = "") =>
        new FileInfo(surcharge.Hote.FichierDesDocuments + suite) is { Exists: true } fichier ? fichier.Length : 0;
}
