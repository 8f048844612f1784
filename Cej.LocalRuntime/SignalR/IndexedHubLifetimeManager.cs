using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.SignalR;

/// <summary>
/// Does as the service does: writes what is sent by the serializer of the hub, and finds the connections of a user at once. ASP.NET
/// Core's own looks at every connection for every message: with a thousand of them, that alone costs more than storing the message.
/// </summary>
internal sealed class IndexedHubLifetimeManager<THub>(
    IEnumerable<HubRegistration> registrations,
    ILogger<DefaultHubLifetimeManager<THub>> logger
) : DefaultHubLifetimeManager<THub>(logger)
    where THub : Hub
{
    private readonly HubRegistration _hub = registrations.First(registration => registration.LocalHub == typeof(THub));

    public override async Task OnConnectedAsync(HubConnectionContext connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await base.OnConnectedAsync(connection);
        if (connection.UserIdentifier is { } user)
            await AddToGroupAsync(connection.ConnectionId, GroupOf(user), connection.ConnectionAborted);
    }

    public override Task SendAllAsync(string methodName, object?[] args, CancellationToken cancellationToken = default) =>
        base.SendAllAsync(methodName, Write(args), cancellationToken);

    public override Task SendAllExceptAsync(
        string methodName,
        object?[] args,
        IReadOnlyList<string> excludedConnectionIds,
        CancellationToken cancellationToken = default
    ) => base.SendAllExceptAsync(methodName, Write(args), excludedConnectionIds, cancellationToken);

    public override Task SendConnectionAsync(
        string connectionId,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => base.SendConnectionAsync(connectionId, methodName, Write(args), cancellationToken);

    public override Task SendConnectionsAsync(
        IReadOnlyList<string> connectionIds,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => base.SendConnectionsAsync(connectionIds, methodName, Write(args), cancellationToken);

    public override Task SendGroupAsync(
        string groupName,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => base.SendGroupAsync(groupName, methodName, Write(args), cancellationToken);

    public override Task SendGroupExceptAsync(
        string groupName,
        string methodName,
        object?[] args,
        IReadOnlyList<string> excludedConnectionIds,
        CancellationToken cancellationToken = default
    ) => base.SendGroupExceptAsync(groupName, methodName, Write(args), excludedConnectionIds, cancellationToken);

    public override Task SendGroupsAsync(
        IReadOnlyList<string> groupNames,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => base.SendGroupsAsync(groupNames, methodName, Write(args), cancellationToken);

    public override Task SendUserAsync(string userId, string methodName, object?[] args, CancellationToken cancellationToken = default) =>
        SendGroupAsync(GroupOf(userId), methodName, args, cancellationToken);

    public override Task SendUsersAsync(
        IReadOnlyList<string> userIds,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => SendGroupsAsync([.. userIds.Distinct(StringComparer.Ordinal).Select(GroupOf)], methodName, args, cancellationToken);

    private object?[] Write(object?[] args) => _hub.Arguments.Write(args);

    /// <summary>No group of an application has such a name: the service refuses control characters.</summary>
    private static string GroupOf(string user) => "\u0001" + user;
}
