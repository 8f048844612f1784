using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Rgaa;

/// <summary>
/// The whole life of a follow-up across both applications by the keyboard alone, and what a screen reader says on the way: thirteen texts in
/// <c>Parcours/</c>, which a reader can judge.
/// </summary>
public sealed class ParcoursTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    private const string Liste = "Atelier du jeudi";

    private readonly Carnet _carnet = new();

    [Fact]
    public async Task A_whole_follow_up_is_heard_and_done_with_the_keyboard_alone()
    {
        await using var posteDeCamille = await Poste.Ouvrir(chromium, produit);
        // Her file is read once more when she leaves the portfolio, and is not there any more.
        posteDeCamille.Admis = static faute => faute.Contains("404", StringComparison.Ordinal);
        var camille = await Lecteur.Ecouter(posteDeCamille, _carnet, "Camille");
        await SeConnecter(posteDeCamille, camille);
        await ChercherEtTrier(posteDeCamille, camille);
        await Ajouter(posteDeCamille, camille);

        await using var posteDeJade = await Poste.TelephoneDuJeune(chromium, produit, "/jeune/aide");
        var jade = await Lecteur.Ecouter(posteDeJade, _carnet, "Jade");
        await OuvrirLApplication(posteDeJade, jade);
        await SEcrire(posteDeCamille, camille, posteDeJade, jade);
        await Joindre(posteDeCamille, camille, posteDeJade, jade);
        await PartagerAvecUneListe(posteDeCamille, camille, posteDeJade, jade);
        await AccepterUneSuggestion(posteDeCamille, camille, posteDeJade, jade);
        await FaireUneDemarche(posteDeJade, jade);
        await Reaffecter(posteDeJade, jade);
        await Recuperer(posteDeCamille, camille);
        await Terminer(posteDeCamille, camille, posteDeJade, jade);

        await _carnet.Comparer(TestContext.Current.CancellationToken);
        Assert.Empty(_carnet.Fautes());
    }

    private async Task SeConnecter(Poste poste, Lecteur lecteur)
    {
        _carnet.Parcours("01 Se connecter");
        await lecteur.Page("/");
        await lecteur.Presser(poste.Bouton("Connexion conseiller France Travail CEJ"));
        await lecteur.Presser(poste.Bouton("Camille").First);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await lecteur.Lire(poste.Titre);
        // The news come once the first load is over.
        await Assertions.Expect(poste.Bouton("Actualités : 3 nouvelles")).ToBeVisibleAsync();
        await lecteur.Lire(poste.Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu principal" }));
    }

    private async Task ChercherEtTrier(Poste poste, Lecteur lecteur)
    {
        _carnet.Parcours("02 Chercher et trier le portefeuille");
        await lecteur.Taper(poste.Recherche("Rechercher un bénéficiaire par son nom ou prénom"), "le goff");
        await lecteur.Entendre("2 bénéficiaires");
        await lecteur.Presser(poste.Bouton("Dernière activité"));
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Dernière activité" }))
            .ToHaveAttributeAsync("aria-sort", "descending");
        await lecteur.Entendre("2 bénéficiaires");
        await lecteur.Lire(poste.Page.GetByRole(AriaRole.Table));
        await lecteur.Presser(poste.Lien("Le Goff Jade"));
        await lecteur.Arriver("Jade Le Goff");
    }

    /// <summary>Her account was never activated: it is deleted, and she comes into the portfolio anew, and into a list.</summary>
    private async Task Ajouter(Poste poste, Lecteur lecteur)
    {
        _carnet.Parcours("03 Ajouter un bénéficiaire et une liste");
        await lecteur.Presser(poste.Bouton("Supprimer ce compte"));
        await lecteur.Presser(poste.Bouton("Supprimer le compte"));
        await lecteur.Entendre("Le compte de Jade Le Goff a été supprimé.");
        await lecteur.Presser(poste.Lien("Ajouter un bénéficiaire"));
        await lecteur.Arriver("Ajouter un bénéficiaire");
        await lecteur.Presser(poste.Bouton("Créer le compte"));
        await Assertions.Expect(poste.Champ("Prénom")).ToHaveAttributeAsync("aria-invalid", "true");
        await lecteur.EtreSur(poste.Page.GetByRole(AriaRole.Group, new() { Name = "3 champs sont à corriger" }));
        await lecteur.Taper(poste.Champ("Prénom"), "Jade");
        await lecteur.Taper(poste.Champ("Nom"), "Le Goff");
        await lecteur.Taper(poste.Champ("E-mail (ex : monemail@exemple.com)"), "jade.legoff@courriel.example");
        await lecteur.Presser(poste.Bouton("Créer le compte"));
        await lecteur.Arriver("Portefeuille");
        await lecteur.Entendre("a été ajouté à votre portefeuille");

        await lecteur.Page("/listes-de-diffusion/nouvelle");
        await lecteur.Taper(poste.Champ("Titre de la liste"), Liste);
        await lecteur.Taper(poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox), "jade");
        await lecteur.Cocher(poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Checkbox, new() { Name = "Le Goff Jade" }));
        await lecteur.Presser(poste.Bouton("Créer la liste"));
        await lecteur.Arriver("Mes listes de diffusion");
        await lecteur.Entendre(Liste);
    }

    private async Task OuvrirLApplication(Poste poste, Lecteur lecteur)
    {
        _carnet.Parcours("04 Ouvrir l’application du jeune");
        await lecteur.Page("/jeune/");
        await lecteur.Presser(poste.Bouton("Passer"));
        await lecteur.Presser(poste.Bouton("Se connecter"));
        await lecteur.Presser(poste.Bouton("Jade").First);
        await Assertions.Expect(poste.Page.GetByText("Vous accompagne")).ToBeVisibleAsync();
        await lecteur.Lire(poste.Page.GetByRole(AriaRole.Main));
    }

    private async Task SEcrire(Poste posteDeCamille, Lecteur camille, Poste posteDeJade, Lecteur jade)
    {
        _carnet.Parcours("05 Lire et répondre");
        await camille.Page("/");
        await camille.Taper(posteDeCamille.Recherche("Rechercher un bénéficiaire par son nom ou prénom"), "jade");
        await camille.Entendre("1 bénéficiaire");
        await camille.Presser(posteDeCamille.Lien("Le Goff Jade"));
        await camille.Arriver("Jade Le Goff");
        await camille.Taper(posteDeCamille.Champ("Écrire à Jade"), "Bienvenue, Jade !");
        await camille.Presser(posteDeCamille.Bouton("Envoyer le message"));
        await jade.Entendre("Nouveau message de votre conseiller");
        var onglets = posteDeJade.Page.GetByRole(AriaRole.Navigation, new() { Name = "Navigation principale" });
        await Assertions.Expect(onglets.GetByRole(AriaRole.Link, new() { Name = "Messages : 1 message non lu" })).ToBeVisibleAsync();
        await jade.Presser(onglets.GetByRole(AriaRole.Link, new() { Name = "Messages" }));
        await jade.Arriver("Camille Lefèvre-Martin");
        await Assertions.Expect(posteDeCamille.Page.Message("Bienvenue, Jade !")).ToContainTextAsync("· Lu");
        await jade.Lire(posteDeJade.Page.Message("Bienvenue, Jade !"));
        await camille.Lire(posteDeCamille.Page.Message("Bienvenue, Jade !"));
        await jade.Taper(posteDeJade.Page.GetByPlaceholder("Votre message"), "Merci, à mardi");
        await jade.Presser(posteDeJade.Bouton("Envoyer le message"));
        await camille.Entendre("Nouveau message de Jade");
        await camille.Lire(posteDeCamille.Page.Message("Merci, à mardi"));
        await Assertions.Expect(posteDeJade.Page.Message("Merci, à mardi")).ToContainTextAsync("· Lu");
        await camille.RienDAutre();
    }

    private async Task Joindre(Poste posteDeCamille, Lecteur camille, Poste posteDeJade, Lecteur jade)
    {
        _carnet.Parcours("06 Joindre un fichier");
        await jade.Presser(posteDeJade.Bouton("Joindre un fichier"));
        await Assertions.Expect(posteDeJade.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        var choix = await posteDeJade.Page.RunAndWaitForFileChooserAsync(() => jade.Presser(posteDeJade.Bouton("Choisir un fichier")));
        await choix.SetFilesAsync(Fichiers.Pdf("CV de Jade.pdf"));
        await jade.Entendre("pièce jointe prête à être envoyée");
        await jade.Lire(posteDeJade.Page.GetByRole(AriaRole.List, new() { Name = "Fichiers joints" }));
        await jade.Presser(posteDeJade.Bouton("Envoyer le message"));
        await camille.Entendre("Nouveau message de Jade");
        var recu = await posteDeCamille.Page.RunAndWaitForDownloadAsync(() =>
            camille.Presser(posteDeCamille.Bouton("Télécharger CV de Jade.pdf"))
        );
        Assert.Equal(Fichiers.Contenu, await File.ReadAllBytesAsync((await recu.PathAsync())!, TestContext.Current.CancellationToken));
    }

    private async Task PartagerAvecUneListe(Poste posteDeCamille, Lecteur camille, Poste posteDeJade, Lecteur jade)
    {
        _carnet.Parcours("07 Partager une offre avec une liste");
        await camille.Page("/offres");
        await camille.Taper(posteDeCamille.Champ("Mots-clés"), "vendeur");
        await camille.Presser(posteDeCamille.Bouton("Rechercher les offres"));
        // The catalogue is made at the first search.
        await Assertions.Expect(posteDeCamille.Lien("Partager l’offre").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await camille.EtreSur(posteDeCamille.Page.GetByRole(AriaRole.Heading, new() { Name = "Résultats" }));
        var titre = await posteDeCamille.Page.GetByRole(AriaRole.Heading, new() { Level = 3 }).First.InnerTextAsync();
        _carnet.Masquer(titre, "‹offre›");
        await camille.Presser(posteDeCamille.Lien("Partager l’offre").First);
        await camille.Arriver("Partager l’offre");
        await camille.Cocher(posteDeCamille.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Checkbox, new() { Name = Liste }));
        await camille.Presser(posteDeCamille.Bouton("Partager l’offre"));
        await camille.EtreSur(posteDeCamille.Page.GetByRole(AriaRole.Group, new() { Name = "L’offre a été partagée à 1 destinataire." }));
        await jade.Entendre("Nouveau message de votre conseiller");
        await Assertions.Expect(posteDeJade.Page.Message("je vous partage une offre")).ToContainTextAsync(titre);
        await jade.Presser(posteDeJade.Page.Message("je vous partage une offre").GetByRole(AriaRole.Link, new() { Name = "Voir l’offre" }));
        await jade.Arriver(titre);
    }

    private async Task AccepterUneSuggestion(Poste posteDeCamille, Lecteur camille, Poste posteDeJade, Lecteur jade)
    {
        _carnet.Parcours("08 Accepter une suggestion");
        await camille.Page("/offres/partage?type=emploi&motsCles=vendeur&commune=06088&lieu=Nice+%2806000%29");
        await camille.Cocher(posteDeCamille.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Checkbox, new() { Name = Liste }));
        await camille.Presser(posteDeCamille.Bouton("Partager les critères"));
        await camille.EtreSur(
            posteDeCamille.Page.GetByRole(AriaRole.Group, new() { Name = "Les critères ont été partagés à 1 destinataire." })
        );
        await jade.Entendre("Nouveau message de votre conseiller");
        await jade.Page("/jeune/");
        await jade.Presser(posteDeJade.Bouton("Ajouter l’alerte"));
        await jade.Entendre("Alerte ajoutée");
        await jade.EtreSur(posteDeJade.Titre);
        await Assertions.Expect(posteDeJade.Page.GetByText("Votre conseiller vous suggère")).ToHaveCountAsync(0);
    }

    private async Task FaireUneDemarche(Poste poste, Lecteur lecteur)
    {
        _carnet.Parcours("09 Créer une démarche par mot-clé");
        await lecteur.Page("/jeune/demarches/nouvelle");
        await lecteur.Taper(poste.Recherche("Que voulez-vous faire ?"), "permis");
        var trouvee = poste
            .Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link)
            .Filter(new() { HasText = "Trouver une solution pour me déplacer" })
            .First;
        await lecteur.Entendre("démarche trouvée");
        await lecteur.Presser(trouvee);
        var titre = (await poste.Titre.TextContentAsync())!;
        await lecteur.Arriver(titre);
        await lecteur.Presser(poste.Bouton("Créer la démarche"));
        await lecteur.Entendre("Choisissez un moyen.");
        await lecteur.Cocher(poste.Page.GetByRole(AriaRole.Radio).First);
        await lecteur.Presser(poste.Bouton("Créer la démarche"));
        await lecteur.Arriver("Mon suivi");

        _carnet.Parcours("10 Changer l’état d’une démarche");
        await lecteur.Presser(poste.Bouton($"Marquer comme réalisée : {titre}"), "Space");
        await lecteur.EtreSur(poste.Page.GetByRole(AriaRole.Button, new() { Name = $"Réalisée : {titre}", Exact = true }));
        await lecteur.Entendre("Réalisée :");
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
        await lecteur.Presser(poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).Filter(new() { HasText = titre }).First);
        await lecteur.Arriver(titre);
        await lecteur.Lire(poste.Page.GetByRole(AriaRole.Main));
    }

    private async Task Reaffecter(Poste posteDeJade, Lecteur jade)
    {
        _carnet.Parcours("11 Réaffecter");
        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie");
        var nathalie = await Lecteur.Ecouter(poste, _carnet, "Nathalie");
        await nathalie.Page("/reaffectation");
        // Arrows go from one to the other, as anywhere.
        await nathalie.Presser(poste.Page.GetByRole(AriaRole.Radio, new() { Name = "Définitive" }), "ArrowDown");
        await nathalie.EtreSur(poste.Page.GetByRole(AriaRole.Radio, new() { Name = "Temporaire" }));
        await Choisir("Conseiller actuel", "camille.lefevre-martin@francetravail.example", "Camille Lefèvre-Martin");
        await nathalie.Cocher(poste.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Le Goff Jade" }));
        await Choisir("Nouveau conseiller", "mehdi.benali@francetravail.example", "Mehdi Benali");
        await nathalie.Presser(poste.Bouton("Réaffecter le bénéficiaire"));
        await nathalie.EtreSur(poste.Bouton("Confirmer la réaffectation"));
        await nathalie.Presser(poste.Bouton("Confirmer la réaffectation"));
        await nathalie.EtreSur(
            poste.Page.GetByRole(AriaRole.Group, new() { Name = "1 bénéficiaire réaffecté temporairement à Mehdi Benali." })
        );
        await jade.Page("/jeune/");
        await Assertions.Expect(posteDeJade.Page.GetByText("Vous accompagne en l’absence de Camille")).ToBeVisibleAsync();

        async Task Choisir(string champ, string adresse, string nom)
        {
            var champPropose = poste.Page.GetByRole(AriaRole.Combobox, new() { Name = champ });
            await nathalie.Taper(champPropose, adresse);
            await nathalie.Entendre("proposition");
            await poste.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(champPropose).ToHaveValueAsync(nom);
        }
    }

    private async Task Recuperer(Poste poste, Lecteur camille)
    {
        _carnet.Parcours("12 Récupérer");
        await camille.Page("/");
        await camille.Presser(poste.Bouton("Récupérer les bénéficiaires"));
        await camille.Entendre("1 bénéficiaire récupéré");
        await camille.EtreSur(poste.Titre);
    }

    private async Task Terminer(Poste posteDeCamille, Lecteur camille, Poste posteDeJade, Lecteur jade)
    {
        _carnet.Parcours("13 Terminer le suivi");
        posteDeJade.Admis = static faute =>
            faute.Contains("403", StringComparison.Ordinal) || faute.Contains("404", StringComparison.Ordinal);
        await camille.Page("/?recherche=jade");
        await camille.Presser(posteDeCamille.Lien("Le Goff Jade"));
        await camille.Arriver("Jade Le Goff");
        await camille.Presser(posteDeCamille.Bouton("Supprimer ce compte"));
        var motif = posteDeCamille.Page.GetByLabel("Motif de la suppression");
        await camille.ChoisirDansLaListe(motif, "Autre");
        await Assertions.Expect(posteDeCamille.Champ("Précisions sur le motif")).ToBeVisibleAsync();
        await camille.Taper(posteDeCamille.Champ("Précisions sur le motif"), "A trouvé un emploi");
        await camille.Presser(posteDeCamille.Bouton("Supprimer le compte"));
        await camille.Entendre("Le compte de Jade Le Goff a été supprimé.");
        await jade.Presser(posteDeJade.Lien("Notifications"));
        await Assertions.Expect(posteDeJade.Titre).ToHaveTextAsync("Pas d’espace pour ce compte");
        await jade.EtreSur(posteDeJade.Titre);
        await jade.Lire(posteDeJade.Page.GetByRole(AriaRole.Main));
    }
}
