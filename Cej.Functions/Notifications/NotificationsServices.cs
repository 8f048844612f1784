using Cej.Domain.Notifications;

namespace Cej.Functions.Notifications;

/// <summary>The young person's notification centre, and devices.</summary>
internal static class NotificationsServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) =>
        services.AddSingleton<NotificationsHandler>().AddSingleton<AppareilsHandler>().AddReponses(NotificationsReponses.Default);
}
