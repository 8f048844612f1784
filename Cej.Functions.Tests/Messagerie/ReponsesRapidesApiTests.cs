using Cej.Functions.Tests.Support;
using static Cej.Functions.Messagerie.ReponsesRapidesFunctions;

namespace Cej.Functions.Tests.Messagerie;

[DeuxHotes]
public sealed class ReponsesRapidesApiTests(HoteDeTest hote)
{
    private const string Chemin = "/api/reponses-rapides";

    private static Task<ReponseDeTest> Demander(ClientDeTest client, string? texte, params (string, string)[] entetes) =>
        client.Envoyer(HttpMethod.Post, Chemin, new { texte }, entetes);

    private static async Task<ReponseRapideResponse> Ajouter(ClientDeTest client, string texte) =>
        (await Demander(client, texte)).Statut(201).Lire<ReponseRapideResponse>();

    private static async Task<string> Textes(ClientDeTest client) =>
        string.Join(
            " | ",
            (await client.Lire(Chemin)).Statut(200).Lire<ReponsesRapidesResponse>().Reponses.Select(reponse => reponse.Texte)
        );

    [Fact]
    public async Task A_text_is_added_changed_and_removed()
    {
        var (_, client) = await hote.ConseillerConnecte();
        Assert.Equal("", await Textes(client));
        await Ajouter(client, "Pouvez-vous me rappeler ?");
        var bonjour = await Ajouter(client, " Bonjour,\nvotre rendez-vous est confirmé. ");
        Assert.Equal("Bonjour,\nvotre rendez-vous est confirmé. | Pouvez-vous me rappeler ?", await Textes(client));

        var chemin = $"{Chemin}/{bonjour.Id}";
        var modifiee = await client.Envoyer(HttpMethod.Put, chemin, new { texte = "Rendez-vous confirmé." }, ("If-Match", bonjour.Version));
        Assert.Equal("Rendez-vous confirmé.", modifiee.Statut(200).Lire<ReponseRapideResponse>().Texte);
        Assert.Equal("Pouvez-vous me rappeler ? | Rendez-vous confirmé.", await Textes(client));

        (await client.Envoyer(HttpMethod.Delete, chemin)).Statut(204);
        Assert.Equal("reponse-rapide-inconnue", (await client.Envoyer(HttpMethod.Delete, chemin)).Statut(404).CodeDeProbleme);
        Assert.Equal("Pouvez-vous me rappeler ?", await Textes(client));
    }

    [Fact]
    public async Task A_change_is_for_who_read_the_present_text_whatever_became_of_the_others()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var une = await Ajouter(client, "Un");
        var autre = await Ajouter(client, "Deux");
        var chemin = $"{Chemin}/{une.Id}";
        (await client.Envoyer(HttpMethod.Put, chemin, new { texte = "Trois" })).Statut(428);
        (await client.Envoyer(HttpMethod.Delete, $"{Chemin}/{autre.Id}")).Statut(204);

        var faite = (await client.Envoyer(HttpMethod.Put, chemin, new { texte = "Trois" }, ("If-Match", une.Version))).Statut(200);
        var perimee = await client.Envoyer(HttpMethod.Put, chemin, new { texte = "Quatre" }, ("If-Match", une.Version));
        Assert.Equal("version-perimee", perimee.Statut(412).CodeDeProbleme);
        Assert.Equal("Trois", await Textes(client));
        // The header of the answer is a version to state too, as its body's.
        (await client.Envoyer(HttpMethod.Put, chemin, new { texte = "Quatre" }, ("If-Match", faite.Etag!))).Statut(200);
    }

    [Fact]
    public async Task A_text_is_needed_and_has_five_hundred_characters_at_most()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var une = await Ajouter(client, new string('é', 500));
        foreach (var texte in new[] { null, "  ", new string('a', 501) })
        {
            Assert.Equal(["texte"], (await Demander(client, texte)).Statut(400).Champs);
            var change = await client.Envoyer(HttpMethod.Put, $"{Chemin}/{une.Id}", new { texte }, ("If-Match", une.Version));
            Assert.Equal(["texte"], change.Statut(400).Champs);
        }

        (await client.Envoyer(HttpMethod.Post, Chemin, new { texte = "Un", titre = "Inconnu" })).Statut(400);
    }

    [Fact]
    public async Task Thirty_are_kept_however_many_are_asked_for_at_once()
    {
        var (_, client) = await hote.ConseillerConnecte();
        foreach (var groupe in Enumerable.Range(0, 25).Chunk(5))
            await Task.WhenAll(groupe.Select(i => Ajouter(client, $"Texte {i}")));

        var reponses = await Task.WhenAll(Enumerable.Range(25, 10).Select(i => Demander(client, $"Texte {i}")));

        Assert.Equal(5, reponses.Count(reponse => reponse.Code == 201));
        Assert.All(
            reponses.Where(reponse => reponse.Code != 201),
            reponse => Assert.Equal("trop-de-reponses-rapides", reponse.Statut(409).CodeDeProbleme)
        );
        var gardees = (await client.Lire(Chemin)).Lire<ReponsesRapidesResponse>().Reponses;
        Assert.Equal(30, gardees.Count);
        (await client.Envoyer(HttpMethod.Delete, $"{Chemin}/{gardees[0].Id}")).Statut(204);
        await Ajouter(client, "À sa place");
    }

    [Fact]
    public async Task The_same_key_adds_one_text_and_refuses_another_one()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var une = (await Demander(client, "Un", cle)).Statut(201);
        Assert.Equal(une.Id, (await Demander(client, "Un", cle)).Statut(201).Id);
        Assert.Equal("Un", await Textes(client));
        Assert.Equal("cle-idempotence-reutilisee", (await Demander(client, "Deux", cle)).Statut(422).CodeDeProbleme);
    }

    [Fact]
    public async Task A_colleague_has_others_and_nothing_is_sent_to_anybody()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var (_, collegue) = await hote.ConseillerConnecte();
        var (_, jeune, id) = await hote.BeneficiaireConnecte(client);
        var une = await Ajouter(client, "À moi");

        Assert.Equal("", await Textes(collegue));
        (await collegue.Envoyer(HttpMethod.Put, $"{Chemin}/{une.Id}", new { texte = "À lui" }, ("If-Match", une.Version))).Statut(404);
        (await collegue.Envoyer(HttpMethod.Delete, $"{Chemin}/{une.Id}")).Statut(404);
        (await jeune.Lire(Chemin)).Statut(403);
        Assert.DoesNotContain("À moi", (await jeune.Lire($"/api/conversations/{id}/messages")).Statut(200).Corps, StringComparison.Ordinal);
        Assert.Equal("À moi", await Textes(client));
    }
}
