using Deque.AxeCore.Commons;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>
/// What every screen and state must hold, whatever is open over it: axe finds nothing and nothing overflows at every width; colours do in
/// the light theme, in the dark one and where the system sets them.
/// </summary>
internal static class Accessibilite
{
    private static readonly (int Largeur, int Hauteur)[] Ecrans = [(1440, 900), (390, 844), (1024, 768), (320, 640)];

    /// <summary>One of each layout: colours do not change with the width, but for what one of the layouts alone shows.</summary>
    private static readonly (int Largeur, int Hauteur)[] Dispositions = Ecrans[..2];

    private const string Toutes =
        """{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }""";

    /// <summary>The themes differ by their colours alone, and so does what the system sets.</summary>
    private const string Couleurs =
        """{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] }""";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task Verifier(this IPage page, string ecran)
    {
        var avant = page.ViewportSize!;
        List<string> fautes = [];
        foreach (
            var (theme, forcees, regles, tailles) in new[]
            {
                (ColorScheme.Light, ForcedColors.None, Toutes, Ecrans),
                (ColorScheme.Dark, ForcedColors.None, Couleurs, Dispositions),
                (ColorScheme.Light, ForcedColors.Active, Couleurs, Dispositions),
            }
        )
        {
            await page.EmulateMediaAsync(
                new()
                {
                    ColorScheme = theme,
                    ForcedColors = forcees,
                    ReducedMotion = ReducedMotion.Reduce,
                }
            );
            var couleurs = forcees is ForcedColors.Active ? "forced colours" : $"{theme}";
            foreach (var taille in tailles)
            {
                await Dimensionner(page, taille);
                fautes.AddRange((await Fautes(page, regles)).Select(faute => $"{ecran}, {couleurs}, {taille.Largeur} px: {faute}"));
                fautes.AddRange((await Debordements(page)).Select(faute => $"{ecran}, {taille.Largeur} px: {faute}"));
            }
        }

        await Dimensionner(page, Ecrans[^1]);
        // WCAG 1.4.10: at 320 px nothing is read by scrolling sideways. It is also what 200 % and 400 % of zoom come to.
        var largeurDuContenu = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (largeurDuContenu > 320)
            fautes.Add($"{ecran}: {largeurDuContenu} px wide at 320 px");
        await page.SetViewportSizeAsync(avant.Width, avant.Height);
        await page.EmulateMediaAsync(
            new()
            {
                ColorScheme = ColorScheme.Light,
                ForcedColors = ForcedColors.None,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        Assert.True(fautes.Count == 0, string.Join(Environment.NewLine, fautes));
    }

    private static async Task Dimensionner(IPage page, (int Largeur, int Hauteur) taille)
    {
        await page.SetViewportSizeAsync(taille.Largeur, taille.Hauteur);
        await page.ImageSuivante();
    }

    /// <summary>
    /// The frame is as high as the window and only its parts scroll: a page that is higher, or its content moved up, hides the navigation.
    /// Public pages have no such frame.
    /// </summary>
    public static Task<string[]> Debordements(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => {
              if (!document.getElementById('menu')) return [];
              const racine = document.documentElement;
              // What cannot be seen to scroll can still be scrolled, by the focus or by a script.
              racine.scrollTo(0, 10_000);
              const fautes = [];
              if (racine.scrollTop > 0) fautes.push(`the page scrolls by ${racine.scrollTop} px`);
              if (racine.scrollHeight > innerHeight) fautes.push(`the page is ${racine.scrollHeight - innerHeight} px higher than the window`);
              racine.scrollTo(0, 0);
              const [pied, dernier] = ['#contenu > footer', '#contenu > :first-child > :last-child'].map(ou => document.querySelector(ou));
              if (pied?.offsetHeight && dernier && dernier.getBoundingClientRect().bottom > pied.getBoundingClientRect().top + 1)
                fautes.push('the page runs under its footer');
              return fautes;
            }
            """
        );

    /// <summary>What axe finds as the page is now.</summary>
    public static Task<string[]> Fautes(IPage page) => Fautes(page, Toutes);

    /// <summary>What axe finds of colours alone, in the theme that the page has now.</summary>
    public static Task<string[]> FautesDeCouleur(IPage page) => Fautes(page, Couleurs);

    /// <summary>Of a page at rest: axe looks for a while, and finds the page hidden without the window that opens over it meanwhile.</summary>
    private static async Task<string[]> Fautes(IPage page, string regles)
    {
        if (await Regarder(page, regles) is [])
            return [];
        await page.ImageSuivante();
        return await Regarder(page, regles);
    }

    /// <summary>The package's own way opens a blank page for each run, to join frames that we do not have: most of the time it took.</summary>
    private static async Task<string[]> Regarder(IPage page, string regles)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            $$"""
            async () => {
              const { violations } = await axe.run({{regles}});
              return violations.map(faute =>
                `${faute.id} (${faute.help}): ${faute.nodes.map(noeud => `${noeud.target} ${noeud.html}`).join(' | ')}`);
            }
            """
        );
    }
}
