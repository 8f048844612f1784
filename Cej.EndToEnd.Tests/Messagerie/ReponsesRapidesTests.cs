using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

/// <summary>Quick replies are kept, and put into messages, by the keyboard alone.</summary>
public sealed class ReponsesRapidesTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task Quick_replies_are_kept_and_put_into_a_message_without_a_mouse_and_never_sent_by_themselves()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await poste.Presser(poste.Bouton("N’Diaye Lucas"));
        var champ = poste.Champ("Écrire à Lucas");
        await Assertions.Expect(champ).ToBeFocusedAsync();
        await poste.Page.Keyboard.PressAsync("Shift+Tab");
        var bouton = poste.Bouton("Insérer une réponse rapide (touche /)");
        await Assertions.Expect(bouton).ToBeFocusedAsync();
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Liste(poste).GetByRole(AriaRole.Option)).ToHaveTextAsync(["Ajouter une réponse rapide"]);
        await Assertions.Expect(poste.Page.GetByText("Vous n’avez pas encore de réponse rapide.").First).ToBeVisibleAsync();
        await poste.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mes réponses rapides");
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await poste.Page.Verifier("Réponses rapides, aucune");
        await poste.Presser(poste.Bouton("Ajouter une réponse rapide"));
        await poste.Presser(poste.Bouton("Enregistrer"));
        await Assertions.Expect(poste.Champ("Texte")).ToHaveAttributeAsync("aria-invalid", "true");
        await poste.Page.Verifier("Réponses rapides, texte à corriger");
        await poste.Presser(poste.Bouton("Annuler"));
        await Garder(poste, "Bonjour, votre rendez-vous est confirmé. À bientôt !");
        await Garder(poste, "Pouvez-vous m’envoyer votre CV ?");
        await Assertions.Expect(poste.Page.GetByText("2 réponses rapides sur 30")).ToBeVisibleAsync();
        await poste.Page.Verifier("Réponses rapides");

        await poste.Presser(poste.Lien("Afficher en plein écran"));
        await poste.Taper(champ, "Merci Lucas. /");
        await Assertions.Expect(Liste(poste).GetByRole(AriaRole.Option)).ToHaveCountAsync(3);
        await Assertions.Expect(champ).ToBeFocusedAsync();
        await poste.Page.Verifier("Réponses rapides, liste ouverte");
        await poste.Page.Keyboard.TypeAsync("bientot");
        await Assertions.Expect(Liste(poste).GetByRole(AriaRole.Option)).ToHaveCountAsync(2);
        await Assertions.Expect(Liste(poste).Locator("mark")).ToHaveTextAsync("bientôt");
        await poste.Page.Keyboard.PressAsync("Enter");
        const string Texte = "Merci Lucas. Bonjour, votre rendez-vous est confirmé. À bientôt !";
        await Assertions.Expect(champ).ToHaveValueAsync(Texte);
        await Assertions.Expect(Liste(poste)).ToHaveCountAsync(0);
        Assert.Empty(await lucas.Textes());

        await poste.Page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(poste.Page.Message(Texte).Last).ToContainTextAsync("Non lu");
        Assert.Equal([Texte], await lucas.Textes());

        await poste.Taper(champ, "/");
        await Assertions.Expect(Liste(poste).GetByRole(AriaRole.Option)).ToHaveCountAsync(3);
        await poste.Page.Keyboard.PressAsync("ArrowUp");
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mes réponses rapides");
        await poste.Presser(poste.Bouton("Supprimer : Pouvez-vous"));
        await poste.Page.Verifier("Suppression d'une réponse rapide");
        await poste.Presser(poste.Bouton("Supprimer la réponse rapide"));
        await Assertions.Expect(poste.Page.GetByText("La réponse rapide a été supprimée.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await Assertions.Expect(poste.Page.GetByText("1 réponse rapide sur 30")).ToBeVisibleAsync();
    }

    private static ILocator Liste(Poste poste) => poste.Page.GetByRole(AriaRole.Listbox, new() { Name = "Réponses rapides" });

    private static async Task Garder(Poste poste, string texte)
    {
        await poste.Presser(poste.Bouton("Ajouter une réponse rapide"));
        await Assertions.Expect(poste.Champ("Texte")).ToBeFocusedAsync();
        await poste.Page.Keyboard.TypeAsync(texte);
        await poste.Presser(poste.Bouton("Enregistrer"));
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main).GetByText(texte).First).ToBeVisibleAsync();
    }
}
