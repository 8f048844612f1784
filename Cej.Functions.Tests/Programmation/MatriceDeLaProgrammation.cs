using Cej.Domain.Primitives;
using Cej.Domain.Programmation;
using Cej.Functions.Programmation;
using Cej.Functions.Tests.Api;

namespace Cej.Functions.Tests.Programmation;

/// <summary>Who may do what with scheduled sends: each counsellor with those of his own.</summary>
internal static class MatriceDeLaProgrammation
{
    private const string Chemin = "/api/envois-programmes";

    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        // Someone else's people are nobody to send to: the refusal does not say whether they exist.
        MatriceDesDroits.Dossier(
            "EnvoisProgrammesCreer",
            new(201, 400, 400, 403, 403),
            id => new(HttpMethod.Post, Chemin, Demain("Bonjour", id))
        ),
        MatriceDesDroits.Simple("EnvoisProgrammesLister", Statuts.Conseillers(200), HttpMethod.Get, Chemin),
        new(
            "EnvoisProgrammesLire",
            Statuts.ProprietaireDeListe(200),
            async (s, _, id) => new(HttpMethod.Get, $"{Chemin}/{(await EnvoiOu(s, id)).Id}")
        )
        {
            DUnDossier = false,
        },
        new(
            "EnvoisProgrammesModifier",
            Statuts.ProprietaireDeListe(200),
            async (s, _, id) =>
            {
                var (envoi, version) = await EnvoiOu(s, id);
                return new(HttpMethod.Patch, $"{Chemin}/{envoi}", new { texte = "Bonsoir" }, ("If-Match", version));
            }
        )
        {
            DUnDossier = false,
        },
        new(
            "EnvoisProgrammesAnnuler",
            Statuts.ProprietaireDeListe(204),
            async (s, _, id) => new(HttpMethod.Delete, $"{Chemin}/{(await EnvoiOu(s, id)).Id}")
        )
        {
            DUnDossier = false,
        },
    ];

    /// <summary>A message for tomorrow at 9:00, of the real clock.</summary>
    internal static object Demain(string texte, params Guid[] beneficiaires) =>
        new
        {
            texte,
            beneficiaires,
            jour = JourDeParis.De(DateTimeOffset.UtcNow).AddDays(1),
            heure = "09:00",
        };

    /// <summary>A scheduled send of the referent's in place of his dossier; another identifier stays what it is: none.</summary>
    private static async Task<(Guid Id, string Version)> EnvoiOu(Situation situation, Guid id)
    {
        if (id != situation.Active)
            return (id, "\"MQ\"");
        var client = situation.Client(Acteur.ConseillerReferent);
        var cree = await client.Envoyer(HttpMethod.Post, Chemin, Demain("Bonjour", id));
        var envoi = cree.Statut(201).Lire<EnvoiProgrammeResponse>();
        Assert.Equal(EtatDEnvoi.EnAttente, envoi.Etat);
        return (envoi.Id, envoi.Version);
    }
}
