using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Azure.SignalR.Management;

namespace Cej.LocalRuntime.SignalR;

internal sealed class LocalServiceHubContext(
    IHubClients clients,
    IGroupManager groups,
    HubConnections connections,
    HubNegotiation negotiation
) : ServiceHubContext
{
    public override IHubClients Clients { get; } = clients;

    public override GroupManager Groups { get; } = new LocalGroupManager(connections, groups);

    public override UserGroupManager UserGroups { get; } = new LocalUserGroupManager(connections, groups);

    public override ClientManager ClientManager { get; } = new LocalClientManager(connections);

    public override ValueTask<NegotiationResponse> NegotiateAsync(
        NegotiationOptions? negotiationOptions = null,
        CancellationToken cancellationToken = default
    ) => new(negotiation.Negotiate(negotiationOptions));
}

internal sealed class LocalServiceHubContext<T>(
    IHubClients<T> clients,
    IGroupManager groups,
    HubConnections connections,
    HubNegotiation negotiation
) : ServiceHubContext<T>
    where T : class
{
    public override IHubClients<T> Clients { get; } = clients;

    public override GroupManager Groups { get; } = new LocalGroupManager(connections, groups);

    public override UserGroupManager UserGroups { get; } = new LocalUserGroupManager(connections, groups);

    public override ClientManager ClientManager { get; } = new LocalClientManager(connections);

    public override ValueTask<NegotiationResponse> NegotiateAsync(
        NegotiationOptions? negotiationOptions = null,
        CancellationToken cancellationToken = default
    ) => new(negotiation.Negotiate(negotiationOptions));

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public override void Dispose() { }
}

/// <summary>Gives clients of one hub their URL and token.</summary>
internal sealed class HubNegotiation(string hubName, HubEndpoint endpoint, HubAccessTokens tokens)
{
    public NegotiationResponse Negotiate(NegotiationOptions? options)
    {
        options ??= new NegotiationOptions();
        var http = options.HttpContext;
        var userId = options.UserId ?? http?.User.Identity?.Name;
        return new NegotiationResponse
        {
            Url = endpoint.UrlOf(hubName, http),
            AccessToken = tokens.Issue(hubName, userId, options.Claims ?? http?.User.Claims ?? [], options.TokenLifetime),
        };
    }
}
