using Cej.Domain.Offres;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Offres;

/// <summary>Offers that the young person opened: what the weekly indicators count.</summary>
[Tags("Offres du bénéficiaire")]
public sealed class ConsultationsFunctions(ConsulterOffreHandler consulter)
{
    /// <summary>Takes note that an offer was opened.</summary>
    [Function("OffresConsulter")]
    [EndpointSummary("Noter que j'ai ouvert une offre ; une fois par semaine et par offre, la répéter ne change rien")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Consulter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "beneficiaires/{id:guid}/offres-consultees/{type}/{offre}")]
            HttpRequest request,
        Guid id,
        string type,
        string offre,
        CancellationToken cancellationToken
    ) =>
        consulter
            .Handle(new(id), AdressesDesOffres.Reference(type, offre), request.Appelant(), cancellationToken)
            .EnReponse(_ => TypedResults.NoContent());
}
