using Cej.Domain.Demarches;

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

/// <summary>Ce que répond le référentiel.</summary>
/// <param name="Pourquois">Toutes les thématiques, dans leur ordre d'affichage.</param>
/// <param name="Demarches">Les démarches trouvées.</param>
public sealed record ReferentielResponse(IReadOnlyList<TermeResponse> Pourquois, IReadOnlyList<DemarchePredefinieResponse> Demarches)
{
    internal static ReferentielResponse De(ReferentielDesDemarches referentiel, string? saisie, string? pourquoi) =>
        new(
            [.. referentiel.Pourquois.Select(terme => TermeResponse.De(terme)!)],
            [.. referentiel.Rechercher(saisie, pourquoi).Select(DemarchePredefinieResponse.Depuis)]
        );
}

/// <summary>Une démarche du référentiel.</summary>
/// <param name="Quoi">Le code à envoyer pour la créer.</param>
/// <param name="Libelle">Ce qu'il faut afficher.</param>
/// <param name="Pourquoi">Sa thématique.</param>
/// <param name="Moyens">Les moyens de la faire, dont un est à choisir.</param>
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
