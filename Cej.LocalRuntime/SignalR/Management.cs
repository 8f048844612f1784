using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace Microsoft.Azure.SignalR.Management;

/// <summary>Who connects, and for how long.</summary>
public class NegotiationOptions
{
    /// <summary>The request that negotiates. Local use: its host is the one the client connects to, and its user's name the default user id.</summary>
    public HttpContext? HttpContext { get; set; }

    /// <summary>The user's id; null for an anonymous connection.</summary>
    public string? UserId { get; set; }

    /// <summary>Claims that the token carries beside the user's id; null takes those of the user of <see cref="HttpContext"/>.</summary>
    public IList<Claim>? Claims { get; set; }

    /// <summary>How long the token may be used to connect; one hour by default.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);
}

/// <summary>The connections of a hub.</summary>
public abstract class ClientManager
{
    /// <summary>Closes a connection. Local difference: the reason does not reach the client.</summary>
    /// <param name="connectionId">The connection.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task CloseConnectionAsync(string connectionId, string? reason = null, CancellationToken cancellationToken = default);

    /// <summary>Whether a connection is open.</summary>
    /// <param name="connectionId">The connection.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<bool> ConnectionExistsAsync(string connectionId, CancellationToken cancellationToken = default);

    /// <summary>Whether a user has an open connection.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<bool> UserExistsAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Whether a group has an open connection.</summary>
    /// <param name="groupName">The group.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<bool> GroupExistsAsync(string groupName, CancellationToken cancellationToken = default);
}

/// <summary>Groups of connections.</summary>
public abstract class GroupManager : IGroupManager
{
    /// <inheritdoc/>
    public abstract Task AddToGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract Task RemoveFromGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Removes a connection from all its groups.</summary>
    /// <param name="connectionId">The connection.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task RemoveFromAllGroupsAsync(string connectionId, CancellationToken cancellationToken = default);
}

/// <summary>Groups of users: present and future connections. Local difference: no membership with a time limit.</summary>
public abstract class UserGroupManager
{
    /// <summary>Adds a user to a group.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="groupName">The group.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task AddToGroupAsync(string userId, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Removes a user from a group.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="groupName">The group.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task RemoveFromGroupAsync(string userId, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Removes a user from all groups.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task RemoveFromAllGroupsAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Whether a user is in a group.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="groupName">The group.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<bool> IsUserInGroup(string userId, string groupName, CancellationToken cancellationToken = default);
}

/// <summary>A hub, seen from the server.</summary>
public abstract class ServiceHubContext : IDisposable
{
    /// <summary>The connected clients.</summary>
    public virtual IHubClients Clients => null!;

    /// <summary>Groups of connections.</summary>
    public virtual GroupManager Groups => null!;

    /// <summary>Groups of users.</summary>
    public virtual UserGroupManager UserGroups => null!;

    /// <summary>The connections themselves.</summary>
    public virtual ClientManager ClientManager => null!;

    /// <summary>Where and with which token a client connects.</summary>
    /// <param name="negotiationOptions">Who connects and for how long.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual ValueTask<NegotiationResponse> NegotiateAsync(
        NegotiationOptions? negotiationOptions = null,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException();

    /// <summary>Frees what it holds.</summary>
    public virtual Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
#pragma warning disable CA1063, CA1816 // The official class is as simple.
    public virtual void Dispose() => DisposeAsync().GetAwaiter().GetResult();
#pragma warning restore CA1063, CA1816
}

/// <summary>A hub with typed clients, seen from the server.</summary>
/// <typeparam name="T">What clients can be told.</typeparam>
public abstract class ServiceHubContext<T> : IHubContext<Hub<T>, T>, IDisposable, IAsyncDisposable
    where T : class
{
    /// <summary>The connected clients.</summary>
    public abstract IHubClients<T> Clients { get; }

    /// <summary>Groups of connections.</summary>
    public abstract GroupManager Groups { get; }

    /// <summary>Groups of users.</summary>
    public abstract UserGroupManager UserGroups { get; }

    /// <summary>The connections themselves.</summary>
    public abstract ClientManager ClientManager { get; }

    IGroupManager IHubContext<Hub<T>, T>.Groups => Groups;

    /// <summary>Where and with which token a client connects.</summary>
    /// <param name="negotiationOptions">Who connects and for how long.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract ValueTask<NegotiationResponse> NegotiateAsync(
        NegotiationOptions? negotiationOptions = null,
        CancellationToken cancellationToken = default
    );

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <inheritdoc/>
#pragma warning disable CA1063, CA1816 // The official class is as simple.
    public abstract void Dispose();
#pragma warning restore CA1063, CA1816
}
