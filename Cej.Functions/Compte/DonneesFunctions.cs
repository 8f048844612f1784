using Cej.Domain.Compte;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Compte;

/// <summary>What young people may do with their own data: have them, and go.</summary>
[Tags("Compte")]
public sealed class DonneesFunctions(QuitterLeServiceHandler quitter)
{
    /// <summary>Deletes the caller's account.</summary>
    [Function("CompteSupprimer")]
    [EndpointSummary("Supprimer mon compte : le dossier est archivé deux ans, hors de portée de tous, et mon conseiller en est averti")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Supprimer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "beneficiaires/{id:guid}/compte")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => quitter.Handle(new(id), request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());
}
