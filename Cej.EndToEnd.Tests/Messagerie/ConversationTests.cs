using System.Globalization;
using System.Text.RegularExpressions;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

public sealed class ConversationTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task An_unread_message_is_answered_from_home_in_two_clicks_and_both_sides_see_what_was_read()
    {
        using var ines = await Jeune.Connecter(produit);
        await using var poste = await Poste.Connecter(chromium, produit);
        await Ouverte(poste);
        await poste.Page.EvaluateAsync("window.addEventListener('cej:son', () => { window.sons = (window.sons ?? 0) + 1; })");

        await ines.Ecrire("Bonjour, avez-vous reçu mon CV ?");
        var ligne = poste.Bouton("Moreau Inès");
        await Assertions.Expect(ligne).ToContainTextAsync("Nouveau message");
        await Assertions.Expect(ligne).ToContainTextAsync("Inès : Bonjour, avez-vous reçu mon CV ?");
        await Assertions.Expect(poste.Page).ToHaveTitleAsync("(1) Nouveau message – Portefeuille – Espace conseiller CEJ");
        await Assertions.Expect(poste.Page.Locator("link[rel=icon]")).ToHaveAttributeAsync("href", "/favicon-alerte.svg");
        await Assertions.Expect(poste.Page.Locator("[data-annonces]")).ToContainTextAsync("Nouveau message d’Inès Moreau");
        Assert.Equal(1, await poste.Page.EvaluateAsync<int>("window.sons ?? 0"));

        await ligne.ClickAsync(); // 1
        await Assertions.Expect(poste.Page.GetByText("Nouveaux messages", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(poste.Champ("Écrire à Inès")).ToBeFocusedAsync();
        await poste.Page.Keyboard.TypeAsync("Oui, merci !");
        await poste.Bouton("Envoyer le message").ClickAsync(); // 2
        var envoye = poste.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Oui, merci !" });
        await Assertions.Expect(envoye).ToContainTextAsync("Non lu");
        await Assertions.Expect(poste.Page).ToHaveTitleAsync("Portefeuille – Espace conseiller CEJ");

        var vue = await ines.Conversation();
        Assert.NotEqual("0", vue.GetProperty("luParLeConseiller").GetString());
        Assert.Equal(["Bonjour, avez-vous reçu mon CV ?", "Oui, merci !"], await ines.Textes());

        await ines.SignalerSaisie();
        await Assertions.Expect(poste.Page.GetByText("Inès écrit…")).ToBeVisibleAsync();
        await ines.Lire();
        await Assertions.Expect(envoye).ToHaveTextAsync(new Regex("·\\s+Lu$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await poste.Page.Verifier("Conversation dans la colonne");
    }

    [Fact]
    public async Task A_link_keeps_its_own_parenthesis_and_list_and_file_tell_the_same_last_activity()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await lucas.Ecrire("Lu dans (https://exemple.fr/Nice_(ville)) hier");
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        var activite = poste.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "N’Diaye Lucas" }).GetByRole(AriaRole.Cell).First;
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await Assertions
            .Expect(poste.Lien("https://exemple.fr/Nice_(ville)"))
            .ToHaveAttributeAsync("href", "https://exemple.fr/Nice_(ville)");

        var ici = (await activite.InnerTextAsync()).Trim();
        Assert.NotEmpty(ici);
        await poste.Page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new() { Name = "N’Diaye Lucas" }).ClickAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main)).ToContainTextAsync($"Dernière activité{ici}");
    }

    [Fact]
    public async Task My_message_is_edited_and_deleted_in_its_place()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await Ouverte(poste);
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await poste.Champ("Écrire à Lucas").FillAsync("Rendez-vous lundi");
        await poste.Page.Keyboard.PressAsync("Control+Enter");
        var message = poste.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Rendez-vous" });
        await Assertions.Expect(message).ToContainTextAsync("Non lu");

        await message.GetByRole(AriaRole.Button, new() { Name = "Modifier ce message" }).ClickAsync();
        await poste.Champ("Modifier le message").FillAsync("Rendez-vous mardi");
        await poste.Bouton("Enregistrer").ClickAsync();
        await Assertions.Expect(message).ToContainTextAsync("Rendez-vous mardi");
        await Assertions.Expect(message).ToContainTextAsync("Modifié");
        Assert.Contains("Rendez-vous mardi", await lucas.Textes());

        await message.GetByRole(AriaRole.Button, new() { Name = "Supprimer ce message" }).ClickAsync();
        await poste.Page.Verifier("Suppression d'un message");
        await poste.Bouton("Supprimer le message").ClickAsync();
        await Assertions
            .Expect(
                poste.Page.GetByRole(AriaRole.Region, new() { Name = "Messages" }).GetByText("Message supprimé", new() { Exact = true })
            )
            .ToBeVisibleAsync();
        Assert.DoesNotContain("Rendez-vous mardi", await lucas.Textes());
    }

    [Fact]
    public async Task A_search_leads_to_a_message_far_back_and_the_end_is_one_click_away()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        foreach (var i in Enumerable.Range(1, 160))
            await jade.Ecrire(i == 12 ? "Mon permis de conduire est réussi" : string.Create(CultureInfo.InvariantCulture, $"Message {i}"));
        await produit.ToutLire("camille", jade.Dossier, 160);

        await using var poste = await Poste.Connecter(chromium, produit);
        await Ouverte(poste);
        await poste.Bouton("Le Goff Jade").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Message 160", new() { Exact = true })).ToBeAttachedAsync();

        await poste.Bouton("Rechercher un message").ClickAsync();
        await poste.Recherche("Rechercher dans la conversation").FillAsync("PERMIS");
        await Assertions.Expect(poste.Page.GetByText("1 message trouvé")).ToBeVisibleAsync();
        await poste.Page.Verifier("Recherche dans une conversation");
        await poste.Bouton("Mon permis de conduire").ClickAsync();
        var trouve = poste.Page.Locator("#message-12");
        await Assertions.Expect(trouve).ToBeInViewportAsync();
        await Assertions.Expect(trouve).ToBeFocusedAsync();
        await Assertions.Expect(trouve.Locator("mark")).ToHaveTextAsync("permis");

        // From one to the next without leaving the search: the very phrase first, then the words anywhere.
        await poste.Recherche("Rechercher dans la conversation").FillAsync("message 15");
        await Assertions.Expect(poste.Page.GetByText("12 messages trouvés", new() { Exact = true })).ToBeVisibleAsync();
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Page.GetByText("1 sur 12 messages trouvés")).ToBeVisibleAsync();
        await poste.Bouton("Message trouvé suivant").ClickAsync();
        await Assertions.Expect(poste.Page.Locator("#message-158 mark").First).ToBeInViewportAsync();
        await Assertions.Expect(poste.Bouton("Message trouvé suivant")).ToBeFocusedAsync();
        await poste.Page.Verifier("Recherche dans une conversation, d'un message à l'autre");
        await poste.Bouton("Message trouvé précédent").ClickAsync();
        await poste.Bouton("Message trouvé précédent").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("12 sur 12 messages trouvés")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.Locator("#message-115")).ToBeInViewportAsync();

        await poste.Bouton("Fermer la recherche").ClickAsync();
        await poste.Bouton("Revenir aux derniers messages").ClickAsync();
        await Assertions.Expect(poste.Page.Locator("#message-160")).ToBeInViewportAsync();
        await poste.Page.GetByRole(AriaRole.Region, new() { Name = "Messages" }).EvaluateAsync("element => { element.scrollTop = 0; }");
        await Assertions.Expect(poste.Page.Locator("#message-70")).ToBeAttachedAsync();
    }

    [Fact]
    public async Task A_draft_is_kept_for_each_conversation_and_through_a_reload()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await Ouverte(poste);
        var lignes = poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" }).GetByRole(AriaRole.Button);
        // After the initials.
        var autre = (await lignes.Last.InnerTextAsync()).Split('\n')[1];
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await poste.Champ("Écrire à Lucas").FillAsync("Un brouillon");
        await poste.Bouton("Retour aux conversations").ClickAsync();
        await Assertions.Expect(poste.Bouton("N’Diaye Lucas")).ToBeFocusedAsync();

        await poste.Bouton(autre).ClickAsync();
        await Assertions.Expect(poste.Page.GetByPlaceholder("Écrivez votre message ici…")).ToHaveValueAsync("");
        await poste.Page.ReloadAsync();
        await Ouverte(poste);
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await Assertions.Expect(poste.Champ("Écrire à Lucas")).ToHaveValueAsync("Un brouillon");
    }

    [Fact]
    public async Task The_messaging_is_hidden_shown_in_full_screen_and_flags_conversations()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie");
        await Ouverte(poste);
        await poste.Bouton("Masquer la messagerie").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("La messagerie est masquée")).ToBeAttachedAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" })).ToBeHiddenAsync();
        await poste.Page.Verifier("Messagerie masquée");
        await poste.Bouton("Afficher la messagerie").Last.ClickAsync();

        await poste
            .Page.GetByRole(AriaRole.Complementary)
            .GetByRole(AriaRole.Link, new() { Name = "Afficher en plein écran" })
            .ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Messagerie");
        await poste.Page.Verifier("Messagerie en plein écran");
        await poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await poste.Bouton("Suivre la conversation").ClickAsync();
        await Assertions.Expect(poste.Bouton("Ne plus suivre la conversation")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("conversation suivie")).ToBeAttachedAsync();
        await poste.Page.Verifier("Conversation en plein écran");
    }

    [Fact]
    public async Task An_important_message_is_shown_for_a_time_and_taken_away()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await Ouverte(poste);
        poste.Admis = faute => faute.Contains("400", StringComparison.Ordinal);
        await poste.Bouton("Message important").ClickAsync();
        await poste.Bouton("Afficher le message").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Écrivez le message important.")).ToBeVisibleAsync();
        await poste.Page.Verifier("Message important, champs à corriger");
        await poste.Champ("Message").FillAsync("Absente jusqu’à vendredi.");
        await poste.Bouton("Afficher le message").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Le message important sera affiché du")).ToBeVisibleAsync();

        await poste.Bouton("Message important").ClickAsync();
        await Assertions.Expect(poste.Champ("Message")).ToHaveValueAsync("Absente jusqu’à vendredi.");
        await poste.Bouton("Retirer le message").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Le message important a été retiré.")).ToBeVisibleAsync();
    }

    private static Task Ouverte(Poste poste) =>
        Assertions
            .Expect(poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" }).GetByRole(AriaRole.Button).First)
            .ToBeVisibleAsync();
}
