using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Compte;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>The column of conversations: its order, and what it can be limited to.</summary>
public sealed class ColonneTests(HoteALHeure hote) : IClassFixture<HoteALHeure>
{
    private const string Lundi = "2026-03-02T09:00:00Z";
    private const string Jeudi = "2026-03-05T09:00:00Z";

    [Fact]
    public async Task People_without_any_message_come_last_page_after_page()
    {
        hote.IlEst(Lundi);
        var (conseiller, _, ancienne) = await hote.Monter(null);
        await Ecrire(conseiller, ancienne);
        hote.IlEst(Jeudi);
        var muette = await conseiller.Ajouter("Zoé", "Muette");
        var recente = await conseiller.Ajouter("Alex", "Récente");
        await Ecrire(conseiller, recente);
        Guid[] attendues = [recente, ancienne, muette];
        await Attente.JusquaCeQue(async () => Assert.Equal(attendues, Ids(await Lire(conseiller, "limite=200"))));

        List<Guid> lues = [];
        for (string? suivant = ""; suivant is not null; )
        {
            var page = await Lire(conseiller, suivant is "" ? "limite=1" : $"limite=1&apres={suivant}");
            lues.AddRange(Ids(page));
            suivant = page.Suivant;
        }

        Assert.Equal(attendues, lues);
    }

    [Fact]
    public async Task Each_filter_keeps_its_own_and_counts_them()
    {
        hote.IlEst(Lundi);
        var (conseiller, jeune, id) = await hote.Monter(null);
        var suivie = await conseiller.Ajouter("Sam", "Suivie");
        (await conseiller.Envoyer(HttpMethod.Put, $"/api/conversations/{suivie}/suivi", new { suivie = true })).Statut(200);
        await Ecrire(jeune, id);
        await Attente.JusquaCeQue(async () => Assert.Equal([id], Ids(await Lire(conseiller, "filtre=nonLues"))));
        Assert.Equal([suivie], Ids(await Lire(conseiller, "filtre=suivies")));
        Assert.Equal([id, suivie], Ids(await Lire(conseiller, "filtre=toutes")));
        Assert.Equal(1, (await Lire(conseiller, "filtre=suivies&limite=1")).Total);
        Assert.Empty(Ids(await Lire(conseiller, "filtre=suivies&recherche=personne-de-ce-nom")));

        // Read, and still without an answer.
        (await conseiller.Envoyer(HttpMethod.Put, $"/api/conversations/{id}/lecture", new { jusqua = 1 })).Statut(200);
        await Attente.JusquaCeQue(async () => Assert.Empty(Ids(await Lire(conseiller, "filtre=nonLues"))));
        (await conseiller.Lire("/api/conversations?filtre=autre")).Statut(400);
    }

    [Fact]
    public async Task A_message_is_unanswered_after_three_days_although_nothing_changed_since()
    {
        hote.IlEst(Lundi);
        var (conseiller, jeune, id) = await hote.Monter(null);
        await Ecrire(jeune, id);
        await Attente.JusquaCeQue(async () => Assert.Equal([id], Ids(await Lire(conseiller, "filtre=nonLues"))));
        hote.IlEst("2026-03-05T08:59:59Z");
        var avant = await conseiller.Lire("/api/conversations?filtre=sansReponse");
        Assert.Empty(Ids(avant.Statut(200).Lire<ConversationsResponse>()));

        hote.IlEst(Jeudi);
        var apres = await conseiller.Lire("/api/conversations?filtre=sansReponse", ("If-None-Match", avant.Etag!));
        Assert.Equal([id], Ids(apres.Statut(200).Lire<ConversationsResponse>()));

        await Ecrire(conseiller, id);
        await Attente.JusquaCeQue(async () => Assert.Empty(Ids(await Lire(conseiller, "filtre=sansReponse"))));
    }

    private static async Task Ecrire(ClientDeTest de, Guid conversation) =>
        (await de.Envoyer(HttpMethod.Post, $"/api/conversations/{conversation}/messages", new { texte = "Bonjour" })).Statut(201);

    private static async Task<ConversationsResponse> Lire(ClientDeTest conseiller, string query) =>
        (await conseiller.Lire($"/api/conversations?{query}")).Statut(200).Lire<ConversationsResponse>();

    private static IEnumerable<Guid> Ids(ConversationsResponse liste) => liste.Conversations.Select(ligne => ligne.Id);
}
