using Cej.Functions.Tests.Api;

namespace Cej.Functions.Tests.Compte;

/// <summary>Who may do what with an account: the young person alone.</summary>
internal static class MatriceDuCompte
{
    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        MatriceDesDroits.Dossier("CompteLire", Statuts.Concernes(200), id => new(HttpMethod.Get, Chemin(id))),
        MatriceDesDroits.Dossier("AccueilLire", Statuts.Concernes(200), id => new(HttpMethod.Get, $"/api/beneficiaires/{id}/accueil")),
        new(
            "CompteModifier",
            Statuts.Concernes(200),
            async (s, qui, id) =>
                new(
                    HttpMethod.Patch,
                    Chemin(id),
                    new { fuseau = "America/Cayenne" },
                    ("If-Match", (await s.Client(qui).Lire(Chemin(id))).Etag ?? "\"MQ\"")
                )
        ),
        MatriceDesDroits.Dossier("CompteExporter", Statuts.Concernes(200), id => new(HttpMethod.Post, $"/api/beneficiaires/{id}/export")),
        MatriceDesDroits.Dossier("CompteSupprimer", Statuts.Concernes(204), id => new(HttpMethod.Delete, Chemin(id))),
    ];

    private static string Chemin(Guid id) => $"/api/beneficiaires/{id}/compte";
}
