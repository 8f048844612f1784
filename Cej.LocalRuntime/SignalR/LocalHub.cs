using Microsoft.AspNetCore.SignalR;

namespace Cej.LocalRuntime.SignalR;

/// <summary>
/// The ASP.NET Core hub behind a serverless hub. It has no method: as in the service's serverless mode without a trigger, what
/// clients send reaches nobody.
/// </summary>
internal sealed class LocalHub<THub>(HubConnections<THub> connections) : Hub
{
    public override Task OnConnectedAsync() => connections.Add(Context, Groups);

    public override Task OnDisconnectedAsync(Exception? exception) => connections.Remove(Context);
}

/// <summary>The same, for a hub with typed clients.</summary>
internal sealed class LocalHub<THub, TClient>(HubConnections<THub> connections) : Hub<TClient>
    where TClient : class
{
    public override Task OnConnectedAsync() => connections.Add(Context, Groups);

    public override Task OnDisconnectedAsync(Exception? exception) => connections.Remove(Context);
}
