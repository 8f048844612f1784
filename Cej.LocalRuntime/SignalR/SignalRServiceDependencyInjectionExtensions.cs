using Cej.LocalRuntime.SignalR;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Azure.Functions.Worker.SignalRService;
using Microsoft.Azure.SignalR.Management;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers hubs.</summary>
public static class SignalRServiceDependencyInjectionExtensions
{
    /// <summary>Registers a hub.</summary>
    /// <typeparam name="THub">The hub.</typeparam>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddServerlessHub<THub>(this IServiceCollection services)
        where THub : ServerlessHub => services.AddServerlessHub(typeof(THub));

    /// <summary>Registers a hub.</summary>
    /// <typeparam name="THub">The hub.</typeparam>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Says how it is served.</param>
    public static IServiceCollection AddServerlessHub<THub>(this IServiceCollection services, Action<ServiceManagerBuilder> configure)
        where THub : ServerlessHub => services.AddServerlessHub(typeof(THub), configure);

    /// <summary>Registers a hub.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="hubType">The hub.</param>
    public static IServiceCollection AddServerlessHub(this IServiceCollection services, Type hubType) =>
        services.AddServerlessHub(hubType, _ => { });

    /// <summary>Registers a hub.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="hubType">The hub.</param>
    /// <param name="configure">Says how it is served.</param>
    public static IServiceCollection AddServerlessHub(
        this IServiceCollection services,
        Type hubType,
        Action<ServiceManagerBuilder> configure
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(hubType);
        ArgumentNullException.ThrowIfNull(configure);
        if (!hubType.IsSubclassOf(typeof(ServerlessHub)))
            throw new ArgumentException($"{hubType} is not a {nameof(ServerlessHub)}.", nameof(hubType));

        services.TryAddSingleton(typeof(HubLifetimeManager<>), typeof(IndexedHubLifetimeManager<>));
        services.AddSignalR();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<HubAccessTokens>();
        services.TryAddSingleton<HubEndpoint>();
        services.TryAddSingleton<HubAdmission>();
        services.TryAddSingleton<HubContexts>();
        services.TryAddSingleton(typeof(HubConnections<>));
        services.AddSingleton(HubRegistration.Create(hubType, configure));
        return services;
    }
}
