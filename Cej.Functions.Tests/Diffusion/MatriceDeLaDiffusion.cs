using Cej.Functions.Tests.Api;

namespace Cej.Functions.Tests.Diffusion;

/// <summary>Who may do what with broadcast lists and multi-recipient sends.</summary>
internal static class MatriceDeLaDiffusion
{
    private static readonly HttpMethod Get = HttpMethod.Get;
    private static readonly HttpMethod Post = HttpMethod.Post;

    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        MatriceDesDroits.Simple("ListesLister", Statuts.Conseillers(200), Get, "/api/listes-de-diffusion"),
        new(
            "ListesLire",
            Statuts.ProprietaireDeListe(200),
            async (s, _, id) => new(Get, $"/api/listes-de-diffusion/{await ListeOu(s, id)}")
        )
        {
            DUnDossier = false,
        },
        MatriceDesDroits.Dossier(
            "ListesCreer",
            Statuts.Conseillers(201),
            _ => new(Post, "/api/listes-de-diffusion", new { titre = Guid.NewGuid().ToString(), membres = Array.Empty<Guid>() })
        ),
        new(
            "ListesModifier",
            Statuts.ProprietaireDeListe(200),
            async (s, _, id) =>
            {
                var liste = await ListeOu(s, id);
                return new(
                    HttpMethod.Patch,
                    $"/api/listes-de-diffusion/{liste}",
                    new { titre = Guid.NewGuid().ToString() },
                    ("If-Match", await s.EtagDeLaListe(liste))
                );
            }
        )
        {
            DUnDossier = false,
        },
        new(
            "ListesSupprimer",
            Statuts.ProprietaireDeListe(204),
            async (s, _, id) => new(HttpMethod.Delete, $"/api/listes-de-diffusion/{await ListeOu(s, id)}")
        )
        {
            DUnDossier = false,
        },
        // Someone else's people are nobody to send to: the refusal does not say whether they exist.
        MatriceDesDroits.Dossier(
            "EnvoisEnvoyer",
            new(201, 400, 400, 403, 403),
            id =>
                new(
                    Post,
                    "/api/diffusions",
                    new
                    {
                        texte = "Bonjour",
                        beneficiaires = new[] { id },
                        listes = Array.Empty<Guid>(),
                    }
                )
        ),
        MatriceDesDroits.Simple("EnvoisLister", Statuts.Conseillers(200), Get, "/api/diffusions"),
    ];

    /// <summary>A list of the referent's in place of his dossier; another identifier stays what it is: none.</summary>
    private static async Task<Guid> ListeOu(Situation situation, Guid id) => id == situation.Active ? await situation.Liste() : id;
}
