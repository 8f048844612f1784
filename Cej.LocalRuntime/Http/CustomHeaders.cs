using Cej.LocalRuntime.Hosting;
using Cej.LocalRuntime.SignalR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Cej.LocalRuntime.Http;

/// <summary>
/// Headers that host.json gives to every answer, as the Azure host does: added when the answer starts, and only those that it lacks. So
/// what no function answers (an unknown path, a hub that refuses a token) has them too.
/// </summary>
internal static class CustomHeaders
{
    /// <summary>Adds them to what is below the route prefix and to the hubs; a site beside them has its own.</summary>
    public static void UseCustomHeaders(this IApplicationBuilder app, HostJson host)
    {
        if (host.CustomHeaders.Count == 0)
            return;
        var functions = new PathString($"/{host.RoutePrefix}".TrimEnd('/'));
        app.Use(
            (http, next) =>
            {
                if (
                    http.Request.Path.StartsWithSegments(functions, StringComparison.OrdinalIgnoreCase)
                    || http.Request.Path.StartsWithSegments(HubEndpoint.Root, StringComparison.OrdinalIgnoreCase)
                )
                    http.Response.OnStarting(() => Add(http.Response.Headers, host.CustomHeaders));
                return next(http);
            }
        );
    }

    private static Task Add(IHeaderDictionary headers, IReadOnlyDictionary<string, string> custom)
    {
        foreach (var (name, value) in custom)
            headers.TryAdd(name, value);
        return Task.CompletedTask;
    }
}
