namespace Cej.LocalRuntime.Timers;

/// <summary>One timer function as its scheduler sees it, whatever runs it.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Schedule">NCRONTAB, an interval, or <c>%Setting%</c> that holds one of the two.</param>
/// <param name="UseMonitor">Whether its last and next run are remembered.</param>
/// <param name="RunOnStartup">Whether it runs at each start too.</param>
/// <param name="Retries">What follows a run that failed; null for nothing.</param>
/// <param name="Try">Runs the function once; throws what it threw.</param>
internal sealed record TimerFunction(string Name, string Schedule, bool UseMonitor, bool RunOnStartup, TimerRetries? Retries, TimerTry Try);

/// <summary>Runs a timer function once.</summary>
/// <param name="run">Why it runs.</param>
/// <param name="retry">0 for the first try.</param>
/// <param name="cancellationToken">Ends the run.</param>
internal delegate Task TimerTry(TimerRun run, int retry, CancellationToken cancellationToken);

/// <summary>Why a timer function runs.</summary>
/// <param name="IsPastDue">Whether this run makes up for one missed while the host was down.</param>
/// <param name="Status">Null when the schedule is not monitored, or did not ask for this run.</param>
internal sealed record TimerRun(bool IsPastDue, TimerStatus? Status)
{
    /// <summary>A run that somebody asks for.</summary>
    public static TimerRun Now { get; } = new(IsPastDue: false, Status: null);
}

/// <summary>A schedule's times before a run, in its zone; 0001-01-01 for a time that is not known.</summary>
internal sealed record TimerStatus(DateTime Last, DateTime Next, DateTime LastUpdated);
