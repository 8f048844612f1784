using System.Net.Http.Json;
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

    [Fact]
    public async Task A_beneficiary_is_added_without_a_mouse()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await poste.Atteindre(poste.Lien("Ajouter un bénéficiaire"));
        await poste.Page.Keyboard.PressAsync("Enter");
        await poste.Atteindre(poste.Champ("Prénom"));
        await poste.Page.Keyboard.TypeAsync("Clémence");
        await poste.Page.Keyboard.PressAsync("Tab");
        await poste.Page.Keyboard.TypeAsync("Clavier");
        await poste.Page.Keyboard.PressAsync("Tab");
        await poste.Page.Keyboard.TypeAsync("clemence.clavier@courriel.example");
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Page.GetByText("a été ajouté à votre portefeuille")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_offer_is_shared_with_a_list_without_a_mouse()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        using (var api = await produit.Client("mehdi"))
        using (
            var creation = await api.PostAsJsonAsync(
                new Uri("/api/listes-de-diffusion", UriKind.Relative),
                new { titre = "Au clavier", membres = new[] { lucas.Dossier } },
                TestContext.Current.CancellationToken
            )
        )
            creation.EnsureSuccessStatusCode();
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi", "/offres");
        await poste.Atteindre(poste.Champ("Mots-clés"));
        await poste.Page.Keyboard.TypeAsync("vendeur");
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Heading, new() { Name = "Résultats" })).ToBeFocusedAsync();
        await Assertions.Expect(poste.Lien("Partager l’offre").First).ToBeVisibleAsync();
        await poste.Atteindre(poste.Lien("Partager l’offre").First);
        await poste.Page.Keyboard.PressAsync("Enter");
        await poste.Atteindre(poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Checkbox, new() { Name = "Au clavier" }));
        await poste.Page.Keyboard.PressAsync("Space");
        await poste.Atteindre(poste.Bouton("Partager l’offre"));
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Page.GetByText("L’offre a été partagée à 1 destinataire.")).ToBeVisibleAsync();
        Assert.Single((await lucas.Conversation()).GetProperty("messages").EnumerateArray());
    }

    [Fact]
    public async Task People_are_reassigned_and_taken_back_without_a_mouse()
    {
        await using (var poste = await Poste.Connecter(chromium, produit, "Nathalie", "/reaffectation"))
        {
            await poste.Atteindre(poste.Page.GetByRole(AriaRole.Radio, new() { Name = "Définitive" }));
            await poste.Page.Keyboard.PressAsync("ArrowDown");
            await Assertions.Expect(poste.Page.GetByRole(AriaRole.Radio, new() { Name = "Temporaire" })).ToBeCheckedAsync();
            await Choisir(poste, "Conseiller actuel", "camille.lefevre-martin@francetravail.example", "Camille Lefèvre-Martin");
            var elle = poste.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Le Goff Jade" });
            await Assertions.Expect(elle).ToBeAttachedAsync();
            await poste.Atteindre(elle);
            await poste.Page.Keyboard.PressAsync("Space");
            await Choisir(poste, "Nouveau conseiller", "mehdi.benali@francetravail.example", "Mehdi Benali");
            await poste.Atteindre(poste.Bouton("Réaffecter le bénéficiaire"));
            await poste.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(poste.Bouton("Confirmer la réaffectation")).ToBeFocusedAsync();
            await poste.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(poste.Page.GetByText("1 bénéficiaire réaffecté temporairement à Mehdi Benali.")).ToBeVisibleAsync();
        }

        await using var camille = await Poste.Connecter(chromium, produit);
        await Assertions.Expect(camille.Bouton("Récupérer les bénéficiaires")).ToBeVisibleAsync();
        await camille.Atteindre(camille.Bouton("Récupérer les bénéficiaires"));
        await camille.Page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(camille.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "1 bénéficiaire récupéré" }))
            .ToBeVisibleAsync();
        await Assertions.Expect(camille.Titre).ToBeFocusedAsync();
    }

    [Fact]
    public async Task News_are_published_without_a_mouse()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Odile");
        poste.Admis = faute => faute.Contains("/api/connexion", StringComparison.Ordinal); // an operator has no space
        await poste.Atteindre(poste.Lien("Écrire une actualité"));
        await poste.Page.Keyboard.PressAsync("Enter");
        await poste.Atteindre(poste.Champ("Titre"));
        await poste.Page.Keyboard.TypeAsync("Publiée au clavier");
        await poste.Atteindre(poste.Champ("Contenu"));
        await poste.Page.Keyboard.TypeAsync("Rendez-vous **jeudi**.");
        await poste.Atteindre(poste.Bouton("Publier l’actualité"));
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Page.GetByText("L’actualité « Publiée au clavier » a été publiée.")).ToBeVisibleAsync();

        await using var conseiller = await Poste.Connecter(chromium, produit, "Mehdi");
        await conseiller.Atteindre(conseiller.Bouton("Actualités"));
        await conseiller.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(conseiller.Dialogue("Actualités")).ToContainTextAsync("Publiée au clavier");
    }

    private static async Task Choisir(Poste poste, string champ, string adresse, string nom)
    {
        var champPropose = poste.Page.GetByRole(AriaRole.Combobox, new() { Name = champ });
        await poste.Atteindre(champPropose);
        await poste.Page.Keyboard.TypeAsync(adresse);
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(champPropose).ToHaveValueAsync(nom);
    }
}
