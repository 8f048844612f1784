using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>Guide, page 5: three taps on the mark of the sign-in page.</summary>
public sealed class DemonstrationTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task Three_taps_on_the_mark_show_invented_data_of_which_nothing_is_kept()
    {
        await using var poste = await Poste.TelephoneDuJeune(chromium, produit);
        await poste.Bouton("Passer").TapAsync();
        var marque = poste.Page.Locator("img");
        for (var fois = 0; fois < 3; fois++)
            await marque.TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Démonstration : tout est inventé, et rien n’est gardé.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Titre).ToContainTextAsync("Bonjour");
        await poste.Page.Verifier("demonstration");

        await poste.Champ("Écrire un message").FillAsync("Un message pour personne");
        await poste.Bouton("Envoyer").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Un message pour personne")).ToBeVisibleAsync();
        await poste.Champ("Créer une démarche").FillAsync("Une démarche pour personne");
        await poste.Page.GetByRole(AriaRole.Button, new() { Name = "Créer", Exact = true }).TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Une démarche pour personne")).ToBeVisibleAsync();

        await poste.Bouton("Quitter").TapAsync();
        await poste.Bouton("Voir une démonstration").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Démonstration : tout est inventé, et rien n’est gardé.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Titre).ToContainTextAsync("Bonjour");
        await Assertions.Expect(poste.Page.GetByText("pour personne")).ToHaveCountAsync(0);
    }
}
