using Cej.Domain.Reaffectation;
using Cej.Functions.Infrastructure.Identite;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Reaffectation;

/// <summary>The superviseur's four steps. Guide: "Le module de réaffectation".</summary>
[Tags("Réaffectation")]
public sealed class ReaffectationFunctions(
    RechercherConseillersHandler rechercher,
    ListerBeneficiairesHandler lister,
    ReaffecterHandler reaffecter
)
{
    private const int LimiteParDefaut = 50;
    private const int LimiteMaximale = 200;

    /// <summary>Qui réaffecter, et à qui.</summary>
    /// <param name="Source">Le conseiller qui les suit.</param>
    /// <param name="Cible">Le conseiller qui doit les suivre.</param>
    /// <param name="Beneficiaires">Leurs dossiers, de 1 à 200.</param>
    /// <param name="Temporaire">Vrai quand le premier conseiller doit les récupérer.</param>
    public sealed record ReaffectationRequest(Guid? Source, Guid? Cible, IReadOnlyList<Guid>? Beneficiaires, bool? Temporaire);

    /// <summary>Finds the counsellor of origin (2), then the one of destination (4).</summary>
    [Function("ReaffectationRechercherConseillers")]
    [RechercheDePersonnes]
    [EndpointSummary("Rechercher un conseiller de ma structure par son adresse e-mail ou son nom (réservé aux superviseurs)")]
    [Parametre("recherche", "Début de l'adresse e-mail, ou mots du nom : au moins 2 caractères.", Requis = true)]
    [ProducesResponseType<ColleguesTrouvesResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Rechercher(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "reaffectation/conseillers")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var recherche = lecture.Texte("recherche");
        return lecture
            .Puis(() => rechercher.Handle(recherche, request.Appelant(), cancellationToken))
            .EnReponse(trouves => TypedResults.Ok(new ColleguesTrouvesResponse([.. trouves.Select(CollegueResponse.De)])));
    }

    /// <summary>Whom to choose from (3).</summary>
    [Function("ReaffectationListerBeneficiaires")]
    [EndpointSummary("Lister les bénéficiaires d'un conseiller de ma structure (réservé aux superviseurs)")]
    [Parametre("recherche", "Mots du prénom ou du nom, dans n'importe quel ordre, sans tenir compte des accents ni de la casse.")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de lignes (50 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<BeneficiairesAReaffecterResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "reaffectation/conseillers/{id:guid}/beneficiaires")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var recherche = lecture.Texte("recherche");
        var (apres, limite) = lecture.Page(LimiteParDefaut, LimiteMaximale);
        var query = new ListerBeneficiaires(new(id), recherche, apres, limite, request.Appelant());
        return lecture
            .Puis(() => lister.Handle(query, cancellationToken))
            .EnReponse(lus => TypedResults.Ok(BeneficiairesAReaffecterResponse.De(lus)));
    }

    /// <summary>Moves them (1 and 4).</summary>
    [Function("ReaffectationsReaffecter")]
    [EndpointSummary("Réaffecter jusqu'à 200 bénéficiaires d'un conseiller à un autre (réservé aux superviseurs)")]
    [Parametre(
        "Idempotency-Key",
        "La même clé redonne le même résultat ; après une interruption, elle termine la réaffectation.",
        Emplacement = Emplacement.EnTete
    )]
    [ProducesResponseType<ReaffectationResponse>(StatusCodes.Status201Created)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity)]
    public Task<IResult> Reaffecter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reaffectations")] HttpRequest request,
        [FromBody] ReaffectationRequest body,
        CancellationToken cancellationToken
    ) =>
        request
            .CleIdempotence()
            .Then(cle =>
                reaffecter.Handle(
                    new(body.Source, body.Cible, body.Beneficiaires ?? [], body.Temporaire, cle, request.Appelant()),
                    cancellationToken
                )
            )
            .EnReponse(faite => TypedResults.Json(ReaffectationResponse.De(faite), statusCode: StatusCodes.Status201Created));
}
