using System.Net.Http.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Diffusion;

public sealed class MultiDestinatairesTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task A_message_with_a_file_goes_to_people_and_a_list_and_one_sees_who_read_it()
    {
        using var ines = await Jeune.Connecter(produit);
        using var telephone = await produit.Client("ines");
        using var jade = await Jeune.Connecter(produit, "jade");
        using var conseillere = await produit.Client("camille");
        using var creation = await conseillere.PostAsJsonAsync(
            new Uri("/api/listes-de-diffusion", UriKind.Relative),
            new { titre = "Atelier permis de conduire", membres = new[] { ines.Dossier } },
            TestContext.Current.CancellationToken
        );
        creation.EnsureSuccessStatusCode();

        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Lien("Message multi-destinataires").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Message multi-destinataires");
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await Assertions.Expect(poste.Page).ToHaveTitleAsync("Message multi-destinataires – Espace conseiller CEJ");
        await poste.Bouton("Envoyer le message à tous").ClickAsync();
        await Assertions.Expect(poste.Lien("Destinataires : Choisissez au moins un destinataire.")).ToBeVisibleAsync();
        await poste.Page.Verifier("Message multi-destinataires, champs à corriger");

        // By keyboard alone, from the search to the last field.
        await poste.Lien("Destinataires : Choisissez au moins un destinataire.").PressAsync("Enter");
        await poste.Page.Keyboard.TypeAsync("goff jade");
        await Assertions.Expect(Case(poste, "Le Goff Jade")).ToBeVisibleAsync();
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Case(poste, "Le Goff Jade")).ToBeCheckedAsync();
        await poste.Page.Keyboard.PressAsync("Escape");
        await Case(poste, "Atelier permis de conduire").PressAsync("Space");
        await Assertions.Expect(poste.Page.GetByText("1 liste et 1 bénéficiaire choisis, soit 2 destinataires.")).ToBeVisibleAsync();
        await poste.Champ("Message").FillAsync("Rendez-vous jeudi à 14 h");
        await poste.Page.Locator("input[type=file]").SetInputFilesAsync(Fichiers.Pdf("Plan d’accès.pdf"));
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.List, new() { Name = "Fichiers joints" }))
            .ToContainTextAsync("Prêt à être envoyé");
        await poste.Page.Verifier("Message multi-destinataires");

        // Enter in a box or in the search sends nothing; the button asks, with the names, and what was confirmed can be taken back.
        await Case(poste, "Le Goff Jade").PressAsync("Enter");
        await poste.Recherche("Rechercher un bénéficiaire ou une liste").PressAsync("Control+Enter");
        await Assertions.Expect(poste.Dialogue("Envoyer à")).ToHaveCountAsync(0);
        await poste.Bouton("Envoyer le message à tous").ClickAsync();
        await Assertions
            .Expect(poste.Dialogue("Envoyer à 2 personnes ?").GetByRole(AriaRole.Listitem))
            .ToHaveTextAsync(["Le Goff Jade", "Moreau Inès"]);
        await poste.Page.Verifier("Message multi-destinataires, confirmation");
        await Confirmer(poste);
        await Assertions.Expect(poste.Page.GetByText("Votre message partira à 2 personnes")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Bouton("Annuler l’envoi")).ToBeFocusedAsync();
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(poste.Bouton("Envoyer le message à tous")).ToBeFocusedAsync();
        // Other tests write to them too: only this message is not there.
        Assert.DoesNotContain("Rendez-vous jeudi à 14 h", await jade.Textes());
        Assert.DoesNotContain("Rendez-vous jeudi à 14 h", await ines.Textes());
        await poste.Bouton("Envoyer le message à tous").ClickAsync();
        await Confirmer(poste);
        await Assertions.Expect(poste.Page.GetByText("Votre message a été envoyé à 2 destinataires")).ToBeVisibleAsync();
        await poste.Page.Verifier("Résultat d'un envoi multiple");

        Assert.Contains("Rendez-vous jeudi à 14 h", await jade.Textes());
        Assert.Contains("Rendez-vous jeudi à 14 h", await ines.Textes());
        var (nom, contenu) = Assert.Single(await telephone.DerniersFichiers(ines.Dossier));
        Assert.Equal("Plan d’accès.pdf", nom);
        Assert.Equal(Fichiers.Contenu, contenu);

        await ines.Lire();
        await poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Voir les messages envoyés" }).ClickAsync();
        var envoi = poste.Page.GetByRole(AriaRole.List, new() { Name = "Messages envoyés" }).GetByRole(AriaRole.Listitem).First;
        await Assertions.Expect(envoi).ToContainTextAsync("Envoyé à 2 destinataires, lu par 1");
        await Assertions.Expect(envoi).ToContainTextAsync("Atelier permis de conduire (1 destinataire, lu par 1)");
        await envoi.GetByText("Détail par destinataire").ClickAsync();
        await Assertions.Expect(envoi.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Moreau Inès" })).ToContainTextAsync("Lu");
        await poste.Page.Verifier("Messages envoyés");
    }

    [Fact]
    public async Task All_my_recipients_are_chosen_at_once_and_a_cut_loses_nothing()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi", "/message-multi-destinataires");
        poste.Admis = faute => faute.Contains("ERR_FAILED", StringComparison.Ordinal);
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await Case(poste, "Sélectionner tous mes destinataires").CheckAsync();
        await poste.Champ("Message").FillAsync("Bonne rentrée à tous");
        // The message leaves and its answer is lost: what looks like a failure is not sent twice.
        await poste.Page.RouteAsync(
            "**/api/diffusions",
            async route =>
            {
                await route.FetchAsync();
                await route.AbortAsync();
            },
            new() { Times = 1 }
        );
        await poste.Bouton("Envoyer le message à tous").ClickAsync();
        await Confirmer(poste);
        await Assertions.Expect(poste.Page.GetByText("Vérifiez votre réseau")).ToBeVisibleAsync();
        await poste.Page.ReloadAsync();
        await Assertions.Expect(poste.Champ("Message")).ToHaveValueAsync("Bonne rentrée à tous");
        await Assertions.Expect(poste.Page.GetByText("Vous reprenez un brouillon : vérifiez ses destinataires.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Bouton("Retirer N’Diaye Lucas")).ToBeAttachedAsync();
        await poste.Page.Verifier("Message multi-destinataires, brouillon repris");
        await poste.Bouton("Envoyer le message à tous").ClickAsync();
        await Confirmer(poste);
        await Assertions.Expect(poste.Page.GetByText("Votre message a été envoyé à")).ToBeVisibleAsync();
        Assert.Single(await lucas.Textes(), "Bonne rentrée à tous");
    }

    [Fact]
    public async Task What_was_confirmed_leaves_from_whatever_page_one_is_on_by_then()
    {
        using var ines = await Jeune.Connecter(produit);
        await using var poste = await Poste.Connecter(chromium, produit, chemin: "/message-multi-destinataires");
        await Case(poste, "Moreau Inès").CheckAsync();
        await Case(poste, "Le Goff Jade").CheckAsync();
        await poste.Champ("Message").FillAsync("Atelier reporté à lundi");
        await poste.Bouton("Envoyer le message à tous").ClickAsync();
        await Confirmer(poste);
        await poste.Lien("Portefeuille").First.ClickAsync();
        await Assertions.Expect(poste.Bouton("Annuler l’envoi")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("Votre message a été envoyé à 2 destinataires.")).ToBeVisibleAsync();
        Assert.Contains("Atelier reporté à lundi", await ines.Textes());
        await poste.Lien("Message multi-destinataires").ClickAsync();
        await Assertions.Expect(poste.Champ("Message")).ToHaveValueAsync("");
    }

    private static Task Confirmer(Poste poste) =>
        poste.Page.GetByRole(AriaRole.Button, new() { NameRegex = Motif.De("^Envoyer à [0-9]+ personnes$") }).ClickAsync();

    private static ILocator Case(Poste poste, string nom) => poste.Page.GetByRole(AriaRole.Checkbox, new() { Name = nom });
}
