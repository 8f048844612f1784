using Cej.Domain.Notifications;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Notifications;

/// <summary>The devices that ring for a beneficiary.</summary>
[Tags("Notifications")]
public sealed class AppareilsFunctions(AppareilsHandler appareils)
{
    /// <summary>Un appareil.</summary>
    /// <param name="Plateforme">android, ios ou web.</param>
    /// <param name="Canal">Le jeton de l'appareil, ou l'adresse HTTPS du service push du navigateur.</param>
    /// <param name="Cle">web : la clé publique du navigateur (<c>p256dh</c>).</param>
    /// <param name="Secret">web : le secret d'authentification du navigateur (<c>auth</c>).</param>
    public sealed record AppareilRequest(string? Plateforme, string? Canal, string? Cle, string? Secret);

    /// <summary>La clé avec laquelle un navigateur s'abonne.</summary>
    /// <param name="Cle">La clé publique du service (<c>applicationServerKey</c>), en base64url.</param>
    public sealed record CleResponse(string Cle);

    /// <summary>The key that browsers subscribe with.</summary>
    [Function("AppareilsLireCle")]
    [EndpointSummary("La clé publique avec laquelle un navigateur s'abonne aux notifications")]
    [ProducesResponseType<CleResponse>(StatusCodes.Status200OK)]
    public IResult LireCle([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "appareils/cle")] HttpRequest request) =>
        TypedResults.Ok(new CleResponse(appareils.ClePublique));

    /// <summary>Registers a device.</summary>
    [Function("AppareilsEnregistrer")]
    [EndpointSummary("Faire sonner cet appareil pour moi, pendant 60 jours")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Enregistrer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "beneficiaires/{id:guid}/appareils/{appareil}")] HttpRequest request,
        Guid id,
        string appareil,
        [FromBody] AppareilRequest body,
        CancellationToken cancellationToken
    ) =>
        Plateforme(body.Plateforme)
            .Then(plateforme =>
                appareils.Enregistrer(
                    new(id),
                    new(appareil, plateforme, body.Canal ?? "", body.Cle, body.Secret),
                    request.Appelant(),
                    cancellationToken
                )
            )
            .EnReponse(_ => TypedResults.NoContent());

    /// <summary>Forgets a device.</summary>
    [Function("AppareilsOublier")]
    [EndpointSummary("Ne plus faire sonner cet appareil")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Oublier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "beneficiaires/{id:guid}/appareils/{appareil}")] HttpRequest request,
        Guid id,
        string appareil,
        CancellationToken cancellationToken
    ) => appareils.Oublier(new(id), appareil, request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());

    private static Result<Plateforme> Plateforme(string? mot) =>
        mot switch
        {
            "android" => Domain.Dossiers.Plateforme.Android,
            "ios" => Domain.Dossiers.Plateforme.Ios,
            "web" => Domain.Dossiers.Plateforme.Web,
            _ => Refus.DeChamps(new ErreurDeChamp("plateforme", "Indiquez l'une de ces valeurs : android, ios, web.")),
        };
}
