using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>Text as people set it: twice as large (WCAG 1.4.4), or with the distances of 1.4.12. Nothing is cut off and nothing scrolls sideways.</summary>
public sealed class TexteTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
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
            foreach (var (nom, style) in new[] { ("200 %", Texte.Double), ("wider set", Texte.Espace) })
                fautes.AddRange((await Texte.Coupes(poste.Page, style)).Select(faute => $"/{adresse}, {nom}: {faute}"));
        }

        Assert.True(fautes.Count == 0, string.Join(Environment.NewLine, fautes));
    }
}
