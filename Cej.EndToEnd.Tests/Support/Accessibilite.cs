using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>What every screen and state must hold: axe finds nothing and nothing overflows, in both themes and at every width.</summary>
internal static class Accessibilite
{
    private static readonly (int Largeur, int Hauteur)[] Ecrans = [(1440, 900), (1024, 768), (390, 844)];

    private static readonly AxeRunOptions Toutes = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>The themes differ by their colours alone.</summary>
    private static readonly AxeRunOptions Couleurs = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    public static async Task Verifier(this IPage page, string ecran)
    {
        var avant = page.ViewportSize!;
        List<string> fautes = [];
        foreach (var (theme, regles) in new[] { (ColorScheme.Light, Toutes), (ColorScheme.Dark, Couleurs) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
            foreach (var (largeur, hauteur) in Ecrans)
            {
                await page.SetViewportSizeAsync(largeur, hauteur);
                // Colours and sizes are those of the next frame.
                await page.EvaluateAsync("() => new Promise(suite => setTimeout(() => requestAnimationFrame(suite), 100))");
                var resultat = await page.RunAxe(regles);
                fautes.AddRange(resultat.Violations.Select(faute => $"{ecran}, {theme}, {largeur} px: {Dire(faute)}"));
            }
        }

        // WCAG 1.4.10: at 320 px nothing is read by scrolling sideways. It is also what 200 % and 400 % of zoom come to.
        await page.SetViewportSizeAsync(320, 640);
        var largeurDuContenu = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (largeurDuContenu > 320)
            fautes.Add($"{ecran}: {largeurDuContenu} px wide at 320 px");
        await page.SetViewportSizeAsync(avant.Width, avant.Height);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        Assert.True(fautes.Count == 0, string.Join(Environment.NewLine, fautes));
    }

    private static string Dire(AxeResultItem faute) =>
        $"{faute.Id} ({faute.Help}): {string.Join(" | ", faute.Nodes.Select(noeud => $"{noeud.Target} {noeud.Html}"))}";
}
