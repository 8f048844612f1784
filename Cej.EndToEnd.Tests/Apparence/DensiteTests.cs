using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Apparence;

/// <summary>What fits on the screen of a laptop, and what it shows before there is anything.</summary>
public sealed class DensiteTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task Eleven_people_are_on_a_laptop_in_rows_of_40_px_and_the_hidden_column_gives_its_width_back()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Page.SetViewportSizeAsync(1366, 768);
        var lignes = poste.Page.Locator("#contenu tbody tr");
        await Assertions.Expect(lignes.Nth(11)).ToBeVisibleAsync();
        var entieres = await lignes.EvaluateAllAsync<int>(
            "lignes => lignes.filter(ligne => ligne.getBoundingClientRect().bottom <= innerHeight).length"
        );
        Assert.True(entieres >= 11, $"{entieres} people are visible.");
        Assert.InRange((await lignes.Nth(5).BoundingBoxAsync())!.Height, 39, 41);

        var avant = (await poste.Page.Locator("#contenu").BoundingBoxAsync())!.Width;
        await poste.Bouton("Masquer la messagerie").PressAsync("Enter");
        await Assertions.Expect(poste.Bouton("Afficher la messagerie")).ToBeFocusedAsync();
        var apres = (await poste.Page.Locator("#contenu").BoundingBoxAsync())!.Width;
        Assert.True(apres >= avant + 330, $"{avant} px, then {apres} px.");
        await poste.Page.Verifier("messaging hidden");
        await poste.Bouton("Afficher la messagerie").PressAsync("Enter");
        await Assertions.Expect(poste.Bouton("Masquer la messagerie")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_field_grows_to_six_lines_and_what_to_know_shows_when_one_writes()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Bouton("Moreau Inès").ClickAsync();
        var champ = poste.Champ("Écrire à Inès");
        await Assertions.Expect(champ).ToBeFocusedAsync();
        var rappels = poste.Page.GetByText("Pas de propos sensibles ni insultants.").Last;
        var formats = poste.Page.GetByText(Motif.De("^Formats acceptés")).Last;
        await Assertions.Expect(rappels).ToBeVisibleAsync();
        await poste.Titre.ClickAsync();
        await Assertions.Expect(rappels).ToBeHiddenAsync();
        await Assertions.Expect(formats).ToBeHiddenAsync();
        await poste.Page.Verifier("composer that nobody is in");

        await champ.FillAsync("une ligne");
        var une = (await champ.BoundingBoxAsync())!.Height;
        await champ.FillAsync(string.Join('\n', Enumerable.Range(1, 6)));
        var six = (await champ.BoundingBoxAsync())!.Height;
        await champ.FillAsync(string.Join('\n', Enumerable.Range(1, 20)));
        var vingt = (await champ.BoundingBoxAsync())!.Height;
        Assert.InRange(six - une, 5 * 22, 5 * 23);
        Assert.InRange(vingt - six, 0, 1);
        Assert.True(await champ.EvaluateAsync<bool>("champ => champ.scrollHeight > champ.clientHeight"));
        await poste.Titre.ClickAsync();
        await Assertions.Expect(rappels).ToBeVisibleAsync();
        await Assertions.Expect(formats).ToBeVisibleAsync();
        await champ.FillAsync("");
    }

    [Fact]
    public async Task A_first_load_shows_the_frame_before_any_script_and_until_the_space_is_open()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        // Another tab: a page that is loaded again knows the space already.
        var onglet = await poste.Contexte.NewPageAsync();
        TaskCompletionSource scripts = new();
        TaskCompletionSource connexion = new();
        await onglet.RouteAsync("**/*.js", async route => await Retenir(route, scripts.Task));
        await onglet.RouteAsync("**/api/connexion", async route => await Retenir(route, connexion.Task));
        await onglet.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
        var cadre = onglet.Locator(".cadreAttendu");
        await Assertions.Expect(cadre).ToBeVisibleAsync();
        var navigation = await cadre.Locator(":scope > :first-child").BoundingBoxAsync();
        Assert.Equal((240, 900), (navigation!.Width, navigation.Height));

        scripts.SetResult();
        await Assertions.Expect(onglet.GetByText("Ouverture de votre espace…")).ToBeVisibleAsync();
        await Assertions.Expect(cadre).ToBeVisibleAsync();
        await onglet.Verifier("frame before the space is open");
        connexion.SetResult();
        await Assertions.Expect(onglet.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Portefeuille");
        await Assertions.Expect(cadre).ToHaveCountAsync(0);

        static async Task Retenir(IRoute route, Task jusque)
        {
            await jusque;
            await route.ContinueAsync();
        }
    }
}
