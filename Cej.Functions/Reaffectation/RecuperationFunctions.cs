using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Reaffectation;

/// <summary>What the counsellor of origin does after a temporary reassignment. Guide: "Le module de réaffectation".</summary>
[Tags("Portefeuille")]
public sealed class RecuperationFunctions(RecupererHandler recuperer)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 200;

    /// <summary>Whom the caller has to take back.</summary>
    [Function("RetoursLister")]
    [EndpointSummary("Lister mes bénéficiaires à récupérer, en réaffectation temporaire")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de lignes (50 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<RetoursResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "portefeuille/a-recuperer")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (apres, limite) = lecture.Page(LimiteParDefaut, LimiteMaximale);
        return lecture
            .Puis(() => recuperer.Lister(apres, limite, request.Appelant(), cancellationToken))
            .EnReponse(page => TypedResults.Ok(RetoursResponse.De(page)));
    }

    /// <summary>Takes them all back, whoever has them by now.</summary>
    [Function("RetoursRecuperer")]
    [EndpointSummary("Récupérer tous mes bénéficiaires en réaffectation temporaire")]
    [Parametre(
        "Idempotency-Key",
        "La même clé redonne le même résultat ; après une interruption, elle termine la récupération.",
        Emplacement = Emplacement.EnTete
    )]
    [ProducesResponseType<RecuperationResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> Recuperer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "portefeuille/recuperation")] HttpRequest request,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle => recuperer.Recuperer(cle, request.Appelant(), cancellationToken))
            .EnReponse(faite => TypedResults.Json(RecuperationResponse.De(faite), statusCode: StatusCodes.Status201Created));
}
