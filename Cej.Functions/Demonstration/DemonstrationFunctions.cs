using Cej.Domain.Demonstration;
using Cej.Functions.Demarches;
using Cej.Functions.Dossiers;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Demonstration;

/// <summary>
/// The demo space of the phone application, for anyone: it answers as the features do, with invented data, and keeps nothing. Guide: "Le
/// profil du conseiller" (4).
/// </summary>
[Tags("Démonstration")]
public sealed class DemonstrationFunctions(VisiterLaDemonstrationHandler visiter, TimeProvider clock)
{
    /// <summary>Un message.</summary>
    /// <param name="Texte">De 1 à 10 000 caractères.</param>
    public sealed record MessageDeDemonstrationRequest(string? Texte);

    /// <summary>Une démarche, comme une vraie.</summary>
    /// <param name="Quoi">Le code d'une démarche du référentiel.</param>
    /// <param name="Moyen">Le code d'un de ses moyens.</param>
    /// <param name="Commentaire">De 2 à 255 caractères.</param>
    /// <param name="DateFin">Le jour où elle doit être faite au plus tard.</param>
    public sealed record DemarcheDeDemonstrationRequest(string? Quoi, string? Moyen, string? Commentaire, DateOnly? DateFin);

    /// <summary>Everything that the demo mode shows.</summary>
    [Function("DemonstrationVisiter")]
    [AccesPublic(Restreint = true)]
    [EndpointSummary("Visiter l'espace de démonstration : des données inventées pour cette visite")]
    [Parametre("visite", "Une visite déjà commencée (« visite » de la réponse) ; une nouvelle sans elle.")]
    [ProducesResponseType<VisiteResponse>(StatusCodes.Status200OK)]
    public Task<IResult> Visiter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "demonstration")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var visite = lecture.Identifiant("visite");
        return lecture
            .Puis(() => Task.FromResult<Result<VisiteDeDemonstration>>(visiter.Visiter(visite)))
            .EnReponse(visitee => TypedResults.Ok(VisiteResponse.De(visitee, JourDeParis.De(clock.GetUtcNow()))));
    }

    /// <summary>A message as it would be sent.</summary>
    [Function("DemonstrationEcrire")]
    [AccesPublic(Restreint = true)]
    [EndpointSummary("Écrire un message de démonstration : la réponse est celle d'un vrai, rien n'est envoyé ni gardé")]
    [ProducesResponseType<MessageResponse>(StatusCodes.Status201Created)]
    public IResult Ecrire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "demonstration/{visite:guid}/messages")] HttpRequest request,
        Guid visite,
        [FromBody] MessageDeDemonstrationRequest body
    ) =>
        visiter
            .Ecrire(visite, body.Texte)
            .Match(message => TypedResults.Json(MessageResponse.Depuis(message, Etag.De("1")), statusCode: 201), Probleme.De);

    /// <summary>A démarche as it would be created.</summary>
    [Function("DemonstrationCreerDemarche")]
    [AccesPublic(Restreint = true)]
    [EndpointSummary("Créer une démarche de démonstration : la réponse est celle d'une vraie, rien n'est transmis ni gardé")]
    [ProducesResponseType<DemarcheResponse>(StatusCodes.Status201Created)]
    public IResult CreerDemarche(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "demonstration/{visite:guid}/demarches")] HttpRequest request,
        Guid visite,
        [FromBody] DemarcheDeDemonstrationRequest body
    ) =>
        visiter
            .Creer(visite, body.Quoi, body.Moyen, body.Commentaire, body.DateFin)
            .Match(demarche => TypedResults.Json(DemarcheResponse.Depuis(demarche), statusCode: 201), Probleme.De);
}
