using System.Net.Http.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>What the counsellor proposes is answered from the first page, and what was announced is kept with its read state.</summary>
public sealed class AccueilTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    private const string Boulanger = "Boulanger";
    private const string Vendeur = "Vendeur";

    [Fact]
    public async Task A_suggestion_is_accepted_and_another_refused_and_the_centre_says_what_was_read()
    {
        using var ines = await Jeune.Connecter(produit);
        await using var poste = await Poste.Jeune(chromium, produit);
        // They come while the page is open: it says so by itself.
        await Suggerer(ines.Dossier, "boulanger");
        await Suggerer(ines.Dossier, "vendeur");
        await Assertions.Expect(poste.Lien("Notifications, 2 à voir")).ToBeVisibleAsync();
        var suggestions = poste.Page.GetByRole(AriaRole.Region, new() { Name = "Votre conseiller vous suggère" });
        await Assertions.Expect(suggestions.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await poste.Page.Verifier("accueil, two suggestions");

        await Centre(poste);
        await Repondre(poste, suggestions);

        await poste.Page.GotoAsync("/jeune/offres/alertes");
        var alertes = poste.Page.GetByRole(AriaRole.Region, new() { Name = "Mes recherches sauvegardées" }).GetByRole(AriaRole.Listitem);
        await Assertions.Expect(alertes).ToHaveCountAsync(1);
        await Assertions.Expect(alertes).ToContainTextAsync(Boulanger, new() { IgnoreCase = true });
        await Assertions.Expect(suggestions).ToHaveCountAsync(0);
    }

    /// <summary>Both are there as not read; looking at one leads to where it is answered, and is kept.</summary>
    private static async Task Centre(Poste poste)
    {
        await poste.Lien("Notifications, 2 à voir").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Notifications");
        var lignes = poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem);
        await Assertions.Expect(lignes.Filter(new() { HasText = "non lue" })).ToHaveCountAsync(2);
        await poste.Page.Verifier("notifications, two not read");
        await lignes.Filter(new() { HasText = Boulanger }).GetByRole(AriaRole.Link).TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bonjour Inès");
        await poste.Page.GotoAsync("/jeune/notifications");
        await Assertions.Expect(lignes).ToHaveCountAsync(2);
        await Assertions.Expect(lignes.Filter(new() { HasText = "non lue" })).ToHaveCountAsync(1);
        await Assertions.Expect(lignes.Filter(new() { HasText = Vendeur })).ToContainTextAsync("non lue");
        await poste.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Accueil" }).TapAsync();
    }

    private static async Task Repondre(Poste poste, ILocator suggestions)
    {
        await suggestions
            .GetByRole(AriaRole.Listitem)
            .Filter(new() { HasText = Vendeur })
            .GetByRole(AriaRole.Button, new() { Name = "Refuser" })
            .TapAsync();
        await Assertions.Expect(suggestions.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await suggestions.GetByRole(AriaRole.Button, new() { Name = "Ajouter" }).TapAsync();
        await Assertions.Expect(suggestions).ToHaveCountAsync(0);
    }

    private async Task Suggerer(string dossier, string motsCles)
    {
        using var api = await produit.Client("camille");
        using var demande = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/suggestions", UriKind.Relative))
        {
            Content = JsonContent.Create(
                new
                {
                    criteres = new
                    {
                        type = "emploi",
                        motsCles,
                        commune = "06088",
                    },
                    beneficiaires = new[] { dossier },
                }
            ),
        };
        demande.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var reponse = await api.SendAsync(demande);
        reponse.EnsureSuccessStatusCode();
    }
}
