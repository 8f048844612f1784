using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.Timers;

/// <summary>Starts the timers once the application serves, and ends them with it.</summary>
internal sealed class TimerScheduler(
    IConfiguration configuration,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILoggerFactory loggers
) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Dictionary<string, TimerRunner> _runners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TimerLoop> _loops = new(StringComparer.OrdinalIgnoreCase);
    private bool _disposed;
    private Task _running = Task.CompletedTask;

    public IReadOnlyDictionary<string, TimerRunner> Runners => _runners;

    public TimerLoop? LoopOf(string functionName) => _loops.GetValueOrDefault(functionName);

    /// <summary>Takes the functions and reads every schedule, so that a wrong one stops the application from starting.</summary>
    /// <exception cref="InvalidOperationException">A schedule cannot be used; the message names its function.</exception>
    public void Prepare(IEnumerable<TimerFunction> functions)
    {
        var store = new TimerStateStore(configuration);
        var zone = Zone();
        foreach (var function in functions)
        {
            var logger = loggers.CreateLogger($"Function.{function.Name}");
            var runner = new TimerRunner(function, clock, logger, _stopping.Token);
            _runners.Add(function.Name, runner);
            _loops.Add(function.Name, new TimerLoop(runner, ScheduleOf(function, zone), store, clock, logger));
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
        await Task.WhenAll([_running, .. _runners.Values.Select(runner => runner.WhenIdle(cancellationToken))])
            .WaitAsync(cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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

    private TimerSchedule ScheduleOf(TimerFunction function, TimeZoneInfo zone)
    {
        var text = function.Schedule;
        if (text is ['%', .. var setting, '%'])
        {
            text = configuration[setting] ?? throw Refusal($"its schedule is the setting '{setting}', which has no value");
        }

        try
        {
            return TimerSchedule.Parse(text, zone);
        }
        catch (FormatException exception)
        {
            throw Refusal(exception.Message, exception);
        }

        InvalidOperationException Refusal(string reason, Exception? cause = null) => new($"Function '{function.Name}': {reason}.", cause);
    }
}
