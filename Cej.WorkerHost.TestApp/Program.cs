using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cej.WorkerHost.TestApp;

/// <summary>A function app on the official worker that shows what its host does.</summary>
public static class Program
{
    public static void Main(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.UseMiddleware<SignatureMiddleware>();
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = 50_000_000);
        if (string.IsNullOrEmpty(builder.Configuration["Required"]))
            throw new InvalidOperationException("The setting 'Required' is missing.");
        builder.Build().Run();
    }
}
