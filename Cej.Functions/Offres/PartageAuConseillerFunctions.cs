using Cej.Domain.Offres;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Offres;

/// <summary>A young person shows an offer to the counsellor.</summary>
[Tags("Offres du bénéficiaire")]
public sealed class PartageAuConseillerFunctions(PartagerAvecMonConseillerHandler partager)
{
    /// <summary>Une offre à montrer à mon conseiller.</summary>
    /// <param name="Type">Le type de l'offre.</param>
    /// <param name="Offre">Son identifiant.</param>
    /// <param name="Message">De 1 à 10 000 caractères ; absent pour le texte par défaut.</param>
    public sealed record PartageAuConseillerRequest([property: UnDe(typeof(TypeDOffre))] string? Type, string? Offre, string? Message);

    /// <summary>Shares an offer.</summary>
    [Function("OffresPartagerAuConseiller")]
    [EndpointSummary("Partager une offre avec mon conseiller : un message dans notre conversation")]
    [Parametre("Idempotency-Key", "La même clé redonne le même message, sans rien envoyer.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<MessageResponse>(StatusCodes.Status201Created)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status422UnprocessableEntity
    )]
    public Task<IResult> Partager(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "beneficiaires/{id:guid}/partages")] HttpRequest request,
        Guid id,
        [FromBody] PartageAuConseillerRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle =>
                Mots.Lire<TypeDOffre>(body.Type) is { } type && body.Offre is { } offre
                    ? partager.Handle(new(new(id), new(type, offre), body.Message, cle, request.Appelant()), cancellationToken)
                    : Task.FromResult<Result<Expedie>>(
                        Refus.DeChamps(new ErreurDeChamp(body.Offre is null ? "offre" : "type", "Indiquez l'offre et son type."))
                    )
            )
            .EnReponse(envoye =>
                TypedResults.Created($"/api/conversations/{id}/messages/{envoye.Message.Value.Numero}", MessageResponse.Depuis(envoye))
            );
}
