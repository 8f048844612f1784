using Cej.LocalRuntime.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace Cej.LocalRuntime;

/// <summary>Where a function application that runs in this very process starts, as <c>FunctionsApplication</c> does on the worker.</summary>
public static class LocalApplication
{
    private const string EnvironmentKey = "AZURE_FUNCTIONS_ENVIRONMENT";

    /// <summary>
    /// Creates the builder. The application directory is <c>FUNCTIONS_APPLICATION_DIRECTORY</c> (environment or command line), else the
    /// first of the application's base directory and the current directory that holds host.json; settings come from that directory's
    /// local.settings.json, then the environment, then the command line, the last winning.
    /// </summary>
    /// <param name="args">The command line; Kestrel's <c>--urls</c> works.</param>
    /// <exception cref="InvalidOperationException">host.json or local.settings.json cannot be used.</exception>
    public static LocalApplicationBuilder CreateBuilder(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var startup = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
        var directory = ApplicationDirectory.Find(startup);
        var settings = LocalSettings.Load(directory);
        var host = HostJson.Load(directory);

        // Without IIS, QUIC and the loggers of other systems, whose assemblies would all be loaded at start.
        var web = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                Args = args,
                ContentRootPath = directory,
                EnvironmentName = startup[EnvironmentKey] ?? settings.GetValueOrDefault(EnvironmentKey),
            }
        );
        web.WebHost.UseKestrelHttpsConfiguration();
        LocalSettings.AddTo(web.Configuration, settings);
        return new LocalApplicationBuilder(web, host);
    }
}
