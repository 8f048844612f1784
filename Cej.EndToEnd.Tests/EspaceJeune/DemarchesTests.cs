using System.Net.Http.Json;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>Guide, "Les démarches (côté jeunes)": created by keyword, by theme or in one's own words, then moved on.</summary>
public sealed class DemarchesTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task A_predefined_one_is_found_by_a_word_and_its_moyen_chosen()
    {
        await using var poste = await Poste.Jeune(chromium, produit, "Lucas");
        await poste.Lien("Tout mon suivi").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon suivi");
        await poste.Page.Verifier("Mon suivi");
        await poste.Lien("Créer une démarche").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Créer une démarche");
        await poste.Page.Verifier("creation");
        await poste.Recherche("Que voulez-vous faire ?").FillAsync("permis");
        await poste
            .Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link)
            .Filter(new() { HasText = "Trouver une solution pour me déplacer" })
            .First.TapAsync();
        var titre = await poste.Titre.TextContentAsync();

        await poste.Bouton("Créer la démarche").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Choisissez un moyen.")).ToBeVisibleAsync();
        await poste.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await poste.Bouton("Dans une semaine").TapAsync();
        await poste.Page.Verifier("moyen and date");
        await poste.Bouton("Créer la démarche").TapAsync();

        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon suivi");
        await poste.Bouton("Semaine suivante").TapAsync();
        await Assertions.Expect(poste.Lien(titre!)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_personalised_one_changes_its_status_in_one_tap_and_back()
    {
        await using var poste = await Poste.Jeune(chromium, produit);
        await poste.Page.GotoAsync("/jeune/demarches/nouvelle");
        await poste.Lien("Décrire ma propre démarche").TapAsync();
        await poste.Champ("Que faites-vous ?").FillAsync(new string('a', 256));
        await Assertions.Expect(poste.Page.GetByText("Raccourcissez de 1 caractère.")).ToBeVisibleAsync();
        await poste.Champ("Que faites-vous ?").FillAsync("Visiter la ressourcerie");
        await poste.Page.Verifier("personalised");
        await poste.Bouton("Créer la démarche").TapAsync();

        var ecritures = 0;
        poste.Page.Request += (_, requete) => ecritures += requete.Url.EndsWith("/statut", StringComparison.Ordinal) ? 1 : 0;
        await poste.Bouton("Marquer comme réalisée : Visiter la ressourcerie").TapAsync();
        await Assertions.Expect(Faite(poste, "Visiter la ressourcerie")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
        Assert.Equal(1, ecritures);
        Assert.Equal("realisee", await Statut("ines", "Visiter la ressourcerie"));
        await poste.Page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Button, new() { Name = "Annuler" }).TapAsync();
        await Assertions.Expect(poste.Bouton("Marquer comme réalisée : Visiter la ressourcerie")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
        Assert.Equal("a-faire", await Statut("ines", "Visiter la ressourcerie"));
    }

    [Fact]
    public async Task One_is_begun_duplicated_and_cancelled_from_its_screen_which_says_what_the_partner_knows()
    {
        await using var poste = await Poste.Jeune(chromium, produit);
        await Creer("ines", "Ranger mon dossier");
        await poste.Page.GotoAsync("/jeune/demarches");
        await poste.Lien("Ranger mon dossier").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Ranger mon dossier");
        await Assertions.Expect(poste.Page.GetByText("Répercutée sur votre Journal de Recherche d’Emploi")).ToBeVisibleAsync();
        await poste.Page.Verifier("démarche");

        await poste.Page.GetByRole(AriaRole.Button, new() { Name = "En cours", Exact = true }).TapAsync();
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Button, new() { Name = "En cours", Exact = true }))
            .ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(poste.Page.GetByText("Commencée")).ToBeVisibleAsync();

        await poste.Bouton("Dupliquer").TapAsync();
        await poste.Page.Verifier("duplication");
        await poste.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Dupliquer" }).TapAsync();
        await Assertions.Expect(poste.Lien("Ranger mon dossier")).ToHaveCountAsync(2);

        await poste.Lien("Ranger mon dossier").Filter(new() { HasText = "En cours" }).TapAsync();
        await poste.Bouton("Annuler cette démarche").TapAsync();
        await poste.Page.Verifier("démarche, to be cancelled");
        await poste.Bouton("Oui, l’annuler").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Cette démarche est annulée.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
    }

    private static ILocator Faite(Poste poste, string titre) =>
        poste.Page.GetByRole(AriaRole.Button, new() { Name = $"Réalisée : {titre}", Exact = true });

    private async Task Creer(string compte, string commentaire)
    {
        using var api = await produit.Client(compte);
        var dateFin = DateTime.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        using var reponse = await api.PostAsJsonAsync(
            new Uri($"/api/beneficiaires/{await Dossier(api)}/demarches", UriKind.Relative),
            new { commentaire, dateFin }
        );
        reponse.EnsureSuccessStatusCode();
    }

    private async Task<string?> Statut(string compte, string titre)
    {
        using var api = await produit.Client(compte);
        var page = await api.GetFromJsonAsync<JsonElement>(
            new Uri($"/api/beneficiaires/{await Dossier(api)}/demarches?limite=200", UriKind.Relative)
        );
        return page.GetProperty("demarches")
            .EnumerateArray()
            .Single(demarche => demarche.GetProperty("titre").GetString() == titre)
            .GetProperty("statut")
            .GetString();
    }

    private static async Task<string> Dossier(HttpClient api)
    {
        using var connexion = await api.PostAsync(new Uri("/api/connexion", UriKind.Relative), null);
        return (await connexion.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }
}
