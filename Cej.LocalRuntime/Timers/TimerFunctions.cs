using Cej.LocalRuntime.Timers;

namespace Cej.LocalRuntime;

/// <summary>
/// The application's timer functions, for tests and tools (get it from the services). Works with <c>LocalRuntime:Timers</c> off.
/// </summary>
public sealed class TimerFunctions
{
    private readonly TimerScheduler _scheduler;

    internal TimerFunctions(TimerScheduler scheduler) => _scheduler = scheduler;

    /// <summary>The names of the timer functions.</summary>
    public IReadOnlyCollection<string> Names => [.. _scheduler.Runners.Keys];

    /// <summary>
    /// Runs a timer function now, once its current run has ended, with its retry policy. Its schedule and its remembered state do
    /// not change.
    /// </summary>
    /// <param name="functionName">The function's name, whatever its case.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ArgumentException">No timer function has that name.</exception>
    /// <exception cref="Exception">What the function threw.</exception>
    public Task RunNow(string functionName, CancellationToken cancellationToken = default) =>
        Runner(functionName).Run(TimerRun.Now, cancellationToken);

    /// <summary>The time that a timer function waits for; null while it runs, before the application has started and when timers are off.</summary>
    /// <param name="functionName">The function's name, whatever its case.</param>
    /// <exception cref="ArgumentException">No timer function has that name.</exception>
    public DateTimeOffset? NextRun(string functionName)
    {
        Runner(functionName);
        return _scheduler.LoopOf(functionName)?.Waiting;
    }

    private TimerRunner Runner(string functionName) =>
        _scheduler.Runners.TryGetValue(functionName, out var runner)
            ? runner
            : throw new ArgumentException($"No timer function is named '{functionName}'.", nameof(functionName));
}
