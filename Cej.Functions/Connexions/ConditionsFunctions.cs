using Cej.Domain.Connexions;
using Cej.Domain.Identite;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Connexions;

/// <summary>The terms of use, for counsellors and young people.</summary>
[Tags("Connexion")]
public sealed class ConditionsFunctions(ConditionsHandler conditions)
{
    /// <summary>La version acceptée.</summary>
    /// <param name="Version">La version en vigueur, telle qu'elle a été lue.</param>
    public sealed record AcceptationRequest(string? Version);

    /// <summary>Les conditions d'utilisation, et ce que l'appelant en a accepté.</summary>
    /// <param name="Version">La version en vigueur ; absente quand il n'y a rien à accepter.</param>
    /// <param name="AAccepter">Vrai quand la version en vigueur reste à accepter.</param>
    /// <param name="Acceptee">La dernière version acceptée ; absente quand aucune ne l'a été.</param>
    /// <param name="AccepteeLe">Date de cette acceptation, UTC.</param>
    public sealed record ConditionsResponse(string? Version, bool AAccepter, string? Acceptee, DateTimeOffset? AccepteeLe)
    {
        internal static ConditionsResponse De(Conditions lues) =>
            new(lues.Version, lues.AAccepter, lues.Acceptee?.Version, lues.Acceptee?.Le);
    }

    /// <summary>How the caller stands to them.</summary>
    [Function("ConditionsLire")]
    [EndpointSummary("Lire la version des conditions d'utilisation, et celle que j'ai acceptée")]
    [ProducesResponseType<ConditionsResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status409Conflict)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "conditions")] HttpRequest request,
        CancellationToken cancellationToken
    ) => conditions.Lire(request.Appelant(), cancellationToken).EnReponse(lues => TypedResults.Ok(ConditionsResponse.De(lues)));

    /// <summary>Accepts the version in force.</summary>
    [Function("ConditionsAccepter")]
    [EndpointSummary("Accepter la version en vigueur des conditions d'utilisation, et elle seule")]
    [ProducesResponseType<ConditionsResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Accepter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "conditions/acceptation")] HttpRequest request,
        [FromBody] AcceptationRequest body,
        CancellationToken cancellationToken
    ) =>
        conditions
            .Accepter(body.Version, request.Appelant(), cancellationToken)
            .EnReponse(lues => TypedResults.Ok(ConditionsResponse.De(lues)));
}
