using Cej.Domain.Demarches;
using Cej.Functions.Compte;
using Cej.Functions.Demarches;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Compte;

/// <summary>A démarche is late, or may be done, by the day where the young person lives, whoever looks.</summary>
public sealed class JourDeLaPersonneTests(HoteALHeure hote) : IClassFixture<HoteALHeure>
{
    private static string Chemin(Guid id) => $"/api/beneficiaires/{id}/demarches";

    private static async Task<DemarcheResponse> Creer(ClientDeTest jeune, Guid id, string dateFin) =>
        (await jeune.Envoyer(HttpMethod.Post, Chemin(id), new { commentaire = "Appeler", dateFin })).Statut(201).Lire<DemarcheResponse>();

    private static Task<ReponseDeTest> Passer(ClientDeTest jeune, Guid id, DemarcheResponse demarche, object corps) =>
        jeune.Envoyer(HttpMethod.Put, $"{Chemin(id)}/{demarche.Id}/statut", corps, ("If-Match", demarche.Version));

    /// <summary>What everybody is told about whether it is late: alone and in the list, the young person and the counsellor.</summary>
    private static async Task<bool> EnRetard((ClientDeTest Conseiller, ClientDeTest Jeune, Guid Id) scene, Guid demarche)
    {
        List<bool> dits = [];
        foreach (var client in (ClientDeTest[])[scene.Jeune, scene.Conseiller])
        {
            dits.Add((await client.Lire($"{Chemin(scene.Id)}/{demarche}")).Statut(200).Lire<DemarcheResponse>().EnRetard);
            var liste = (await client.Lire(Chemin(scene.Id))).Statut(200).Lire<DemarchesResponse>();
            dits.Add(liste.Demarches.Single(une => une.Id == demarche).EnRetard);
        }

        return Assert.Single(dits.Distinct());
    }

    [Fact]
    public async Task In_Martinique_the_evening_of_the_30th_is_still_the_30th()
    {
        hote.IlEst("2026-11-20T12:00:00Z");
        var scene = await hote.Monter("America/Martinique");
        var demarche = await Creer(scene.Jeune, scene.Id, "2026-11-30");

        hote.IlEst("2026-11-30T23:30:00Z"); // 19:30 there, the 1st in Paris
        Assert.False(await EnRetard(scene, demarche.Id));
        Assert.Equal(StatutDeDemarche.AFaire, (await Creer(scene.Jeune, scene.Id, "2026-11-30")).Statut);
        Assert.Equal(StatutDeDemarche.Realisee, (await Creer(scene.Jeune, scene.Id, "2026-11-29")).Statut);
        (await Passer(scene.Jeune, scene.Id, demarche, new { statut = "realisee", dateFin = "2026-12-01" })).Statut(400);
        var commencee = (await Passer(scene.Jeune, scene.Id, demarche, new { statut = "en-cours" })).Statut(200).Lire<DemarcheResponse>();
        Assert.Equal(new DateOnly(2026, 11, 30), commencee.DateDebut);
        Assert.False(commencee.EnRetard);

        hote.IlEst("2026-12-01T03:59:59Z");
        Assert.False(await EnRetard(scene, demarche.Id));
        hote.IlEst("2026-12-01T04:00:00Z");
        Assert.True(await EnRetard(scene, demarche.Id));
    }

    [Fact]
    public async Task In_La_Reunion_the_night_of_the_1st_is_the_1st_already()
    {
        hote.IlEst("2026-11-20T12:00:00Z");
        var scene = await hote.Monter("Indian/Reunion");
        var demarche = await Creer(scene.Jeune, scene.Id, "2026-12-01");
        var hier = await Creer(scene.Jeune, scene.Id, "2026-11-30");
        var abandonnee = await Creer(scene.Jeune, scene.Id, "2026-12-01");

        hote.IlEst("2026-11-30T22:21:00Z"); // 02:21 there, the 30th in Paris
        var faite = (await Passer(scene.Jeune, scene.Id, demarche, new { statut = "realisee", dateFin = "2026-12-01" })).Statut(200);
        Assert.Equal(new DateOnly(2026, 12, 1), faite.Lire<DemarcheResponse>().DateFin);
        Assert.True(await EnRetard(scene, hier.Id));
        (await Passer(scene.Jeune, scene.Id, abandonnee, new { statut = "annulee" })).Statut(200);
        var du1er = (await scene.Conseiller.Lire($"{Chemin(scene.Id)}?statut=annulee&du=2026-12-01")).Lire<DemarchesResponse>();
        Assert.Equal(abandonnee.Id, Assert.Single(du1er.Demarches).Id);
    }

    [Fact]
    public async Task Without_a_time_zone_it_is_the_day_in_Paris_on_both_sides_of_summer_time()
    {
        hote.IlEst("2026-10-20T12:00:00Z");
        var scene = await hote.Monter(null);
        var demarche = await Creer(scene.Jeune, scene.Id, "2026-10-24");
        var suivante = await Creer(scene.Jeune, scene.Id, "2026-10-25");
        hote.IlEst("2026-10-24T21:59:59Z"); // two hours ahead of UTC
        Assert.False(await EnRetard(scene, demarche.Id));
        hote.IlEst("2026-10-24T22:00:00Z");
        Assert.True(await EnRetard(scene, demarche.Id));
        hote.IlEst("2026-10-25T22:59:59Z"); // one hour, since that morning
        Assert.False(await EnRetard(scene, suivante.Id));
        hote.IlEst("2026-10-25T23:00:00Z");
        Assert.True(await EnRetard(scene, suivante.Id));
    }

    [Fact]
    public async Task The_device_gives_the_zone_at_each_sign_in_until_the_person_chooses_one()
    {
        hote.IlEst("2026-11-20T12:00:00Z");
        var (conseiller, jeune, id) = await hote.Monter(null);
        var chemin = $"/api/beneficiaires/{id}/compte";
        Assert.Equal(("Europe/Paris", true), await Fuseau());

        (await jeune.Envoyer(HttpMethod.Post, HoteALHeure.Connexion("America/Cayenne"))).Statut(200);
        Assert.Equal(("America/Cayenne", true), await Fuseau());
        (await jeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Assert.Equal(("America/Cayenne", true), await Fuseau());

        var etag = (await jeune.Lire(chemin)).Etag!;
        var choisi = await jeune.Envoyer(HttpMethod.Patch, chemin, new { fuseau = "Pacific/Noumea" }, ("If-Match", etag));
        Assert.Equal(("Pacific/Noumea", false), Lu(choisi.Statut(200)));
        (await jeune.Envoyer(HttpMethod.Patch, chemin, new { fuseau = "Indian/Mayotte" }, ("If-Match", etag))).Statut(412);
        (await jeune.Envoyer(HttpMethod.Post, HoteALHeure.Connexion("America/Cayenne"))).Statut(200);
        Assert.Equal(("Pacific/Noumea", false), await Fuseau());

        etag = (await jeune.Lire(chemin)).Etag!;
        (await jeune.Envoyer(HttpMethod.Patch, chemin, new { suivreLAppareil = true }, ("If-Match", etag))).Statut(200);
        Assert.Equal(("Pacific/Noumea", true), await Fuseau());
        (await jeune.Envoyer(HttpMethod.Post, HoteALHeure.Connexion("America/Cayenne"))).Statut(200);
        Assert.Equal(("America/Cayenne", true), await Fuseau());

        etag = (await jeune.Lire(chemin)).Etag!;
        Assert.Equal(["fuseau"], (await jeune.Envoyer(HttpMethod.Patch, chemin, new { }, ("If-Match", etag))).Statut(400).Champs);
        foreach (var inconnu in (string[])["Europe/Atlantide", "Romance Standard Time", "../etc/passwd", "localtime", ""])
        {
            Assert.Equal(
                ["fuseau"],
                (await jeune.Envoyer(HttpMethod.Patch, chemin, new { fuseau = inconnu }, ("If-Match", etag))).Statut(400).Champs
            );
        }

        Assert.Equal(["fuseau"], (await jeune.Envoyer(HttpMethod.Post, HoteALHeure.Connexion("Mars/Olympus"))).Statut(400).Champs);
        (await conseiller.Lire(chemin)).Statut(403);

        async Task<(string, bool)> Fuseau() => Lu((await jeune.Lire(chemin)).Statut(200));

        static (string, bool) Lu(ReponseDeTest reponse) =>
            reponse.Lire<CompteFunctions.CompteResponse>() is var compte ? (compte.Fuseau, compte.SuivreLAppareil) : default;
    }

    [Fact]
    public async Task A_favourite_was_applied_to_on_the_day_of_the_person()
    {
        hote.IlEst("2026-11-30T22:21:00Z");
        var (_, jeune, id) = await hote.Monter("Indian/Reunion");
        var offre = (await jeune.Lire("/api/offres?type=emploi&limite=1")).Statut(200).Json["offres"]![0]!["id"]!.ToString();
        var chemin = $"/api/beneficiaires/{id}/favoris/emploi/{offre}";
        (await jeune.Envoyer(HttpMethod.Put, chemin, new { postuleLe = "2026-12-01" })).Statut(200);
        Assert.Equal(["postuleLe"], (await jeune.Envoyer(HttpMethod.Put, chemin, new { postuleLe = "2026-12-02" })).Statut(400).Champs);
    }
}
