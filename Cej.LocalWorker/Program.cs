using Cej.LocalHost;
using Cej.LocalHost.Demonstration;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cej.LocalWorker;

/// <summary>The function app on the official worker, with the local host's stores, identity and demo data: ./cej worker.</summary>
public static class Program
{
    /// <summary>Runs it, below a Functions host.</summary>
    public static async Task Main(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        Cej.Functions.Program.Configurer(builder, builder.Configuration);
        // As on Azure: where browsers reach the host, which forwards what is no function's.
        var origine = builder.Configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } nom ? new Uri($"http://{nom}/") : null;
        var options = HoteLocal.Adapter(builder.Services, builder.Configuration, origine);
        builder.Services.AddSingleton<IStartupFilter>(new PortesLocales(options));
        using var host = builder.Build();
        if (options.Demonstration)
        {
            var donnees = host.Services.GetRequiredService<DonneesDeDemonstration>();
            await donnees.Installer(CancellationToken.None);
            await donnees.Raconter(CancellationToken.None);
        }

        await host.RunAsync();
    }
}
