using System.Globalization;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

/// <summary>"Lu" is said of what somebody saw, and of nothing else.</summary>
public sealed class LectureTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task What_is_below_the_screen_is_not_read_and_is_counted_until_one_goes_there()
    {
        using var ines = await Jeune.Connecter(produit);
        await ines.EcrireTous(Enumerable.Range(1, 30).Select(i => $"Message {i}"));
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Bouton("Moreau Inès").ClickAsync();

        // The first ones are on screen, the last ones are not.
        var bouton = NouveauxMessages(poste);
        await Assertions.Expect(bouton).ToBeVisibleAsync();
        var lu = await Attente.Jusqua(() => LuJusqua(ines), lu => lu > 0, "read up to");
        Assert.InRange(lu, 1, 25);
        await Assertions.Expect(poste.Page).ToHaveTitleAsync(Motif.De(@"^\([0-9]+\) Nouveaux messages – Portefeuille"));
        await poste.Page.Verifier("Conversation, nouveaux messages plus bas");

        // Down, screen by screen: each is read as it is seen.
        while (await bouton.CountAsync() > 0)
        {
            lu = await LuJusqua(ines);
            await bouton.ClickAsync();
            lu = await Attente.Jusqua(() => LuJusqua(ines), suivant => suivant > lu, "read further");
        }
        await Attente.Jusqua(() => LuJusqua(ines), tout => tout == 30, "all read");
        await Assertions.Expect(poste.Page).ToHaveTitleAsync("Portefeuille – Espace conseiller CEJ");
    }

    [Fact]
    public async Task Nothing_is_read_while_another_window_is_in_front()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await lucas.EcrireTous(Enumerable.Range(1, 20).Select(i => $"Ancien {i}"));
        await produit.ToutLire("mehdi", lucas.Dossier, 20);
        await using var poste = await Poste.Ouvrir(chromium, produit);
        await poste.Contexte.Clock.InstallAsync();
        await poste.Page.GotoAsync("/");
        await poste.SeConnecter("Mehdi");
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await Assertions.Expect(poste.Page.Locator("#message-20")).ToBeInViewportAsync();

        await Devant(poste, false);
        await lucas.Ecrire("Êtes-vous là ?");
        await lucas.Ecrire("Je vous attends.");
        await Assertions.Expect(poste.Page.Locator("#message-22")).ToBeAttachedAsync();
        await Assertions.Expect(NouveauxMessages(poste)).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page).ToHaveTitleAsync(Motif.De(@"^\(2\) Nouveaux messages –"));
        await Assertions
            .Expect(
                poste
                    .Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" })
                    .GetByRole(AriaRole.Link, new() { Name = "Messagerie" })
            )
            .ToContainTextAsync("2");
        // Much longer than it takes to read, then something that the page tells the service afterwards.
        await poste.Contexte.Clock.RunForAsync(10_000);
        await poste.Bouton("Suivre la conversation").ClickAsync();
        await Assertions.Expect(poste.Bouton("Ne plus suivre la conversation")).ToBeVisibleAsync();
        Assert.Equal(20, await LuJusqua(lucas));

        await Devant(poste, true);
        await NouveauxMessages(poste).ClickAsync();
        await Attente.Jusqua(() => LuJusqua(lucas), lu => lu == 22, "read");
        await Assertions.Expect(NouveauxMessages(poste)).ToHaveCountAsync(0);
    }

    private static ILocator NouveauxMessages(Poste poste) =>
        poste.Page.GetByRole(AriaRole.Button, new() { NameRegex = Motif.De("^[0-9]+ nouveaux? messages?$") });

    /// <summary>A browser without a screen says that each of its pages is in front: as another window would, this says that it is not.</summary>
    private static Task<JsonElement?> Devant(Poste poste, bool devant) =>
        poste.Page.EvaluateAsync(
            "devant => { document.hasFocus = () => devant; window.dispatchEvent(new Event(devant ? 'focus' : 'blur')); }",
            devant
        );

    private static async Task<long> LuJusqua(Jeune jeune) =>
        long.Parse((await jeune.Conversation()).GetProperty("luParLeConseiller").GetString()!, CultureInfo.InvariantCulture);
}
