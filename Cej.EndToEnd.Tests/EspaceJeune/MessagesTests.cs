using System.Diagnostics;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>The conversation with the counsellor, on a phone; hers is another browser.</summary>
public sealed class MessagesTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    /// <summary>How soon a message that was written without a network has to leave once there is one.</summary>
    private static readonly TimeSpan Retour = TimeSpan.FromSeconds(3);

    private async Task<Poste> Conversation(string prenom)
    {
        var poste = await Poste.Jeune(chromium, produit, prenom);
        await poste.Lien("Messages").First.TapAsync();
        await Assertions.Expect(poste.Page.GetByPlaceholder("Votre message")).ToBeVisibleAsync();
        return poste;
    }

    [Fact]
    public async Task Both_sides_see_at_once_what_is_typed_written_read_edited_and_deleted()
    {
        await using var conseiller = await Poste.Connecter(chromium, produit);
        await conseiller.Bouton("Moreau Inès").ClickAsync();
        await using var poste = await Conversation("Inès");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Camille Lefèvre-Martin");

        await poste.Page.EcrireUnMessage("J'ai une réponse de la boulangerie");
        var mien = poste.Page.Message("J'ai une réponse de la boulangerie");
        await Assertions.Expect(conseiller.Page.Message("J'ai une réponse de la boulangerie")).ToBeVisibleAsync();
        await Assertions.Expect(mien).ToContainTextAsync("· Lu");

        await conseiller.Champ("Écrire à Inès").FillAsync("Bravo, laquelle ?");
        await Assertions.Expect(poste.Page.GetByText("Camille Lefèvre-Martin écrit…")).ToBeVisibleAsync();
        await conseiller.Bouton("Envoyer le message").ClickAsync();
        await Assertions.Expect(poste.Page.Message("Bravo, laquelle ?")).ToBeVisibleAsync();
        await Assertions.Expect(conseiller.Page.Message("Bravo, laquelle ?")).ToContainTextAsync("· Lu");
        await poste.Page.Verifier("Jeune, messages");

        await mien.GetByRole(AriaRole.Button, new() { Name = "Modifier ce message" }).TapAsync();
        await poste.Champ("Modifier le message").FillAsync("J'ai une réponse du fournil");
        await poste.Bouton("Enregistrer").TapAsync();
        await Assertions.Expect(conseiller.Page.Message("J'ai une réponse du fournil")).ToContainTextAsync("Modifié");
        await poste
            .Page.Message("J'ai une réponse du fournil")
            .GetByRole(AriaRole.Button, new() { Name = "Supprimer ce message" })
            .TapAsync();
        await poste.Page.Verifier("Jeune, suppression d'un message");
        await poste.Bouton("Supprimer le message").TapAsync();
        await Assertions.Expect(conseiller.Page.Message("Message supprimé").Last).ToBeVisibleAsync();

        await poste.Bouton("Rechercher un message").TapAsync();
        await poste.Recherche("Rechercher dans la conversation").FillAsync("bravo");
        await poste.Page.GetByRole(AriaRole.List, new() { Name = "Messages trouvés" }).GetByRole(AriaRole.Button).First.TapAsync();
        await Assertions.Expect(poste.Page.Locator("[data-vise]")).ToContainTextAsync("Bravo, laquelle ?");
    }

    [Fact]
    public async Task A_phone_on_its_side_shows_the_last_message_and_the_field_without_scrolling()
    {
        using var ines = await Jeune.Connecter(produit, "ines");
        await ines.Ecrire("Le dernier de tous");
        await using var poste = await Conversation("Inès");
        await poste.Page.SetViewportSizeAsync(844, 390);
        await poste.Page.ReloadAsync();
        var dernier = poste.Page.Message("Le dernier de tous");
        await Assertions.Expect(dernier).ToBeInViewportAsync();
        await Assertions.Expect(poste.Page.GetByPlaceholder("Votre message")).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(0, await poste.Page.EvaluateAsync<int>("document.scrollingElement.scrollTop"));
    }

    [Fact]
    public async Task What_is_written_without_a_network_waits_can_be_taken_back_and_leaves_once_within_three_seconds()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await using var poste = await Conversation("Lucas");
        poste.Admis = static _ => true;
        await poste.Contexte.SetOfflineAsync(true);
        await poste.Page.EcrireUnMessage("Premier, sans réseau");
        await poste.Page.EcrireUnMessage("Deuxième, sans réseau");
        await poste.Page.EcrireUnMessage("Repris avant de partir");
        await Assertions.Expect(poste.Page.Message("Premier, sans réseau")).ToContainTextAsync("partira au retour du réseau");
        await Assertions.Expect(poste.Page.GetByText("3 actions partiront au retour du réseau.")).ToBeVisibleAsync();
        await poste.Page.Message("Repris avant de partir").GetByRole(AriaRole.Button, new() { Name = "Annuler l’envoi" }).TapAsync();
        await Assertions.Expect(poste.Page.Message("Repris avant de partir")).ToHaveCountAsync(0);
        await poste.Page.Verifier("Jeune, messages hors ligne");

        var depuis = Stopwatch.GetTimestamp();
        await poste.Contexte.SetOfflineAsync(false);
        await Assertions.Expect(poste.Page.Message("Deuxième, sans réseau")).ToContainTextAsync("· Non lu");
        Assert.InRange(Stopwatch.GetElapsedTime(depuis), TimeSpan.Zero, Retour);
        Assert.Equal(["Premier, sans réseau", "Deuxième, sans réseau"], await lucas.Textes());
    }

    [Fact]
    public async Task What_is_written_before_the_conversation_could_be_read_is_shown_and_leaves()
    {
        await using var poste = await Poste.Jeune(chromium, produit, "Inès");
        poste.Admis = static _ => true;
        var lectures = "**/api/conversations/*/messages*";
        await poste.Contexte.RouteAsync(lectures, static route => route.AbortAsync());
        // Without a network it is the service worker that has the code of this screen.
        await poste.Page.EtreTenue();
        await poste.Contexte.SetOfflineAsync(true);
        await poste.Lien("Messages").First.TapAsync();
        await poste.Page.EcrireUnMessage("Avant d’avoir lu");
        var message = poste.Page.Message("Avant d’avoir lu");
        await Assertions.Expect(message).ToContainTextAsync("partira au retour du réseau");
        await poste.Page.Verifier("Jeune, messages sans conversation");

        await poste.Contexte.UnrouteAsync(lectures);
        await poste.Contexte.SetOfflineAsync(false);
        await Assertions.Expect(message).ToContainTextAsync("· Non lu");
    }

    [Fact]
    public async Task An_answer_that_is_lost_after_its_effect_and_a_page_that_is_closed_leave_the_message_once()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        await using var poste = await Conversation("Jade");
        poste.Admis = static _ => true;
        var perdues = 0;
        await poste.Page.RouteAsync(
            "**/api/conversations/*/messages",
            async route =>
            {
                if (route.Request.Method != "POST" || Interlocked.Increment(ref perdues) > 1)
                {
                    await route.ContinueAsync();
                    return;
                }

                await route.FetchAsync();
                await route.AbortAsync();
            }
        );
        await poste.Page.EcrireUnMessage("Une seule fois");
        await Assertions.Expect(poste.Page.Message("Une seule fois")).ToContainTextAsync("· Non lu");
        Assert.True(perdues >= 2, "The answer was not lost.");

        await poste.Contexte.SetOfflineAsync(true);
        await poste.Page.EcrireUnMessage("Écrit avant de fermer");
        await Assertions.Expect(poste.Page.Message("Écrit avant de fermer")).ToContainTextAsync("partira au retour du réseau");
        await poste.Page.CloseAsync();
        await poste.Contexte.SetOfflineAsync(false);
        var rouverte = await poste.Contexte.NewPageAsync();
        await rouverte.GotoAsync("/jeune/messages");
        await Assertions
            .Expect(rouverte.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Écrit avant de fermer" }))
            .ToContainTextAsync("· Non lu");
        Assert.Equal(["Une seule fois", "Écrit avant de fermer"], await jade.Textes());
    }
}
