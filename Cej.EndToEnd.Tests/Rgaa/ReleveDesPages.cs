using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Rgaa;

/// <summary>What was seen on one page: its title, its markup, and the faults by question.</summary>
/// <param name="Nom">Application and address.</param>
/// <param name="Titre">Title of the tab.</param>
/// <param name="Html">The page as the browser has written it.</param>
/// <param name="Vus">Elements whose focus was looked at.</param>
/// <param name="Fautes">Question → what was found.</param>
public sealed record PageVue(string Nom, string Titre, string Html, int Vus, IReadOnlyDictionary<string, string[]> Fautes);

/// <summary>
/// Goes once to every page of both applications, in the light theme, in the dark one and where the system sets the colours, and keeps what a machine can tell of each. The tests only
/// read it. What each page says is the demo's: offers, conversations and démarches are all there.
/// </summary>
public sealed class ReleveDesPages(Chromium chromium) : IAsyncLifetime
{
    private static readonly string Script = Depot.Lire("Cej.EndToEnd.Tests", "Rgaa", "Releve.js");

    /// <summary>On its side, a phone shows the content and not only what stands around it, and scrolls one way.</summary>
    private const string EnPaysage = """
        () => {
          const fautes = document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide at ${innerWidth} px`] : [];
          const milieu = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
          if (milieu !== document.documentElement && milieu !== document.body && !milieu.closest('#racine')) fautes.push('the middle shows nothing');
          const barres = [...document.querySelectorAll('body *')].filter(element => {
            const { position } = getComputedStyle(element);
            const { width, top, bottom } = element.getBoundingClientRect();
            return (position === 'fixed' || position === 'sticky') && element.checkVisibility() && width > innerWidth * 0.8 && bottom > 0 && top < innerHeight;
          });
          const couvert = barres.reduce((somme, barre) => somme + barre.getBoundingClientRect().height, 0);
          return couvert > innerHeight / 2 ? [...fautes, `${couvert} px of ${innerHeight} stand still`] : fautes;
        }
        """;

    /// <summary>The product's own last: texts are measured in it.</summary>
    private static readonly (string Nom, ColorScheme Theme, ForcedColors Forcees)[] Couleurs =
    [
        ("forced", ColorScheme.Light, ForcedColors.Active),
        ("dark", ColorScheme.Dark, ForcedColors.None),
        ("light", ColorScheme.Light, ForcedColors.None),
    ];

    private static readonly string[] Survole = ["hover"];

    private readonly ProduitVivant _produit = new();
    private readonly List<PageVue> _pages = [];

    public IReadOnlyList<PageVue> Pages => _pages;

    public async ValueTask InitializeAsync()
    {
        await _produit.InitializeAsync();
        await Public();
        await Conseillere();
        await Exploitation();
        await Jeune();
    }

    public ValueTask DisposeAsync() => _produit.DisposeAsync();

    private async Task Public()
    {
        await using var poste = await Poste.Ouvrir(chromium, _produit);
        await poste.Page.GotoAsync("/");
        await Regarder(poste, "connexion");
        await Aller(poste, "/mentions-legales");
    }

    private async Task Conseillere()
    {
        await using var poste = await Poste.Connecter(chromium, _produit, "Nathalie");
        await Aller(poste, "/reaffectation");
        await using var camille = await Poste.Connecter(chromium, _produit);
        camille.Admis = static faute => faute.Contains("404", StringComparison.Ordinal);
        await Assertions.Expect(camille.Lien("Moreau Inès")).ToBeVisibleAsync();
        await Regarder(camille, "portefeuille");
        var fiche = (await camille.Lien("Moreau Inès").GetAttributeAsync("href"))!;
        await camille.Lien("Moreau Inès").ClickAsync();
        await Assertions.Expect(camille.Bouton("Envoyer le message")).ToBeVisibleAsync();
        await Regarder(camille, "fiche");
        foreach (var onglet in new[] { "Favoris", "Indicateurs" })
        {
            await camille.Page.GetByRole(AriaRole.Tab, new() { Name = onglet }).ClickAsync();
            await Assertions.Expect(camille.Page.GetByRole(AriaRole.Tabpanel, new() { Name = onglet })).ToBeVisibleAsync();
            await Regarder(camille, $"fiche, {onglet}");
        }

        await Aller(camille, $"{fiche}/favoris");
        await Aller(camille, "/offres?type=emploi&motsCles=vendeur", camille.Lien("Partager l’offre").First);
        await camille.Page.GetByRole(AriaRole.Heading, new() { Level = 3 }).First.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(camille.Page.GetByRole(AriaRole.Heading, new() { Name = "Description" })).ToBeVisibleAsync();
        await Regarder(camille, "offre");
        await Aller(camille, new Uri(camille.Page.Url).AbsolutePath + "/partage");
        foreach (
            var chemin in new[]
            {
                "/portefeuille/ajouter",
                "/messagerie",
                "/message-multi-destinataires",
                "/listes-de-diffusion",
                "/listes-de-diffusion/nouvelle",
                "/messages-envoyes",
                "/reponses-rapides",
                "/messages-programmes",
                "/aide",
                "/profil",
                "/plan-du-site",
                "/accessibilite",
                "/conditions-generales",
                "/confidentialite",
                "/nulle-part",
            }
        )
            await Aller(camille, chemin);
    }

    private async Task Exploitation()
    {
        await using var poste = await Poste.Connecter(chromium, _produit, "Odile");
        // An operator has no space, which the browser logs.
        poste.Admis = static faute => faute.Contains("/api/connexion", StringComparison.Ordinal);
        foreach (var chemin in new[] { "/", "/actualites/nouvelle", "/agences", "/superviseurs", "/donnees", "/plan-du-site" })
            await Aller(poste, chemin, nom: $"exploitation {chemin}");
    }

    private async Task Jeune()
    {
        await using var poste = await Poste.TelephoneDuJeune(chromium, _produit);
        await Regarder(poste, "jeune, bienvenue", doigt: true);
        await poste.Bouton("Passer").TapAsync();
        await Regarder(poste, "jeune, connexion", doigt: true);
        await AllerDuDoigt(poste, "conditions");
        await poste.Page.GotoAsync("/jeune/");
        await poste.SeConnecterEnJeune();
        await Regarder(poste, "jeune, accueil", doigt: true);
        foreach (
            var chemin in new[]
            {
                "demarches/nouvelle",
                "demarches/nouvelle?personnalisee",
                "messages",
                "offres?type=emploi&motsCles=vendeur",
                "offres/favoris",
                "offres/alertes",
                "notifications",
                "profil",
                "plan",
                "aide",
                "donnees-personnelles",
                "mentions-legales",
                "accessibilite",
                "nulle-part",
                "demarches",
            }
        )
            await AllerDuDoigt(poste, chemin);
        await poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link).First.TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Où j’en suis")).ToBeVisibleAsync();
        await Regarder(poste, "jeune, démarche", doigt: true);
    }

    private Task AllerDuDoigt(Poste poste, string chemin) => Aller(poste, $"/jeune/{chemin}", nom: $"jeune, {chemin}", doigt: true);

    /// <param name="poste">Whose browser.</param>
    /// <param name="chemin">Address.</param>
    /// <param name="present">What says that the page is whole.</param>
    /// <param name="nom">What the page is called here; its address if nothing else.</param>
    /// <param name="doigt">Targets are for fingers.</param>
    private async Task Aller(Poste poste, string chemin, ILocator? present = null, string? nom = null, bool doigt = false)
    {
        await poste.Page.GotoAsync(chemin, new() { WaitUntil = WaitUntilState.NetworkIdle });
        // The catalogue of offers is made at the first search.
        await Assertions.Expect(present ?? poste.Titre.First).ToBeAttachedAsync(new() { Timeout = 60_000 });
        await Regarder(poste, nom ?? chemin, doigt);
    }

    private async Task Regarder(Poste poste, string nom, bool doigt = false)
    {
        var page = poste.Page;
        await Assertions.Expect(poste.Titre.First).ToBeVisibleAsync();
        Dictionary<string, string[]> fautes = [];
        var (titre, html, vus) = ("", "", 0);
        foreach (var (rang, (couleurs, theme, forcees)) in Couleurs.Index())
        {
            await page.EmulateMediaAsync(
                new()
                {
                    ColorScheme = theme,
                    ForcedColors = forcees,
                    ReducedMotion = ReducedMotion.Reduce,
                }
            );
            // From here on, what has the focus shows it as it does to a keyboard.
            await page.Keyboard.PressAsync("Tab");
            var vu = JsonSerializer.Deserialize<Vue>(
                await page.EvaluateAsync<string>(Script, new { cible = doigt ? 44 : 24 }),
                JsonSerializerOptions.Web
            )!;
            (titre, html, vus) = (vu.Titre, vu.Html, vus + vu.Vus);
            foreach (var (question, trouvees) in vu.Fautes)
                Ajouter(question, trouvees.Select(faute => $"{couleurs}: {faute}"));
            // Pages share what can be pressed: each is looked at in one of them.
            if (_pages.Count % Couleurs.Length == rang)
                Ajouter("survol", (await Survol(page)).Select(faute => $"{couleurs}: {faute}"));
        }

        Ajouter("double", await Texte.Coupes(page, Texte.Double));
        Ajouter("espace", await Texte.Coupes(page, Texte.Espace));
        var droit = page.ViewportSize!;
        await page.SetViewportSizeAsync(844, 390);
        Ajouter("paysage", await page.EvaluateAsync<string[]>(EnPaysage));
        await page.SetViewportSizeAsync(droit.Width, droit.Height);
        _pages.Add(new(nom, titre, html, vus, fautes));

        void Ajouter(string question, IEnumerable<string> trouvees) =>
            fautes[question] = [.. fautes.GetValueOrDefault(question, []), .. trouvees.Distinct()];
    }

    /// <summary>Contrast of the words of everything that can be pressed, as it is under a pointer.</summary>
    private static async Task<string[]> Survol(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var racine = (await session.SendAsync("DOM.getDocument", new() { ["depth"] = 0 }))!.Value.GetProperty("root").GetProperty("nodeId");
        var gestes = await session.SendAsync(
            "DOM.querySelectorAll",
            new() { ["nodeId"] = racine.GetInt32(), ["selector"] = "a[href], button, summary, label, tr, li" }
        );
        await Task.WhenAll(
            gestes!
                .Value.GetProperty("nodeIds")
                .EnumerateArray()
                .Select(noeud =>
                    session.SendAsync("CSS.forcePseudoState", new() { ["nodeId"] = noeud.GetInt32(), ["forcedPseudoClasses"] = Survole })
                )
        );
        var fautes = await Accessibilite.FautesDeCouleur(page);
        // What was forced ends with the session.
        await session.DetachAsync();
        return [.. fautes.Select(faute => $"under a pointer: {faute}")];
    }

    private sealed record Vue(string Titre, string Html, int Vus, Dictionary<string, string[]> Fautes);
}
