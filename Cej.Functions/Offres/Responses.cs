using Cej.Domain.Offres;

namespace Cej.Functions.Offres;

/// <summary>Une page d'offres.</summary>
/// <param name="Offres">Les plus récents d'abord.</param>
/// <param name="Total">Nombre d'offres qui répondent aux critères ; absent quand leur source ne répond pas.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
/// <param name="Indisponibles">Les sources qui ne répondent pas : leurs offres manquent ici. Le plus souvent vide.</param>
public sealed record OffresResponse(
    IReadOnlyList<OffreResponse> Offres,
    int? Total,
    string? Suivant,
    IReadOnlyList<SourceIndisponibleResponse> Indisponibles
)
{
    internal static OffresResponse De(OffresTrouvees trouvees) =>
        trouvees switch
        {
            OffresTrouvees.Page(var offres, var total, var suivant) => new([.. offres.Select(OffreResponse.Depuis)], total, suivant, []),
            OffresTrouvees.Indisponible(var source, var dans) => new([], null, null, [SourceIndisponibleResponse.De(source, dans)]),
            _ => throw new InvalidOperationException($"Unknown outcome {trouvees.GetType().Name}."),
        };
}

/// <summary>Une source qui ne répond pas.</summary>
/// <param name="Source">La source.</param>
/// <param name="Message">Ce qu'il faut afficher.</param>
/// <param name="ReessayerDans">Secondes après lesquelles réessayer a un sens ; absent quand on l'ignore.</param>
public sealed record SourceIndisponibleResponse(SourceDOffres Source, string Message, int? ReessayerDans)
{
    internal static SourceIndisponibleResponse De(SourceDOffres source, TimeSpan? dans) =>
        new(source, RefusOffres.SourceIndisponible.Message, dans is { } attente ? (int)Math.Ceiling(attente.TotalSeconds) : null);
}

/// <summary>Une offre, telle que les listes la montrent.</summary>
/// <param name="Type">Son type.</param>
/// <param name="Id">Son identifiant dans sa source.</param>
/// <param name="Titre">L'intitulé de l'offre.</param>
/// <param name="Organisme">L'entreprise ou l'organisme.</param>
/// <param name="Localisation">Le lieu.</param>
/// <param name="CodePostal">Le code postal.</param>
/// <param name="Contrat">Le contrat.</param>
/// <param name="Duree">Le temps de travail, ou la durée.</param>
/// <param name="Domaine">Service civique : le domaine.</param>
/// <param name="Debut">Le premier jour.</param>
/// <param name="PublieeLe">Date de publication, UTC.</param>
/// <param name="Origine">Qui l'a publiée.</param>
public sealed record OffreResponse(
    TypeDOffre Type,
    string Id,
    string Titre,
    string? Organisme,
    string? Localisation,
    string? CodePostal,
    string? Contrat,
    string? Duree,
    string? Domaine,
    DateOnly? Debut,
    DateTimeOffset? PublieeLe,
    string? Origine
)
{
    internal static OffreResponse Depuis(Offre offre) =>
        new(
            offre.Reference.Type,
            offre.Reference.Id,
            offre.Titre,
            offre.Organisme,
            offre.Localisation,
            offre.CodePostal,
            offre.Contrat,
            offre.Duree,
            offre.Domaine,
            offre.Debut,
            offre.PublieeLe,
            offre.Origine
        );
}

/// <summary>Une offre avec tout ce qu'on en sait.</summary>
/// <param name="Offre">Ce que montrent les listes.</param>
/// <param name="Description">Le travail, sur plusieurs lignes.</param>
/// <param name="Salaire">Le salaire.</param>
/// <param name="Horaires">Les horaires.</param>
/// <param name="Experience">L'expérience demandée.</param>
/// <param name="Competences">Les compétences.</param>
/// <param name="SavoirEtre">Les savoir-être.</param>
/// <param name="Formations">Les formations et diplômes.</param>
/// <param name="Langues">Les langues.</param>
/// <param name="Permis">Les permis de conduire.</param>
/// <param name="Presentation">Comment l'entreprise ou l'organisme se présente.</param>
/// <param name="Postuler">Le lien pour postuler ; pour une immersion, le formulaire de contact de sa source.</param>
/// <param name="Contact">Immersion : comment l'entreprise veut être contactée ; absent quand la source ne le dit pas.</param>
public sealed record OffreDetailleeResponse(
    OffreResponse Offre,
    string? Description,
    string? Salaire,
    string? Horaires,
    string? Experience,
    IReadOnlyList<string> Competences,
    IReadOnlyList<string> SavoirEtre,
    IReadOnlyList<string> Formations,
    IReadOnlyList<string> Langues,
    IReadOnlyList<string> Permis,
    string? Presentation,
    string? Postuler,
    ModeDeContact? Contact
)
{
    internal static OffreDetailleeResponse Depuis(OffreDetaillee detail) =>
        new(
            OffreResponse.Depuis(detail.Offre),
            detail.Description,
            detail.Salaire,
            detail.Horaires,
            detail.Experience,
            detail.Competences,
            detail.SavoirEtre,
            detail.Formations,
            detail.Langues,
            detail.Permis,
            detail.Presentation,
            detail.Postuler?.AbsoluteUri,
            detail.Contact
        );
}
