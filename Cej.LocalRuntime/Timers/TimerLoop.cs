using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.Timers;

/// <summary>Waits for a timer's next time and runs it, for ever; the next time is taken after a run ends.</summary>
internal sealed partial class TimerLoop(
    TimerRunner runner,
    TimerSchedule schedule,
    TimerStateStore store,
    TimeProvider clock,
    ILogger logger
)
{
    /// <summary>Beyond about 49 days the platform's timers refuse.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(20);

    private readonly TimerFunction _function = runner.Function;
    private readonly ILogger _logger = logger;
    private DateTimeOffset? _last;
    private long _next;

    /// <summary>The time that is being waited for; null when the function runs or nothing is to come.</summary>
    public DateTimeOffset? Waiting => Interlocked.Read(ref _next) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public async Task Run(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var saved = _function.UseMonitor ? store.Load(_function.Name) : null;
        _last = saved?.Last;
        var missed = saved is not null && saved.Next <= now;
        var next = schedule.Next(now);
        if (missed || _function.RunOnStartup)
            next = await RunOnce(missed ? saved!.Next : next, missed, cancellationToken);
        else
            Save(next);

        while (next is { } due)
        {
            await WaitUntil(due, cancellationToken);
            next = await RunOnce(due, isPastDue: false, cancellationToken);
        }
    }

    private async Task WaitUntil(DateTimeOffset due, CancellationToken cancellationToken)
    {
        while (due - clock.GetUtcNow() is var left && left > TimeSpan.Zero)
        {
            var wait = Task.Delay(left < LongestWait ? left : LongestWait, clock, cancellationToken);
            Interlocked.Exchange(ref _next, due.UtcTicks);
            await wait;
        }

        Interlocked.Exchange(ref _next, 0);
    }

    private async Task<DateTimeOffset?> RunOnce(DateTimeOffset? due, bool isPastDue, CancellationToken cancellationToken)
    {
        var started = clock.GetUtcNow();
        try
        {
            await runner.Run(new TimerRun(isPastDue, Status(due)), cancellationToken);
        }
#pragma warning disable CA1031 // An exception never stops a schedule.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailure(exception, _function.Name);
        }

        _last = started;
        var next = schedule.Next(clock.GetUtcNow());
        Save(next);
        return next;
    }

    private TimerStatus? Status(DateTimeOffset? due) =>
        _function.UseMonitor ? new TimerStatus(Last: Show(_last), Next: Show(due), LastUpdated: Show(_last)) : null;

    private DateTime Show(DateTimeOffset? instant) => instant is { } known ? schedule.Show(known) : default;

    private void Save(DateTimeOffset? next)
    {
        if (!_function.UseMonitor || next is not { } due)
            return;

        try
        {
            store.Save(_function.Name, new TimerState(_last, due, clock.GetUtcNow()));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogUnsaved(exception, _function.Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "Function {Name} failed.")]
    private partial void LogFailure(Exception exception, string name);

    [LoggerMessage(LogLevel.Error, "The schedule of function {Name} could not be saved.")]
    private partial void LogUnsaved(Exception exception, string name);
}
