using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

/// <summary>A search of the messages of two hundred conversations, by the keyboard alone.</summary>
public sealed partial class RechercheGeneraleTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    private const int Conversations = 200;

    /// <summary>Of the body of one page of the search that finds little.</summary>
    private const int OctetsAuPlus = 2_000;

    [Fact]
    public async Task Messages_of_two_hundred_conversations_are_found_ten_conversations_at_a_time_without_a_mouse()
    {
        var trouves = await Remplir();
        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie", "/profil");
        var champ = poste.Recherche("Rechercher une conversation");
        await poste.Presser(poste.Lien("Rechercher dans mes messages"));
        await Assertions.Expect(champ).ToBeFocusedAsync();
        await poste.Page.Keyboard.TypeAsync("prefecture");
        // A letter typed looks through names: messages are looked through on demand.
        await Assertions.Expect(poste.Bouton("Chercher « prefecture » dans tous mes messages")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("Aucune conversation trouvée")).ToBeVisibleAsync();
        Assert.Empty(Pages(poste));
        await poste.Page.Verifier("Recherche dans tous mes messages, proposée");

        await poste.Atteindre(champ);
        await poste.Page.Keyboard.PressAsync("Enter");
        var recherche = poste.Page.GetByRole(AriaRole.Region, new() { Name = "Messages qui contiennent « prefecture »" });
        var etat = recherche.GetByRole(AriaRole.Status);
        await Assertions.Expect(etat).ToHaveTextAsync(PasFinie());
        Assert.Single(Pages(poste));
        await poste.Page.Verifier("Recherche dans tous mes messages, en cours");

        var suite = poste.Bouton("Continuer la recherche");
        while (await suite.CountAsync() > 0)
        {
            var avant = (await etat.TextContentAsync())!;
            await poste.Presser(suite);
            await Assertions.Expect(etat).Not.ToHaveTextAsync(avant);
            await Assertions.Expect(etat).ToHaveTextAsync(ARepos());
        }

        await Assertions
            .Expect(etat)
            .ToHaveTextAsync($"2 messages trouvés. La recherche est finie : {Conversations} conversations lues en entier.");
        var resultats = recherche.GetByRole(AriaRole.List, new() { Name = "Conversations trouvées" });
        await Assertions.Expect(resultats.Locator("mark")).ToHaveTextAsync(["préfecture", "Préfecture"], new() { IgnoreCase = true });
        await poste.Page.Verifier("Recherche dans tous mes messages, finie");
        var pages = Pages(poste);
        Assert.InRange(pages.Length, Conversations / 10, (Conversations / 10) + 1);
        foreach (var page in pages)
            Assert.InRange((await page.BodyAsync()).Length, 1, OctetsAuPlus);

        // The message is on screen, among sixty, and has the focus.
        await poste.Presser(resultats.GetByRole(AriaRole.Button, new() { Name = "Rendez-vous à la préfecture" }));
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Region, new() { Name = $"Conversation avec {trouves}" })).ToBeVisibleAsync();
        var vise = poste.Page.Locator("[id^=message-]").Filter(new() { HasText = "Rendez-vous à la préfecture" });
        await Assertions.Expect(vise).ToBeFocusedAsync();
        await Assertions.Expect(vise).ToBeInViewportAsync();
        await Assertions.Expect(vise.Locator("mark")).ToHaveTextAsync("préfecture");

        await poste.Presser(poste.Bouton("Revenir à la liste des conversations"));
        await Assertions.Expect(champ).ToBeFocusedAsync();
        await Assertions.Expect(recherche).ToHaveCountAsync(0);
    }

    private static IResponse[] Pages(Poste poste) =>
        [.. poste.Reponses.Where(reponse => reponse.Url.Contains("/api/conversations/recherche", StringComparison.Ordinal))];

    /// <summary>A message to everybody; two people have one more, the first of them with sixty others behind it. That person's name.</summary>
    private async Task<string> Remplir()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var api = await produit.Client("nathalie");
        List<string> ids = [];
        foreach (var groupe in Enumerable.Range(0, Conversations).Chunk(20))
            ids.AddRange(await Task.WhenAll(groupe.Select(Ajouter)));
        await Poster("/api/diffusions", new { texte = "Bonjour à tous, pensez à vos démarches.", beneficiaires = ids });
        await Ecrire(ids[7], "Rendez-vous à la préfecture");
        for (var i = 0; i < 60; i++)
            await Ecrire(ids[7], $"Message {i}");
        await Ecrire(ids[140], "Préfecture fermée lundi");
        await Attente.Jusqua(
            async () =>
            {
                var liste = await api.GetFromJsonAsync<JsonElement>(new Uri("/api/conversations?limite=200", UriKind.Relative), cancel);
                return liste.GetProperty("conversations").EnumerateArray().Count(ligne => ligne.TryGetProperty("dernierMessage", out _));
            },
            ecrites => ecrites == Conversations,
            "every row shows its last message"
        );
        return "Personne H";

        async Task<string> Ajouter(int rang)
        {
            var personne = new
            {
                prenom = rang == 7 ? "Personne" : "Autre",
                nom = rang == 7 ? "H" : "Quelqu’un",
                email = $"{Guid.NewGuid():N}@courriel.example",
            };
            return (await Poster("/api/beneficiaires", personne)).GetProperty("id").GetString()!;
        }

        Task Ecrire(string id, string texte) => Poster($"/api/conversations/{id}/messages", new { texte });

        async Task<JsonElement> Poster(string chemin, object corps)
        {
            using var reponse = await api.PostAsJsonAsync(new Uri(chemin, UriKind.Relative), corps, cancel);
            return await reponse.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(cancel);
        }
    }

    [GeneratedRegex("La recherche n’est pas finie : 10 conversations lues en entier", RegexOptions.None, 1_000)]
    private static partial Regex PasFinie();

    [GeneratedRegex("La recherche (?:n’est pas|est) finie", RegexOptions.None, 1_000)]
    private static partial Regex ARepos();
}
