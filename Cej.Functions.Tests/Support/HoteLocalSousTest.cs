using System.Collections.Concurrent;
using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost;
using Cej.LocalRuntime;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Tests.Support;

/// <summary>The product on the local host, in the tests' own process.</summary>
internal sealed class HoteLocalSousTest : IHoteSousTest
{
    private readonly IHost _hote;

    private HoteLocalSousTest(IHost hote) => _hote = hote;

    public Uri Adresse => new(_hote.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => _hote.Services;

    public static async Task<HoteLocalSousTest> Demarrer(
        IEnumerable<string> reglages,
        ConcurrentQueue<string> journal,
        ConcurrentDictionary<string, (double RequestUnits, int Trips)> couts,
        Action<LocalApplicationBuilder> ajuster
    )
    {
        var hote = HoteLocal.Construire(
            ["--urls=http://127.0.0.1:0", .. reglages],
            builder =>
            {
                // The console's and their like; what sends logs away, when a test asks for it, is what it looks at.
                foreach (var fournisseur in builder.Services.Where(EcritIci).ToList())
                    builder.Services.Remove(fournisseur);
                builder.Logging.AddProvider(new JournalDeTest(journal));
                builder.UseMiddleware(
                    async (context, next) =>
                    {
                        using var measure = context.InstanceServices.GetRequiredService<DocumentMeter>().Start();
                        await next();
                        couts[context.FunctionDefinition.Name] = (measure.RequestUnits, measure.SequentialTrips);
                    }
                );
                ajuster(builder);
            }
        );
        await hote.StartAsync();
        return new(hote);
    }

    public async ValueTask DisposeAsync()
    {
        await _hote.StopAsync();
        if (_hote is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
    }

    private static bool EcritIci(ServiceDescriptor service) =>
        service.ServiceType == typeof(ILoggerProvider)
        && service.ImplementationFactory?.Method.Module.Name.StartsWith("OpenTelemetry", StringComparison.Ordinal) is not true;
}
