using Cej.LocalRuntime.SignalR;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Azure.SignalR.Management;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.SignalRService;

/// <summary>
/// A hub of which only the server speaks, named after its class. Local difference: an in-process ASP.NET Core hub in place of
/// Azure SignalR Service, so no connection string is read.
/// </summary>
public abstract class ServerlessHub
{
    /// <summary>The setting that holds the service's connection string on Azure.</summary>
    public const string DefaultConnectionStringName = "AzureSignalRConnectionString";

    private readonly object? _hubContext;

    /// <summary>Takes the hub that <c>AddServerlessHub</c> registered.</summary>
    /// <param name="serviceProvider">The application's services.</param>
    [ActivatorUtilitiesConstructor]
    protected ServerlessHub(IServiceProvider serviceProvider) => _hubContext = serviceProvider.GetService<HubContexts>()?.Find(GetType());

    /// <summary>Takes the given hub, in tests.</summary>
    /// <param name="serviceHubContext">The hub.</param>
    protected ServerlessHub(ServiceHubContext serviceHubContext) => _hubContext = serviceHubContext;

    private protected ServerlessHub(object hubContext) => _hubContext = hubContext;

    /// <summary>The connected clients.</summary>
    protected virtual IHubClients Clients => Context<ServiceHubContext>().Clients;

    /// <summary>Groups of connections.</summary>
    protected virtual GroupManager Groups => Context<ServiceHubContext>().Groups;

    /// <summary>Groups of users.</summary>
    protected virtual UserGroupManager UserGroups => Context<ServiceHubContext>().UserGroups;

    /// <summary>The connections themselves.</summary>
    protected virtual ClientManager ClientManager => Context<ServiceHubContext>().ClientManager;

    /// <summary>What a client needs to connect: JSON <c>{"url","accessToken"}</c>.</summary>
    /// <param name="options">Who connects and for how long.</param>
    protected virtual async Task<BinaryData> NegotiateAsync(NegotiationOptions? options = null) =>
        ConnectionInfo.From(await Context<ServiceHubContext>().NegotiateAsync(options));

    private protected T Context<T>()
        where T : class =>
        _hubContext as T
        ?? throw new InvalidOperationException($"The hub {GetType().Name} is not registered: call AddServerlessHub<{GetType().Name}>().");

    /// <summary>Names the setting of a hub's connection string. Local difference: not read.</summary>
    /// <param name="connectionName">The setting's name.</param>
    [AttributeUsage(AttributeTargets.Class)]
    protected internal class SignalRConnectionAttribute(string connectionName = DefaultConnectionStringName) : Attribute
    {
        /// <summary>The setting's name.</summary>
        public string ConnectionName { get; } = connectionName;
    }
}

/// <summary>A hub of which only the server speaks, through a typed client.</summary>
/// <typeparam name="T">What clients can be told.</typeparam>
public abstract class ServerlessHub<T> : ServerlessHub
    where T : class
{
    /// <summary>Takes the hub that <c>AddServerlessHub</c> registered.</summary>
    /// <param name="serviceProvider">The application's services.</param>
    [ActivatorUtilitiesConstructor]
    protected ServerlessHub(IServiceProvider serviceProvider)
        : base(serviceProvider) { }

    /// <summary>Takes the given hub, in tests.</summary>
    /// <param name="serviceHubContext">The hub.</param>
    protected ServerlessHub(ServiceHubContext<T> serviceHubContext)
        : base((object)serviceHubContext) { }

    /// <summary>The connected clients.</summary>
    protected new virtual IHubClients<T> Clients => Context<ServiceHubContext<T>>().Clients;

    /// <inheritdoc/>
    protected override GroupManager Groups => Context<ServiceHubContext<T>>().Groups;

    /// <inheritdoc/>
    protected override UserGroupManager UserGroups => Context<ServiceHubContext<T>>().UserGroups;

    /// <inheritdoc/>
    protected override ClientManager ClientManager => Context<ServiceHubContext<T>>().ClientManager;

    /// <inheritdoc/>
    protected override async Task<BinaryData> NegotiateAsync(NegotiationOptions? options = null) =>
        ConnectionInfo.From(await Context<ServiceHubContext<T>>().NegotiateAsync(options));
}
