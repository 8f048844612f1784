using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Captures;

/// <summary>Makes the pictures of the README, for <c>./cej captures</c>; no check, and not run with the tests.</summary>
public sealed class CapturesTests(Chromium chromium, ProduitVivant produit) : IClassFixture<ProduitVivant>
{
    /// <summary>A reader waits for them before he installs anything.</summary>
    private const int OctetsAuPlus = 150 * 1024;

    [Fact(Explicit = true)]
    public async Task Two_pictures_of_the_counsellors_space_and_one_of_the_application()
    {
        await using (var camille = await Poste.Connecter(chromium, produit))
        {
            await Assertions.Expect(camille.Lien("Moreau Inès")).ToBeVisibleAsync();
            await Assertions.Expect(camille.Bouton("Moreau Inès")).ToBeVisibleAsync();
            await Prendre(camille, "portefeuille.webp");

            await camille.Lien("Moreau Inès").ClickAsync();
            await Assertions.Expect(camille.Titre).ToHaveTextAsync("Inès Moreau");
            await Assertions.Expect(camille.Page.GetByRole(AriaRole.Tabpanel).GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();
            // The picture in the conversation, and not what holds its place.
            await Assertions.Expect(camille.Page.GetByRole(AriaRole.Img, new() { Name = "Aperçu de" }).Last).ToBeVisibleAsync();
            await Prendre(camille, "fiche.webp");
        }

        await using var ines = await Poste.Jeune(chromium, produit);
        await Assertions.Expect(ines.Page.GetByRole(AriaRole.Region, new() { Name = "Cette semaine" })).ToBeVisibleAsync();
        await Prendre(ines, "application.webp");
    }

    /// <summary>One that stands still: nothing has the focus, nothing moves, nothing is on its way.</summary>
    private static async Task Prendre(Poste poste, string nom)
    {
        await poste.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await poste.Page.EvaluateAsync("document.activeElement.blur()");
        // WebP, which Playwright itself does not write: a third of a PNG.
        var session = await poste.Contexte.NewCDPSessionAsync(poste.Page);
        var image = await session.SendAsync("Page.captureScreenshot", new() { ["format"] = "webp", ["quality"] = 80 });
        var octets = image!.Value.GetProperty("data").GetBytesFromBase64();
        Assert.InRange(octets.Length, 1, OctetsAuPlus);
        await File.WriteAllBytesAsync(Depot.Chemin("docs", "images", nom), octets, TestContext.Current.CancellationToken);
    }
}
