using Microsoft.AspNetCore.SignalR;

namespace Cej.LocalRuntime.SignalR;

/// <summary>
/// Who is connected to a hub, and in which groups. One change at a time, its effect on ASP.NET Core's own groups included, so
/// that a user who connects while being removed from a group never stays in it.
/// </summary>
internal sealed class HubConnections<THub> : HubConnections;

internal abstract class HubConnections : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, Connection> _connections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _groupsOfUsers = new(StringComparer.Ordinal);

    public Task Add(HubCallerContext caller, IGroupManager groups) =>
        Change(async () =>
        {
            var connection = new Connection(caller);
            _connections.Add(caller.ConnectionId, connection);
            if (caller.UserIdentifier is not { } user || !_groupsOfUsers.TryGetValue(user, out var names))
                return;

            foreach (var name in names)
                await Join(connection, name, groups);
        });

    public Task Remove(HubCallerContext caller) =>
        Change(() =>
        {
            _connections.Remove(caller.ConnectionId);
            return Task.CompletedTask;
        });

    public Task AddConnection(string connectionId, string group, IGroupManager groups) =>
        Change(() => _connections.TryGetValue(connectionId, out var connection) ? Join(connection, group, groups) : Task.CompletedTask);

    public Task RemoveConnection(string connectionId, string? group, IGroupManager groups) =>
        Change(async () =>
        {
            if (_connections.TryGetValue(connectionId, out var connection))
                await Leave(connection, group, groups);
        });

    public Task AddUser(string user, string group, IGroupManager groups) =>
        Change(async () =>
        {
            if (!_groupsOfUsers.TryGetValue(user, out var names))
                _groupsOfUsers[user] = names = new HashSet<string>(StringComparer.Ordinal);
            names.Add(group);
            foreach (var connection in ConnectionsOf(user))
                await Join(connection, group, groups);
        });

    public Task RemoveUser(string user, string? group, IGroupManager groups) =>
        Change(async () =>
        {
            if (group is null)
                _groupsOfUsers.Remove(user);
            else if (_groupsOfUsers.TryGetValue(user, out var names) && names.Remove(group) && names.Count == 0)
                _groupsOfUsers.Remove(user);

            foreach (var connection in ConnectionsOf(user))
                await Leave(connection, group, groups);
        });

    public Task<bool> IsUserInGroup(string user, string group) =>
        Read(() => _groupsOfUsers.TryGetValue(user, out var names) && names.Contains(group));

    public Task<bool> ConnectionExists(string connectionId) => Read(() => _connections.ContainsKey(connectionId));

    public Task<bool> UserExists(string user) => Read(() => ConnectionsOf(user).Any());

    public Task<bool> GroupExists(string group) => Read(() => _connections.Values.Any(connection => connection.Groups.Contains(group)));

    public Task Close(string connectionId) =>
        Change(() =>
        {
            if (_connections.TryGetValue(connectionId, out var connection))
                connection.Caller.Abort();
            return Task.CompletedTask;
        });

    public void Dispose() => _gate.Dispose();

    private static async Task Join(Connection connection, string group, IGroupManager groups)
    {
        if (connection.Groups.Add(group))
            await groups.AddToGroupAsync(connection.Caller.ConnectionId, group);
    }

    private static async Task Leave(Connection connection, string? group, IGroupManager groups)
    {
        foreach (var name in group is null ? [.. connection.Groups] : new[] { group })
        {
            if (connection.Groups.Remove(name))
                await groups.RemoveFromGroupAsync(connection.Caller.ConnectionId, name);
        }
    }

    private IEnumerable<Connection> ConnectionsOf(string user) =>
        _connections.Values.Where(connection => connection.Caller.UserIdentifier == user);

    private async Task Change(Func<Task> change)
    {
        await _gate.WaitAsync();
        try
        {
            await change();
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<bool> Read(Func<bool> question)
    {
        await _gate.WaitAsync();
        try
        {
            return question();
        }
        finally
        {
            _gate.Release();
        }
    }

    private sealed record Connection(HubCallerContext Caller)
    {
        public HashSet<string> Groups { get; } = new(StringComparer.Ordinal);
    }
}
