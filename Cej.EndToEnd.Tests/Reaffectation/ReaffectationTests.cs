using System.Net.Http.Json;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Reaffectation;

/// <summary>Guide: "Le module de réaffectation".</summary>
public sealed class ReaffectationTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task Ten_people_are_reassigned_in_six_clicks_write_to_their_new_counsellor_and_are_taken_back()
    {
        using var ines = await Jeune.Connecter(produit);
        await ines.Ecrire("Bonjour Camille");
        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie");
        await poste.Lien("Réaffectation").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Réaffectation");
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await poste.Page.Verifier("Réaffectation");

        await poste.Page.GetByRole(AriaRole.Radio, new() { Name = "Temporaire" }).ClickAsync(); // 1
        await poste.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Conseiller(poste, "Conseiller actuel")).ToBeFocusedAsync();
        await Saisir(poste, "Conseiller actuel", "camille.lefevre-martin@francetravail.example");
        var cases = poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Checkbox);
        await cases.Nth(await RangDe(poste, "Moreau Inès")).ClickAsync(); // 2
        await cases.Nth(await RangDe(poste, "Moreau Inès") - 9).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] }); // 3
        await Assertions.Expect(poste.Page.GetByText("10 bénéficiaires sélectionnés.")).ToBeVisibleAsync();
        await Conseiller(poste, "Nouveau conseiller").ClickAsync(); // 4
        await Saisir(poste, "Nouveau conseiller", "mehdi.benali@francetravail.example");
        await poste.Page.Verifier("Réaffectation, remplie");
        await poste.Bouton("Réaffecter les 10 bénéficiaires").ClickAsync(); // 5
        await Assertions.Expect(poste.Dialogue("Réaffecter 10 bénéficiaires ?")).ToContainTextAsync("temporairement");
        await poste.Page.Verifier("Réaffectation, confirmation");
        await poste.Bouton("Confirmer la réaffectation").ClickAsync(); // 6
        await Assertions.Expect(poste.Page.GetByText("10 bénéficiaires réaffectés temporairement à Mehdi Benali.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Moreau InèsRéaffecté");
        await poste.Page.Verifier("Réaffectation, rapport");

        await using (var mehdi = await Poste.Connecter(chromium, produit, "Mehdi"))
        {
            await Assertions.Expect(Rangee(mehdi)).ToContainTextAsync("Suivi temporaire");
            await ines.Ecrire("Bonjour Mehdi");
            await Assertions.Expect(mehdi.Bouton("Moreau Inès")).ToContainTextAsync("Inès : Bonjour Mehdi");
        }

        await using var camille = await Poste.Connecter(chromium, produit);
        await Assertions
            .Expect(camille.Page.GetByText("10 de vos bénéficiaires sont suivis temporairement par un autre conseiller."))
            .ToBeVisibleAsync();
        await Assertions.Expect(Rangee(camille)).ToBeHiddenAsync();
        await camille.Page.GetByText("Voir qui les suit").ClickAsync();
        await Assertions.Expect(camille.Page.GetByText("Moreau Inès : Mehdi Benali, depuis le")).ToBeVisibleAsync();
        await camille.Page.Verifier("Portefeuille, bénéficiaires à récupérer");
        await camille.Bouton("Récupérer les bénéficiaires").ClickAsync();
        await Assertions
            .Expect(camille.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "10 bénéficiaires récupérés" }))
            .ToBeVisibleAsync();
        await Assertions.Expect(camille.Titre).ToBeFocusedAsync();
        await Assertions.Expect(Rangee(camille)).ToBeVisibleAsync();
        await Assertions.Expect(camille.Bouton("Récupérer les bénéficiaires")).ToBeHiddenAsync();
        await camille.Page.Verifier("Portefeuille, après la récupération");
        await camille.Bouton("Moreau Inès").ClickAsync();
        await Assertions.Expect(camille.Page.GetByText("Bonjour Mehdi", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_whole_portfolio_moves_for_good()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie", "/reaffectation");
        await poste.Bouton("Réaffecter les bénéficiaires").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("3 champs sont à corriger")).ToBeVisibleAsync();
        await poste.Page.Verifier("Réaffectation, champs à corriger");
        await poste.Lien("Conseiller actuel : Choisissez").ClickAsync();
        await Saisir(poste, "Conseiller actuel", "nathalie.guerin@francetravail.example");
        await poste.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Tout sélectionner" }).ClickAsync();
        await poste.Page.GetByRole(AriaRole.Radio, new() { Name = "Définitive" }).ClickAsync();
        await Conseiller(poste, "Nouveau conseiller").FocusAsync();
        await Saisir(poste, "Nouveau conseiller", "mehdi.benali@francetravail.example");
        await poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Réaffecter les" }).ClickAsync();
        await poste.Bouton("Confirmer la réaffectation").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("définitivement à Mehdi Benali.")).ToBeVisibleAsync();

        await poste.Bouton("Faire une autre réaffectation").ClickAsync();
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        using var api = await produit.Client("nathalie");
        var reste = await api.GetFromJsonAsync<JsonElement>(
            new Uri("/api/portefeuille", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(0, reste.GetProperty("total").GetInt32());
        Assert.Equal(0, reste.GetProperty("beneficiairesARecuperer").GetInt32());
    }

    [Fact]
    public async Task What_a_superviseur_does_at_her_browser_empties_the_screen_of_the_former_counsellor_within_a_second()
    {
        const string Confidence = "Ne le dites à personne";
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await lucas.Ecrire(Confidence);
        await using var mehdi = await Poste.Connecter(chromium, produit, "Mehdi");
        await mehdi.Bouton("N’Diaye Lucas").ClickAsync();
        await Assertions.Expect(mehdi.Page.GetByText(Confidence, new() { Exact = true })).ToBeVisibleAsync();

        await using var nathalie = await Poste.Connecter(chromium, produit, "Nathalie", "/reaffectation");
        await nathalie.Page.GetByRole(AriaRole.Radio, new() { Name = "Définitive" }).ClickAsync();
        await Conseiller(nathalie, "Conseiller actuel").FocusAsync();
        await Saisir(nathalie, "Conseiller actuel", "mehdi.benali@francetravail.example");
        await nathalie.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Checkbox).Nth(await RangDe(nathalie, "N’Diaye Lucas")).ClickAsync();
        await Conseiller(nathalie, "Nouveau conseiller").FocusAsync();
        await Saisir(nathalie, "Nouveau conseiller", "camille.lefevre-martin@francetravail.example");
        await nathalie.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Réaffecter le" }).ClickAsync();
        await nathalie.Bouton("Confirmer la réaffectation").ClickAsync();
        await Assertions.Expect(nathalie.Page.GetByText("définitivement à Camille Lefèvre-Martin.")).ToBeVisibleAsync();

        await Assertions.Expect(mehdi.Page.GetByText(Confidence)).ToHaveCountAsync(0, new() { Timeout = 1_000 });
        await Assertions.Expect(mehdi.Bouton("N’Diaye Lucas")).ToHaveCountAsync(0, new() { Timeout = 1_000 });
        await Assertions.Expect(mehdi.Lien("N’Diaye Lucas")).ToHaveCountAsync(0, new() { Timeout = 1_000 });
    }

    [Fact]
    public async Task Only_superviseurs_are_shown_it()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi", "/reaffectation");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Page introuvable");
        await Assertions.Expect(poste.Lien("Réaffectation")).ToHaveCountAsync(0);
    }

    private static ILocator Conseiller(Poste poste, string nom) => poste.Page.GetByRole(AriaRole.Combobox, new() { Name = nom });

    private static ILocator Rangee(Poste poste) => poste.Page.GetByRole(AriaRole.Row, new() { Name = "Moreau Inès" });

    /// <summary>Types an address into the field that has the focus; Enter takes the one counsellor who has it.</summary>
    private static async Task Saisir(Poste poste, string champ, string adresse)
    {
        await poste.Page.Keyboard.TypeAsync(adresse);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        if (champ is "Nouveau conseiller")
            await poste.Page.Verifier("Réaffectation, conseillers proposés");
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main)).ToContainTextAsync($"{adresse} – Agence");
        await Assertions.Expect(Conseiller(poste, champ)).Not.ToHaveValueAsync(adresse);
    }

    private static async Task<int> RangDe(Poste poste, string nom)
    {
        var cases = poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Checkbox, new() { Name = nom })).ToBeAttachedAsync();
        var noms = await cases.EvaluateAllAsync<string[]>("cases => cases.map(une => une.closest('label').textContent)");
        return Array.FindIndex(noms, autre => autre.StartsWith(nom, StringComparison.Ordinal));
    }
}
