using Cej.LocalRuntime;
using Cej.LocalRuntime.Hosting;
using Cej.LocalRuntime.Http;
using Cej.LocalRuntime.Timers;
using Cej.WorkerHost.Functions;
using Cej.WorkerHost.Workers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.WorkerHost;

/// <summary>
/// Runs a published function app on the official isolated worker, as Azure does: the worker is a process that talks to this host over
/// gRPC; requests and timers come to this host.
/// </summary>
public sealed class FunctionsHost : IAsyncDisposable
{
    /// <summary>Bytes.</summary>
    private const long LongestBody = 100 * 1024 * 1024;

    private readonly Worker _worker;
    private readonly WebApplication _web;

    private FunctionsHost(Worker worker, WebApplication web)
    {
        _worker = worker;
        _web = web;
        web.Lifetime.ApplicationStopping.Register(worker.Expect);
    }

    /// <summary>Where the functions answer.</summary>
    public Uri Address => new(_web.Urls.First());

    /// <summary>The names of the functions, in the order in which the host tries their routes.</summary>
    public IReadOnlyList<string> Functions => [.. _worker.Functions.Select(function => function.Name)];

    /// <summary>The worker's process number.</summary>
    public int WorkerId => _worker.ProcessId;

    /// <summary>Processor time that the worker has used.</summary>
    public TimeSpan WorkerProcessorTime => _worker.ProcessorTime;

    /// <summary>Fails with <see cref="WorkerEndedException"/> when the worker ends by itself; completes when this host ends it.</summary>
    public Task Ended => _worker.Ended;

    private TimerFunctions Timers => _web.Services.GetRequiredService<TimerFunctions>();

    /// <summary>Starts the worker and waits until all its functions are loaded.</summary>
    /// <param name="options">The published folder and its settings.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">The folder is no published function app, or a function is not supported.</exception>
    /// <exception cref="WorkerEndedException">The worker ended first.</exception>
    /// <exception cref="WorkerException">The worker, or a function, failed to load.</exception>
    /// <exception cref="TimeoutException">The worker took longer than <see cref="FunctionsHostOptions.StartLimit"/>.</exception>
    public static async Task<FunctionsHost> Start(FunctionsHostOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = Path.GetFullPath(options.Folder);
        var hostJson = HostJson.Load(folder);
        var worker = await Worker.Start(folder, options, cancellationToken);
        WebApplication? web = null;
        try
        {
            web = Build(options, hostJson, worker);
            await web.StartAsync(cancellationToken);
            return new FunctionsHost(worker, web);
        }
        catch
        {
            if (web is not null)
                await web.DisposeAsync();
            await worker.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a timer function now, once its current run has ended, with its retry policy.</summary>
    /// <param name="functionName">The function's name, whatever its case.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException">No timer function has that name.</exception>
    /// <exception cref="WorkerException">What the function threw, as a text.</exception>
    public Task RunTimer(string functionName, CancellationToken cancellationToken = default) =>
        Timers.RunNow(functionName, cancellationToken);

    /// <summary>The time that a timer function waits for; null while it runs and when timers are off.</summary>
    /// <param name="functionName">The function's name, whatever its case.</param>
    /// <exception cref="ArgumentException">No timer function has that name.</exception>
    public DateTimeOffset? NextRun(string functionName) => Timers.NextRun(functionName);

    /// <summary>Runs until Ctrl+C or a signal, then stops.</summary>
    /// <exception cref="WorkerEndedException">The worker ended by itself.</exception>
    public async Task UntilStopped()
    {
        var stopping = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = _web.Lifetime.ApplicationStopping.Register(stopping.SetResult);
        await await Task.WhenAny(stopping.Task, Ended);
        await Stop();
    }

    /// <summary>Takes no new request, cancels what runs and waits for its end, then ends the worker.</summary>
    /// <param name="cancellationToken">Stops the waiting: what still runs is cut off.</param>
    public async Task Stop(CancellationToken cancellationToken = default)
    {
        await _web.StopAsync(cancellationToken);
        await _worker.End();
    }

    /// <summary>Ends the worker at once, if it has not been stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        await _worker.DisposeAsync();
        await _web.DisposeAsync();
    }

    private static WebApplication Build(FunctionsHostOptions options, HostJson hostJson, Worker worker)
    {
        var builder = WebServer.CreateBuilder(options.Url, options);
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in options.Settings)
            settings[name.Replace("__", ":", StringComparison.Ordinal)] = value;
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
        });
        builder.Services.AddHttpForwarder().AddRouting().AddTimers();
        builder.Services.AddSingleton(hostJson).AddSingleton(worker.Channel);
        builder.Services.AddSingleton(provider => new FunctionRoutes(
            worker.Functions,
            hostJson.RoutePrefix,
            provider.GetRequiredService<IInlineConstraintResolver>()
        ));
        builder.Services.AddSingleton(new WorkerAddress(worker.Address, options.ForwardsOtherPaths)).AddSingleton<HttpEntry>();

        var web = builder.Build();
        web.Services.GetRequiredService<TimerScheduler>()
            .Prepare(new WorkerTimers(worker.Channel, hostJson.FunctionTimeout).Of(worker.Functions));
        web.UseCustomHeaders(hostJson);
        web.Run(web.Services.GetRequiredService<HttpEntry>().Handle);
        return web;
    }
}
