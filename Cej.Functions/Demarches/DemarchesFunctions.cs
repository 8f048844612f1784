using Cej.Domain.Demarches;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.AspNetCore.Http.HttpResults;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Demarches;

/// <summary>A person's démarches: read, create, duplicate. Guide: "Les démarches (côté jeunes)".</summary>
[Tags("Démarches")]
public sealed class DemarchesFunctions(LireDemarchesHandler lire, CreerDemarcheHandler creer)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 200;

    /// <summary>Une nouvelle démarche : prédéfinie avec <c>quoi</c> et <c>moyen</c>, ou personnalisée avec <c>commentaire</c>.</summary>
    /// <param name="Quoi">Le code d'une démarche du référentiel.</param>
    /// <param name="Moyen">Le code d'un de ses moyens.</param>
    /// <param name="Commentaire">De 2 à 255 caractères.</param>
    /// <param name="DateFin">Le jour où elle doit être faite au plus tard ; un jour passé veut dire qu'elle est faite.</param>
    public sealed record DemarcheRequest(string? Quoi, string? Moyen, string? Commentaire, DateOnly? DateFin);

    /// <summary>Une démarche faite d'après une autre.</summary>
    /// <param name="DateFin">La date de la nouvelle.</param>
    public sealed record DuplicationRequest(DateOnly? DateFin);

    /// <summary>A page of démarches.</summary>
    [Function("DemarchesLister")]
    [EndpointSummary("Lister les démarches d'un bénéficiaire : d'abord celles à faire ou en cours, puis par date")]
    [Parametre("statut", "Un ou plusieurs statuts, séparés par des virgules : a-faire, en-cours, realisee, annulee.")]
    [Parametre("du", "Premier jour de la période (2026-12-31) : date de début, sinon de fin, sinon d'annulation.")]
    [Parametre("au", "Dernier jour de la période.")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de démarches (50 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<DemarchesResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/demarches")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var statuts = lecture.Plusieurs("statut", Mots.Tous<StatutDeDemarche>());
        var (du, au) = (lecture.Jour("du"), lecture.Jour("au"));
        var (apres, limite) = lecture.Page(LimiteParDefaut, LimiteMaximale);
        var filtre = new FiltreDeDemarches(statuts, du, au, apres, limite);
        return lecture
            .Puis(() => lire.Lister(new(id), filtre, request.Appelant(), cancellationToken))
            .EnReponse(page => TypedResults.Ok(DemarchesResponse.De(page)));
    }

    /// <summary>Reads one démarche, with the version to change it under.</summary>
    [Function("DemarchesLire")]
    [EndpointSummary("Lire une démarche")]
    [ProducesResponseType<DemarcheResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/demarches/{demarche:guid}")] HttpRequest request,
        Guid id,
        Guid demarche,
        CancellationToken cancellationToken
    ) =>
        lire.Lire(new(id), demarche, request.Appelant(), cancellationToken)
            .EnReponse(lue => Reponse.AvecVersionCommune(request, DemarcheResponse.Revision(lue.Demarche), DemarcheResponse.Depuis(lue)));

    /// <summary>Creates a démarche of one's own.</summary>
    [Function("DemarchesCreer")]
    [EndpointSummary("Créer une démarche prédéfinie (quoi et moyen) ou personnalisée (commentaire)")]
    [Parametre("Idempotency-Key", "La même clé redonne la même démarche, sans rien créer.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<DemarcheResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> Creer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "beneficiaires/{id:guid}/demarches")] HttpRequest request,
        Guid id,
        [FromBody] DemarcheRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle =>
                creer.Creer(new(new(id), body.Quoi, body.Moyen, body.Commentaire, body.DateFin, cle, request.Appelant()), cancellationToken)
            )
            .EnReponse(creee => Creee(request, id, creee));

    /// <summary>Makes a démarche from another of one's own.</summary>
    [Function("DemarchesDupliquer")]
    [EndpointSummary("Dupliquer une de mes démarches, à une nouvelle date")]
    [Parametre("Idempotency-Key", "La même clé redonne la même démarche, sans rien créer.", Emplacement = Emplacement.EnTete)]
    [ProducesResponseType<DemarcheResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> Dupliquer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "beneficiaires/{id:guid}/demarches/{demarche:guid}/duplication")]
            HttpRequest request,
        Guid id,
        Guid demarche,
        [FromBody] DuplicationRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle => creer.Dupliquer(new(new(id), demarche, body.DateFin, cle, request.Appelant()), cancellationToken))
            .EnReponse(creee => Creee(request, id, creee));

    private Created<DemarcheResponse> Creee(HttpRequest request, Guid dossier, DemarcheDuJour creee)
    {
        Etag.AnnoncerCommune(request, DemarcheResponse.Revision(creee.Demarche));
        return TypedResults.Created($"/api/beneficiaires/{dossier}/demarches/{creee.Demarche.Id}", DemarcheResponse.Depuis(creee));
    }
}
