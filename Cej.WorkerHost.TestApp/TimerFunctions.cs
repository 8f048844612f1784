using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Cej.WorkerHost.TestApp;

/// <summary>Timers that log what they get.</summary>
public sealed partial class TimerFunctions(ILogger<TimerFunctions> logger)
{
    [Function("Tick")]
    public void Tick([TimerTrigger("%Tick:Schedule%")] TimerInfo timer) => LogTick(JsonSerializer.Serialize(timer));

    [Function("Broken")]
    [FixedDelayRetry(2, "00:00:00.010")]
    public void Broken([TimerTrigger("0 0 3 1 1 *", UseMonitor = false)] TimerInfo timer, FunctionContext context)
    {
        LogTry(context.RetryContext?.RetryCount, context.RetryContext?.MaxRetryCount);
        throw new NotSupportedException("broken on purpose");
    }

    /// <summary>Waits to be cancelled.</summary>
    [Function("Slow")]
    public async Task Slow([TimerTrigger("0 0 3 1 1 *", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken)
    {
        LogSlow("started");
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        LogSlow("ended");
    }

    [LoggerMessage(LogLevel.Warning, "tick: {Timer}")]
    private partial void LogTick(string timer);

    [LoggerMessage(LogLevel.Warning, "broken: retry {Retry} of {Max}")]
    private partial void LogTry(int? retry, int? max);

    [LoggerMessage(LogLevel.Warning, "slow: {What}")]
    private partial void LogSlow(string what);
}
