using System.Reflection;
using Cej.Functions.Tests.Actualites;
using Cej.Functions.Tests.Compte;
using Cej.Functions.Tests.Demarches;
using Cej.Functions.Tests.Demonstration;
using Cej.Functions.Tests.Diffusion;
using Cej.Functions.Tests.Exploitation;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Offres;
using Cej.Functions.Tests.Pieces;
using Cej.Functions.Tests.Programmation;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;
using Microsoft.Azure.Functions.Worker;

namespace Cej.Functions.Tests.Api;

/// <summary>A call of a function, all but the token.</summary>
internal sealed record Appel(HttpMethod Verbe, string Chemin, object? Corps = null, params (string Nom, string Valeur)[] Entetes)
{
    public Task<ReponseDeTest> Par(ClientDeTest client) => client.Envoyer(Verbe, Chemin, Corps, Entetes);
}

/// <summary>
/// One HTTP function: how to call it on the referent counsellor's data, and what each kind of caller gets. Everyone without a valid token
/// gets 401, unless the function is public.
/// </summary>
internal sealed record Ligne(string Fonction, Statuts Attendus, Func<Situation, Acteur, Guid, Task<Appel>> Appeler)
{
    /// <summary>Which dossier the call is about; the matrix also calls with one that does not exist.</summary>
    public Func<Situation, Acteur, Guid> Dossier { get; init; } = static (situation, _) => situation.Active;

    /// <summary>Whether the call is about a dossier, and not only about something of the caller's own.</summary>
    public bool DUnDossier { get; init; } = true;

    /// <summary>Someone who may.</summary>
    public Acteur QuiPeut =>
        new[] { Acteur.ConseillerReferent, Acteur.BeneficiaireConcerne, Acteur.Operateur, Acteur.Superviseur }.First(qui =>
            Attendus.De(qui) < 400
        );

    public Task<Appel> Pour(Situation situation, Acteur acteur) => Appeler(situation, acteur, Dossier(situation, acteur));
}

/// <summary>What the callers with a valid token get.</summary>
internal sealed record Statuts(int Referent, int AutreConseiller, int Superviseur, int Concerne, int AutreBeneficiaire, int SansJeton = 401)
{
    /// <summary>An operator is in no dossier, and no counsellor: unless said otherwise he gets what a stranger among the young people gets.</summary>
    public int Operateur { get; init; } = AutreBeneficiaire;

    public static readonly Statuts Public = new(200, 200, 200, 200, 200, SansJeton: 200);
    public static readonly Statuts Tous = new(200, 200, 200, 200, 200);

    public static Statuts Conseillers(int succes) => new(succes, succes, succes, 403, 403);

    public static Statuts Superviseurs(int succes) => new(403, 403, succes, 403, 403);

    public static Statuts Operateurs(int succes) => new(403, 403, 403, 403, 403) { Operateur = succes };

    public static Statuts Parties(int succes) => new(succes, 404, 404, succes, 404);

    public static Statuts ProprietaireDeListe(int succes) => new(succes, 404, 404, 403, 403);

    /// <summary>For the young person alone.</summary>
    public static Statuts Concernes(int succes) => new(403, 403, 403, succes, 404) { Operateur = 403 };

    public static Statuts Referents(int succes) => new(succes, 404, 404, 404, 404);

    public int De(Acteur acteur) =>
        acteur switch
        {
            Acteur.ConseillerReferent => Referent,
            Acteur.AutreConseiller => AutreConseiller,
            Acteur.Superviseur => Superviseur,
            Acteur.BeneficiaireConcerne => Concerne,
            Acteur.AutreBeneficiaire => AutreBeneficiaire,
            Acteur.Operateur => Operateur,
            _ => SansJeton,
        };
}

/// <summary>Who may do what: one line for each HTTP function.</summary>
internal static class MatriceDesDroits
{
    private static readonly HttpMethod Get = HttpMethod.Get;
    private static readonly HttpMethod Post = HttpMethod.Post;
    private static readonly HttpMethod Patch = HttpMethod.Patch;

    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        // Exploitation
        Simple("SanteLire", Statuts.Public, Get, "/api/health"),
        Simple("OpenApiLire", Statuts.Public, Get, "/api/openapi.json"),
        // Connexion and profile
        Simple("ConnexionOuvrir", Statuts.Tous with { Operateur = 403 }, Post, "/api/connexion"),
        Simple("ConditionsLire", Statuts.Tous with { Operateur = 403 }, Get, "/api/conditions"),
        new(
            "ConditionsAccepter",
            Statuts.Tous with
            {
                Operateur = 403,
            },
            (_, qui, _) =>
                Task.FromResult(
                    new Appel(
                        HttpMethod.Put,
                        "/api/conditions/acceptation",
                        new { version = qui is Acteur.BeneficiaireConcerne or Acteur.AutreBeneficiaire ? "2026-11.jeunes" : "2026-11" }
                    )
                )
        ),
        Simple("ProfilLire", Statuts.Conseillers(200), Get, "/api/profil"),
        new(
            "ProfilModifier",
            Statuts.Conseillers(200),
            async (s, qui, _) => new(Patch, "/api/profil", new { notificationsSonores = false }, ("If-Match", await s.EtagDuProfil(qui)))
        ),
        // Whoever has the link, signed in or not.
        new(
            "DesabonnementDemander",
            Statuts.Public,
            (s, _, _) => Task.FromResult(new Appel(Get, s.LienDeDesabonnement(Acteur.ConseillerReferent)))
        )
        {
            DUnDossier = false,
        },
        new(
            "DesabonnementFaire",
            Statuts.Public,
            (s, _, _) => Task.FromResult(new Appel(Post, s.LienDeDesabonnement(Acteur.ConseillerReferent)))
        )
        {
            DUnDossier = false,
        },
        Simple("AgencesRechercher", Statuts.Tous, Get, "/api/agences"),
        // Portfolio
        Simple("PortefeuilleLister", Statuts.Conseillers(200), Get, "/api/portefeuille"),
        Simple("MotifsLister", Statuts.Tous, Get, "/api/motifs-de-suppression"),
        Dossier(
            "BeneficiairesAjouter",
            Statuts.Conseillers(201),
            _ =>
                new(
                    Post,
                    "/api/beneficiaires",
                    new
                    {
                        prenom = "Anaïs",
                        nom = "Da Costa",
                        email = $"{Guid.NewGuid():N}@courriel.example",
                    }
                )
        ),
        Dossier("BeneficiairesLire", new(200, 404, 404, 200, 404), id => new(Get, $"/api/beneficiaires/{id}")),
        Dossier("IndicateursLire", Statuts.Parties(200), id => new(Get, $"/api/beneficiaires/{id}/indicateurs")),
        new(
            "BeneficiairesModifier",
            Statuts.Referents(200),
            async (s, _, id) =>
                new(
                    Patch,
                    $"/api/beneficiaires/{id}",
                    new { identifiantFranceTravail = "1234567A" },
                    ("If-Match", await s.EtagDuDossier(id))
                )
        ),
        Dossier("BeneficiairesSupprimer", Statuts.Referents(204), id => new(HttpMethod.Delete, $"/api/beneficiaires/{id}")) with
        {
            Dossier = (s, qui) => qui is Acteur.BeneficiaireConcerne ? s.Active : s.JamaisActive,
        },
        Dossier(
            "BeneficiairesArchiver",
            Statuts.Referents(204),
            id =>
                new(
                    Post,
                    $"/api/beneficiaires/{id}/archivage",
                    new
                    {
                        motif = "autre",
                        commentaire = "A déménagé",
                        dateFinAccompagnement = DateTimeOffset.UtcNow.AddSeconds(-1),
                    }
                )
        ),
        .. MatriceDeLExploitation.Lignes,
        .. MatriceDeLaMessagerie.Lignes,
        .. MatriceDeLaDiffusion.Lignes,
        .. MatriceDeLaProgrammation.Lignes,
        .. MatriceDesPieces.Lignes,
        .. MatriceDesDemarches.Lignes,
        .. MatriceDuCompte.Lignes,
        .. MatriceDesActualites.Lignes,
        .. MatriceDeLaDemonstration.Lignes,
        .. MatriceDesOffres.Lignes,
        .. MatriceDeLaReaffectation.Lignes,
    ];

    /// <summary>Every HTTP function of the application, whether it has its line or not.</summary>
    public static IReadOnlyDictionary<string, MethodInfo> Fonctions { get; } =
        typeof(Program)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetParameters().Any(parameter => parameter.IsDefined(typeof(HttpTriggerAttribute))))
            .ToDictionary(method => method.GetCustomAttribute<FunctionAttribute>()!.Name, StringComparer.Ordinal);

    public static Ligne De(string fonction) => Lignes.Single(ligne => ligne.Fonction == fonction);

    internal static Ligne Simple(string fonction, Statuts attendus, HttpMethod verbe, string chemin) =>
        Dossier(fonction, attendus, _ => new(verbe, chemin));

    internal static Ligne Dossier(string fonction, Statuts attendus, Func<Guid, Appel> appel) =>
        new(fonction, attendus, (_, _, id) => Task.FromResult(appel(id)));
}
