using Cej.LocalRuntime.SignalR;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime;

/// <summary>Where the stand-in of the SignalR Service is served, on any ASP.NET Core application.</summary>
public static class HubRoutes
{
    /// <summary>Serves every hub that was registered with <c>AddServerlessHub</c>.</summary>
    /// <param name="endpoints">Gets the hubs' endpoints.</param>
    public static void MapServerlessHubs(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        foreach (var hub in endpoints.ServiceProvider.GetServices<HubRegistration>().DistinctBy(hub => hub.HubType))
            hub.Map(endpoints);
    }
}
