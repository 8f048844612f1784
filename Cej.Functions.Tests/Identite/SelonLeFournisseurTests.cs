using Cej.Functions.Connexions;
using Cej.Functions.Exploitation;
using Cej.Functions.Portefeuille;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Identite;

/// <summary>Names and addresses follow the identity provider at every sign-in, wherever they are shown.</summary>
[DeuxHotes]
public sealed class SelonLeFournisseurTests(HoteDeTest hote)
{
    private static Task<ReponseDeTest> Connecter(ClientDeTest client) => client.Envoyer(HttpMethod.Post, "/api/connexion");

    private static async Task<BeneficiaireResponse> Fiche(ClientDeTest client, Guid id) =>
        (await client.Lire($"/api/beneficiaires/{id}")).Statut(200).Lire<FicheResponse>().Beneficiaire;

    /// <summary>What the audit says that somebody did to a dossier, besides signing in.</summary>
    private async Task<string[]> Changements(Guid dossier)
    {
        var acces = (await hote.Client(Personne.Operateur()).Lire($"/api/dossiers/{dossier}/acces?limite=200")).Statut(200);
        return
        [
            .. acces.Json["acces"]!
                .AsArray()
                .Select(ligne => ligne!["action"]!.ToString())
                .Where(action => action is "prenom-modifie" or "nom-modifie" or "email-modifie")
                .Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public async Task A_typo_made_at_the_creation_is_gone_everywhere_after_the_first_sign_in()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var jeune = Personne.Beneficiaire("Inès", "Moreau");
        var id = await conseiller.Ajouter("Innes", "Morau", jeune.Email);
        var liste = (
            await conseiller.Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", new { titre = "Ateliers", membres = new[] { id } })
        )
            .Statut(201)
            .Id;
        var client = hote.Client(jeune);

        var connexion = (await Connecter(client)).Statut(200).Lire<ConnexionFunctions.ConnexionResponse>();

        Assert.Equal(("Inès", "Moreau"), (connexion.Prenom, connexion.Nom));
        var fiche = await Fiche(conseiller, id);
        Assert.Equal(("Inès", "Moreau"), (fiche.Prenom, fiche.Nom));
        foreach (
            var chemin in (string[])
                ["/api/portefeuille?recherche=moreau", "/api/conversations?recherche=moreau", $"/api/listes-de-diffusion/{liste}"]
        )
        {
            var lue = (await conseiller.Lire(chemin)).Statut(200).Corps;
            Assert.Contains("Moreau", lue, StringComparison.Ordinal);
            Assert.DoesNotContain("Morau", lue, StringComparison.Ordinal);
        }

        Assert.Equal(["nom-modifie", "prenom-modifie"], await Changements(id));
        var avant = (await conseiller.Lire("/api/listes-de-diffusion")).Statut(200).Corps;
        (await Connecter(client)).Statut(200);
        Assert.Equal(["nom-modifie", "prenom-modifie"], await Changements(id));
        Assert.Equal(avant, (await conseiller.Lire("/api/listes-de-diffusion")).Statut(200).Corps);
    }

    [Fact]
    public async Task A_new_address_is_taken_and_the_former_one_is_free_for_another_person()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (jeune, _, id) = await hote.BeneficiaireConnecte(conseiller);
        var nouvelle = $"nouvelle.{jeune.Email}";

        (await Connecter(hote.Client(jeune with { Email = nouvelle }))).Statut(200);

        Assert.Equal(nouvelle, (await Fiche(conseiller, id)).Email);
        Assert.Equal(["email-modifie"], await Changements(id));
        var reprise = await conseiller.Envoyer(
            HttpMethod.Post,
            "/api/beneficiaires",
            new
            {
                prenom = "A",
                nom = "B",
                email = nouvelle,
            }
        );
        Assert.Equal("deja-dans-le-portefeuille", reprise.Statut(409).CodeDeProbleme);
        await conseiller.Ajouter("Autre", "Personne", jeune.Email);
        // And back, but for what somebody else has by now.
        (await Connecter(hote.Client(jeune with { Email = $"encore.{jeune.Email}" }))).Statut(200);
        await conseiller.Ajouter("Troisième", "Personne", nouvelle);
    }

    [Fact]
    public async Task An_address_of_another_dossier_keeps_nobody_out_and_an_operator_is_told()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (jeune, _, id) = await hote.BeneficiaireConnecte(conseiller);
        var (autre, _, chez) = await hote.BeneficiaireConnecte(conseiller);
        var pretendant = hote.Client(jeune with { Email = autre.Email, Prenom = "Agnès" });

        (await Connecter(pretendant)).Statut(200);

        var fiche = await Fiche(conseiller, id);
        Assert.Equal((jeune.Email, "Agnès"), (fiche.Email, fiche.Prenom));
        (await pretendant.Lire($"/api/beneficiaires/{id}/compte")).Statut(200);
        var conflit = Assert.Single(await Conflits(), lu => lu.Dossier == id);
        Assert.Equal(chez, conflit.Titulaire);
        Assert.Contains(
            hote.Journal,
            ligne => ligne.Contains($"{id}", StringComparison.Ordinal) && ligne.Contains($"{chez}", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(hote.Journal, ligne => ligne.Contains(autre.Email, StringComparison.OrdinalIgnoreCase));

        (await Connecter(pretendant)).Statut(200);
        Assert.Equal(conflit, Assert.Single(await Conflits(), lu => lu.Dossier == id));

        (await Connecter(hote.Client(autre with { Email = $"nouvelle.{autre.Email}" }))).Statut(200);
        (await Connecter(pretendant)).Statut(200);
        Assert.Equal(autre.Email, (await Fiche(conseiller, id)).Email);
        Assert.DoesNotContain(await Conflits(), lu => lu.Dossier == id);
    }

    private async Task<IReadOnlyList<ConflitsFunctions.ConflitResponse>> Conflits()
    {
        var operateur = hote.Client(Personne.Operateur());
        List<ConflitsFunctions.ConflitResponse> lus = [];
        var suite = "";
        while (true)
        {
            var page = (await operateur.Lire($"/api/conflits-d-adresse?limite=1{suite}"))
                .Statut(200)
                .Lire<ConflitsFunctions.ConflitsResponse>();
            lus.AddRange(page.Conflits);
            if (page.Suivant is not { } suivant)
                return lus;
            suite = $"&apres={suivant}";
        }
    }

    [Fact]
    public async Task An_address_that_nobody_verified_changes_nothing()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (jeune, _, id) = await hote.BeneficiaireConnecte(conseiller);
        var jeton = hote.Fournisseur.Jeton(
            jeune with
            {
                Email = "pas.verifiee@courriel.example",
            },
            lu => lu.Claims["email_verified"] = false
        );
        (await Connecter(hote.ClientAvecJeton(jeton))).Statut(200);
        Assert.Equal(jeune.Email, (await Fiche(conseiller, id)).Email);
    }

    [Fact]
    public async Task A_counsellors_new_name_is_in_the_files_and_where_people_are_to_be_taken_back()
    {
        var equipe = await Equipe.Monter(hote);
        var (jeune, _, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [id])).Statut(201);

        var renomme = hote.Client(equipe.Bruno.Personne with { Nom = "Martin" });
        (await Connecter(renomme)).Statut(200);
        (await Connecter(hote.Client(jeune with { Nom = "Petit" }))).Statut(200);

        var historique = (await renomme.Lire($"/api/beneficiaires/{id}")).Statut(200).Lire<FicheResponse>().Historique;
        Assert.Equal(["Martin", equipe.Anne.Personne.Nom], historique.Select(periode => periode.Nom));
        var retours = (await equipe.Anne.Client.Lire("/api/portefeuille/a-recuperer")).Statut(200).Corps;
        Assert.Contains("Martin", retours, StringComparison.Ordinal);
        Assert.Contains("Petit", retours, StringComparison.Ordinal);
        Assert.DoesNotContain(jeune.Nom, retours, StringComparison.Ordinal);
    }
}
