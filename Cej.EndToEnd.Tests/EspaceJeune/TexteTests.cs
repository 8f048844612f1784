using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>Text as people set it: twice as large (WCAG 1.4.4), or with the distances of 1.4.12. Nothing is cut off and nothing scrolls sideways.</summary>
public sealed class TexteTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    private const string Espace =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

    private const string Double = "html { font-size: 200% !important }";

    /// <summary>Every screen that an address leads to, and what says that it is whole.</summary>
    private static readonly (string Adresse, string Present)[] Ecrans =
    [
        ("", "Vous accompagne"),
        ("demarches", "Cette semaine"),
        ("demarches/nouvelle", "Par thème"),
        ("demarches/nouvelle?personnalisee", "caractères. N’écrivez rien"),
        ("messages", "Un mot qui se lit"),
        ("offres?type=emploi", "Afficher plus d’offres"),
        ("offres/favoris", "Aucun favori"),
        ("offres/alertes", "Aucune alerte"),
        ("notifications", "Aucune notification"),
        ("profil", "Télécharger toutes mes données"),
    ];

    [Fact]
    public async Task Every_screen_bears_text_twice_as_large_and_wider_set()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        await jade.Ecrire("Un mot qui se lit, et qui tient sur plusieurs lignes de la bulle, quelle que soit la taille");
        await using var poste = await Poste.Jeune(chromium, produit, "Jade");
        List<string> fautes = [];
        foreach (var (adresse, present) in Ecrans)
        {
            await poste.Page.GotoAsync($"/jeune/{adresse}");
            // The catalogue of offers is made at the first search.
            await Assertions.Expect(poste.Page.GetByText(present).First).ToBeVisibleAsync(new() { Timeout = 60_000 });
            foreach (var (nom, style) in new[] { ("200 %", Double), ("wider set", Espace) })
                fautes.AddRange((await Coupes(poste.Page, style)).Select(faute => $"/{adresse}, {nom}: {faute}"));
        }

        Assert.True(fautes.Count == 0, string.Join(Environment.NewLine, fautes));
    }

    /// <summary>What does not fit, with a style of the reader's own, which no content security policy hinders.</summary>
    private static async Task<string[]> Coupes(IPage page, string style)
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
                if (!element.checkVisibility() || element.classList.contains('lecteur')) continue;
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
