using Cej.Functions.Tests.Api;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>Who may do what in Réaffectation.</summary>
internal static class MatriceDeLaReaffectation
{
    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        MatriceDesDroits.Simple("SuperviseursLister", Statuts.Operateurs(200), HttpMethod.Get, "/api/superviseurs"),
        new(
            "SuperviseursHabiliter",
            Statuts.Operateurs(200),
            async (s, _, _) =>
            {
                await s.Agence();
                var demande = new { email = $"{Guid.NewGuid():N}@francetravail.example", structure = Situation.Structure };
                return new(HttpMethod.Put, "/api/superviseurs", demande);
            }
        ),
        MatriceDesDroits.Dossier(
            "SuperviseursRetirer",
            Statuts.Operateurs(204),
            _ => new(HttpMethod.Delete, $"/api/superviseurs/{Guid.CreateVersion7()}")
        ),
        MatriceDesDroits.Simple("HabilitationLire", Statuts.Conseillers(200), HttpMethod.Get, "/api/profil/habilitation"),
        MatriceDesDroits.Simple("HabilitationsLister", Statuts.Operateurs(200), HttpMethod.Get, "/api/habilitations"),
        // Who is a superviseur has nothing to ask for.
        MatriceDesDroits.Dossier(
            "HabilitationDemander",
            Statuts.Conseillers(200) with
            {
                Superviseur = 409,
            },
            _ => new(HttpMethod.Put, "/api/profil/habilitation", new { raison = "Je remplace ma responsable." })
        ),
        new(
            "HabilitationsDecider",
            Statuts.Operateurs(200),
            async (s, _, id) =>
                new(
                    HttpMethod.Put,
                    $"/api/habilitations/{(id == s.Active ? await s.Demander(Acteur.ConseillerReferent) : id)}/decision",
                    new { accordee = false }
                )
        )
        {
            DUnDossier = false,
        },
        MatriceDesDroits.Simple(
            "ReaffectationRechercherConseillers",
            Statuts.Superviseurs(200),
            HttpMethod.Get,
            "/api/reaffectation/conseillers?recherche=camille"
        ),
        // What an identifier names here is a counsellor: one of the superviseur's structure in place of the dossier, or none.
        new(
            "ReaffectationListerBeneficiaires",
            Statuts.Superviseurs(200),
            async (s, _, id) =>
                new(
                    HttpMethod.Get,
                    $"/api/reaffectation/conseillers/{(id == s.Active ? await s.Rattacher(Acteur.ConseillerReferent) : id)}/beneficiaires"
                )
        )
        {
            DUnDossier = false,
        },
        new(
            "ReaffectationsReaffecter",
            Statuts.Superviseurs(201),
            async (s, _, id) =>
            {
                var demande = new
                {
                    source = await s.Rattacher(Acteur.ConseillerReferent),
                    cible = await s.Rattacher(Acteur.AutreConseiller),
                    beneficiaires = new[] { id },
                    temporaire = false,
                };
                return new(HttpMethod.Post, "/api/reaffectations", demande);
            }
        ),
        MatriceDesDroits.Simple("RetoursLister", Statuts.Conseillers(200), HttpMethod.Get, "/api/portefeuille/a-recuperer"),
        MatriceDesDroits.Simple("DepartsLister", Statuts.Conseillers(200), HttpMethod.Get, "/api/portefeuille/departs"),
        MatriceDesDroits.Simple(
            "DepartsRanger",
            Statuts.Conseillers(204),
            HttpMethod.Delete,
            "/api/portefeuille/departs/00000000-0000-7000-8000-000000000000"
        ),
        MatriceDesDroits.Simple("RetoursRecuperer", Statuts.Conseillers(201), HttpMethod.Post, "/api/portefeuille/recuperation"),
    ];
}
