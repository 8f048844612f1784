using Cej.Domain.Demarches;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Cej.Functions.Demarches;

/// <summary>The dictionary of démarches. Guide: "Le jeune recherche la démarche par mot-clé".</summary>
[Tags("Démarches")]
public sealed class ReferentielFunctions(ReferentielDesDemarches referentiel)
{
    /// <summary>The démarches that answer, the best first.</summary>
    [Function("ReferentielDesDemarchesRechercher")]
    [EndpointSummary("Rechercher une démarche prédéfinie et ses moyens par mots-clés ; toutes, par thématique, sans mot")]
    [Parametre("recherche", "Débuts de mots, sans tenir compte des accents ni de la casse.")]
    [Parametre("pourquoi", "Le code d'une thématique.")]
    [ProducesResponseType<ReferentielResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Rechercher(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "referentiel-des-demarches")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (saisie, pourquoi) = (lecture.Texte("recherche"), lecture.Texte("pourquoi"));
        return lecture
            .Puis(() => Task.FromResult<Result<ReferentielResponse>>(ReferentielResponse.De(referentiel, saisie, pourquoi)))
            .EnReponse(trouve => TypedResults.Ok(trouve));
    }
}

/// <summary>What the dictionary answers.</summary>
/// <param name="Pourquois">Every thematic, in the order in which they are shown.</param>
/// <param name="Demarches">The démarches that answer.</param>
public sealed record ReferentielResponse(IReadOnlyList<TermeResponse> Pourquois, IReadOnlyList<DemarchePredefinieResponse> Demarches)
{
    internal static ReferentielResponse De(ReferentielDesDemarches referentiel, string? saisie, string? pourquoi) =>
        new(
            [.. referentiel.Pourquois.Select(terme => TermeResponse.De(terme)!)],
            [.. referentiel.Rechercher(saisie, pourquoi).Select(DemarchePredefinieResponse.Depuis)]
        );
}

/// <summary>A démarche of the dictionary.</summary>
/// <param name="Quoi">The code to send to create it.</param>
/// <param name="Libelle">What to show.</param>
/// <param name="Pourquoi">Its thematic.</param>
/// <param name="Moyens">The ways to do it, of which one is to be chosen.</param>
public sealed record DemarchePredefinieResponse(string Quoi, string Libelle, TermeResponse Pourquoi, IReadOnlyList<TermeResponse> Moyens)
{
    internal static DemarchePredefinieResponse Depuis(DemarchePredefinie demarche) =>
        new(
            demarche.Quoi.Code,
            demarche.Quoi.Libelle,
            TermeResponse.De(demarche.Pourquoi)!,
            [.. demarche.Moyens.Select(moyen => TermeResponse.De(moyen)!)]
        );
}
