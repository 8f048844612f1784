using Microsoft.Extensions.Logging;

namespace Cej.WorkerHost.Tests;

/// <summary>The tests' function app on a host of its own.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private const string Project = "Cej.WorkerHost.TestApp";

    private TestApp(FunctionsHost host, LogLines log)
    {
        Host = host;
        Log = log;
        Client = new HttpClient { BaseAddress = host.Address };
    }

    public FunctionsHost Host { get; }

    public LogLines Log { get; }

    public HttpClient Client { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Task<string> Folder() => Published.App(Project);

    /// <summary>Starts it with the setting that it requires and others, its timers off unless a setting says otherwise.</summary>
    public static async Task<TestApp> Start(params (string Name, string Value)[] settings) => await Start(await Folder(), settings);

    public static async Task<TestApp> Start(string folder, params (string Name, string Value)[] settings)
    {
        var log = new LogLines();
        var options = new FunctionsHostOptions
        {
            Folder = folder,
            Settings = Settings([("Required", "yes"), .. settings]),
            Logging = logging => logging.AddProvider(log),
        };
        return new TestApp(await FunctionsHost.Start(options, Stop), log);
    }

    public static Dictionary<string, string> Settings(params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string> { ["LocalRuntime:Timers"] = "false", ["Tick:Schedule"] = "0 0 3 1 1 *" };
        foreach (var (name, value) in settings)
            all[name] = value;
        return all;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
