using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Diffusion;

public sealed class ListesTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task A_list_is_created_changed_written_to_and_deleted()
    {
        using var ines = await Jeune.Connecter(produit);
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Lien("Voir les messages envoyés à mes listes de diffusion").ClickAsync();
        await poste.Lien("Gérer mes listes de diffusion").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mes listes de diffusion");
        await Assertions.Expect(poste.Page.GetByText("Vous n’avez pas encore de liste de diffusion")).ToBeVisibleAsync();
        await poste.Page.Verifier("Aucune liste de diffusion");

        await poste.Lien("Créer une liste").ClickAsync();
        await poste.Champ("Titre de la liste").FillAsync("Recherche d’alternance");
        await Case(poste, "Le Goff Jade").CheckAsync();
        await poste.Page.Verifier("Création d'une liste");
        await poste.Bouton("Créer la liste").ClickAsync();
        await Assertions
            .Expect(poste.Page.GetByText("La liste « Recherche d’alternance » a été créée : 1 destinataire."))
            .ToBeVisibleAsync();

        // Jade leaves: she stays in the list, and nothing goes to her.
        await Quitter("Jade");
        await poste.Page.ReloadAsync();
        await Assertions.Expect(poste.Page.GetByText("1 membre n’est plus dans votre portefeuille")).ToBeVisibleAsync();
        await poste.Page.GetByRole(AriaRole.Main).Locator("summary").First.ClickAsync();
        await poste.Page.Verifier("Listes de diffusion");
        await Geste(poste, "Modifier").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Liste « Recherche d’alternance »");
        await Assertions.Expect(poste.Page.GetByText("Ne sont plus dans votre portefeuille (1)")).ToBeVisibleAsync();
        await poste.Champ("Titre de la liste").FillAsync("Alternance");
        await Case(poste, "Moreau Inès").CheckAsync();
        await poste.Page.Verifier("Modification d'une liste");
        await poste.Bouton("Enregistrer la liste").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("La liste « Alternance » a été modifiée : 1 destinataire.")).ToBeVisibleAsync();

        await poste.Page.GetByRole(AriaRole.Link, new() { NameRegex = Nom("Écrire") }).ClickAsync();
        await Assertions.Expect(Case(poste, "Alternance")).ToBeCheckedAsync();
        await poste.Champ("Message").FillAsync("Forum jeudi");
        await poste.Bouton("Envoyer le message à tous").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("1 personne n’est plus dans votre portefeuille")).ToBeVisibleAsync();
        Assert.Equal(["Forum jeudi"], await ines.Textes());

        await poste.Lien("Voir les messages envoyés à mes listes de diffusion").ClickAsync();
        await poste.Lien("Gérer mes listes de diffusion").ClickAsync();
        await Geste(poste, "Supprimer").ClickAsync();
        await poste.Page.Verifier("Suppression d'une liste");
        await poste.Bouton("Supprimer la liste").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("La liste « Alternance » a été supprimée.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("Vous n’avez pas encore de liste de diffusion")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        Assert.Equal(["Forum jeudi"], await ines.Textes());
    }

    [Fact]
    public async Task What_was_sent_is_shown_by_list_names_what_was_shared_and_leaves_out_what_went_to_one_person()
    {
        using var api = await produit.Client("mehdi");
        var lucas = await Premier(api, "/api/portefeuille?recherche=lucas", "beneficiaires");
        var autre = await Premier(api, "/api/portefeuille?limite=1&tri=nom", "beneficiaires");
        var offre = await api.GetFromJsonAsync<JsonElement>(
            new Uri("/api/offres?type=emploi&limite=1", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        var titre = offre.GetProperty("offres")[0].GetProperty("titre").GetString()!;
        var partage = $"/api/offres/emploi/{offre.GetProperty("offres")[0].GetProperty("id").GetString()}/partages";
        var liste = (await Poster(api, "/api/listes-de-diffusion", new { titre = "Mobilité", membres = new[] { lucas } }))
            .GetProperty("id")
            .GetString();
        await Poster(api, "/api/listes-de-diffusion", new { titre = "Sans courrier", membres = new[] { lucas } });
        await Poster(api, partage, new { beneficiaires = Array.Empty<string>(), listes = new[] { liste } });
        await Poster(
            api,
            "/api/diffusions",
            new
            {
                texte = "À vous deux",
                beneficiaires = new[] { lucas, autre },
                listes = Array.Empty<string>(),
            }
        );
        await Poster(
            api,
            "/api/diffusions",
            new
            {
                texte = "À toi seul",
                beneficiaires = new[] { lucas },
                listes = Array.Empty<string>(),
            }
        );

        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await poste.Lien("Voir les messages envoyés à mes listes de diffusion").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Messages envoyés à mes listes de diffusion");
        var rubriques = poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Level = 2 });
        await Assertions.Expect(rubriques).ToHaveTextAsync(["Mobilité (1)", "Plusieurs bénéficiaires, sans liste (1)"]);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main).GetByText("À toi seul")).ToHaveCountAsync(0);
        await poste.Page.Verifier("Messages envoyés, par liste");

        var filtre = poste.Page.GetByLabel("Liste de diffusion", new() { Exact = true });
        await filtre.SelectOptionAsync("Mobilité");
        await Assertions.Expect(rubriques).ToHaveTextAsync(["Mobilité (1)"]);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main)).ToContainTextAsync($"Offre d’emploi : {titre}");
        await filtre.SelectOptionAsync("Sans courrier");
        await Assertions.Expect(poste.Page.GetByText("Aucun message envoyé à cette liste")).ToBeVisibleAsync();
        await filtre.SelectOptionAsync("Mobilité");
        await poste.Lien(titre).ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
        await poste.Page.GoBackAsync();
        await Assertions.Expect(rubriques).ToHaveTextAsync(["Mobilité (1)"]);
    }

    [Fact]
    public async Task A_list_of_someone_else_does_not_exist()
    {
        await using var poste = await Poste.Ouvrir(chromium, produit);
        poste.Admis = faute => faute.Contains("404", StringComparison.Ordinal);
        await poste.Page.GotoAsync("/listes-de-diffusion/00000000-0000-7000-8000-000000000000");
        await poste.SeConnecter("Mehdi");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Liste introuvable");
        await poste.Page.Verifier("Liste introuvable");
    }

    private static async Task<string> Premier(HttpClient api, string chemin, string nom) =>
        (await api.GetFromJsonAsync<JsonElement>(new Uri(chemin, UriKind.Relative))).GetProperty(nom)[0].GetProperty("id").GetString()!;

    private static async Task<JsonElement> Poster(HttpClient api, string chemin, object corps)
    {
        using var reponse = await api.PostAsJsonAsync(new Uri(chemin, UriKind.Relative), corps);
        return await reponse.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Ends the follow-up of someone who has never logged in.</summary>
    private async Task Quitter(string prenom)
    {
        using var conseillere = await produit.Client("camille");
        var portefeuille = await conseillere.GetFromJsonAsync<JsonElement>(
            new Uri($"/api/portefeuille?recherche={prenom}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        var dossier = portefeuille.GetProperty("beneficiaires")[0].GetProperty("id").GetString();
        using var depart = await conseillere.DeleteAsync(new Uri($"/api/beneficiaires/{dossier}", UriKind.Relative));
        depart.EnsureSuccessStatusCode();
    }

    private static ILocator Case(Poste poste, string nom) => poste.Page.GetByRole(AriaRole.Checkbox, new() { Name = nom });

    private static ILocator Geste(Poste poste, string geste) =>
        poste.Page.GetByRole(geste == "Supprimer" ? AriaRole.Button : AriaRole.Link, new() { NameRegex = Nom(geste) });

    private static Regex Nom(string geste) => new($"^{geste}\\s*:.*lternance", RegexOptions.None, TimeSpan.FromSeconds(1));
}
