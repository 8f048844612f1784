using Cej.Domain.Actualites;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Actualites;

/// <summary>The news as operators write it (docs/actualites.md).</summary>
[Tags("Exploitation")]
public sealed class PublicationFunctions(PublierActualiteHandler publier, AnnoncerActualitesHandler annoncer)
{
    /// <summary>Une actualité entière.</summary>
    /// <param name="Titre">De 1 à 150 caractères.</param>
    /// <param name="Contenu">HTML, 20 000 caractères au plus ; ce qui n'y est pas permis est retiré.</param>
    /// <param name="Etiquettes">Au plus 5 étiquettes de 40 caractères au plus.</param>
    /// <param name="Structures">Les structures concernées ; toutes quand la liste est absente ou vide.</param>
    /// <param name="PublieeLe">Sa date, qui peut être à venir ; par défaut maintenant, ou celle qu'elle a déjà.</param>
    /// <param name="Epinglee">Vrai pour une actualité épinglée, montrée en premier.</param>
    public sealed record ActualiteRequest(
        string? Titre,
        string? Contenu,
        IReadOnlyList<string?>? Etiquettes,
        IReadOnlyList<string?>? Structures,
        DateTimeOffset? PublieeLe,
        bool? Epinglee
    )
    {
        internal FormulaireDActualite Formulaire() => new(Titre, Contenu, Etiquettes, Structures, PublieeLe, Epinglee is true);
    }

    /// <summary>Publishes, now or at a time to come.</summary>
    [Function("ActualitesPublier")]
    [EndpointSummary("Publier une actualité, tout de suite ou à une date à venir (réservé aux exploitants)")]
    [Parametre("Idempotency-Key", "La même clé redonne la même actualité, sans rien publier.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<ActualiteResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status409Conflict, StatusCodes.Status410Gone, StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> Publier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "actualites")] HttpRequest request,
        [FromBody] ActualiteRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle => publier.Publier(body.Formulaire(), cle, request.Appelant(), cancellationToken))
            .EnReponse(publiee =>
            {
                Etag.AnnoncerCommune(request, ActualiteResponse.Revision(publiee));
                return TypedResults.Created($"/api/actualites/{publiee.Id}", ActualiteResponse.Depuis(publiee));
            });

    /// <summary>Replaces the content of a piece of news.</summary>
    [Function("ActualitesModifier")]
    [EndpointSummary("Remplacer le contenu d'une actualité (réservé aux exploitants)")]
    [Parametre("If-Match", "La version lue (« version » de l'actualité).", Emplacement = Emplacement.EnTete, Requis = true)]
    [ProducesResponseType<ActualiteResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)]
    public Task<IResult> Modifier(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "actualites/{id:guid}")] HttpRequest request,
        Guid id,
        [FromBody] ActualiteRequest body,
        CancellationToken cancellationToken
    ) =>
        request.SurVersion(version =>
            publier
                .Modifier(id, body.Formulaire(), Etag.Revision(version), request.Appelant(), cancellationToken)
                .EnReponse(lue => Reponse.AvecVersionCommune(request, ActualiteResponse.Revision(lue), ActualiteResponse.Depuis(lue)))
        );

    /// <summary>Takes a piece of news away; once more changes nothing.</summary>
    [Function("ActualitesRetirer")]
    [EndpointSummary("Retirer une actualité (réservé aux exploitants)")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problemes(StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> Retirer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "actualites/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) => publier.Retirer(id, request.Appelant(), cancellationToken).EnReponse(_ => TypedResults.NoContent());

    /// <summary>Tells connected clients of what comes out at its time.</summary>
    [Function("ActualitesAnnoncer")]
    public Task Annoncer([TimerTrigger("%Effets:Frequence%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) =>
        annoncer.Reprendre(cancellationToken);
}
