using Cej.Domain.Notifications;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Notifications;

/// <summary>The beneficiary's notification centre.</summary>
[Tags("Notifications")]
public sealed class NotificationsFunctions(NotificationsHandler notifications)
{
    private const int LimiteParDefaut = 20;
    private const int LimiteMaximale = 50;

    /// <summary>Une page du centre de notifications.</summary>
    /// <param name="Notifications">Les plus récents d'abord.</param>
    /// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
    public sealed record NotificationsResponse(IReadOnlyList<NotificationResponse> Notifications, Guid? Suivant);

    /// <summary>Une notification.</summary>
    /// <param name="Id">L'identifiant de la notification.</param>
    /// <param name="Sorte">Ce qu'elle annonce.</param>
    /// <param name="Titre">Le titre de la recherche, ou ce qu'il faut afficher.</param>
    /// <param name="Nombre">Nombre de nouvelles offres, 50 au plus ; absent quand il ne s'agit pas d'offres.</param>
    /// <param name="Objet">La recherche sauvegardée, ou la suggestion ; le dossier pour un rappel.</param>
    /// <param name="Le">Date et heure, UTC.</param>
    /// <param name="LueLe">Date de la lecture, UTC ; absente tant qu'elle n'est pas lue.</param>
    public sealed record NotificationResponse(
        Guid Id,
        SorteDeNotification Sorte,
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
                notification.Sorte,
                notification.Titre,
                notification.Nombre == 0 ? null : notification.Nombre,
                notification.Objet,
                notification.Le,
                notification.LueLe
            );
    }

    /// <summary>A page of notifications, the newest first.</summary>
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
        var (apres, limite) = lecture.PageParIdentifiant(LimiteParDefaut, LimiteMaximale);
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
