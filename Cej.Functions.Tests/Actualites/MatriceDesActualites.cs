using Cej.Functions.Actualites;
using Cej.Functions.Tests.Api;

namespace Cej.Functions.Tests.Actualites;

/// <summary>Who may do what with news and help.</summary>
internal static class MatriceDesActualites
{
    private static Statuts Lecteurs(int succes) => Statuts.Conseillers(succes) with { Operateur = succes };

    private static object Une => new { titre = "Club utilisateurs", contenu = "<p>Rejoignez-nous.</p>" };

    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        MatriceDesDroits.Simple("ActualitesLister", Lecteurs(200), HttpMethod.Get, "/api/actualites"),
        MatriceDesDroits.Simple("ActualitesCompter", Statuts.Conseillers(200), HttpMethod.Get, "/api/actualites/non-vues"),
        new("ActualitesLire", Lecteurs(200), async (s, _, _) => new(HttpMethod.Get, await Publiee(s))),
        MatriceDesDroits.Dossier(
            "ActualitesOuvrir",
            Statuts.Conseillers(200),
            _ => new(HttpMethod.Put, "/api/actualites/vues", new { jusqua = "2026-01-05T08:00:00Z" })
        ),
        MatriceDesDroits.Dossier("ActualitesPublier", Statuts.Operateurs(201), _ => new(HttpMethod.Post, "/api/actualites", Une)),
        new(
            "ActualitesModifier",
            Statuts.Operateurs(200),
            async (s, _, _) => new(HttpMethod.Put, await Publiee(s), Une, ("If-Match", "\"MQ\""))
        ),
        new("ActualitesRetirer", Statuts.Operateurs(204), async (s, _, _) => new(HttpMethod.Delete, await Publiee(s))),
        MatriceDesDroits.Simple("AideLire", Statuts.Conseillers(200), HttpMethod.Get, "/api/aide"),
    ];

    /// <summary>One that everyone may read; a test that needs many does not fill the list.</summary>
    private static async Task<string> Publiee(Situation situation)
    {
        var operateur = situation.Client(Acteur.Operateur);
        foreach (var ancienne in (await operateur.Lire("/api/actualites?limite=50")).Lire<ActualitesResponse>().Actualites.Skip(40))
            await operateur.Envoyer(HttpMethod.Delete, $"/api/actualites/{ancienne.Id}");
        var publiee = await operateur.Envoyer(HttpMethod.Post, "/api/actualites", Une);
        return $"/api/actualites/{publiee.Statut(201).Id}";
    }
}
