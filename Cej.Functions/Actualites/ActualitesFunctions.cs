using Cej.Domain.Actualites;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Actualites;

/// <summary>The news as people read it. Guide: "Les actualités".</summary>
[Tags("Actualités et aide")]
public sealed class ActualitesFunctions(LireActualitesHandler lire)
{
    private const int LimiteParDefaut = 10;
    private const int LimiteMaximale = 50;

    /// <summary>Jusqu'où l'appelant a vu les actualités.</summary>
    /// <param name="Jusqua">La valeur que la liste nomme <c>derniere</c>.</param>
    public sealed record OuvertureRequest(DateTimeOffset? Jusqua);

    /// <summary>A page of news; an operator sees what is still to come too.</summary>
    [Function("ActualitesLister")]
    [EndpointSummary("Lire les actualités de ma structure : les épinglées, puis les plus récentes")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre d'actualités (10 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<ActualitesResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status409Conflict)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "actualites")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (apres, limite) = lecture.Page(LimiteParDefaut, LimiteMaximale);
        return lecture
            .Puis(() => lire.Lister(apres, limite, request.Appelant(), cancellationToken))
            .EnReponse(lues => TypedResults.Ok(ActualitesResponse.De(lues)));
    }

    /// <summary>Reads one piece of news.</summary>
    [Function("ActualitesLire")]
    [EndpointSummary("Lire une actualité")]
    [ProducesResponseType<ActualiteResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "actualites/{id:guid}")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        lire.Lire(id, request.Appelant(), cancellationToken)
            .EnReponse(lue => Reponse.AvecVersionCommune(request, ActualiteResponse.Revision(lue), ActualiteResponse.Depuis(lue)));

    /// <summary>The red badge.</summary>
    [Function("ActualitesCompter")]
    [EndpointSummary("Compter les actualités parues depuis que je les ai ouvertes (pastille rouge)")]
    [ProducesResponseType<NonVuesResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status409Conflict)]
    public Task<IResult> Compter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "actualites/non-vues")] HttpRequest request,
        CancellationToken cancellationToken
    ) => lire.Compter(request.Appelant(), cancellationToken).EnReponse(nombre => TypedResults.Ok(new NonVuesResponse(nombre)));

    /// <summary>The caller opened the news: nothing else clears the badge.</summary>
    [Function("ActualitesOuvrir")]
    [EndpointSummary("Noter que j'ai ouvert les actualités, jusqu'à la dernière que la liste montrait")]
    [ProducesResponseType<NonVuesResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status409Conflict)]
    public Task<IResult> Ouvrir(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "actualites/vues")] HttpRequest request,
        [FromBody] OuvertureRequest body,
        CancellationToken cancellationToken
    ) => lire.Ouvrir(body.Jusqua, request.Appelant(), cancellationToken).EnReponse(nombre => TypedResults.Ok(new NonVuesResponse(nombre)));
}
