using Microsoft.AspNetCore.SignalR;
using Microsoft.Azure.SignalR.Management;

namespace Cej.LocalRuntime.SignalR;

internal sealed class LocalClientManager(HubConnections connections) : ClientManager
{
    public override Task CloseConnectionAsync(string connectionId, string? reason = null, CancellationToken cancellationToken = default) =>
        connections.Close(connectionId);

    public override Task<bool> ConnectionExistsAsync(string connectionId, CancellationToken cancellationToken = default) =>
        connections.ConnectionExists(connectionId);

    public override Task<bool> UserExistsAsync(string userId, CancellationToken cancellationToken = default) =>
        connections.UserExists(userId);

    public override Task<bool> GroupExistsAsync(string groupName, CancellationToken cancellationToken = default) =>
        connections.GroupExists(groupName);
}

internal sealed class LocalGroupManager(HubConnections connections, IGroupManager groups) : GroupManager
{
    public override Task AddToGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default) =>
        connections.AddConnection(connectionId, groupName, groups);

    public override Task RemoveFromGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default) =>
        connections.RemoveConnection(connectionId, groupName, groups);

    public override Task RemoveFromAllGroupsAsync(string connectionId, CancellationToken cancellationToken = default) =>
        connections.RemoveConnection(connectionId, null, groups);
}

internal sealed class LocalUserGroupManager(HubConnections connections, IGroupManager groups) : UserGroupManager
{
    public override Task AddToGroupAsync(string userId, string groupName, CancellationToken cancellationToken = default) =>
        connections.AddUser(userId, groupName, groups);

    public override Task RemoveFromGroupAsync(string userId, string groupName, CancellationToken cancellationToken = default) =>
        connections.RemoveUser(userId, groupName, groups);

    public override Task RemoveFromAllGroupsAsync(string userId, CancellationToken cancellationToken = default) =>
        connections.RemoveUser(userId, null, groups);

    public override Task<bool> IsUserInGroup(string userId, string groupName, CancellationToken cancellationToken = default) =>
        connections.IsUserInGroup(userId, groupName);
}
