using Cej.LocalRuntime.Context;
using Cej.LocalRuntime.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.Timers;

/// <summary>Waits for a timer's next time and runs it, for ever; the next time is taken after a run ends.</summary>
internal sealed partial class TimerLoop(FunctionRuntime runtime, TimerRunner runner, TimerSchedule schedule, TimerStateStore store)
{
    /// <summary>Beyond about 49 days the platform's timers refuse.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(20);

    private readonly LocalFunction _function = runner.Function;
    private readonly TimerTriggerAttribute _trigger = runner.Function.Timer!;
    private readonly ILogger _logger = runtime.LoggerOf(runner.Function);
    private DateTimeOffset? _last;
    private long _next;

    /// <summary>The time that is being waited for; null when the function runs or nothing is to come.</summary>
    public DateTimeOffset? Waiting => Interlocked.Read(ref _next) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public async Task Run(CancellationToken cancellationToken)
    {
        var now = runtime.Clock.GetUtcNow();
        var saved = _trigger.UseMonitor ? store.Load(_function.Name) : null;
        _last = saved?.Last;
        var missed = saved is not null && saved.Next <= now;
        var next = schedule.Next(now);
        if (missed || _trigger.RunOnStartup)
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
        while (due - runtime.Clock.GetUtcNow() is var left && left > TimeSpan.Zero)
        {
            var wait = Task.Delay(left < LongestWait ? left : LongestWait, runtime.Clock, cancellationToken);
            Interlocked.Exchange(ref _next, due.UtcTicks);
            await wait;
        }

        Interlocked.Exchange(ref _next, 0);
    }

    private async Task<DateTimeOffset?> RunOnce(DateTimeOffset? due, bool isPastDue, CancellationToken cancellationToken)
    {
        var started = runtime.Clock.GetUtcNow();
        try
        {
            await runner.Run(new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = Status(due) }, cancellationToken);
        }
#pragma warning disable CA1031 // An exception never stops a schedule.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailure(exception, _function.Name);
        }

        _last = started;
        var next = schedule.Next(runtime.Clock.GetUtcNow());
        Save(next);
        return next;
    }

    private ScheduleStatus? Status(DateTimeOffset? due) =>
        _trigger.UseMonitor
            ? new ScheduleStatus
            {
                Last = _last is { } last ? schedule.Show(last) : default,
                Next = due is { } next ? schedule.Show(next) : default,
                LastUpdated = _last is { } updated ? schedule.Show(updated) : default,
            }
            : null;

    private void Save(DateTimeOffset? next)
    {
        if (!_trigger.UseMonitor || next is not { } due)
            return;

        try
        {
            store.Save(_function.Name, new TimerState(_last, due, runtime.Clock.GetUtcNow()));
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
