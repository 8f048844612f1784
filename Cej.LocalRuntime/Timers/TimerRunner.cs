using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.Timers;

/// <summary>Runs one timer function: never twice at once, with its retry policy, until the application stops.</summary>
internal sealed partial class TimerRunner(TimerFunction function, TimeProvider clock, ILogger logger, CancellationToken stopping)
    : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly ILogger _logger = logger;

    public TimerFunction Function => function;

    /// <summary>Runs the function; throws what its last try threw.</summary>
    public async Task Run(TimerRun run, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stopping);
        await _oneAtATime.WaitAsync(ended.Token);
        try
        {
            await RunWithRetries(run, ended.Token);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Waits for the run that goes on, whoever asked for it.</summary>
    public async Task WhenIdle(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        _oneAtATime.Release();
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
