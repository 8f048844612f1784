using System.Net.Http.Json;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>Both applications at once: one follow-up from its first day to its last, each side on a screen of its own.</summary>
public sealed class VieDUnSuiviTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    private const string Camille = "camille.lefevre-martin@francetravail.example";
    private const string Mehdi = "mehdi.benali@francetravail.example";

    /// <summary>How soon a former counsellor's screen has to have lost whom she no longer follows.</summary>
    private const float UneSeconde = 1_000;

    [Fact]
    public async Task A_counsellor_and_a_young_person_go_through_a_whole_follow_up()
    {
        await using var camille = await Poste.Connecter(chromium, produit);
        // Her file is read once more when she leaves the portfolio, and is not there any more.
        camille.Admis = static faute => faute.Contains("404", StringComparison.Ordinal);
        await Ajouter(camille);
        await using var jade = await PremiereConnexion(camille);
        await SEcrire(camille, jade);
        await EnvoyerUnFichier(camille, jade);
        await PartagerUneOffre(camille, jade);
        await SuggererUneRecherche(camille, jade);
        await FaireUneDemarche(camille, jade);
        await ReaffecterPourUnTemps(camille, jade);
        await Recuperer(camille, jade);
        await Terminer(camille, jade);
    }

    /// <summary>Her account was never activated: it is deleted, and she comes into the portfolio anew.</summary>
    private static async Task Ajouter(Poste camille)
    {
        await camille.Lien("Le Goff Jade").ClickAsync();
        await camille.Bouton("Supprimer ce compte").ClickAsync();
        await camille.Bouton("Supprimer le compte").ClickAsync();
        await Assertions.Expect(camille.Page.GetByText("Le compte de Jade Le Goff a été supprimé.")).ToBeVisibleAsync();

        await camille.Lien("Ajouter un bénéficiaire").ClickAsync();
        await camille.Champ("Prénom").FillAsync("Jade");
        await camille.Champ("Nom").FillAsync("Le Goff");
        await camille.Champ("E-mail (ex : monemail@exemple.com)").FillAsync("jade.legoff@courriel.example");
        await camille.Bouton("Créer le compte").ClickAsync();
        await Assertions.Expect(Rangee(camille)).ToContainTextAsync("Compte non activé");
    }

    private async Task<Poste> PremiereConnexion(Poste camille)
    {
        var jade = await Poste.Jeune(chromium, produit, "Jade");
        await Assertions.Expect(jade.Page.GetByText("Camille Lefèvre-Martin")).ToBeVisibleAsync();
        await Assertions.Expect(Rangee(camille)).Not.ToContainTextAsync("Compte non activé");
        return jade;
    }

    private static async Task SEcrire(Poste camille, Poste jade)
    {
        await camille.Lien("Le Goff Jade").ClickAsync();
        await Assertions.Expect(camille.Titre).ToHaveTextAsync("Jade Le Goff");
        await camille.Champ("Écrire à Jade").FillAsync("Bienvenue, Jade !");
        await camille.Bouton("Envoyer le message").ClickAsync();
        await Assertions.Expect(camille.Page.Message("Bienvenue, Jade !")).ToContainTextAsync("Non lu");
        await Assertions.Expect(jade.Page.GetByRole(AriaRole.Main).GetByText("1 message non lu")).ToBeVisibleAsync();
        await Onglet(jade, "Messages");
        await Assertions.Expect(camille.Page.Message("Bienvenue, Jade !")).ToContainTextAsync("· Lu");

        await jade.Page.EcrireUnMessage("Merci, à mardi");
        await Assertions.Expect(camille.Page.Message("Merci, à mardi")).ToBeVisibleAsync();
        await Assertions.Expect(jade.Page.Message("Merci, à mardi")).ToContainTextAsync("· Lu");
    }

    private static async Task EnvoyerUnFichier(Poste camille, Poste jade)
    {
        await jade.Bouton("Joindre un fichier").TapAsync();
        await jade.Page.Verifier("messages, choice of a file");
        await jade.Page.Locator("dialog input[type=file]").Last.SetInputFilesAsync(Fichiers.Pdf("CV de Jade.pdf"));
        await Assertions.Expect(jade.Page.GetByText("Prêt à être envoyé")).ToBeVisibleAsync();
        await jade.Bouton("Envoyer le message").TapAsync();
        var recu = await camille.Page.RunAndWaitForDownloadAsync(() => camille.Bouton("Télécharger CV de Jade.pdf").ClickAsync());
        Assert.Equal(Fichiers.Contenu, await File.ReadAllBytesAsync((await recu.PathAsync())!, TestContext.Current.CancellationToken));
    }

    private static async Task PartagerUneOffre(Poste camille, Poste jade)
    {
        await camille.Page.GotoAsync("/offres?type=emploi&motsCles=vendeur");
        // The catalogue is made at the first search.
        await Assertions.Expect(camille.Lien("Partager l’offre").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var titre = await camille.Page.GetByRole(AriaRole.Heading, new() { Level = 3 }).First.InnerTextAsync();
        await camille.Lien("Partager l’offre").First.ClickAsync();
        await Destinataire(camille);
        await camille.Bouton("Partager l’offre").ClickAsync();
        await Assertions.Expect(camille.Page.GetByText("L’offre a été partagée à 1 destinataire.")).ToBeVisibleAsync();

        var carte = jade.Page.Message("Bonjour, je vous partage une offre d’emploi");
        await Assertions.Expect(carte).ToContainTextAsync(titre);
        await carte.GetByRole(AriaRole.Link, new() { Name = "Voir l’offre" }).TapAsync();
        await Assertions.Expect(jade.Titre).ToHaveTextAsync(titre);
    }

    /// <summary>The message leads to the alerts; accepted on the first page, it is one of them.</summary>
    private static async Task SuggererUneRecherche(Poste camille, Poste jade)
    {
        await camille.Page.GotoAsync("/offres?type=emploi&motsCles=vendeur&commune=06088&lieu=Nice+%2806000%29");
        await camille.Lien("Partager les critères").ClickAsync();
        await Destinataire(camille);
        await camille.Bouton("Partager les critères").ClickAsync();
        await Assertions.Expect(camille.Page.GetByText("Les critères ont été partagés à 1 destinataire.")).ToBeVisibleAsync();

        await Onglet(jade, "Messages");
        await jade.Lien("Voir dans mes alertes").TapAsync();
        await Assertions.Expect(jade.Titre).ToHaveTextAsync("Mes alertes");
        await Onglet(jade, "Accueil");
        await jade.Page.GetByRole(AriaRole.Button, new() { Name = "Ajouter l’alerte" }).TapAsync();
        await Assertions.Expect(jade.Page.GetByText("Votre conseiller vous suggère")).ToHaveCountAsync(0);
        await jade.Page.GotoAsync("/jeune/offres/alertes");
        await Assertions
            .Expect(jade.Page.GetByRole(AriaRole.Region, new() { Name = "Mes recherches sauvegardées" }).GetByRole(AriaRole.Listitem))
            .ToContainTextAsync("Nice");
    }

    private static async Task FaireUneDemarche(Poste camille, Poste jade)
    {
        await camille.Page.GotoAsync("/");
        await camille.Lien("Le Goff Jade").ClickAsync();
        await camille.Page.GetByRole(AriaRole.Tab, new() { Name = "Démarches" }).ClickAsync();
        await Assertions.Expect(camille.Page.GetByText("Aucune démarche pour le moment")).ToBeVisibleAsync();

        await jade.CreerUneDemarche("Appeler la mission locale");
        await jade.Bouton("Marquer comme réalisée : Appeler la mission locale").TapAsync();
        var ligne = camille.Page.GetByRole(AriaRole.Tabpanel).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Appeler la mission" });
        await Assertions.Expect(ligne).ToContainTextAsync("Réalisée");
    }

    private async Task ReaffecterPourUnTemps(Poste camille, Poste jade)
    {
        using var api = await produit.Client("nathalie");
        var demande = new
        {
            source = await Trouver(api, Camille),
            cible = await Trouver(api, Mehdi),
            beneficiaires = new[] { new Uri(camille.Page.Url).Segments[^1] },
            temporaire = true,
        };
        using (var reponse = await api.PostAsJsonAsync(new Uri("/api/reaffectations", UriKind.Relative), demande))
            reponse.EnsureSuccessStatusCode();

        await Assertions.Expect(camille.Titre).ToHaveTextAsync("Portefeuille", new() { Timeout = UneSeconde });
        await Assertions.Expect(Rangee(camille)).ToBeHiddenAsync(new() { Timeout = UneSeconde });
        await Assertions.Expect(camille.Bouton("Le Goff Jade")).ToBeHiddenAsync(new() { Timeout = UneSeconde });
        await Onglet(jade, "Accueil");
        await Assertions.Expect(jade.Page.GetByText("Mehdi Benali")).ToBeVisibleAsync();
        await Assertions.Expect(jade.Page.GetByText("Vous accompagne en l’absence de Camille")).ToBeVisibleAsync();

        await using var mehdi = await Poste.Connecter(chromium, produit, "Mehdi");
        await Assertions.Expect(Rangee(mehdi)).ToContainTextAsync("Suivi temporaire");
        await mehdi.Bouton("Le Goff Jade").ClickAsync();
        await Assertions.Expect(mehdi.Page.Message("Merci, à mardi")).ToBeVisibleAsync();
    }

    private static async Task Recuperer(Poste camille, Poste jade)
    {
        await camille.Bouton("Récupérer les bénéficiaires").ClickAsync();
        await Assertions.Expect(Rangee(camille)).ToBeVisibleAsync();
        await Assertions.Expect(jade.Page.GetByText("Camille Lefèvre-Martin")).ToBeVisibleAsync();
        await Assertions.Expect(jade.Page.GetByText("en l’absence")).ToHaveCountAsync(0);
    }

    private static async Task Terminer(Poste camille, Poste jade)
    {
        jade.Admis = static faute => faute.Contains("403", StringComparison.Ordinal) || faute.Contains("404", StringComparison.Ordinal);
        await camille.Lien("Le Goff Jade").ClickAsync();
        await camille.Bouton("Supprimer ce compte").ClickAsync();
        await camille.Page.GetByLabel("Motif de la suppression").SelectOptionAsync("Autre");
        await camille.Champ("Précisions sur le motif").FillAsync("A trouvé un emploi");
        await camille.Bouton("Supprimer le compte").ClickAsync();
        await Assertions.Expect(camille.Page.GetByText("Le compte de Jade Le Goff a été supprimé.")).ToBeVisibleAsync();
        await Assertions.Expect(Rangee(camille)).ToBeHiddenAsync();

        // The next thing that she reads tells her, and nothing of what was on screen stays.
        await jade.Lien("Notifications").TapAsync();
        await Assertions.Expect(jade.Titre).ToHaveTextAsync("Pas d’espace pour ce compte");
        await jade.Page.Verifier("follow-up ended");
        await Assertions.Expect(jade.Page.GetByText("Merci, à mardi")).ToHaveCountAsync(0);
    }

    private static ILocator Rangee(Poste conseiller) => conseiller.Page.GetByRole(AriaRole.Row, new() { Name = "Le Goff Jade" });

    private static Task Onglet(Poste jade, string nom) =>
        jade.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = nom }).TapAsync();

    /// <summary>The one whom something is shared with, by name.</summary>
    private static async Task Destinataire(Poste camille)
    {
        await camille.Recherche("Rechercher un bénéficiaire ou une liste").FillAsync("jade");
        var choix = camille.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Checkbox, new() { Name = "Le Goff Jade" });
        await choix.ClickAsync();
        await Assertions.Expect(choix).ToBeCheckedAsync();
    }

    private static async Task<string> Trouver(HttpClient api, string adresse)
    {
        var trouves = await api.GetFromJsonAsync<JsonElement>(
            new Uri($"/api/reaffectation/conseillers?recherche={adresse}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        return trouves.GetProperty("conseillers")[0].GetProperty("id").GetString()!;
    }
}
