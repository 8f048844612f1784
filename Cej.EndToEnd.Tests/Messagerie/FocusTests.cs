using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

/// <summary>After each action the focus is where the eyes are, and what was done is said.</summary>
public sealed class FocusTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task An_edit_begins_at_the_end_of_the_text_and_gives_the_focus_back_saved_or_not()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        var message = await Ecrire(poste, "Rendez-vous lundi");
        var modifier = message.GetByRole(AriaRole.Button, new() { Name = "Modifier ce message" });
        await modifier.FocusAsync();
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Champ("Modifier le message")).ToBeFocusedAsync();
        await poste.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(modifier).ToBeFocusedAsync();

        await poste.Page.Keyboard.PressAsync("Enter");
        await poste.Page.Keyboard.TypeAsync(" à 14 h");
        await poste.Page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(message).ToContainTextAsync("Rendez-vous lundi à 14 h");
        await Assertions.Expect(modifier).ToBeFocusedAsync();
        await Assertions.Expect(Annonce(poste)).ToContainTextAsync("Message modifié");
    }

    [Fact]
    public async Task A_deleted_message_keeps_the_focus_in_its_place()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        var message = await Ecrire(poste, "À supprimer");
        var numero = await message.GetAttributeAsync("id");
        await message.GetByRole(AriaRole.Button, new() { Name = "Supprimer ce message" }).PressAsync("Enter");
        await poste.Bouton("Supprimer le message").PressAsync("Enter");
        var supprime = poste.Page.Locator($"#{numero}");
        await Assertions.Expect(supprime).ToContainTextAsync("Message supprimé");
        await Assertions.Expect(supprime).ToBeFocusedAsync();
        await Assertions.Expect(Annonce(poste)).ToContainTextAsync("Message supprimé");
    }

    [Fact]
    public async Task Hiding_the_messaging_and_closing_what_was_opened_in_it_keep_the_focus()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        var masquer = poste.Bouton("Masquer la messagerie");
        await masquer.PressAsync("Enter");
        await Assertions.Expect(poste.Bouton("Afficher la messagerie").Last).ToBeFocusedAsync();
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(masquer).ToBeFocusedAsync();

        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await masquer.PressAsync("Enter");
        await Assertions.Expect(poste.Bouton("Afficher la messagerie").Last).ToBeFocusedAsync();
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(masquer).ToBeFocusedAsync();

        await poste.Bouton("Rechercher un message").PressAsync("Enter");
        await Assertions.Expect(poste.Recherche("Rechercher dans la conversation")).ToBeFocusedAsync();
        await poste.Bouton("Fermer la recherche").PressAsync("Enter");
        await Assertions.Expect(poste.Bouton("Rechercher un message")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_conversation_that_comes_late_leaves_the_focus_to_whom_has_gone_on()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        var arrivee = new TaskCompletionSource();
        await poste.Page.RouteAsync(
            "**/api/conversations/*/messages*",
            async route =>
            {
                await arrivee.Task;
                await route.ContinueAsync();
            }
        );
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        var masquer = poste.Bouton("Masquer la messagerie");
        await masquer.FocusAsync();
        arrivee.SetResult();
        await Assertions.Expect(poste.Champ("Écrire à Lucas")).ToBeVisibleAsync();
        await Assertions.Expect(masquer).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_important_message_saved_or_left_gives_the_focus_back_and_so_does_what_is_told_of_it()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        var important = poste.Bouton("Message important");
        await important.PressAsync("Enter");
        await Assertions.Expect(poste.Champ("Message")).ToBeVisibleAsync();
        await poste.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(important).ToBeFocusedAsync();

        await poste.Page.Keyboard.PressAsync("Enter");
        await poste.Champ("Message").FillAsync("Absent jusqu’à vendredi.");
        await poste.Bouton("Afficher le message").PressAsync("Enter");
        await Assertions.Expect(poste.Page.GetByText("Le message important sera affiché du")).ToBeVisibleAsync();
        await Assertions.Expect(important).ToBeFocusedAsync();
        await poste.Bouton("Fermer ce message").PressAsync("Enter");
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
    }

    private static ILocator Annonce(Poste poste) => poste.Page.Locator("[data-annonces]");

    private static async Task<ILocator> Ecrire(Poste poste, string texte)
    {
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await poste.Champ("Écrire à Lucas").FillAsync(texte);
        await poste.Page.Keyboard.PressAsync("Control+Enter");
        var message = poste.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = texte });
        await Assertions.Expect(message).ToContainTextAsync("Non lu");
        return message;
    }
}
