using Cej.LocalRuntime.Context;
using Cej.LocalRuntime.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Cej.LocalRuntime.Timers;

/// <summary>Starts the timers once the application serves, and ends them with it.</summary>
internal sealed class TimerScheduler(FunctionRuntime runtime, IConfiguration configuration, IHostApplicationLifetime lifetime)
    : IHostedService,
        IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Dictionary<string, TimerRunner> _runners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TimerLoop> _loops = new(StringComparer.OrdinalIgnoreCase);
    private bool _disposed;
    private Task _running = Task.CompletedTask;

    public IReadOnlyDictionary<string, TimerRunner> Runners => _runners;

    public TimerLoop? LoopOf(string functionName) => _loops.GetValueOrDefault(functionName);

    /// <summary>Reads every schedule, so that a wrong one stops the application from starting.</summary>
    public void Prepare()
    {
        var store = new TimerStateStore(configuration);
        var zone = Zone();
        foreach (var function in runtime.Functions.Where(function => function.Timer is not null))
        {
            var runner = new TimerRunner(runtime, function);
            _runners.Add(function.Name, runner);
            _loops.Add(function.Name, new TimerLoop(runtime, runner, ScheduleOf(function, zone), store));
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration.GetValue("LocalRuntime:Timers", defaultValue: true))
            lifetime.ApplicationStarted.Register(Start);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        // The container holds this service twice, and a host may be disposed without having been stopped.
        if (_disposed)
            return;

        _disposed = true;
        _stopping.Cancel();
        _stopping.Dispose();
        foreach (var runner in _runners.Values)
            runner.Dispose();
    }

    private void Start() =>
        _running = Task.WhenAll(_loops.Values.Select(loop => Task.Run(() => loop.Run(_stopping.Token), _stopping.Token)));

    /// <summary>As on Azure: UTC unless the site says otherwise, whatever this machine's own zone.</summary>
    private TimeZoneInfo Zone()
    {
        var name = configuration["WEBSITE_TIME_ZONE"];
        try
        {
            return string.IsNullOrEmpty(name) ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            throw new InvalidOperationException($"WEBSITE_TIME_ZONE is not a time zone: {name}", exception);
        }
    }

    private TimerSchedule ScheduleOf(LocalFunction function, TimeZoneInfo zone)
    {
        var text = function.Timer!.Schedule;
        if (text is ['%', .. var setting, '%'])
            text = configuration[setting] ?? throw function.Refusal($"its schedule is the setting '{setting}', which has no value");

        try
        {
            return TimerSchedule.Parse(text, zone);
        }
        catch (FormatException exception)
        {
            throw function.Refusal(exception.Message, exception);
        }
    }
}
