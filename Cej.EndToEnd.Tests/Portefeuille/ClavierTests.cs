using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Portefeuille;

/// <summary>The mouse is never needed.</summary>
public sealed class ClavierTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task Skip_links_come_first_and_lead_to_the_content_the_menu_and_the_messaging()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await poste.Page.ReloadAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        foreach (
            var (lien, cible) in new[]
            {
                ("Aller au contenu", "contenu"),
                ("Aller au menu", "menu"),
                ("Aller à la messagerie", "messagerie"),
            }
        )
        {
            await poste.Page.EvaluateAsync("document.activeElement.blur(); window.getSelection().removeAllRanges()");
            await poste.Lien(lien).FocusAsync();
            await Assertions.Expect(poste.Lien(lien)).ToBeInViewportAsync();
            await poste.Page.Keyboard.PressAsync("Enter");
            Assert.Equal(cible, await poste.Page.EvaluateAsync<string>("document.activeElement.id"));
        }
    }

    [Fact]
    public async Task A_beneficiary_is_found_opened_and_written_to_without_a_mouse()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Recherche("Rechercher un bénéficiaire par son nom ou prénom").FocusAsync();
        await poste.Page.Keyboard.TypeAsync("moreau");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        while (!await poste.Page.EvaluateAsync<bool>("document.activeElement.textContent === 'Moreau Inès'"))
            await poste.Page.Keyboard.PressAsync("Tab");
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();

        while (!await poste.Page.EvaluateAsync<bool>("document.activeElement.tagName === 'TEXTAREA'"))
            await poste.Page.Keyboard.PressAsync("Tab");
        await poste.Page.Keyboard.TypeAsync("Bonjour Inès");
        await poste.Page.Keyboard.PressAsync("Control+Enter");
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Bonjour Inès" }))
            .ToContainTextAsync("Non lu");
    }
}
