using System.Diagnostics;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>What requests of the chat cost (DESIGN section 4), the same in a short conversation and in a very long one.</summary>
public sealed class MessagerieBudgetsTests(HoteDesBudgets hote, ITestOutputHelper sortie) : IClassFixture<HoteDesBudgets>
{
    private const string Ordinaire = "Un message d'une longueur ordinaire";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public async Task Requests_stay_within_their_budgets_whatever_the_length_of_the_conversation(int messages)
    {
        var scene = await Scene.Monter(hote);
        await Remplir(scene.Id, messages, _ => Ordinaire);

        await scene.Envoyer(scene.Conseiller, "Un message d'une longueur ordinaire, avec une clé");
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        await Mesurer("MessagesEnvoyer", 42, 2, HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = new string('é', 500) }, cle);
        await Mesurer("MessagesLire", 12, 1, HttpMethod.Get, $"{scene.Chemin}/messages");
        await Mesurer("MessagesLire", 12, 1, HttpMethod.Get, $"{scene.Chemin}/messages?apres={messages / 2}");
        await Mesurer("MessagesLire", 12, 1, HttpMethod.Get, $"{scene.Chemin}/messages?avant={messages / 2}");
        await Mesurer("ConversationsMarquerLue", 23, 2, HttpMethod.Put, $"{scene.Chemin}/lecture", new { jusqua = messages });
        // A word that is in nearly every message is found in two pages; one that is in none takes all three.
        await Mesurer("MessagesRechercher", 20, 2, HttpMethod.Get, $"{scene.Chemin}/recherche?texte=ordinaire");
        await Mesurer("MessagesRechercher", 45, 3, HttpMethod.Get, $"{scene.Chemin}/recherche?texte=introuvable");
        await Mesurer("ConversationsSignalerSaisie", 2, 1, HttpMethod.Post, $"{scene.Chemin}/saisie");
        var liste = await Mesurer("ConversationsLister", 5, 1, HttpMethod.Get, "/api/conversations");
        await scene.Ligne(ligne => ligne.NonLus == 0);
        liste = await scene.Conseiller.Lire("/api/conversations");
        await Mesurer("ConversationsLister", 2, 1, HttpMethod.Get, "/api/conversations", null, ("If-None-Match", liste.Etag!));
        await Mesurer("MessageImportantLire", 5, 3, HttpMethod.Get, "/api/message-important");

        async Task<ReponseDeTest> Mesurer(
            string fonction,
            double unites,
            int allers,
            HttpMethod method,
            string chemin,
            object? corps = null,
            params (string, string)[] entetes
        )
        {
            hote.Couts.Clear();
            var reponse = await scene.Conseiller.Envoyer(method, chemin, corps, entetes);
            Assert.True(reponse.Code is < 400, $"{method} {chemin}: {reponse.Code} {reponse.Corps}");
            var cout = hote.Couts[fonction];
            sortie.WriteLine($"{messages} messages, {fonction} {reponse.Code}: {cout.RequestUnits:F1} RU, {cout.Trips} trips");
            Assert.True(cout.RequestUnits <= unites, $"{fonction}: {cout.RequestUnits} RU, {unites} allowed");
            Assert.True(cout.Trips <= allers, $"{fonction}: {cout.Trips} trips, {allers} allowed");
            return reponse;
        }
    }

    [Fact]
    public async Task A_search_looks_at_a_thousand_messages_a_request_and_gives_two_hundred_the_latest_first()
    {
        var scene = await Scene.Monter(hote);
        await Remplir(scene.Id, 2_500, numero => numero % 900 == 1 ? "Une aiguille" : Ordinaire);

        Assert.Equal(("1801", "1501"), await Chercher(scene, "aiguille", null));
        Assert.Equal(("901", "501"), await Chercher(scene, "aiguille", "1501"));
        Assert.Equal(("1", null), await Chercher(scene, "aiguille", "501"));

        var (ordinaires, suivant) = await Chercher(scene, "ordinaire", null);
        Assert.Equal((Numeros(2_500, 2_301), "2301"), (ordinaires, suivant));
        // Two hundred in the first page: no other is read.
        hote.Verifier("MessagesRechercher", 12, 1);
        while (suivant is not null)
        {
            (var encore, suivant) = await Chercher(scene, "ordinaire", suivant);
            ordinaires = $"{ordinaires} {encore}";
        }

        Assert.Equal(Numeros(2_500, 1), ordinaires);

        static string Numeros(int de, int a) =>
            string.Join(' ', Enumerable.Range(a, de - a + 1).Where(numero => numero % 900 != 1).Reverse());
    }

    [Theory]
    [InlineData(199, null)]
    [InlineData(200, null)]
    [InlineData(201, "2")]
    [InlineData(500, "301")]
    public async Task A_search_says_that_there_is_more_only_when_there_is(int messages, string? suivant)
    {
        var scene = await Scene.Monter(hote);
        await Remplir(scene.Id, messages, _ => Ordinaire);
        Assert.Equal(suivant, (await Chercher(scene, "ordinaire", null)).Suivant);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(500, null)]
    [InlineData(1_000, null)]
    [InlineData(1_001, "2")]
    public async Task A_search_without_a_match_ends_with_the_conversation_or_goes_on_behind_a_thousand(int messages, string? suivant)
    {
        var scene = await Scene.Monter(hote);
        await Remplir(scene.Id, messages, _ => Ordinaire);
        Assert.Equal(("", suivant), await Chercher(scene, "introuvable", null));
    }

    private static async Task<(string Numeros, string? Suivant)> Chercher(Scene scene, string mot, string? avant)
    {
        var chemin = $"{scene.Chemin}/recherche?texte={mot}" + (avant is null ? "" : $"&avant={avant}");
        var trouves = (await scene.Conseiller.Lire(chemin)).Statut(200).Lire<MessagesTrouvesResponse>();
        return (string.Join(' ', trouves.Messages.Select(message => message.Numero)), trouves.Suivant);
    }

    /// <summary>They are one document, paid by its size: 3 KB, and the 30 KB of as many and as long as there may be.</summary>
    [Theory]
    [InlineData(10, 150, 28, 2)]
    [InlineData(30, 500, 122, 10)]
    public async Task Quick_replies_are_one_point_read_and_a_change_of_them_one_commit_more(
        int combien,
        int longueur,
        double unites,
        double lecture
    )
    {
        var (_, client) = await hote.ConseillerConnecte();
        const string chemin = "/api/reponses-rapides";
        ReponsesRapidesFunctions.ReponseRapideResponse une = null!;
        for (var i = 0; i < combien; i++)
        {
            var demande = new { texte = $"{i:D2} {new string('é', longueur - 3)}" };
            var ajoutee = await client.Envoyer(HttpMethod.Post, chemin, demande, ("Idempotency-Key", $"{i}"));
            une = ajoutee.Statut(201).Lire<ReponsesRapidesFunctions.ReponseRapideResponse>();
        }

        // The last of them: read, replaced, mark of the key.
        hote.Verifier("ReponsesRapidesAjouter", unites, 2);
        (await client.Lire(chemin)).Statut(200);
        hote.Verifier("ReponsesRapidesLister", lecture, 1);
        var autre = new { texte = $"Autre {new string('é', longueur - 6)}" };
        (await client.Envoyer(HttpMethod.Put, $"{chemin}/{une.Id}", autre, ("If-Match", une.Version))).Statut(200);
        hote.Verifier("ReponsesRapidesModifier", unites, 2);
        (await client.Envoyer(HttpMethod.Delete, $"{chemin}/{une.Id}")).Statut(204);
        hote.Verifier("ReponsesRapidesSupprimer", unites, 2);
    }

    [Fact]
    public async Task The_effects_of_a_send_are_not_part_of_its_request_and_cost_little_more()
    {
        var metre = hote.Services.GetRequiredService<DocumentMeter>();
        var scene = await Scene.Monter(hote);
        using (var premier = metre.StartEverywhere())
        {
            await scene.Envoyer(scene.Conseiller, "Bonjour");
            await scene.Ligne(ligne => ligne.DernierMessage is not null);
            await Calme(premier);
        }

        using var tout = metre.StartEverywhere();
        await scene.Envoyer(scene.Conseiller, "Encore");
        var requete = hote.Couts["MessagesEnvoyer"];
        await Calme(tout);

        var effets = tout.RequestUnits - requete.RequestUnits;
        sortie.WriteLine(
            $"A send: {requete.RequestUnits:F1} RU, {requete.Trips} trips; its effects: {effets:F1} RU, {tout.Calls - 2} calls"
        );
        Assert.Equal(2, requete.Trips);
        Assert.InRange(requete.RequestUnits, 10, 42);
        Assert.InRange(effets, 20, 28);
    }

    /// <summary>Waits for the effects of a send: more calls than the two of its request, and then none for a while.</summary>
    private static async Task Calme(DocumentMeasurement mesure)
    {
        var (appels, depuis) = (mesure.Calls, Stopwatch.GetTimestamp());
        await Attente.Jusqua(
            () =>
            {
                if (mesure.Calls is var vus && vus != appels)
                    (appels, depuis) = (vus, Stopwatch.GetTimestamp());
                return Task.FromResult((Appels: appels, SansAppel: Stopwatch.GetElapsedTime(depuis)));
            },
            lu => lu.Appels > 2 && lu.SansAppel >= TimeSpan.FromMilliseconds(200),
            "more than two calls, the last of them 200 ms ago"
        );
    }

    /// <summary>Messages by turns, half of them read, straight into the store: a hundred a commit.</summary>
    private async Task Remplir(Guid id, int nombre, Func<int, string> texte)
    {
        // Past the limit to a request's patience: a thousand commits at once take their time.
        var documents = hote.Services.GetRequiredService<SqliteDocumentStore>();
        var partition = new Partition(DocumentContainer.Dossiers, id.ToString());
        var lue = (await documents.Read(partition, DocumentIds.Conversation, Cancel))!;
        var conversation = ConversationShapes.Read(new BeneficiaireId(id), lue);
        var le = DateTimeOffset.UtcNow.AddDays(-30);
        List<Task<CommitOutcome>> commits = [];
        foreach (var numeros in Enumerable.Range(1, nombre).Chunk(100))
        {
            List<DocumentWrite> writes = [];
            foreach (var numero in numeros)
            {
                var auteur =
                    numero % 2 == 0 ? Auteur.Beneficiaire : new Auteur(Partie.Conseiller, conversation.Referent, "Camille Lefèvre");
                (conversation, var message) = conversation.Ajouter(auteur, new(TypeDeMessage.Texte, texte(numero)), le);
                var contenu = DocumentCodec.Encode(ConversationShapes.Write(message));
                writes.Add(DocumentWrite.Create(DocumentIds.Message(message.Numero), ConversationShapes.TypeMessage, contenu));
            }

            commits.Add(documents.Commit(partition, writes, Cancel));
        }

        await Task.WhenAll(commits);
        await documents.Commit(partition, [ConversationShapes.Replace(conversation, lue.ETag)], Cancel);
    }
}
