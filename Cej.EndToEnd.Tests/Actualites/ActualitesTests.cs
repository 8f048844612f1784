using System.Net.Http.Json;
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

    [Fact]
    public async Task News_published_meanwhile_ring_the_badge_until_they_are_opened()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        var bouton = poste.Bouton("Actualités");
        await Assertions.Expect(bouton).ToContainTextAsync("nouvelle");
        await bouton.ClickAsync();
        // Whoever closes the drawer before they have come has not seen them.
        await Assertions.Expect(poste.Dialogue("Actualités").GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        await poste.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bouton).ToHaveTextAsync("Actualités");

        using var exploitante = await produit.Client("odile", espace: false);
        using var publication = await exploitante.PostAsJsonAsync(
            new Uri("/api/actualites", UriKind.Relative),
            new { titre = "Maintenance ce soir", contenu = "<p>De 22 heures à minuit.</p>" },
            TestContext.Current.CancellationToken
        );
        publication.EnsureSuccessStatusCode();

        await Assertions.Expect(bouton).ToHaveTextAsync("Actualités: 1 nouvelle");
        await bouton.ClickAsync();
        await Assertions.Expect(poste.Dialogue("Actualités")).ToContainTextAsync("Maintenance ce soir");
        await poste.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bouton).ToHaveTextAsync("Actualités");
    }
}
