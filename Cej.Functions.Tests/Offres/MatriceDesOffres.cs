using Cej.Functions.Tests.Api;
using static Cej.Functions.Tests.Api.MatriceDesDroits;

namespace Cej.Functions.Tests.Offres;

/// <summary>Who may do what with offers, and with what a beneficiary keeps of them.</summary>
internal static class MatriceDesOffres
{
    private static readonly HttpMethod Get = HttpMethod.Get;
    private static readonly HttpMethod Post = HttpMethod.Post;
    private static readonly HttpMethod Put = HttpMethod.Put;
    private static readonly HttpMethod Delete = HttpMethod.Delete;

    private static readonly object Criteres = new
    {
        type = "emploi",
        motsCles = "vendeur",
        commune = "06088",
        rayon = 30,
        contrats = new[] { "cdi" },
        durees = new[] { "temps-plein" },
        debutantAccepte = true,
    };

    /// <summary>Who follows the person, and the person; for others the dossier does not exist.</summary>
    private static readonly Statuts Lecteurs = new(200, 404, 404, 200, 404);

    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        Simple("OffresRechercher", Statuts.Tous, Get, "/api/offres?motsCles=boulanger"),
        new("OffresLire", Statuts.Tous, async (s, _, _) => new(Get, $"/api/offres/emploi/{await s.Offre()}")),
        Simple("LieuxRechercher", Statuts.Tous, Get, "/api/referentiels/lieux?recherche=nice"),
        Simple("MetiersRechercher", Statuts.Tous, Get, "/api/referentiels/metiers?recherche=boulanger"),
        Simple("DomainesLister", Statuts.Tous, Get, "/api/referentiels/domaines"),
        new(
            "OffresPartager",
            Statuts.ProprietaireDeListe(201),
            async (s, _, id) =>
                new(
                    Post,
                    $"/api/offres/emploi/{await s.Offre()}/partages",
                    new { message = "Bonjour", listes = new[] { await ListeOu(s, id) } }
                )
        )
        {
            DUnDossier = false,
        },
        new(
            "RecherchesPartager",
            Statuts.ProprietaireDeListe(201),
            async (s, _, id) =>
                new(
                    Post,
                    "/api/suggestions",
                    new
                    {
                        criteres = Criteres,
                        titre = "Vente",
                        listes = new[] { await ListeOu(s, id) },
                    }
                )
        )
        {
            DUnDossier = false,
        },
        Dossier("FavorisLister", Lecteurs, id => new(Get, $"/api/beneficiaires/{id}/favoris")),
        new(
            "FavorisGarder",
            Statuts.Concernes(200),
            async (s, _, id) => new(Put, $"/api/beneficiaires/{id}/favoris/emploi/{await s.Offre()}", new { postuleLe = "2026-01-05" })
        ),
        new(
            "OffresPartagerAuConseiller",
            Statuts.Concernes(201),
            async (s, _, id) => new(HttpMethod.Post, $"/api/beneficiaires/{id}/partages", new { type = "emploi", offre = await s.Offre() })
        ),
        new("FavorisRetirer", Statuts.Concernes(204), async (s, qui, id) => new(Delete, await s.Favori(qui, id))),
        new(
            "OffresConsulter",
            Statuts.Concernes(204),
            async (s, _, id) => new(Put, $"/api/beneficiaires/{id}/offres-consultees/emploi/{await s.Offre()}")
        ),
        Dossier("RecherchesLister", Lecteurs, id => new(Get, $"/api/beneficiaires/{id}/recherches")),
        Dossier(
            "RecherchesCreer",
            Statuts.Concernes(201),
            id => new(Post, $"/api/beneficiaires/{id}/recherches", new { criteres = Criteres, titre = "Vente" })
        ),
        new("RecherchesSupprimer", Statuts.Concernes(204), async (s, qui, id) => new(Delete, await s.Recherche(qui, id))),
        Dossier("SuggestionsLister", Statuts.Concernes(200), id => new(Get, $"/api/beneficiaires/{id}/suggestions")),
        new(
            "SuggestionsAccepter",
            Statuts.Concernes(201),
            async (s, _, id) => new(Put, $"/api/beneficiaires/{id}/suggestions/{await s.Suggestion()}/acceptation")
        ),
        new(
            "SuggestionsRefuser",
            Statuts.Concernes(204),
            async (s, _, id) => new(Put, $"/api/beneficiaires/{id}/suggestions/{await s.Suggestion()}/refus")
        ),
        Dossier("PreferencesLire", Statuts.Concernes(200), id => new(Get, $"/api/beneficiaires/{id}/preferences")),
        new(
            "PreferencesModifier",
            Statuts.Concernes(200),
            async (s, qui, id) =>
                new(
                    HttpMethod.Patch,
                    $"/api/beneficiaires/{id}/preferences",
                    new { alertes = false },
                    ("If-Match", await s.EtagDesPreferences(qui, id))
                )
        ),
        Dossier("NotificationsLister", Statuts.Concernes(200), id => new(Get, $"/api/beneficiaires/{id}/notifications")),
        new(
            "NotificationsMarquerLue",
            Statuts.Concernes(200),
            async (s, _, id) => new(Put, $"/api/beneficiaires/{id}/notifications/{await s.Notification()}/lecture")
        ),
        Simple("AppareilsLireCle", Statuts.Tous, Get, "/api/appareils/cle"),
        Dossier(
            "AppareilsEnregistrer",
            Statuts.Concernes(204),
            id => new(Put, $"/api/beneficiaires/{id}/appareils/telephone-1", new { plateforme = "android", canal = "jeton" })
        ),
        Dossier("AppareilsOublier", Statuts.Concernes(204), id => new(Delete, $"/api/beneficiaires/{id}/appareils/telephone-1")),
    ];

    /// <summary>A list of the referent counsellor's, or the one that does not exist.</summary>
    private static async Task<Guid> ListeOu(Situation situation, Guid id) => id == situation.Active ? await situation.Liste() : id;
}
