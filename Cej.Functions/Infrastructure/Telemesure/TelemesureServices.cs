using System.Runtime.CompilerServices;
using Azure.Core;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Cej.Functions.Infrastructure.Telemesure;

/// <summary>Registers the export of traces, metrics and logs where a service is named for it.</summary>
internal static class TelemesureServices
{
    /// <summary>The setting that names the Application Insights component; the Functions host reads it too.</summary>
    public const string Composant = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>Whether anything is to be exported; when not, nothing that exports is loaded and nothing is added to a request.</summary>
    public static bool Exporte(IConfiguration configuration) => Lire(configuration).Service is not ServiceDeTelemesure.Aucun;

    public static IServiceCollection AddTelemesure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelemesureOptions>().LierReglages(configuration.GetSection(TelemesureOptions.Section));
        var options = Lire(configuration);
        // Written out: the tests find by it that the application reads this setting.
        var composant = configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"];
        // Without an address it would fail first, and hide what the validation of the start has to say.
        if (options.Service is not ServiceDeTelemesure.Aucun && AUneAdresse(options, composant))
            Exporter(services, composant, options);
        return services;
    }

    private static bool AUneAdresse(TelemesureOptions options, string? composant) =>
        options.Service is ServiceDeTelemesure.Azure ? !string.IsNullOrWhiteSpace(composant) : options.Adresse is { IsAbsoluteUri: true };

    internal static TelemesureOptions Lire(IConfiguration configuration) =>
        configuration.GetSection(TelemesureOptions.Section).LireReglages<TelemesureOptions>();

    /// <summary>Apart, so that a host that exports nothing does not load what exports.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Exporter(IServiceCollection services, string? composant, TelemesureOptions options)
    {
        var telemetry = services
            .AddOpenTelemetry()
            .UseFunctionsWorkerDefaults()
            .ConfigureResource(resource => resource.AddService("cej"))
            .WithTracing(traces => traces.AddSource(Mesures.Nom, Mesures.Worker, "System.Net.Http").AddProcessor<SansMessages>())
            .WithMetrics(metrics => metrics.AddMeter(Mesures.Compteurs, "System.Runtime"))
            .WithLogging(null, logs => logs.IncludeFormattedMessage = true);
        // The Functions host would send our logs a second time.
        services.Configure<WorkerOptions>(worker => worker.Capabilities["WorkerApplicationInsightsLoggingEnabled"] = bool.TrueString);
        // Of the later schema an invocation is internal, and no request of Application Insights.
        services.Configure<WorkerOptions>(worker => worker.Capabilities["WorkerOpenTelemetrySchemaVersion"] = "1.17.0");
        if (options.Service is ServiceDeTelemesure.Azure)
            VersAzure(services, telemetry, composant, options);
        else
            VersUnCollecteur(telemetry, options);
    }

    private static void VersUnCollecteur(IOpenTelemetryBuilder telemetry, TelemesureOptions options) =>
        telemetry
            // Of the whole trace, whatever the host decided of its own.
            .WithTracing(traces => traces.SetSampler(new TraceIdRatioBasedSampler(options.Part)))
            .UseOtlpExporter(OtlpExportProtocol.HttpProtobuf, options.Adresse!);

    private static void VersAzure(
        IServiceCollection services,
        IOpenTelemetryBuilder telemetry,
        string? composant,
        TelemesureOptions options
    )
    {
        services
            .AddOptions<AzureMonitorExporterOptions>()
            .Configure<TokenCredential>(
                (azure, identite) =>
                {
                    azure.ConnectionString = composant;
                    azure.Credential = identite;
                    azure.TracesPerSecond = null;
                    azure.SamplingRatio = (float)options.Part;
                    azure.EnableLiveMetrics = false;
                    // A log is kept whether or not its trace is: alerts read some.
                    azure.EnableTraceBasedLogsSampler = false;
                }
            );
        telemetry.UseAzureMonitorExporter();
    }
}
