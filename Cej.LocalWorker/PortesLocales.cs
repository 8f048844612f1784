using Cej.LocalHost;
using Cej.LocalRuntime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

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
            next(app);
        };
}
