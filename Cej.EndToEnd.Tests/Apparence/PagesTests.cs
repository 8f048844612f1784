using System.Text.RegularExpressions;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Apparence;

/// <summary>What holds for every page of the site, whatever is on it.</summary>
public sealed partial class PagesTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    private static readonly (int Largeur, int Hauteur)[] Bureaux = [(1440, 900), (1366, 650)];

    [Fact]
    public async Task No_page_is_taller_than_its_scroll_areas()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie");
        poste.Admis = faute => faute.Contains("404", StringComparison.Ordinal);
        List<string> fautes = [];
        foreach (var chemin in await Chemins())
        {
            await Aller(poste, chemin);
            foreach (var (largeur, hauteur) in Bureaux)
            {
                await poste.Page.SetViewportSizeAsync(largeur, hauteur);
                fautes.AddRange(
                    (await Accessibilite.Debordements(poste.Page)).Select(faute => $"{chemin}, {largeur} × {hauteur}: {faute}")
                );
            }
        }

        Assert.True(fautes.Count == 0, string.Join(Environment.NewLine, fautes));
    }

    [Fact]
    public async Task Colours_that_the_system_sets_leave_every_page_readable_and_every_state_to_be_seen()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie");
        poste.Admis = faute => faute.Contains("404", StringComparison.Ordinal);
        await poste.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        List<string> fautes = [];
        foreach (var chemin in await Chemins())
        {
            await Aller(poste, chemin);
            fautes.AddRange((await Accessibilite.Fautes(poste.Page)).Select(faute => $"{chemin}: {faute}"));
        }

        Assert.True(fautes.Count == 0, string.Join(Environment.NewLine, fautes));

        // Without backgrounds nor shadows, each of these has something else that tells it apart.
        await Aller(poste, "/profil");
        var menu = poste.Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" });
        await SontDistincts(
            menu.GetByRole(AriaRole.Link, new() { Name = "Nathalie" }),
            menu.GetByRole(AriaRole.Link, new() { Name = "Aide" })
        );
        var sonore = poste.Page.GetByRole(AriaRole.Switch).First;
        var piste = poste.Page.GetByRole(AriaRole.Main).Locator("label [class*=piste]").First;
        var avant = await Image(piste);
        await sonore.PressAsync("Space");
        await Attente.Jusqua(() => Image(piste), apres => apres != avant, "the switch to be drawn otherwise");
        await Aller(poste, "/offres?type=emploi&motsCles=vente");
        var types = poste.Page.GetByRole(AriaRole.Radio);
        await SontDistincts(Tuile(types.First), Tuile(types.Last));
    }

    [Theory]
    [InlineData("/offres", "Lieu", "nice", "Nice (06000)")]
    [InlineData("/reaffectation", "Conseiller actuel", "mehdi", "Mehdi Benali")]
    public async Task Propositions_that_are_open_hide_nothing_from_anyone(string chemin, string champ, string saisie, string option)
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie", chemin);
        var champPropose = poste.Page.GetByRole(AriaRole.Combobox, new() { Name = champ });
        await champPropose.FillAsync(saisie);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Option, new() { Name = option }).First).ToBeVisibleAsync();
        await champPropose.PressAsync("ArrowDown");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(0, await poste.Page.Locator("[aria-hidden=true] a[href], [aria-hidden=true] button").CountAsync());
        await poste.Page.Verifier($"{chemin}, propositions ouvertes");
        await champPropose.FillAsync("zzzz");
        await Assertions.Expect(poste.Page.GetByText("Rien ne correspond à « zzzz ».", new() { Exact = true }).Last).ToBeVisibleAsync();
        await poste.Page.Verifier($"{chemin}, aucune proposition");
    }

    [Theory]
    [InlineData("/portefeuille/ajouter", "Prénom")]
    [InlineData("/listes-de-diffusion/nouvelle", "Titre de la liste")]
    public async Task A_form_that_was_begun_is_there_when_one_comes_back_and_begins_afresh_on_demand(string chemin, string nom)
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi", chemin);
        await poste.Champ(nom).FillAsync("Commencé");
        await poste.Lien("Offres").First.ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Offres");

        await poste.Page.GoBackAsync();
        await Assertions.Expect(poste.Page.GetByText("Vous reprenez ce que vous aviez commencé.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Champ(nom)).ToHaveValueAsync("Commencé");
        await poste.Page.Verifier($"{chemin}, saisie reprise");
        await poste.Bouton("Recommencer").ClickAsync();
        await Assertions.Expect(poste.Champ(nom)).ToHaveValueAsync("");
        await Assertions.Expect(poste.Page.GetByText("Vous reprenez")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("Mehdi", "/portefeuille/ajouter", "Créer le compte", "Prénom")]
    [InlineData("Mehdi", "/listes-de-diffusion/nouvelle", "Créer la liste", "Titre de la liste")]
    [InlineData("Nathalie", "/reaffectation", "Réaffecter les bénéficiaires", "Conseiller actuel")]
    [InlineData("Odile", "/actualites/nouvelle", "Publier l’actualité", "Titre")]
    [InlineData("Odile", "/superviseurs", "Habiliter", "Adresse e-mail")]
    [InlineData("Odile", "/donnees", "Chercher", "Adresse e-mail ou identifiant du dossier")]
    public async Task An_error_goes_when_its_field_changes(string compte, string chemin, string bouton, string champ)
    {
        await using var poste = await Poste.Connecter(chromium, produit, compte, chemin);
        // An operator has no space, which the browser logs.
        poste.Admis = faute => faute.Contains("/api/connexion", StringComparison.Ordinal);
        var fautif = poste.Page.GetByLabel(champ).First;
        await poste.Bouton(bouton).ClickAsync();
        await Assertions.Expect(fautif).ToHaveAttributeAsync("aria-invalid", "true");

        await fautif.FillAsync("quelque-chose");
        await Assertions.Expect(fautif).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Fact]
    public async Task The_name_of_a_picture_button_is_shown_whole_wherever_it_is()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await poste.Lien("N’Diaye Lucas").ClickAsync();
        // Once all of the page is there, no button comes between the others.
        await Assertions.Expect(poste.Bouton("Suivre la conversation")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Bouton("Modifier l’identifiant France Travail")).ToBeVisibleAsync();
        var boutons = poste.Page.Locator("button[class*=_icone]:visible");
        await Assertions.Expect(boutons.First).ToBeVisibleAsync();
        List<string> vues = [];
        foreach (var bouton in await boutons.AllAsync())
        {
            if (await bouton.IsDisabledAsync())
                continue;
            await bouton.HoverAsync();
            var bulle = bouton.Locator("> span[aria-hidden]");
            await Assertions.Expect(bulle).ToBeVisibleAsync();
            // The browser's own word on how much of it is not cut off by anything.
            var part = await bulle.EvaluateAsync<double>(
                "bulle => new Promise(dire => new IntersectionObserver(([vue]) => dire(vue.intersectionRatio)).observe(bulle))"
            );
            var nom = await bulle.InnerTextAsync();
            Assert.True(part > 0.99, $"{nom}: {part:P0} of it is to be seen");
            vues.Add(nom);
        }

        Assert.Contains("Masquer la messagerie", vues);
        Assert.Contains("Retour aux conversations", vues);

        // It stays under the pointer, does nothing, and Escape puts it away.
        var masquer = poste.Bouton("Masquer la messagerie");
        await masquer.HoverAsync();
        var nomme = masquer.Locator("> span[aria-hidden]");
        var place = (await nomme.BoundingBoxAsync())!;
        var depart = (await masquer.BoundingBoxAsync())!;
        await poste.Page.Mouse.MoveAsync(depart.X + (depart.Width / 2), place.Y + (place.Height / 2), new() { Steps = 10 });
        await poste.Page.Mouse.MoveAsync(place.X + (place.Width / 2), place.Y + (place.Height / 2), new() { Steps = 10 });
        await poste.Page.Mouse.DownAsync();
        await poste.Page.Mouse.UpAsync();
        await Assertions.Expect(nomme).ToBeVisibleAsync();
        await poste.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(nomme).ToHaveCountAsync(0);
        await Assertions.Expect(masquer).ToBeVisibleAsync();
    }

    /// <summary>Every address of the site, from its own list, with what it is about filled in.</summary>
    private async Task<string[]> Chemins()
    {
        using var api = await produit.Client("nathalie");
        var motifs = MotifDeChemin().Matches(await File.ReadAllTextAsync(Depot.Chemin("web", "conseiller", "app", "pages.ts")));
        Assert.True(motifs.Count > 15, "The list of the pages is written otherwise.");
        return
        [
            .. motifs.Select(motif =>
                motif
                    .Groups["chemin"]
                    .Value.Replace("/messagerie/:id?", "/messagerie", StringComparison.Ordinal)
                    .Replace("/offres/:type/:id", "/offres/emploi/0000000", StringComparison.Ordinal)
                    .Replace("/listes-de-diffusion/:id", "/listes-de-diffusion/nouvelle", StringComparison.Ordinal)
                    .Replace(":id", "00000000-0000-7000-8000-000000000000", StringComparison.Ordinal)
            ),
        ];
    }

    private static async Task Aller(Poste poste, string chemin)
    {
        await poste.Page.GotoAsync(chemin, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(poste.Titre.First).ToBeAttachedAsync();
    }

    private static ILocator Tuile(ILocator radio) => radio.Locator("xpath=..");

    private static async Task<string> Image(ILocator element) => Convert.ToBase64String(await element.ScreenshotAsync());

    /// <summary>What the system's colours leave of the two: their borders, outlines and backgrounds.</summary>
    private static async Task SontDistincts(ILocator un, ILocator autre)
    {
        const string Trait = """
            element => {
              const { borderColor, borderWidth, outlineColor, outlineStyle, outlineWidth, backgroundColor, color } = getComputedStyle(element);
              return [borderColor, borderWidth, outlineColor, outlineStyle, outlineWidth, backgroundColor, color].join(' / ');
            }
            """;
        Assert.NotEqual(await un.EvaluateAsync<string>(Trait), await autre.EvaluateAsync<string>(Trait));
    }

    [GeneratedRegex("chemin: \"(?<chemin>[^\"]+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex MotifDeChemin();
}
