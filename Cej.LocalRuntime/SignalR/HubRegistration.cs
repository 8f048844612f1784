using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Azure.Functions.Worker.SignalRService;
using Microsoft.Azure.SignalR.Management;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime.SignalR;

/// <summary>A registered serverless hub: how to serve it, and how functions speak through it.</summary>
internal abstract class HubRegistration(Type hubType, Action<ServiceManagerBuilder> configure)
{
    private readonly Lazy<HubArguments> _arguments = new(() =>
    {
        var builder = new ServiceManagerBuilder();
        configure(builder);
        return new HubArguments(builder.BuildOptions().ObjectSerializer);
    });

    public Type HubType => hubType;

    /// <summary>The ASP.NET Core hub that serves it.</summary>
    public abstract Type LocalHub { get; }

    /// <summary>How what it says is written.</summary>
    public HubArguments Arguments => _arguments.Value;

    /// <summary>As the service names it.</summary>
    protected string Name { get; } = hubType.Name.ToLowerInvariant();

    public static HubRegistration Create(Type hubType, Action<ServiceManagerBuilder> configure)
    {
        for (var type = hubType.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ServerlessHub<>))
                return Instance(typeof(TypedHubRegistration<,>), configure, hubType, type.GenericTypeArguments[0]);
        }

        return Instance(typeof(UntypedHubRegistration<>), configure, hubType);
    }

    public abstract object CreateContext(IServiceProvider services);

    public abstract void Map(IEndpointRouteBuilder endpoints);

    protected HubNegotiation Negotiation(IServiceProvider services) =>
        new(Name, services.GetRequiredService<HubEndpoint>(), services.GetRequiredService<HubAccessTokens>());

    /// <summary>Only bearers of a token that a negotiation gave come in.</summary>
    protected void MapAuthenticated<T>(IEndpointRouteBuilder endpoints)
        where T : Hub
    {
        _ = Arguments; // a configuration that fails stops the start
        var tokens = endpoints.ServiceProvider.GetRequiredService<HubAccessTokens>();
        var admission = endpoints.ServiceProvider.GetRequiredService<HubAdmission>();
        var hub = endpoints.MapHub<T>(HubEndpoint.RouteOf(Name));
        hub.Add(builder =>
        {
            var next = builder.RequestDelegate!;
            builder.Metadata.Add(new ExcludeFromDescriptionAttribute());
            builder.RequestDelegate = http =>
            {
                if (tokens.Validate(Name, TokenOf(http.Request)) is { } user)
                {
                    http.User = user;
                    return admission.Admit(http, next);
                }

                http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            };
        });
    }

    /// <summary>Browsers cannot set a header on a WebSocket, hence the query.</summary>
    private static string? TokenOf(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..]
            : request.Query["access_token"].ToString();
    }

    private static HubRegistration Instance(Type definition, Action<ServiceManagerBuilder> configure, params Type[] arguments) =>
        (HubRegistration)Activator.CreateInstance(definition.MakeGenericType(arguments), configure)!;
}

internal sealed class UntypedHubRegistration<THub>(Action<ServiceManagerBuilder> configure) : HubRegistration(typeof(THub), configure)
{
    public override Type LocalHub => typeof(LocalHub<THub>);

    public override object CreateContext(IServiceProvider services)
    {
        var hub = services.GetRequiredService<IHubContext<LocalHub<THub>>>();
        return new LocalServiceHubContext(
            hub.Clients,
            hub.Groups,
            services.GetRequiredService<HubConnections<THub>>(),
            Negotiation(services)
        );
    }

    public override void Map(IEndpointRouteBuilder endpoints) => MapAuthenticated<LocalHub<THub>>(endpoints);
}

internal sealed class TypedHubRegistration<THub, TClient>(Action<ServiceManagerBuilder> configure)
    : HubRegistration(typeof(THub), configure)
    where TClient : class
{
    public override Type LocalHub => typeof(LocalHub<THub, TClient>);

    public override object CreateContext(IServiceProvider services)
    {
        var hub = services.GetRequiredService<IHubContext<LocalHub<THub, TClient>, TClient>>();
        return new LocalServiceHubContext<TClient>(
            hub.Clients,
            hub.Groups,
            services.GetRequiredService<HubConnections<THub>>(),
            Negotiation(services)
        );
    }

    public override void Map(IEndpointRouteBuilder endpoints) => MapAuthenticated<LocalHub<THub, TClient>>(endpoints);
}

/// <summary>The hubs that functions speak through, by class.</summary>
internal sealed class HubContexts(IServiceProvider services, IEnumerable<HubRegistration> registrations)
{
    private readonly Dictionary<Type, Lazy<object>> _contexts = registrations
        .DistinctBy(registration => registration.HubType)
        .ToDictionary(registration => registration.HubType, registration => new Lazy<object>(() => registration.CreateContext(services)));

    public object? Find(Type hubType) => _contexts.GetValueOrDefault(hubType)?.Value;
}
