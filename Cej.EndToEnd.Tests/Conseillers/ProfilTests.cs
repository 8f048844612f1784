using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Conseillers;

public sealed class ProfilTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task The_profile_shows_the_account_and_keeps_what_is_changed()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Lien("Camille Lefèvre-Martin").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Profil");
        await Assertions.Expect(poste.Page.GetByText("camille.lefevre-martin@francetravail.example")).ToBeVisibleAsync();
        // No store has the application here: only its own address is shown, and the steps of the demonstration speak of no other.
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Img, new() { Name = "Code QR" })).ToHaveCountAsync(1);
        await Assertions.Expect(poste.Page.GetByText("Scannez le code de l'application du jeune")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("store")).ToHaveCountAsync(0);
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Link, new() { Name = "l’application du jeune" }))
            .ToHaveAttributeAsync("href", new Uri(produit.Adresse, "/jeune/").ToString());
        await poste.Page.Verifier("Profil");

        var son = poste.Page.GetByRole(AriaRole.Switch, new() { Name = "notifications sonores" });
        await Assertions.Expect(son).ToBeCheckedAsync();
        await son.FocusAsync();
        await poste.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(son).Not.ToBeCheckedAsync();
        await poste.Bouton("Changer d’agence").ClickAsync();
        await poste.Page.Verifier("Choix de l'agence");
        await poste.Recherche("Rechercher une agence").FillAsync("cannes");
        // Until the answer comes the list is the whole one.
        await Assertions.Expect(poste.Dialogue("Choisir votre agence").GetByText("THIERS")).ToHaveCountAsync(0);
        await poste.Page.GetByText("Agence France Travail CANNES CROISETTE").ClickAsync();
        await poste.Bouton("Enregistrer").ClickAsync();
        await Assertions.Expect(poste.Dialogue("Choisir votre agence")).ToBeHiddenAsync();

        await poste.Page.ReloadAsync();
        await Assertions.Expect(poste.Page.GetByText("Agence France Travail CANNES CROISETTE")).ToBeVisibleAsync();
        await Assertions.Expect(son).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_notification_of_the_desktop_is_off_until_it_is_asked_for_in_the_profile()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi", "/profil");
        await poste.Contexte.GrantPermissionsAsync(["notifications"]);
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Profil");
        var avis = poste.Page.GetByRole(AriaRole.Switch, new() { Name = "Afficher un avis sur cet ordinateur" });
        await Assertions.Expect(avis).Not.ToBeCheckedAsync();
        await avis.PressAsync("Space");
        await Assertions.Expect(avis).ToBeCheckedAsync();
        await poste.Page.Verifier("Profil, avis de bureau");
        await poste.Page.ReloadAsync();
        await Assertions.Expect(avis).ToBeCheckedAsync();
        await avis.PressAsync("Space");
        await Assertions.Expect(avis).Not.ToBeCheckedAsync();

        await poste.Contexte.ClearPermissionsAsync();
        await poste.Page.EvaluateAsync("Notification.requestPermission = () => Promise.resolve('denied')");
        await avis.PressAsync("Space");
        await Assertions.Expect(poste.Page.GetByText("Votre navigateur n’autorise pas les avis de ce site")).ToBeVisibleAsync();
        await Assertions.Expect(avis).Not.ToBeCheckedAsync();
        await poste.Page.Verifier("Profil, avis refusés");
    }
}
