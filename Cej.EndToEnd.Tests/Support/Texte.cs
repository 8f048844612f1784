namespace Cej.EndToEnd.Tests.Support;

/// <summary>Text as people set it, and what of a page does not bear it.</summary>
internal static class Texte
{
    /// <summary>The distances of WCAG 1.4.12.</summary>
    public const string Espace =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

    /// <summary>WCAG 1.4.4.</summary>
    public const string Double = "html { font-size: 200% !important }";

    /// <summary>What does not fit, with a style of the reader's own, which no content security policy hinders.</summary>
    public static async Task<string[]> Coupes(IPage page, string style)
    {
        await page.EvaluateAsync(
            """
            style => {
              const feuille = new CSSStyleSheet();
              feuille.replaceSync(style);
              document.adoptedStyleSheets = [feuille];
            }
            """,
            style
        );
        await page.ImageSuivante();
        return await page.EvaluateAsync<string[]>(
            """
            () => {
              const racine = document.documentElement;
              const fautes = racine.scrollWidth > innerWidth ? [`${racine.scrollWidth} px wide at ${innerWidth} px`] : [];
              for (const element of document.body.querySelectorAll('*')) {
                const { overflowX, overflowY } = getComputedStyle(element);
                const lu = [...element.childNodes].some(noeud => noeud.nodeType === Node.TEXT_NODE && noeud.data.trim());
                // An excerpt ends with the place that it has: the whole is one press away.
                if (!element.checkVisibility() || element.closest('.lecteur, [class*=_extrait]')) continue;
                const cache = lu && [overflowX, overflowY].some(valeur => valeur === 'hidden' || valeur === 'clip');
                if (cache && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
                  fautes.push(`cut off: ${element.textContent.trim().slice(0, 60)}`);
                const { left, right } = element.getBoundingClientRect();
                if (lu && (left < -1 || right > innerWidth + 1)) fautes.push(`beyond the edge: ${element.textContent.trim().slice(0, 60)}`);
              }
              document.adoptedStyleSheets = [];
              return fautes;
            }
            """
        );
    }
}
