using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Reaffectation;

/// <summary>Who left the caller's portfolio without the caller's doing, and who follows them now.</summary>
[Tags("Portefeuille")]
public sealed class DepartsFunctions(DepartsHandler departs)
{
    /// <summary>Those of the last month that the caller has not put away.</summary>
    [Function("DepartsLister")]
    [EndpointSummary("Lister les bénéficiaires qu'une réaffectation a fait quitter mon portefeuille, et qui les suit maintenant")]
    [ProducesResponseType<DepartsResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "portefeuille/departs")] HttpRequest request,
        CancellationToken cancellationToken
    ) => departs.Lister(request.Appelant(), cancellationToken).EnReponse(lus => TypedResults.Ok(DepartsResponse.De(lus)));

    /// <summary>The caller has seen one.</summary>
    [Function("DepartsRanger")]
    [EndpointSummary("Ne plus signaler un départ")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public Task<IResult> Ranger(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "portefeuille/departs/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => departs.Ranger(id, request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());
}

/// <summary>Ce qui a fait quitter un portefeuille.</summary>
/// <param name="Departs">Les plus récents d'abord.</param>
public sealed record DepartsResponse(IReadOnlyList<DepartResponse> Departs)
{
    internal static DepartsResponse De(DepartsConnus connus) =>
        new([.. connus.Departs.Select(depart => DepartResponse.De(depart, connus.ARecuperer))]);
}

/// <summary>Des personnes parties ensemble.</summary>
/// <param name="Id">L'identifiant, pour ne plus le signaler.</param>
/// <param name="Type">La réaffectation qui les a fait partir, ou la suppression de leur compte par elles-mêmes.</param>
/// <param name="Le">Date et heure, UTC.</param>
/// <param name="Chez">Qui les suit maintenant ; absent quand le compte est supprimé.</param>
/// <param name="Personnes">Les personnes parties.</param>
public sealed record DepartResponse(
    Guid Id,
    TypeDeDepart Type,
    DateTimeOffset Le,
    ConseillerCibleResponse? Chez,
    IReadOnlyList<PersonnePartieResponse> Personnes
)
{
    internal static DepartResponse De(Depart depart, IReadOnlySet<BeneficiaireId> aRecuperer) =>
        new(
            depart.Id,
            depart.Type,
            depart.Le,
            depart.Chez is { } chez ? ConseillerCibleResponse.De(chez) : null,
            [
                .. depart.Personnes.Select(personne => new PersonnePartieResponse(
                    personne.Id.Value,
                    personne.Nom.Prenom,
                    personne.Nom.Nom,
                    aRecuperer.Contains(personne.Id)
                )),
            ]
        );
}

/// <summary>Une personne partie.</summary>
/// <param name="Id">L'identifiant du dossier.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="ARecuperer">Vrai quand l'appelant peut récupérer la personne.</param>
public sealed record PersonnePartieResponse(Guid Id, string Prenom, string Nom, bool ARecuperer);
