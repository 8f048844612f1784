using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.WorkerHost;

/// <summary>What this host's two web servers have in common: the one for requests and the one for the worker.</summary>
internal static class WebServer
{
    public static WebApplicationBuilder CreateBuilder(string url, FunctionsHostOptions options)
    {
        // Nothing watches files: their number is limited on a machine that runs many hosts.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        options.Logging(builder.Logging);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Grpc", LogLevel.Warning).AddFilter("Yarp", LogLevel.Warning);
        return builder;
    }
}
