using Cej.Functions.Conseillers;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Conseillers;

[DeuxHotes]
public sealed class ProfilApiTests(HoteDeTest hote)
{
    private Task<string> UneAgence(string nom = "Agence France Travail THIERS") => hote.UneAgence("Côte d'Azur", nom);

    [Fact]
    public async Task The_first_login_opens_a_space_and_later_logins_follow_the_identity()
    {
        var conseiller = Personne.Conseiller();
        var client = hote.Client(conseiller);
        Assert.Equal("connexion-requise", (await client.Lire("/api/profil")).Statut(409).CodeDeProbleme);

        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        var apres = hote.Client(conseiller with { Nom = "Martin", Email = $"{Guid.NewGuid():N}@francetravail.example" });
        (await apres.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);

        var profil = (await client.Lire("/api/profil")).Statut(200).Lire<ProfilResponse>();
        Assert.Equal("Martin", profil.Nom);
        Assert.True(profil.NotificationsSonores);
        Assert.False(profil.Superviseur);
        Assert.Null(profil.Agence);
        Assert.Equal(3, profil.Application.ModeDemo.Count);
    }

    [Fact]
    public async Task Editing_one_thing_never_changes_another()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var agence = await UneAgence();
        var etag = (await client.Lire("/api/profil")).Etag!;

        var choisie = await client.Envoyer(HttpMethod.Patch, "/api/profil", new { agence }, ("If-Match", etag));
        Assert.True(choisie.Statut(200).Lire<ProfilResponse>().NotificationsSonores);
        var coupe = await client.Envoyer(
            HttpMethod.Patch,
            "/api/profil",
            new { notificationsSonores = false },
            ("If-Match", choisie.Etag!)
        );
        Assert.Equal(agence, coupe.Statut(200).Lire<ReglagesResponse>().Agence!.Code);
        Assert.False(coupe.Lire<ProfilResponse>().NotificationsSonores);
        var perime = await client.Envoyer(HttpMethod.Patch, "/api/profil", new { agence }, ("If-Match", etag));
        Assert.Equal("version-perimee", perime.Statut(412).CodeDeProbleme);
    }

    [Fact]
    public async Task An_unknown_agency_and_an_empty_change_are_refused()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var etag = (await client.Lire("/api/profil")).Etag!;
        (await client.Envoyer(HttpMethod.Patch, "/api/profil", new { agence = "nulle-part" }, ("If-Match", etag))).Statut(400);
        (await client.Envoyer(HttpMethod.Patch, "/api/profil", new { }, ("If-Match", etag))).Statut(400);
    }

    [Fact]
    public async Task Agencies_are_found_by_words_without_accents()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var code = await UneAgence("Agence France Travail FRÉJUS-Saint-Raphaël");
        var trouvees = (await client.Lire("/api/agences?recherche=raphael%20frejus")).Statut(200).Lire<AgencesResponse>().Agences;
        Assert.Contains(trouvees, agence => agence.Code == code);
        Assert.All(trouvees, agence => Assert.NotEmpty(agence.Structure));
    }

    [Fact]
    public async Task A_superviseur_is_a_counsellor_whose_exact_address_is_on_the_list()
    {
        var (_, client) = await hote.SuperviseurConnecte();
        var (_, autre) = await hote.ConseillerConnecte();

        Assert.True((await client.Lire("/api/profil")).Lire<ProfilResponse>().Superviseur);
        Assert.False((await autre.Lire("/api/profil")).Lire<ProfilResponse>().Superviseur);
    }

    [Fact]
    public async Task A_beneficiary_joins_the_dossier_of_his_address_once_and_another_identity_is_refused()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var (jeune, client, id) = await hote.BeneficiaireConnecte(conseiller);

        var encore = (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Assert.Equal(id, encore.Id);
        var intrus = hote.Client(jeune with { Sujet = Guid.NewGuid().ToString("N") });
        Assert.Equal("compte-deja-attache", (await intrus.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(403).CodeDeProbleme);
        (await intrus.Lire($"/api/beneficiaires/{id}")).Statut(404);

        var inconnu = hote.Client(Personne.Beneficiaire());
        Assert.Equal("dossier-inconnu", (await inconnu.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(403).CodeDeProbleme);
    }
}
