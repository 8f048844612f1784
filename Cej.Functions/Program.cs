using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Telemesure;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cej.Functions;

/// <summary>The function app.</summary>
public static class Program
{
    /// <summary>Runs it.</summary>
    public static void Main(string[] args)
    {
        var builder = CreateBuilder(args);
        builder.Services.ValidateAzureSettingsOnStart();
        using var host = builder.Build();
        // The host would first make its services, one of which fails on the first setting that is missing: all are to be named.
        host.Services.GetRequiredService<IStartupValidator>().Validate();
        host.Run();
    }

    /// <summary>The whole application, ready to build; a host of ours may replace adapters before it builds.</summary>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        if (TelemesureServices.Exporte(builder.Configuration))
            builder.UseMiddleware<TraceMiddleware>();
        builder.UseMiddleware<ProtectionMiddleware>().UseMiddleware<AccesMiddleware>().UseMiddleware<CorpsMiddleware>();
        // The framework's own logs write what people search for (query string) and what they send (a body's unknown field).
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Mvc.Formatters", LogLevel.Warning);
        builder.Services.AddCej(builder.Configuration);
        return builder;
    }
}
