using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>The young people's application without a finger on the screen: a keyboard, or what stands in for one.</summary>
public sealed class ClavierTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task The_five_main_flows_need_no_touch()
    {
        await using var poste = await Poste.TelephoneDuJeune(chromium, produit);
        await SeConnecterEtLire(poste);
        await ChangerUnStatut(poste);
        await Ecrire(poste);
        await GarderUneOffre(poste);
        await ChangerUnReglage(poste);
    }

    private static async Task SeConnecterEtLire(Poste poste)
    {
        await poste.Presser(poste.Bouton("Passer"));
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon CEJ");
        await poste.Presser(poste.Bouton("Se connecter"));
        var compte = poste.Bouton("Inès").First;
        await Assertions.Expect(compte).ToBeVisibleAsync();
        await poste.Presser(compte);
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bonjour Inès");
        await Assertions.Expect(poste.Page.GetByText("Vous accompagne")).ToBeVisibleAsync();

        // The way past the navigation comes first.
        await poste.Page.ReloadAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bonjour Inès");
        await poste.Presser(poste.Lien("Aller au contenu"));
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    private static async Task ChangerUnStatut(Poste poste)
    {
        await Aller(poste, "Mon suivi", "Mon suivi");
        await poste.Presser(poste.Lien("Créer une démarche"));
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await poste.Presser(poste.Lien("Décrire ma propre démarche"));
        await poste.Taper(poste.Champ("Que faites-vous ?"), "Au clavier");
        await poste.Presser(poste.Bouton("Créer la démarche"));
        var coche = poste.Bouton("Marquer comme réalisée : Au clavier");
        await Assertions.Expect(coche).ToBeVisibleAsync();
        await poste.Presser(coche, "Space");
        var faite = poste.Page.GetByRole(AriaRole.Button, new() { Name = "Réalisée : Au clavier", Exact = true });
        await Assertions.Expect(faite).ToBeFocusedAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);

        // Back again, by the notice.
        await poste.Presser(poste.Page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Button, new() { Name = "Annuler" }));
        await Assertions.Expect(coche).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
    }

    private static async Task Ecrire(Poste poste)
    {
        await Aller(poste, "Messages", "Camille Lefèvre-Martin");
        await poste.Taper(poste.Page.GetByPlaceholder("Votre message"), "Écrit au clavier");
        await poste.Presser(poste.Bouton("Envoyer le message"));
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Écrit au clavier" }))
            .ToContainTextAsync("· Non lu");
    }

    private static async Task GarderUneOffre(Poste poste)
    {
        await Aller(poste, "Offres", "Offres");
        await poste.Taper(poste.Champ("Mots-clés"), "vendeur");
        await poste.Page.Keyboard.PressAsync("Enter");
        var resultats = poste.Page.GetByRole(AriaRole.Region, new() { Name = "Résultats" });
        var premiere = resultats.GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Link).First;
        // The catalogue is made at the first search.
        await Assertions.Expect(premiere).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var titre = (await premiere.InnerTextAsync()).Trim();
        await poste.Presser(premiere);
        await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
        await poste.Presser(poste.Bouton("Ajouter aux favoris"));
        await Assertions.Expect(poste.Bouton("Retirer des favoris")).ToBeFocusedAsync();

        // A sheet takes the focus, and gives it back.
        var partager = poste.Bouton("Partager à mon conseiller");
        await poste.Presser(partager);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await poste.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(partager).ToBeFocusedAsync();
    }

    private static async Task ChangerUnReglage(Poste poste)
    {
        await Aller(poste, "Profil", "Profil");
        var rappel = poste.Page.GetByRole(AriaRole.Switch, new() { Name = "Rappel de la semaine" });
        await Assertions.Expect(rappel).ToBeVisibleAsync();
        var avant = await rappel.IsCheckedAsync();
        await poste.Presser(rappel, "Space");
        await Assertions.Expect(rappel).ToBeCheckedAsync(new() { Checked = !avant });
        var suivre = poste.Page.GetByRole(AriaRole.Switch, new() { Name = "Suivre l’heure de cet appareil" });
        await poste.Presser(suivre, "Space");
        var fuseau = poste.Page.GetByLabel("Mes journées sont celles de");
        await Assertions.Expect(fuseau).ToBeVisibleAsync();
        // A list of the system's own: letters go to what begins with them.
        await poste.Taper(fuseau, "la r");
        await Assertions.Expect(poste.Page.GetByText("Heure de La Réunion")).ToBeVisibleAsync();
        // Shown before it is kept: what the letters before led to goes first.
        await Assertions.Expect(suivre).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await poste.Page.ReloadAsync();
        await Assertions.Expect(fuseau).ToHaveValueAsync("Indian/Reunion");
        await Assertions.Expect(rappel).ToBeCheckedAsync(new() { Checked = !avant });
    }

    private static async Task Aller(Poste poste, string onglet, string titre)
    {
        await poste.Presser(
            poste
                .Page.GetByRole(AriaRole.Navigation, new() { Name = "Navigation principale" })
                .GetByRole(AriaRole.Link, new() { Name = onglet })
        );
        await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
    }
}
