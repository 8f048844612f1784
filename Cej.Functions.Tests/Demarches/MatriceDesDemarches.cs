using Cej.Functions.Tests.Api;

namespace Cej.Functions.Tests.Demarches;

/// <summary>Who may do what with démarches.</summary>
internal static class MatriceDesDemarches
{
    /// <summary>Only the young person writes; whoever follows him reads.</summary>
    private static Statuts Jeunes(int succes) => new(403, 403, 403, succes, 404) { Operateur = 403 };

    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        MatriceDesDroits.Simple("ReferentielDesDemarchesRechercher", Statuts.Tous, HttpMethod.Get, "/api/referentiel-des-demarches"),
        MatriceDesDroits.Dossier("DemarchesLister", Statuts.Parties(200), id => new(HttpMethod.Get, $"/api/beneficiaires/{id}/demarches")),
        new("DemarchesLire", Statuts.Parties(200), async (s, _, id) => new(HttpMethod.Get, await Une(s, id))),
        MatriceDesDroits.Dossier(
            "DemarchesCreer",
            Jeunes(201),
            id => new(HttpMethod.Post, $"/api/beneficiaires/{id}/demarches", new { commentaire = "Appeler", dateFin = Demain })
        ),
        new(
            "DemarchesDupliquer",
            Jeunes(201),
            async (s, _, id) => new(HttpMethod.Post, $"{await Une(s, id)}/duplication", new { dateFin = Demain })
        ),
        new(
            "DemarchesModifier",
            Jeunes(200),
            async (s, _, id) => new(HttpMethod.Patch, await Une(s, id), new { commentaire = "Rappeler" }, ("If-Match", Premiere))
        ),
        new(
            "DemarchesChangerStatut",
            Jeunes(200),
            async (s, _, id) => new(HttpMethod.Put, $"{await Une(s, id)}/statut", new { statut = "en-cours" }, ("If-Match", Premiere))
        ),
    ];

    /// <summary>The first revision's entity tag.</summary>
    private const string Premiere = "\"MQ\"";

    private static string Demain => DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A new démarche of the young person's; one that does not exist in any other dossier.</summary>
    private static async Task<string> Une(Situation situation, Guid dossier)
    {
        if (dossier != situation.Active)
            return $"/api/beneficiaires/{dossier}/demarches/{Guid.NewGuid()}";
        var creee = await situation
            .Client(Acteur.BeneficiaireConcerne)
            .Envoyer(HttpMethod.Post, $"/api/beneficiaires/{dossier}/demarches", new { commentaire = "Appeler", dateFin = Demain });
        // None in a dossier that was archived.
        return $"/api/beneficiaires/{dossier}/demarches/{(creee.Code == 201 ? creee.Id : Guid.NewGuid())}";
    }
}
