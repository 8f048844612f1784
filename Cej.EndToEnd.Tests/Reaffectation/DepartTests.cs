using System.Net.Http.Json;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Reaffectation;

/// <summary>Who has been reassigned is no longer the former counsellor's to see.</summary>
public sealed class DepartTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    private const string Indices = "Je serai en retard mardi";

    [Fact]
    public async Task The_file_and_the_conversation_close_within_a_second_and_say_who_follows_the_person_now()
    {
        using var ines = await Jeune.Connecter(produit);
        await ines.Ecrire(Indices);
        await using var poste = await Poste.Connecter(chromium, produit);
        poste.Admis = faute => faute.Contains("404", StringComparison.Ordinal);
        await poste.Lien("Moreau Inès").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Inès Moreau");
        await Assertions.Expect(poste.Page.GetByText(Indices).First).ToBeVisibleAsync();
        await poste.Champ("Écrire à Inès").FillAsync("Ce que j’allais lui dire");

        await Reaffecter(ines.Dossier, temporaire: false);

        var bientot = new LocatorAssertionsToBeHiddenOptions { Timeout = 1_000 };
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Region, new() { Name = "Conversation avec Inès Moreau" }))
            .ToBeHiddenAsync(bientot);
        await Assertions.Expect(poste.Page.GetByText("ines.moreau@courriel.example")).ToBeHiddenAsync(bientot);
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Portefeuille");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Row, new() { Name = "Moreau Inès" })).ToBeHiddenAsync(bientot);
        await Assertions.Expect(poste.Bouton("Moreau Inès")).ToBeHiddenAsync(bientot);
        // Where the eyes are, however far down one had gone in the portfolio.
        await Assertions
            .Expect(
                poste
                    .Page.GetByRole(AriaRole.Status)
                    .Filter(new() { HasText = "Inès Moreau est désormais dans le portefeuille de Mehdi Benali." })
            )
            .ToBeInViewportAsync();
        await poste.Page.Verifier("Portefeuille, après un départ");

        // Nothing of her is left in the browser: neither what was begun, nor by the way back.
        Assert.DoesNotContain(
            "Ce que j’allais lui dire",
            await poste.Page.EvaluateAsync<string>("JSON.stringify({...sessionStorage})"),
            StringComparison.Ordinal
        );
        await poste.Page.GoBackAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bénéficiaire introuvable");
        await Assertions.Expect(poste.Page.GetByText(Indices)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Whom_one_may_take_back_is_told_of_once()
    {
        var dossier = await Ajouter("Ulysse", "Vadrouille");
        await using var poste = await Poste.Connecter(chromium, produit);
        // Lists of the file are still being read when the person leaves on a slow machine.
        poste.Admis = faute => faute.Contains("404", StringComparison.Ordinal) && faute.Contains(dossier, StringComparison.Ordinal);
        await poste.Lien("Vadrouille Ulysse").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Ulysse Vadrouille");

        await Reaffecter(dossier, temporaire: true);

        await Assertions.Expect(poste.Bouton("Récupérer les bénéficiaires")).ToBeVisibleAsync();
        await Assertions
            .Expect(poste.Page.GetByText("Ulysse Vadrouille est temporairement dans le portefeuille de Mehdi Benali."))
            .ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Who_was_away_is_told_on_his_portfolio_until_he_has_understood()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        await Reaffecter(jade.Dossier, temporaire: false);
        await using var poste = await Poste.Connecter(chromium, produit);
        var avis = poste.Page.GetByText("Jade Le Goff est désormais dans le portefeuille de Mehdi Benali.");
        await Assertions.Expect(avis).ToBeVisibleAsync();
        await poste.Page.Verifier("Portefeuille, départ à lire");
        // Others may have left in other tests: each departure has its own notice, with its own button.
        var compris = poste.Bouton("J’ai compris");
        await poste
            .Page.Locator("div")
            .Filter(new() { Has = avis })
            .Filter(new() { Has = compris })
            .Last.GetByRole(AriaRole.Button)
            .ClickAsync();
        await Assertions.Expect(avis).ToBeHiddenAsync();
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await poste.Page.ReloadAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Assertions.Expect(avis).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_conversation_in_full_screen_closes_too_when_the_event_never_came()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        poste.Admis = _ => true;
        await poste
            .Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" })
            .GetByRole(AriaRole.Link, new() { Name = "Messagerie" })
            .ClickAsync();
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await Assertions.Expect(poste.Champ("Écrire à Lucas")).ToBeVisibleAsync();
        await poste.Contexte.SetOfflineAsync(true);
        await Assertions.Expect(poste.Page.GetByText("Connexion interrompue.")).ToBeVisibleAsync();
        await Reaffecter(lucas.Dossier, temporaire: true, "mehdi.benali@francetravail.example", "nathalie.guerin@francetravail.example");
        await poste.Contexte.SetOfflineAsync(false);
        await Assertions.Expect(poste.Champ("Écrire à Lucas")).ToBeHiddenAsync();
        await Assertions
            .Expect(
                poste.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Lucas N’Diaye est temporairement dans le portefeuille" })
            )
            .ToBeVisibleAsync();
        Assert.Equal("/messagerie", new Uri(poste.Page.Url).AbsolutePath);
    }

    private async Task<string> Ajouter(string prenom, string nom)
    {
        using var api = await produit.Client("camille");
        using var ajout = await api.PostAsJsonAsync(
            new Uri("/api/beneficiaires", UriKind.Relative),
            new
            {
                prenom,
                nom,
                email = $"{prenom}.{nom}@courriel.example",
            },
            TestContext.Current.CancellationToken
        );
        var ajoute = await ajout.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        return ajoute.GetProperty("id").GetString()!;
    }

    /// <summary>What a superviseur does elsewhere.</summary>
    private async Task Reaffecter(
        string dossier,
        bool temporaire,
        string source = "camille.lefevre-martin@francetravail.example",
        string cible = "mehdi.benali@francetravail.example"
    )
    {
        using var api = await produit.Client("nathalie");
        using var reponse = await api.PostAsJsonAsync(
            new Uri("/api/reaffectations", UriKind.Relative),
            new
            {
                source = await Trouver(api, source),
                cible = await Trouver(api, cible),
                beneficiaires = new[] { dossier },
                temporaire,
            },
            TestContext.Current.CancellationToken
        );
        reponse.EnsureSuccessStatusCode();
    }

    private static async Task<string> Trouver(HttpClient api, string adresse)
    {
        var trouves = await api.GetFromJsonAsync<System.Text.Json.JsonElement>(
            new Uri($"/api/reaffectation/conseillers?recherche={adresse}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        return trouves.GetProperty("conseillers")[0].GetProperty("id").GetString()!;
    }
}
