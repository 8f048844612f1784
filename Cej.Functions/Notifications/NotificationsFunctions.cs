using Cej.Domain.Dossiers;
using Cej.Domain.Notifications;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Cej.Functions.Notifications;

/// <summary>The beneficiary's notification centre.</summary>
[Tags("Notifications")]
public sealed class NotificationsFunctions(NotificationsHandler notifications)
{
    private const int LimiteParDefaut = 20;
    private const int LimiteMaximale = 50;

    /// <summary>A page of the notification centre.</summary>
    /// <param name="Notifications">The newest first.</param>
    /// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
    public sealed record NotificationsResponse(IReadOnlyList<NotificationResponse> Notifications, Guid? Suivant);

    /// <summary>A notification.</summary>
    /// <param name="Id">The notification.</param>
    /// <param name="Sorte">nouvelles-offres or recherche-suggeree.</param>
    /// <param name="Titre">The title of the search.</param>
    /// <param name="Nombre">How many offers are new, 50 at most; absent when it is not about offers.</param>
    /// <param name="Objet">The saved search, or the suggestion.</param>
    /// <param name="Le">When, UTC.</param>
    /// <param name="LueLe">When it was read, UTC; absent when it was not.</param>
    public sealed record NotificationResponse(
        Guid Id,
        string Sorte,
        string Titre,
        int? Nombre,
        Guid Objet,
        DateTimeOffset Le,
        DateTimeOffset? LueLe
    )
    {
        internal static NotificationResponse Depuis(Notification notification) =>
            new(
                notification.Id,
                notification.Sorte switch
                {
                    SorteDeNotification.NouvellesOffres => "nouvelles-offres",
                    SorteDeNotification.RechercheSuggeree => "recherche-suggeree",
                },
                notification.Titre,
                notification.Nombre == 0 ? null : notification.Nombre,
                notification.Objet,
                notification.Le,
                notification.LueLe
            );
    }

    /// <summary>A page.</summary>
    [Function("NotificationsLister")]
    [EndpointSummary("Lister mes notifications, les plus récentes d'abord : 60 jours, 10 après lecture")]
    [Parametre("apres", "Curseur de la page précédente.")]
    [Parametre("limite", "Nombre de notifications (20 par défaut).", Minimum = 1, Maximum = LimiteMaximale)]
    [ProducesResponseType<NotificationsResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Lister(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "beneficiaires/{id:guid}/notifications")] HttpRequest request,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var lecture = new Lecture(request);
        var (apres, limite) = (lecture.Identifiant("apres"), lecture.Entier("limite", LimiteParDefaut, 1, LimiteMaximale));
        return lecture
            .Puis(() => notifications.Lister(new(id), apres, limite, request.Appelant(), cancellationToken))
            .EnReponse(page =>
                TypedResults.Ok(
                    new NotificationsResponse([.. page.Select(NotificationResponse.Depuis)], page.Count == limite ? page[^1].Id : null)
                )
            );
    }

    /// <summary>Marks one read.</summary>
    [Function("NotificationsMarquerLue")]
    [EndpointSummary("Marquer une notification comme lue")]
    [ProducesResponseType<NotificationResponse>(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed)]
    public Task<IResult> MarquerLue(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "beneficiaires/{id:guid}/notifications/{notification:guid}/lecture")]
            HttpRequest request,
        Guid id,
        Guid notification,
        CancellationToken cancellationToken
    ) =>
        notifications
            .MarquerLue(new(id), notification, request.Appelant(), cancellationToken)
            .EnReponse(lue => TypedResults.Ok(NotificationResponse.Depuis(lue)));
}
