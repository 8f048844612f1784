using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Actualites;

public sealed class ActualitesTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task News_open_in_a_drawer_and_help_leads_outside()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Bouton("Actualités").ClickAsync();
        await Assertions.Expect(poste.Dialogue("Actualités")).ToBeVisibleAsync();
        await poste.Page.Verifier("Actualités");
        await poste.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(poste.Bouton("Actualités")).ToBeFocusedAsync();

        await poste.Lien("Aide").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Aide");
        await poste.Page.Verifier("Aide");
    }
}
