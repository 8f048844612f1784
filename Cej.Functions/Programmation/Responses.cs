using Cej.Domain.Diffusion;
using Cej.Domain.Programmation;

namespace Cej.Functions.Programmation;

/// <summary>Des envois programmés.</summary>
/// <param name="Envois">D'abord ceux qui n'ont pas pu partir, puis par heure de départ.</param>
/// <param name="Total">Leur nombre en tout.</param>
/// <param name="NonEnvoyes">Combien n'ont pas pu partir, ou pas pour tous.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record EnvoisProgrammesResponse(IReadOnlyList<EnvoiProgrammeResponse> Envois, int Total, int NonEnvoyes, string? Suivant)
{
    internal static EnvoisProgrammesResponse De(EnvoisProgrammesLus lus) =>
        new([.. lus.Page.Lignes.Select(EnvoiProgrammeResponse.De)], lus.Page.Total, lus.NonEnvoyes, lus.Page.Suivant);
}

/// <summary>Un message qui part plus tard.</summary>
/// <param name="Id">Son identifiant.</param>
/// <param name="Etat">Où il en est.</param>
/// <param name="Texte">Le texte.</param>
/// <param name="Pour">Date et heure du départ, UTC.</param>
/// <param name="CreeLe">Quand il a été écrit, UTC.</param>
/// <param name="Beneficiaire">Le dossier d'un message à une seule personne ; absent pour un message à plusieurs ou à une liste.</param>
/// <param name="Listes">Les listes destinataires : leurs membres au moment du départ le reçoivent.</param>
/// <param name="Destinataires">Combien de personnes le recevraient quand il a été écrit.</param>
/// <param name="Premiers">Les premières d'entre elles, trois au plus.</param>
/// <param name="NonEnvoyes">Ceux qui ne l'ont pas reçu, et pourquoi ; vide tant qu'il n'est pas parti.</param>
/// <param name="Version">La version à envoyer dans <c>If-Match</c> pour le modifier.</param>
public sealed record EnvoiProgrammeResponse(
    Guid Id,
    EtatDEnvoi Etat,
    string Texte,
    DateTimeOffset Pour,
    DateTimeOffset CreeLe,
    Guid? Beneficiaire,
    IReadOnlyList<ListeProgrammeeResponse> Listes,
    int Destinataires,
    IReadOnlyList<DestinatairePrevuResponse> Premiers,
    IReadOnlyList<NonEnvoiResponse> NonEnvoyes,
    string Version
)
{
    private const int PremiersMaximum = 3;

    internal static EnvoiProgrammeResponse De(Stored<EnvoiProgramme> lu) =>
        new(
            lu.Value.Id,
            lu.Value.Etat,
            lu.Value.Texte,
            lu.Value.Pour,
            lu.Value.CreeLe,
            lu.Value.Seul?.Value,
            [.. lu.Value.Listes.Select(liste => new ListeProgrammeeResponse(liste.Id, liste.Titre))],
            lu.Value.Destinataires.Count,
            [.. lu.Value.Destinataires.Take(PremiersMaximum).Select(DestinatairePrevuResponse.De)],
            [.. lu.Value.NonEnvoyes.Select(NonEnvoiResponse.De)],
            Etag.De(lu.Version)
        );
}

/// <summary>Une liste destinataire.</summary>
/// <param name="Id">L'identifiant de la liste.</param>
/// <param name="Titre">Son titre quand le message a été écrit.</param>
public sealed record ListeProgrammeeResponse(Guid Id, string Titre);

/// <summary>Une personne à qui le message est destiné.</summary>
/// <param name="Id">L'identifiant du dossier.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
public sealed record DestinatairePrevuResponse(Guid Id, string Prenom, string Nom)
{
    internal static DestinatairePrevuResponse De(Membre membre) => new(membre.Id.Value, membre.Nom.Prenom, membre.Nom.Nom);
}

/// <summary>Une personne qui n'a pas reçu le message.</summary>
/// <param name="Id">L'identifiant du dossier.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="Code">Le code du refus.</param>
public sealed record NonEnvoiResponse(Guid Id, string Prenom, string Nom, [property: UnDe(typeof(Refus))] string Code)
{
    internal static NonEnvoiResponse De(NonEnvoi manque) =>
        new(manque.Destinataire.Id.Value, manque.Destinataire.Nom.Prenom, manque.Destinataire.Nom.Nom, manque.Code);
}
