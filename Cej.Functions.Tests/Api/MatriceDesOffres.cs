using static Cej.Functions.Tests.Api.MatriceDesDroits;

namespace Cej.Functions.Tests.Api;

/// <summary>The lines of the offers.</summary>
internal static class MatriceDesOffres
{
    private static readonly HttpMethod Get = HttpMethod.Get;

    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        Simple("OffresRechercher", Statuts.Tous, Get, "/api/offres?motsCles=boulanger"),
        new("OffresLire", Statuts.Tous, async (s, _, _) => new(Get, $"/api/offres/emploi/{await s.Offre()}")) { DUnDossier = false },
        Simple("LieuxRechercher", Statuts.Tous, Get, "/api/referentiels/lieux?recherche=nice"),
        Simple("MetiersRechercher", Statuts.Tous, Get, "/api/referentiels/metiers?recherche=boulanger"),
        Simple("DomainesLister", Statuts.Tous, Get, "/api/referentiels/domaines"),
    ];
}
