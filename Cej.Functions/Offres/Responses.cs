using Cej.Domain.Offres;
using Cej.Functions.Infrastructure.Offres;

namespace Cej.Functions.Offres;

/// <summary>A page of offers.</summary>
/// <param name="Offres">The newest first.</param>
/// <param name="Total">How many offers meet the criteria; absent when their source does not answer.</param>
/// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
/// <param name="Indisponibles">The sources that do not answer: their offers are missing here. Empty most of the time.</param>
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

/// <summary>A source that does not answer.</summary>
/// <param name="Source"><c>france-travail</c>, <c>api-engagement</c> or <c>immersion-facilitee</c>.</param>
/// <param name="Message">What to show.</param>
/// <param name="ReessayerDans">Seconds after which trying again makes sense; absent when nobody knows.</param>
public sealed record SourceIndisponibleResponse(string Source, string Message, int? ReessayerDans)
{
    internal static SourceIndisponibleResponse De(SourceDOffres source, TimeSpan? dans) =>
        new(
            MotsDesOffres.De(source),
            RefusOffres.SourceIndisponible.Message,
            dans is { } attente ? (int)Math.Ceiling(attente.TotalSeconds) : null
        );
}

/// <summary>An offer as lists show it.</summary>
/// <param name="Type">emploi, alternance, service-civique or immersion.</param>
/// <param name="Id">Its name in its source.</param>
/// <param name="Titre">What is offered.</param>
/// <param name="Organisme">The company or organisation.</param>
/// <param name="Localisation">Where.</param>
/// <param name="CodePostal">The postal code.</param>
/// <param name="Contrat">The contract.</param>
/// <param name="Duree">The working time, or how long it lasts.</param>
/// <param name="Domaine">The domain, of civic service.</param>
/// <param name="Debut">The first day.</param>
/// <param name="PublieeLe">When it was published, UTC.</param>
/// <param name="Origine">Who published it.</param>
public sealed record OffreResponse(
    string Type,
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
            MotsDesOffres.De(offre.Reference.Type),
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

/// <summary>An offer with all that is known of it.</summary>
/// <param name="Offre">What lists show.</param>
/// <param name="Description">What the work is; several lines.</param>
/// <param name="Salaire">The pay.</param>
/// <param name="Horaires">The hours.</param>
/// <param name="Experience">The experience asked for.</param>
/// <param name="Competences">Skills.</param>
/// <param name="SavoirEtre">Soft skills.</param>
/// <param name="Formations">Training and diplomas.</param>
/// <param name="Langues">Languages.</param>
/// <param name="Permis">Driving licences.</param>
/// <param name="Presentation">What the company or organisation says of itself.</param>
/// <param name="Postuler">Link to apply.</param>
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
    string? Postuler
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
            detail.Postuler?.AbsoluteUri
        );
}
