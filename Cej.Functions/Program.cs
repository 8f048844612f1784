using Cej.Functions.Infrastructure.Telemesure;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

namespace Cej.Functions;

/// <summary>The function app.</summary>
public static class Program
{
    /// <summary>Runs it on the official worker.</summary>
    public static void Main(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        Configurer(builder, builder.Configuration);
        builder.Services.ValidateAzureSettingsOnStart();
        using var host = builder.Build();
        // The host would first make its services, one of which fails on the first setting that is missing: all are to be named.
        host.Services.GetRequiredService<IStartupValidator>().Validate();
        host.Run();
    }

    /// <summary>
    /// The whole application: its middleware and services, on whatever runs functions. Its HTTP integration must have been added, and
    /// adapters may be replaced afterwards.
    /// </summary>
    /// <param name="worker">The worker's builder.</param>
    /// <param name="configuration">The application's settings.</param>
    public static void Configurer(IFunctionsWorkerApplicationBuilder worker, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(worker);
        if (TelemesureServices.Exporte(configuration))
            worker.UseMiddleware<TraceMiddleware>();
        worker.UseMiddleware<ProtectionMiddleware>().UseMiddleware<AccesMiddleware>().UseMiddleware<CorpsMiddleware>();
        // The framework's own logs write what people search for (query string) and what they send (a body's unknown field).
        worker.Services.AddLogging(logging =>
            logging
                .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning)
                .AddFilter("Microsoft.AspNetCore.Mvc.Formatters", LogLevel.Warning)
        );
        worker.Services.AddCej(configuration);
    }
}
