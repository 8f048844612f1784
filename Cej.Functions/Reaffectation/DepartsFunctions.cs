using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Cej.Functions.Reaffectation;

/// <summary>Who left the caller's portfolio by a reassignment, and who follows them now.</summary>
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

/// <summary>What took people out of a portfolio.</summary>
/// <param name="Departs">The latest first.</param>
public sealed record DepartsResponse(IReadOnlyList<DepartResponse> Departs)
{
    internal static DepartsResponse De(DepartsConnus connus) =>
        new([.. connus.Departs.Select(depart => DepartResponse.De(depart, connus.ARecuperer))]);
}

/// <summary>What one reassignment took out of a portfolio.</summary>
/// <param name="Id">To put it away.</param>
/// <param name="Type"><c>definitive</c>, <c>temporaire</c>, or <c>recuperation</c> when the first counsellor took them back.</param>
/// <param name="Le">When, UTC.</param>
/// <param name="Chez">Who follows them now.</param>
/// <param name="Personnes">Who left.</param>
public sealed record DepartResponse(
    Guid Id,
    string Type,
    DateTimeOffset Le,
    ConseillerCibleResponse Chez,
    IReadOnlyList<PersonnePartieResponse> Personnes
)
{
    internal static DepartResponse De(Depart depart, IReadOnlySet<BeneficiaireId> aRecuperer) =>
        new(
            depart.Id,
            depart.Type switch
            {
                TypeAffectation.Ajout => "ajout",
                TypeAffectation.Definitive => "definitive",
                TypeAffectation.Temporaire => "temporaire",
                TypeAffectation.Recuperation => "recuperation",
            },
            depart.Le,
            ConseillerCibleResponse.De(depart.Chez),
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

/// <summary>Someone who left.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
/// <param name="ARecuperer">Whether the caller may take the person back.</param>
public sealed record PersonnePartieResponse(Guid Id, string Prenom, string Nom, bool ARecuperer);
