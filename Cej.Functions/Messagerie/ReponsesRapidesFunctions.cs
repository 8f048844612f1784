using Cej.Domain.Messagerie;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Messagerie;

/// <summary>Short texts that a counsellor puts into messages; nothing here sends any.</summary>
[Tags("Messagerie")]
public sealed class ReponsesRapidesFunctions(ReponsesRapidesHandler reponses)
{
    /// <summary>Une réponse rapide.</summary>
    /// <param name="Texte">De 1 à 500 caractères.</param>
    public sealed record ReponseRapideRequest(string? Texte);

    /// <summary>Des réponses rapides.</summary>
    /// <param name="Reponses">Par texte ; 30 au plus.</param>
    public sealed record ReponsesRapidesResponse(IReadOnlyList<ReponseRapideResponse> Reponses);

    /// <summary>Une réponse rapide.</summary>
    /// <param name="Id">L'identifiant de la réponse rapide.</param>
    /// <param name="Texte">Son texte.</param>
    /// <param name="Version">La version à envoyer dans <c>If-Match</c> pour la modifier.</param>
    public sealed record ReponseRapideResponse(Guid Id, string Texte, string Version)
    {
        internal static ReponseRapideResponse De(ReponseRapide reponse) => new(reponse.Id, reponse.Texte, Etag.De(reponse.Version));
    }

    /// <summary>The caller's own quick replies.</summary>
    [Function("ReponsesRapidesLister")]
    [EndpointSummary("Lister mes réponses rapides")]
    [ProducesResponseType<ReponsesRapidesResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "reponses-rapides")] HttpRequest request,
        CancellationToken cancellationToken
    ) =>
        reponses
            .Lister(request.Appelant(), cancellationToken)
            .EnReponse(textes => TypedResults.Ok(new ReponsesRapidesResponse([.. textes.Select(ReponseRapideResponse.De)])));

    /// <summary>Adds a quick reply.</summary>
    [Function("ReponsesRapidesAjouter")]
    [EndpointSummary("Ajouter une réponse rapide ; 30 au plus")]
    [Parametre("Idempotency-Key", "La même clé redonne la même réponse rapide.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<ReponseRapideResponse>(StatusCodes.Status201Created)]
    [Problemes(
        StatusCodes.Status409Conflict,
        StatusCodes.Status410Gone,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status422UnprocessableEntity
    )]
    public Task<IResult> Ajouter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reponses-rapides")] HttpRequest request,
        [FromBody] ReponseRapideRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle => reponses.Ajouter(body.Texte, cle, request.Appelant(), cancellationToken))
            .EnReponse(ajoutee =>
            {
                Etag.Annoncer(request, ajoutee.Version);
                return TypedResults.Created($"/api/reponses-rapides/{ajoutee.Id}", ReponseRapideResponse.De(ajoutee));
            });

    /// <summary>Changes the text of one.</summary>
    [Function("ReponsesRapidesModifier")]
    [EndpointSummary("Modifier une réponse rapide")]
    [Parametre("If-Match", "La version lue (« version » de la réponse rapide).", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<ReponseRapideResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "reponses-rapides/{id:guid}")] HttpRequest request,
        Guid id,
        [FromBody] ReponseRapideRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            reponses
                .Modifier(id, body.Texte, version, request.Appelant(), cancellationToken)
                .EnReponse(modifiee => Reponse.AvecVersion(request, modifiee.Version, ReponseRapideResponse.De(modifiee)))
        );

    /// <summary>Removes one; what was written with it stays.</summary>
    [Function("ReponsesRapidesSupprimer")]
    [EndpointSummary("Supprimer une réponse rapide")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Supprimer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "reponses-rapides/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => reponses.Supprimer(id, request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());
}
