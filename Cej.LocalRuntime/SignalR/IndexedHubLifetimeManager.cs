using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.SignalR;

/// <summary>
/// Finds the connections of a user at once, as the service does. ASP.NET Core's own looks at every connection for every message:
/// with a thousand of them, that alone costs more than storing the message.
/// </summary>
internal sealed class IndexedHubLifetimeManager<THub>(ILogger<DefaultHubLifetimeManager<THub>> logger)
    : DefaultHubLifetimeManager<THub>(logger)
    where THub : Hub
{
    public override async Task OnConnectedAsync(HubConnectionContext connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await base.OnConnectedAsync(connection);
        if (connection.UserIdentifier is { } user)
            await AddToGroupAsync(connection.ConnectionId, GroupOf(user), connection.ConnectionAborted);
    }

    public override Task SendUserAsync(string userId, string methodName, object?[] args, CancellationToken cancellationToken = default) =>
        SendGroupAsync(GroupOf(userId), methodName, args, cancellationToken);

    public override Task SendUsersAsync(
        IReadOnlyList<string> userIds,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => SendGroupsAsync([.. userIds.Distinct(StringComparer.Ordinal).Select(GroupOf)], methodName, args, cancellationToken);

    /// <summary>No group of an application has such a name: the service refuses control characters.</summary>
    private static string GroupOf(string user) => "\u0001" + user;
}
