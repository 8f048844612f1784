using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>What a young person says of himself to the application, and takes with him.</summary>
public sealed class ProfilTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task The_profile_keeps_what_is_chosen_and_gives_a_copy_of_everything()
    {
        await using var poste = await Poste.Jeune(chromium, produit);
        await poste.Lien("Profil").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("ines.moreau@courriel.example")).ToBeVisibleAsync();
        await poste.Page.Verifier("profile");
        foreach (var nom in new[] { "Rappel de la semaine", "Suivre l’heure de cet appareil", "Montrer mes favoris et mes recherches" })
        {
            var choix = poste.Page.GetByRole(AriaRole.Switch, new() { Name = nom });
            var avant = await choix.IsCheckedAsync();
            await choix.TapAsync();
            await Assertions.Expect(choix).ToBeCheckedAsync(new() { Checked = !avant });
            await poste.Page.ReloadAsync();
            await Assertions.Expect(choix).ToBeCheckedAsync(new() { Checked = !avant });
        }

        // It follows the device no more: another place can be chosen, and its day is said in French.
        var fuseau = poste.Page.GetByLabel("Mes journées sont celles de");
        await fuseau.SelectOptionAsync("Pacific/Tahiti");
        await Assertions.Expect(poste.Page.GetByText("Heure de Tahiti : il est")).ToBeVisibleAsync();
        await poste.Page.Verifier("profile, another place");
        await poste.Page.ReloadAsync();
        await Assertions.Expect(fuseau).ToHaveValueAsync("Pacific/Tahiti");
        await poste.Page.GetByRole(AriaRole.Switch, new() { Name = "Suivre l’heure de cet appareil" }).TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Heure d’Europe centrale : il est")).ToBeVisibleAsync();
        await Assertions.Expect(fuseau).ToHaveCountAsync(0);

        var fichier = await poste.Page.RunAndWaitForDownloadAsync(() => poste.Bouton("Télécharger toutes mes données").TapAsync());
        Assert.Equal("mes-donnees-cej.json", fichier.SuggestedFilename);
        Assert.Contains(
            "Moreau",
            await File.ReadAllTextAsync(await fichier.PathAsync(), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_account_ends_at_a_word_that_is_typed_and_nothing_of_it_stays()
    {
        await using var poste = await Poste.Jeune(chromium, produit, "Jade");
        poste.Admis = static faute => faute.Contains("403", StringComparison.Ordinal);
        await poste.Lien("Profil").TapAsync();
        await poste.Bouton("Supprimer mon compte").TapAsync();
        await poste.Bouton("Supprimer définitivement").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Écrivez SUPPRIMER pour confirmer.")).ToBeVisibleAsync();
        await poste.Page.Verifier("end of the account");
        await poste.Page.GetByLabel("Pour confirmer, écrivez SUPPRIMER").FillAsync("supprimer");
        await poste.Bouton("Supprimer définitivement").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon CEJ");

        await poste.Bouton("Se connecter").TapAsync();
        await poste.Bouton("Jade").First.ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Pas d’espace pour ce compte");
    }
}
