using Cej.Domain.Identite;
using Cej.Domain.Offres;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Notifications;
using Cej.Functions.Offres;
using Cej.Functions.Tests.Recapitulatif;
using Cej.Functions.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Tests.Api;

/// <summary>Who calls: the columns of the matrix of rights.</summary>
public enum Acteur
{
    SansJeton,
    JetonExpire,
    AutreAudience,
    AutreEmetteur,
    SansSignature,
    AutreSignature,
    HmacDeLaClePublique,
    ConseillerReferent,
    AutreConseiller,
    Superviseur,
    BeneficiaireConcerne,
    AutreBeneficiaire,
    Operateur,
}

/// <summary>Everyone the matrix needs: a counsellor, his two dossiers (one activated), a colleague, a superviseur, two young people, an operator.</summary>
internal sealed class Situation
{
    private readonly HoteDeTest _hote;
    private readonly Dictionary<Acteur, Personne> _personnes;

    private Situation(HoteDeTest hote, Dictionary<Acteur, Personne> personnes)
    {
        _hote = hote;
        _personnes = personnes;
        EtagDuProfil = qui => EtagDe(qui, "/api/profil");
        EtagDuDossier = dossier => EtagDe(Acteur.ConseillerReferent, $"/api/beneficiaires/{dossier}");
    }

    /// <summary>The dossier of <see cref="Acteur.BeneficiaireConcerne"/>.</summary>
    public Guid Active { get; private init; }

    /// <summary>A dossier of the same counsellor that nobody logged in to.</summary>
    public Guid JamaisActive { get; private init; }

    /// <summary>The entity tag of the caller's own profile; any tag for who has none.</summary>
    public Func<Acteur, Task<string>> EtagDuProfil { get; }

    /// <summary>The entity tag the referent counsellor sees on a dossier; any tag when it does not exist.</summary>
    public Func<Guid, Task<string>> EtagDuDossier { get; }

    public static async Task<Situation> Preparer(HoteDeTest hote)
    {
        var (referent, client) = await hote.ConseillerConnecte();
        var (autre, chezAutre) = await hote.ConseillerConnecte();
        var (superviseur, _) = await hote.SuperviseurConnecte(Structure);
        var (concerne, _, actif) = await hote.BeneficiaireConnecte(client);
        var (autreJeune, _, _) = await hote.BeneficiaireConnecte(chezAutre);
        return new Situation(
            hote,
            new()
            {
                [Acteur.ConseillerReferent] = referent,
                [Acteur.AutreConseiller] = autre,
                [Acteur.Superviseur] = superviseur,
                [Acteur.BeneficiaireConcerne] = concerne,
                [Acteur.AutreBeneficiaire] = autreJeune,
                [Acteur.Operateur] = Personne.Operateur(),
            }
        )
        {
            Active = actif,
            JamaisActive = await client.Ajouter("Zoé", "Lefèvre"),
        };
    }

    public ClientDeTest Client(Acteur acteur) => _hote.ClientAvecJeton(Jeton(acteur));

    /// <summary>What the access audit calls somebody.</summary>
    public string Empreinte(Acteur acteur) => _personnes[acteur].Identite.Empreinte.Hex;

    /// <summary>A counsellor's space.</summary>
    public Guid Espace(Acteur conseiller) => Appelant.Conseiller.IdDe(_personnes[conseiller].Identite).Value;

    /// <summary>Where the daily mail of a counsellor leads who wants no more of it.</summary>
    public string LienDeDesabonnement(Acteur conseiller) =>
        BancDuRecapitulatif.Liens(TimeProvider.System).Pour(Appelant.Conseiller.IdDe(_personnes[conseiller].Identite))!.AbsolutePath;

    /// <summary>Has a counsellor ask for the module; the request.</summary>
    public async Task<Guid> Demander(Acteur conseiller)
    {
        (await Client(conseiller).Envoyer(HttpMethod.Put, "/api/profil/habilitation", new { raison = "Je remplace." })).Statut(200);
        return Appelant.Conseiller.IdDe(_personnes[conseiller].Identite).Value;
    }

    /// <summary>Where the superviseur may reassign.</summary>
    public const string Structure = "Côte d'Azur";

    /// <summary>Makes sure that an agency is of the superviseur's structure.</summary>
    public Task<string> Agence() => _hote.UneAgence(Structure);

    /// <summary>Puts a counsellor in the superviseur's structure, by the agency of his profile; his space.</summary>
    public async Task<Guid> Rattacher(Acteur conseiller)
    {
        var demande = new { agence = await Agence() };
        var profil = await EtagDuProfil(conseiller);
        (await Client(conseiller).Envoyer(HttpMethod.Patch, "/api/profil", demande, ("If-Match", profil))).Statut(200);
        return Appelant.Conseiller.IdDe(_personnes[conseiller].Identite).Value;
    }

    /// <summary>Sends a message in a conversation: the actor's own if he is one of its sides, else the referent's. Number and version.</summary>
    public async Task<(string Numero, string Version)> Message(Acteur acteur, Guid dossier)
    {
        var auteur = acteur is Acteur.BeneficiaireConcerne ? acteur : Acteur.ConseillerReferent;
        var envoi = await Client(auteur).Envoyer(HttpMethod.Post, $"/api/conversations/{dossier}/messages", new { texte = "Bonjour" });
        return envoi.Code == 201 ? (envoi.Lire<MessageResponse>().Numero, envoi.Lire<MessageResponse>().Version) : ("1", "\"MQ\"");
    }

    /// <summary>A new list of the referent counsellor's, with its dossier.</summary>
    public async Task<Guid> Liste()
    {
        var demande = new { titre = Guid.NewGuid().ToString(), membres = new[] { Active } };
        var creee = await Client(Acteur.ConseillerReferent).Envoyer(HttpMethod.Post, "/api/listes-de-diffusion", demande);
        return creee.Statut(201).Id;
    }

    /// <summary>A quick reply of the referent counsellor's, and its version: the one that is there, as a counsellor keeps thirty.</summary>
    public async Task<(Guid Id, string Version)> ReponseRapide()
    {
        var client = Client(Acteur.ConseillerReferent);
        var lues = (await client.Lire("/api/reponses-rapides")).Statut(200).Lire<ReponsesRapidesFunctions.ReponsesRapidesResponse>();
        if (lues.Reponses is [var premiere, ..])
            return (premiere.Id, premiere.Version);
        var demande = new { texte = "Je vous rappelle demain." };
        var reponse = await client.Envoyer(HttpMethod.Post, "/api/reponses-rapides", demande);
        var ajoutee = reponse.Statut(201).Lire<ReponsesRapidesFunctions.ReponseRapideResponse>();
        return (ajoutee.Id, ajoutee.Version);
    }

    /// <summary>The number of a job that exists.</summary>
    public async Task<string> Offre()
    {
        var trouvees = await Client(Acteur.ConseillerReferent).Lire("/api/offres?limite=1");
        return trouvees.Statut(200).Lire<OffresResponse>().Offres[0].Id;
    }

    /// <summary>The address of a favourite: added when the actor may.</summary>
    public async Task<string> Favori(Acteur acteur, Guid dossier)
    {
        var chemin = $"/api/beneficiaires/{dossier}/favoris/emploi/{await Offre()}";
        if (acteur is Acteur.BeneficiaireConcerne)
            await Client(acteur).Envoyer(HttpMethod.Put, chemin, new { });
        return chemin;
    }

    /// <summary>The address of a saved search: added when the actor may.</summary>
    public async Task<string> Recherche(Acteur acteur, Guid dossier)
    {
        var chemin = $"/api/beneficiaires/{dossier}/recherches";
        var demande = new { criteres = new { type = "service-civique", commune = "06088" } };
        var creee = acteur is Acteur.BeneficiaireConcerne ? await Client(acteur).Envoyer(HttpMethod.Post, chemin, demande) : null;
        return $"{chemin}/{(creee?.Code == 201 ? creee.Id : Active)}";
    }

    /// <summary>A suggestion that the beneficiary has just received.</summary>
    public async Task<Guid> Suggestion()
    {
        // Criteria of its own: the same ones would be the suggestion that was answered before.
        var jour = new DateOnly(2027, 1, 1).AddDays(Random.Shared.Next(3_000));
        var demande = new
        {
            criteres = new
            {
                type = "service-civique",
                commune = "06088",
                aPartirDu = jour,
            },
            beneficiaires = new[] { Active },
        };
        (await Client(Acteur.ConseillerReferent).Envoyer(HttpMethod.Post, "/api/suggestions", demande)).Statut(201);
        var recues = await Client(Acteur.BeneficiaireConcerne).Lire($"/api/beneficiaires/{Active}/suggestions?limite=50");
        return recues
            .Statut(200)
            .Lire<SuggestionsResponse>()
            .Suggestions.First(suggestion => suggestion.Etat == EtatDeSuggestion.EnAttente)
            .Id;
    }

    /// <summary>A notification that the beneficiary has just received.</summary>
    public async Task<Guid> Notification()
    {
        await Suggestion();
        var recues = await Client(Acteur.BeneficiaireConcerne).Lire($"/api/beneficiaires/{Active}/notifications?limite=1");
        return recues.Statut(200).Lire<NotificationsFunctions.NotificationsResponse>().Notifications[0].Id;
    }

    /// <summary>The entity tag that a young person sees on his preferences; any tag for others.</summary>
    public Task<string> EtagDesPreferences(Acteur acteur, Guid dossier) => EtagDe(acteur, $"/api/beneficiaires/{dossier}/preferences");

    /// <summary>The entity tag the referent counsellor sees on a list; any tag when it does not exist.</summary>
    public Task<string> EtagDeLaListe(Guid liste) => EtagDe(Acteur.ConseillerReferent, $"/api/listes-de-diffusion/{liste}");

    /// <summary>The token of an actor: the bad ones would be the referent counsellor's if they were good.</summary>
    private string? Jeton(Acteur acteur)
    {
        var fournisseur = _hote.Fournisseur;
        var referent = _personnes[Acteur.ConseillerReferent];
        return acteur switch
        {
            Acteur.SansJeton => null,
            Acteur.JetonExpire => fournisseur.Jeton(referent, jeton => jeton.Expires = DateTime.UtcNow.AddMinutes(-10)),
            Acteur.AutreAudience => fournisseur.Jeton(referent, jeton => jeton.Audience = "autre-api"),
            Acteur.AutreEmetteur => fournisseur.Jeton(referent, jeton => jeton.Issuer = "https://autre.example"),
            Acteur.SansSignature => SansSignature(fournisseur.Jeton(referent)),
            Acteur.AutreSignature => fournisseur.Jeton(referent, jeton => jeton.SigningCredentials = FauxFournisseur.CleInconnue()),
            Acteur.HmacDeLaClePublique => fournisseur.Jeton(
                referent,
                jeton => jeton.SigningCredentials = fournisseur.ClePubliqueCommeSecret()
            ),
            _ => fournisseur.Jeton(_personnes[acteur]),
        };
    }

    /// <summary>The same claims under <c>alg: none</c>, without a signature.</summary>
    private static string SansSignature(string jeton) =>
        $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"at+jwt"}""")}.{jeton.Split('.')[1]}.";

    private async Task<string> EtagDe(Acteur acteur, string chemin)
    {
        var lecteur = _personnes.ContainsKey(acteur) ? acteur : Acteur.ConseillerReferent;
        return (await Client(lecteur).Lire(chemin)).Etag ?? "\"MQ\"";
    }
}
