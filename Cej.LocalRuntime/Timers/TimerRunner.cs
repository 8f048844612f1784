using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.Timers;

/// <summary>Runs one timer function: never twice at once, with its retry policy.</summary>
internal sealed partial class TimerRunner(TimerFunction function, TimeProvider clock, ILogger logger) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly ILogger _logger = logger;

    public TimerFunction Function => function;

    /// <summary>Runs the function; throws what its last try threw.</summary>
    public async Task Run(TimerRun run, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            await RunWithRetries(run, cancellationToken);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task RunWithRetries(TimerRun run, CancellationToken cancellationToken)
    {
        for (var retry = 0; ; )
        {
            try
            {
                await function.Try(run, retry, cancellationToken);
                return;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && function.Retries?.Allow(retry + 1) is true)
            {
                LogRetry(exception, function.Name, ++retry);
                await Task.Delay(function.Retries.DelayBefore(retry), clock, cancellationToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Function {Name} failed; retry {Retry} follows.")]
    private partial void LogRetry(Exception exception, string name, int retry);
}
