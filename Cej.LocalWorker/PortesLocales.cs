using Cej.LocalHost;
using Cej.LocalRuntime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Cej.LocalWorker;

/// <summary>Puts what the local host serves beside the functions in front of the worker's own pipeline.</summary>
internal sealed class PortesLocales(LocalOptions options) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.UseForwardedHeaders();
            app.UseRouting();
            HoteLocal.Preceder(app, options);
            app.UseEndpoints(endpoints =>
            {
                HoteLocal.Mapper(endpoints);
                endpoints.MapServerlessHubs();
            });
            // Beyond these doors the worker answers calls that the Functions host has announced, and no other.
            app.Use((http, suite) => http.Request.Headers.ContainsKey("x-ms-invocation-id") ? suite(http) : Inconnu(http));
            next(app);
        };

    private static Task Inconnu(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
