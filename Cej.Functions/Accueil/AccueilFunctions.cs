using Cej.Domain.Accueil;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Accueil;

/// <summary>What a young person sees first.</summary>
[Tags("Accueil")]
public sealed class AccueilFunctions(LireAccueilHandler lire)
{
    /// <summary>Everything that the first page shows.</summary>
    [Function("AccueilLire")]
    [EndpointSummary("Lire mon accueil : ma semaine, mes retards, mes messages, ce qui m'attend, qui m'accompagne")]
    [Parametre("If-None-Match", "La version connue : 304 si rien n'a changé.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<AccueilResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/accueil")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => lire.Handle(new(id), request.Appelant(), cancellationToken).EnReponse(lu => Repondre(request, AccueilResponse.De(lu)));

    private static IResult Repondre(HttpRequest request, AccueilResponse accueil)
    {
        var version = accueil.Version;
        Etag.Annoncer(request, version);
        return request.Headers.IfNoneMatch is [var header] && Etag.Lire(request, header) == version
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok(accueil);
    }
}
