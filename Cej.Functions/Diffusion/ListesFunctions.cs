using Cej.Domain.Diffusion;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Diffusion;

/// <summary>Broadcast lists. Guide: "Les listes de diffusion".</summary>
[Tags("Diffusion")]
public sealed class ListesFunctions(ListesHandler listes)
{
    /// <summary>Une liste ; pour en modifier une, ce qui est absent reste inchangé.</summary>
    /// <param name="Titre">De 1 à 100 caractères, unique parmi les listes du conseiller.</param>
    /// <param name="Membres">Les dossiers de tous ses membres, 500 au plus.</param>
    public sealed record ListeRequest(string? Titre, IReadOnlyList<Guid>? Membres);

    /// <summary>The caller's lists.</summary>
    [Function("ListesLister")]
    [EndpointSummary("Lister mes listes de diffusion")]
    [ProducesResponseType<ListesResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "listes-de-diffusion")] HttpRequest request,
        CancellationToken cancellationToken
    ) =>
        listes
            .Lister(request.Appelant(), cancellationToken)
            .EnReponse(vues => TypedResults.Ok(new ListesResponse([.. vues.Select(ListeResponse.De)])));

    /// <summary>Reads one list.</summary>
    [Function("ListesLire")]
    [EndpointSummary("Lire une liste de diffusion")]
    [ProducesResponseType<ListeResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "listes-de-diffusion/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => listes.Lire(id, request.Appelant(), cancellationToken).EnReponse(vue => Repondre(request, vue));

    /// <summary>Creates a list.</summary>
    [Function("ListesCreer")]
    [EndpointSummary("Créer une liste de diffusion")]
    [Parametre("Idempotency-Key", "La même clé redonne la même liste.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<ListeResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status409Conflict, StatusCodes.Status410Gone, StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> Creer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "listes-de-diffusion")] HttpRequest request,
        [FromBody] ListeRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle => listes.Creer(new(null, body.Titre, body.Membres, cle, null, request.Appelant()), cancellationToken))
            .EnReponse(vue =>
            {
                Etag.Annoncer(request, vue.Liste.Version);
                return TypedResults.Created($"/api/listes-de-diffusion/{vue.Liste.Value.Id}", ListeResponse.De(vue));
            });

    /// <summary>Renames a list or changes its members.</summary>
    [Function("ListesModifier")]
    [EndpointSummary("Renommer une liste de diffusion ou changer ses membres")]
    [Parametre("If-Match", "La version lue.", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<ListeResponse>(StatusCodes.Status200OK)]
    [Problemes(
        StatusCodes.Status404NotFound,
        StatusCodes.Status409Conflict,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status428PreconditionRequired
    )]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "listes-de-diffusion/{id:guid}")] HttpRequest request,
        Guid id,
        [FromBody] ListeRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            listes
                .Modifier(new(id, body.Titre, body.Membres, null, version, request.Appelant()), cancellationToken)
                .EnReponse(vue => Repondre(request, vue))
        );

    /// <summary>Deletes a list; what was sent to it stays.</summary>
    [Function("ListesSupprimer")]
    [EndpointSummary("Supprimer une liste de diffusion")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Supprimer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "listes-de-diffusion/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => listes.Supprimer(id, request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());

    private static IResult Repondre(HttpRequest request, ListeVue vue) =>
        Reponse.AvecVersion(request, vue.Liste.Version, ListeResponse.De(vue));
}
