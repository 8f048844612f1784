using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

/// <summary>Whatever the network does, a message arrives once or says that it did not.</summary>
public sealed class CoupureTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task What_is_written_while_the_network_is_cut_arrives_once_and_in_order_when_it_is_back()
    {
        using var ines = await Jeune.Connecter(produit);
        await using var poste = await Poste.Connecter(chromium, produit);
        poste.Admis = EstUneCoupure;
        await Ouvrir(poste, "Moreau Inès", "Inès");
        await Envoyer(poste, "Avant la coupure");
        await Assertions.Expect(poste.Page.Message("Avant la coupure")).ToContainTextAsync("Non lu");

        await poste.Contexte.SetOfflineAsync(true);
        await Envoyer(poste, "Pendant la coupure, un");
        await Envoyer(poste, "Pendant la coupure, deux");
        await Assertions.Expect(poste.Page.GetByText("Connexion interrompue.")).ToBeVisibleAsync();
        await Assertions
            .Expect(poste.Page.Message("Pendant la coupure, un"))
            .ToContainTextAsync("En attente : partira au retour de la connexion");
        await Assertions
            .Expect(poste.Page.Message("Pendant la coupure, deux"))
            .ToContainTextAsync("En attente : partira au retour de la connexion");
        // It takes care of itself: that is no fault, in red, that interrupts whoever listens.
        await Assertions.Expect(poste.Page.Message("Pendant la coupure").GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        Assert.False(await EstEnRouge(poste.Page.Message("Pendant la coupure, deux").GetByText("En attente : partira")));
        await poste.Page.Verifier("Conversation, réseau coupé");
        await ines.Ecrire("Écrit pendant la coupure");

        await poste.Contexte.SetOfflineAsync(false);
        await Assertions.Expect(poste.Page.Message("Pendant la coupure, deux")).ToContainTextAsync("Non lu");
        await Assertions.Expect(poste.Page.Message("Écrit pendant la coupure")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("Connexion interrompue.")).ToBeHiddenAsync();
        Assert.Equal(
            ["Avant la coupure", "Écrit pendant la coupure", "Pendant la coupure, un", "Pendant la coupure, deux"],
            await ines.Textes()
        );
    }

    [Fact]
    public async Task An_answer_that_is_lost_on_its_way_doubles_nothing()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        poste.Admis = EstUneCoupure;
        await Ouvrir(poste, "N’Diaye Lucas", "Lucas");

        // The request reaches the product, its answer does not reach the page.
        var perdues = 0;
        await poste.Page.RouteAsync(
            "**/api/conversations/*/messages",
            async route =>
            {
                if (route.Request.Method == "POST" && perdues++ == 0)
                {
                    await route.FetchAsync();
                    await route.AbortAsync();
                }
                else
                    await route.ContinueAsync();
            }
        );
        await Envoyer(poste, "Une seule fois");
        await Assertions.Expect(poste.Page.Message("Une seule fois")).ToContainTextAsync("Non lu");
        await Assertions.Expect(poste.Page.GetByText("En attente : partira")).ToBeHiddenAsync();
        await Assertions.Expect(poste.Page.Message("Une seule fois")).ToHaveCountAsync(1);
        Assert.True(perdues >= 2, "It was to be sent again.");
        Assert.Single(await lucas.Textes(), "Une seule fois");
    }

    [Fact]
    public async Task The_product_may_stop_and_start_again_and_a_text_taken_back_returns_to_its_field()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        await using var poste = await Poste.Connecter(chromium, produit);
        poste.Admis = _ => true;
        await Ouvrir(poste, "Le Goff Jade", "Jade");
        await produit.Arreter();
        await Envoyer(poste, "Un");
        await Envoyer(poste, "Deux");
        await Assertions.Expect(poste.Page.Message("Deux")).ToContainTextAsync("En attente : partira au retour de la connexion");
        await poste.Page.Message("Deux").GetByRole(AriaRole.Button, new() { Name = "Reprendre le texte" }).ClickAsync();
        await Assertions.Expect(poste.Champ("Écrire à Jade")).ToHaveValueAsync("Deux");

        await produit.Demarrer();
        await Assertions.Expect(poste.Page.Message("Un")).ToContainTextAsync("Non lu", new() { Timeout = 45_000 });
        Assert.Equal(["Un"], await jade.Textes());
    }

    private static async Task Ouvrir(Poste poste, string qui, string prenom)
    {
        await poste.Bouton(qui).ClickAsync();
        await Assertions.Expect(poste.Champ($"Écrire à {prenom}")).ToBeFocusedAsync();
    }

    private static async Task Envoyer(Poste poste, string texte)
    {
        await poste.Page.GetByPlaceholder("Écrivez votre message ici…").FillAsync(texte);
        await poste.Bouton("Envoyer le message").ClickAsync();
    }

    /// <summary>Whether a text has the colour of faults.</summary>
    private static Task<bool> EstEnRouge(ILocator texte) =>
        texte.EvaluateAsync<bool>(
            """
            texte => {
              const rouge = texte.appendChild(Object.assign(document.createElement("i"), { style: "color: var(--rouge)" }));
              const couleurs = [texte, rouge].map(element => getComputedStyle(element).color);
              rouge.remove();
              return couleurs[0] === couleurs[1];
            }
            """
        );

    private static bool EstUneCoupure(string faute) =>
        faute.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal)
        || faute.Contains("ERR_FAILED", StringComparison.Ordinal)
        || faute.Contains("ERR_NETWORK_CHANGED", StringComparison.Ordinal)
        || faute.Contains("WebSocket connection", StringComparison.Ordinal);
}
