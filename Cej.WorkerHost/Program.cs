using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Cej.WorkerHost;

/// <summary>Runs a published function app until Ctrl+C.</summary>
public static class Program
{
    /// <summary>The published folder, then settings: <c>--urls http://127.0.0.1:7071 --Section:Name value</c>.</summary>
    public static async Task Main(string[] args)
    {
        if (args is not [var folder, .. var rest])
        {
            await Console.Error.WriteLineAsync("usage: Cej.WorkerHost FOLDER [--Section:Name value]…");
            Environment.ExitCode = 2;
            return;
        }

        var settings = new ConfigurationBuilder()
            .AddCommandLine(rest)
            .Build()
            .AsEnumerable()
            .Where(setting => setting.Value is not null)
            .ToDictionary(setting => setting.Key, setting => setting.Value!, StringComparer.OrdinalIgnoreCase);
        // The host's own, not a setting of the application, whose web server would take it.
        settings.Remove("urls", out var url);
        url ??= "http://127.0.0.1:7071";
        var options = new FunctionsHostOptions
        {
            Folder = folder,
            Settings = settings,
            Url = url,
            ForwardsOtherPaths = true,
            Logging = logging =>
                logging.AddSimpleConsole(console =>
                {
                    console.SingleLine = true;
                    console.ColorBehavior = LoggerColorBehavior.Disabled;
                }),
        };
        await using var host = await FunctionsHost.Start(options);
        Console.WriteLine($"  {host.Address} : {host.Functions.Count} functions in process {host.WorkerId}");
        await host.UntilStopped();
    }
}
