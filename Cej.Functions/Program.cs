using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Http;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.Functions;

/// <summary>The function app.</summary>
public static class Program
{
    /// <summary>Runs it.</summary>
    public static void Main(string[] args)
    {
        var builder = CreateBuilder(args);
        builder.Services.ValidateAzureSettingsOnStart();
        builder.Build().Run();
    }

    /// <summary>The whole application, ready to build; a host of ours may replace adapters before it builds.</summary>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.UseMiddleware<ProtectionMiddleware>().UseMiddleware<AccesMiddleware>().UseMiddleware<CorpsMiddleware>();
        // The framework's own logs write what people search for (query string) and what they send (a body's unknown field).
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Mvc.Formatters", LogLevel.Warning);
        builder.Services.AddCej(builder.Configuration);
        return builder;
    }
}
