using System.Globalization;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Messagerie;

[DeuxHotes]
public sealed class RechercheGeneraleTests(HoteDeTest hote)
{
    private static async Task<ConversationsTrouveesResponse> Chercher(ClientDeTest client, string texte, string? apres = null)
    {
        var chemin = $"/api/conversations/recherche?texte={Uri.EscapeDataString(texte)}" + (apres is null ? "" : $"&apres={apres}");
        return (await client.Lire(chemin)).Statut(200).Lire<ConversationsTrouveesResponse>();
    }

    private static async Task Ecrire(ClientDeTest client, Guid id, params string[] textes)
    {
        foreach (var texte in textes)
            (await client.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte })).Statut(201);
    }

    /// <summary>So many rows show a last message: effects run beside the answer, and a row says that there is something to look into.</summary>
    private static async Task Montrees(ClientDeTest client, int conversations) =>
        await Attente.Jusqua(
            async () => (await client.Lire("/api/conversations?limite=200")).Statut(200).Lire<ConversationsResponse>().Conversations,
            lignes => lignes.Count(ligne => ligne.DernierMessage is not null) == conversations
        );

    private static string Textes(ConversationTrouveeResponse conversation) =>
        string.Join(" | ", conversation.Messages.Select(message => message.Texte));

    [Fact]
    public async Task Messages_of_every_conversation_are_found_without_accents_the_latest_found_first()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, jeune, lea) = await hote.BeneficiaireConnecte(client);
        var tom = await client.Ajouter("Tom", "Sawyer");
        await client.Ajouter("Sans", "Message");
        await Ecrire(client, lea, "Votre RENDEZ-VOUS à la préfecture", "Autre chose");
        await Ecrire(jeune, lea, "Merci pour le rendez vous");
        await Ecrire(client, tom, "Rien", "Rendez-vous à la prefecture, et à la mairie");

        await Attente.Jusqua(
            async () => (await client.Lire("/api/conversations")).Lire<ConversationsResponse>().Conversations,
            lignes =>
                lignes.Count(ligne =>
                    ligne.DernierMessage?.Extrait is "Merci pour le rendez vous" or "Rendez-vous à la prefecture, et à la mairie"
                ) == 2
        );
        var trouvees = await Chercher(client, "rendezvous PRÉFECTURE");

        Assert.Equal([tom, lea], trouvees.Conversations.Select(conversation => conversation.Id));
        Assert.Equal(("Tom", "Sawyer"), (trouvees.Conversations[0].Prenom, trouvees.Conversations[0].Nom));
        Assert.Equal("Votre RENDEZ-VOUS à la préfecture", Textes(trouvees.Conversations[1]));
        Assert.Equal("1", trouvees.Conversations[1].Messages[0].Numero);
        Assert.Equal((2, null), (trouvees.Regardees, trouvees.Suivant));
        Assert.Equal(
            "Merci pour le rendez vous | Votre RENDEZ-VOUS à la préfecture",
            Textes((await Chercher(client, "vous")).Conversations.Single(conversation => conversation.Id == lea))
        );
        Assert.Empty((await Chercher(client, "introuvable")).Conversations);
    }

    [Fact]
    public async Task The_latest_five_of_a_conversation_are_shown_the_others_counted_and_deleted_ones_are_not_found()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var id = await client.Ajouter("Léa", "Martin");
        await Ecrire(client, id, [.. Enumerable.Range(1, 8).Select(i => $"Permis {i}")]);
        (await client.Envoyer(HttpMethod.Delete, $"/api/conversations/{id}/messages/7")).Statut(200);

        var trouvee = (
            await Attente.Jusqua(() => Chercher(client, "permis"), lues => lues.Conversations is [{ Trouves: 7 }])
        ).Conversations[0];

        Assert.Equal("Permis 8 | Permis 6 | Permis 5 | Permis 4 | Permis 3", Textes(trouvee));
    }

    [Fact]
    public async Task Ten_conversations_are_looked_into_at_a_time_and_the_cursor_goes_on_behind_them()
    {
        var (_, client) = await hote.ConseillerConnecte();
        HashSet<Guid> attendues = [];
        for (var i = 0; i < 23; i++)
        {
            var id = await client.Ajouter("Léa", string.Create(CultureInfo.InvariantCulture, $"N{(char)('a' + i)}"));
            await Ecrire(client, id, "Permis de conduire");
            attendues.Add(id);
        }

        await Montrees(client, 23);
        List<int> regardees = [];
        HashSet<Guid> trouvees = [];
        string? apres = null;
        do
        {
            var page = await Chercher(client, "permis", apres);
            Assert.InRange(page.Conversations.Count, 0, 10);
            regardees.Add(page.Regardees);
            trouvees.UnionWith(page.Conversations.Select(conversation => conversation.Id));
            apres = page.Suivant;
        } while (apres is not null);

        Assert.Equal([10, 10, 3], regardees);
        Assert.Equal(attendues, trouvees);
    }

    [Fact]
    public async Task Only_people_who_are_followed_at_the_moment_are_found_also_behind_a_cursor()
    {
        var equipe = await Equipe.Monter(hote);
        var (anne, bruno) = (equipe.Anne.Client, equipe.Bruno.Client);
        List<Guid> ids = [];
        for (var i = 0; i < 12; i++)
        {
            ids.Add(await anne.Ajouter("Léa", string.Create(CultureInfo.InvariantCulture, $"N{(char)('a' + i)}")));
            await Ecrire(anne, ids[^1], "Permis de conduire");
        }

        await Montrees(anne, 12);
        var premiere = await Chercher(anne, "permis");
        Assert.Equal(10, premiere.Conversations.Count);
        Assert.Empty((await Chercher(bruno, "permis")).Conversations);
        var restantes = ids.Except(premiere.Conversations.Select(conversation => conversation.Id)).ToArray();
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: false, [restantes[0]])).Statut(201);

        var seconde = await Chercher(anne, "permis", premiere.Suivant);
        Assert.Equal([restantes[1]], seconde.Conversations.Select(conversation => conversation.Id));
        await Montrees(bruno, 1);
        Assert.Equal([restantes[0]], (await Chercher(bruno, "permis")).Conversations.Select(conversation => conversation.Id));
        // A cursor of somebody else's leads nowhere but among one's own people.
        Assert.All((await Chercher(bruno, "permis", premiere.Suivant)).Conversations, trouvee => Assert.Equal(restantes[0], trouvee.Id));
    }

    [Fact]
    public async Task Something_to_look_for_is_needed_and_a_cursor_of_ours()
    {
        var (_, client) = await hote.ConseillerConnecte();
        Assert.Equal(["texte"], (await client.Lire("/api/conversations/recherche")).Statut(400).Champs);
        Assert.Equal(["texte"], (await client.Lire("/api/conversations/recherche?texte=%20-%20")).Statut(400).Champs);
        foreach (var curseur in new[] { "x", "..", "..-1", "a.b.c", "...", $"{Guid.NewGuid()}..0" })
            Assert.Equal(["apres"], (await client.Lire($"/api/conversations/recherche?texte=a&apres={curseur}")).Statut(400).Champs);
    }
}
