using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

public sealed class PiecesTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task A_file_goes_to_the_young_person_and_one_comes_back()
    {
        using var ines = await Jeune.Connecter(produit);
        using var telephone = await produit.Client("ines");
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Bouton("Moreau Inès").ClickAsync();
        await Assertions
            .Expect(poste.Page.GetByText("Formats acceptés de pièce jointe : .PDF, .JPG, .JPEG, .PNG (5 Mo maximum)"))
            .ToBeVisibleAsync();

        var choix = await poste.Page.RunAndWaitForFileChooserAsync(() => poste.Bouton("Joindre un fichier").PressAsync("Enter"));
        await choix.SetFilesAsync(Fichiers.Pdf("CV d’Inès.pdf"));
        await Assertions.Expect(Joints(poste)).ToContainTextAsync("Prêt à être envoyé");
        await poste.Page.Verifier("Fichier joint");
        await poste.Champ("Écrire à Inès").FillAsync("Voici votre CV corrigé");
        await poste.Bouton("Envoyer le message").ClickAsync();
        var envoye = poste.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Voici votre CV corrigé" });
        await Assertions.Expect(envoye).ToContainTextAsync("Non lu");
        await Assertions.Expect(Joints(poste)).ToBeHiddenAsync();
        var (nom, contenu) = Assert.Single(await telephone.DerniersFichiers(ines.Dossier));
        Assert.Equal("CV d’Inès.pdf", nom);
        Assert.Equal(Fichiers.Contenu, contenu);

        await telephone.EnvoyerFichier(ines.Dossier, "Attestation.pdf");
        var recu = poste.Bouton("Télécharger Attestation.pdf");
        await Assertions.Expect(recu).ToBeVisibleAsync();
        await poste.Page.Verifier("Pièces jointes d'une conversation");
        var telecharge = await poste.Page.RunAndWaitForDownloadAsync(() => recu.ClickAsync());
        Assert.Equal("Attestation.pdf", telecharge.SuggestedFilename);
        Assert.Equal(
            Fichiers.Contenu,
            await File.ReadAllBytesAsync((await telecharge.PathAsync())!, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_picture_is_shown_in_small_for_two_requests_and_its_whole_line_downloads_it()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        using var telephone = await produit.Client("lucas");
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await poste.Page.Locator("input[type=file]").SetInputFilesAsync(await Fichiers.Png(poste.Page, "Attestation.png"));
        // Shown from the file itself before anything of it is asked for.
        await Assertions.Expect(Joints(poste).Locator("img")).ToBeVisibleAsync();
        Assert.True(await Joints(poste).Locator("img").EvaluateAsync<bool>("image => image.decode().then(() => image.naturalWidth > 0)"));
        await Assertions.Expect(Joints(poste)).ToContainTextAsync("Prêt à être envoyé");
        await poste.Bouton("Envoyer le message").ClickAsync();

        var apercu = poste.Page.GetByRole(AriaRole.Img, new() { Name = "Aperçu de Attestation.png" });
        await Assertions.Expect(apercu).ToBeVisibleAsync();
        Assert.Equal("220,20,60", await Couleur(apercu));
        await poste.Page.Verifier("Image dans une conversation");
        await poste.Bouton("Retour aux conversations").ClickAsync();
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await Assertions.Expect(apercu).ToBeVisibleAsync();
        var demandes = poste
            .Reponses.Select(reponse => reponse.Url)
            .Where(url => Motif.De("/messages/[0-9]+/pieces/|/telechargements/").IsMatch(url));
        Assert.Single(demandes, url => url.Contains("/messages/", StringComparison.Ordinal));
        Assert.Equal(2, demandes.Count());

        var nom = poste
            .Page.GetByRole(AriaRole.List, new() { Name = "Pièces jointes" })
            .GetByText("Attestation.png", new() { Exact = true });
        var ou = (await nom.BoundingBoxAsync())!;
        var telecharge = await poste.Page.RunAndWaitForDownloadAsync(() =>
            poste.Page.Mouse.ClickAsync(ou.X + (ou.Width / 2), ou.Y + (ou.Height / 2))
        );
        Assert.Equal("Attestation.png", telecharge.SuggestedFilename);
    }

    [Fact]
    public async Task A_file_that_cannot_be_taken_says_why_and_goes_without_the_text()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        poste.Admis = faute => faute.Contains("422", StringComparison.Ordinal) || faute.Contains("415", StringComparison.Ordinal);
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await poste.Champ("Écrire à Lucas").FillAsync("Un texte long à écrire");
        var choix = poste.Page.Locator("input[type=file]");
        FilePayload[] mauvais = [Fichiers.De("faux.pdf", "pas un PDF"), Fichiers.De("notes.docx", "du texte")];
        await choix.SetInputFilesAsync(mauvais);
        await Assertions.Expect(Joints(poste)).ToContainTextAsync("Le contenu de ce fichier n’est pas celui que son nom annonce");
        await Assertions.Expect(Joints(poste)).ToContainTextAsync("Ce format n’est pas accepté");
        await poste.Page.Verifier("Fichiers refusés");
        await poste.Bouton("Envoyer le message").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Un fichier n’a pas pu être joint")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Champ("Écrire à Lucas")).ToHaveValueAsync("Un texte long à écrire");

        await poste.Bouton("Retirer faux.pdf").ClickAsync();
        await Assertions.Expect(poste.Bouton("Joindre un fichier")).ToBeFocusedAsync();
        await poste.Bouton("Retirer notes.docx").ClickAsync();
        await Assertions.Expect(Joints(poste)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_cut_upload_leaves_again_and_what_was_left_outlives_a_reload()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        poste.Admis = faute => faute.Contains("ERR_FAILED", StringComparison.Ordinal);
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await poste.Page.RouteAsync("**/pieces", route => route.AbortAsync());
        await poste.Page.Locator("input[type=file]").SetInputFilesAsync(Fichiers.Pdf("Plan.pdf"));
        await Assertions.Expect(Joints(poste)).ToContainTextAsync("Vérifiez votre réseau");
        await poste.Page.Verifier("Fichier non envoyé");
        await poste.Page.UnrouteAsync("**/pieces");
        await poste.Bouton("Réessayer").ClickAsync();
        await Assertions.Expect(Joints(poste)).ToContainTextAsync("Prêt à être envoyé");

        await poste.Page.ReloadAsync();
        await poste.Bouton("N’Diaye Lucas").ClickAsync();
        await Assertions.Expect(Joints(poste)).ToContainTextAsync("Plan.pdf");
        await poste.Bouton("Envoyer le message").ClickAsync();
        await Assertions.Expect(poste.Bouton("Télécharger Plan.pdf")).ToBeVisibleAsync();
    }

    /// <summary>The colour in the middle of what was drawn.</summary>
    private static Task<string> Couleur(ILocator toile) =>
        toile.EvaluateAsync<string>(
            """
            toile => [...toile.getContext('2d').getImageData(toile.width / 2, toile.height / 2, 1, 1).data].slice(0, 3).join()
            """
        );

    private static ILocator Joints(Poste poste) => poste.Page.GetByRole(AriaRole.List, new() { Name = "Fichiers joints" });
}
