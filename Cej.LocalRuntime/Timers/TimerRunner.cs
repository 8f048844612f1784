using Cej.LocalRuntime.Context;
using Cej.LocalRuntime.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.Timers;

/// <summary>Runs one timer function: never twice at once, with its retry policy.</summary>
internal sealed partial class TimerRunner(FunctionRuntime runtime, LocalFunction function) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly ILogger _logger = runtime.LoggerOf(function);

    public LocalFunction Function => function;

    /// <summary>Runs the function; throws what its last try threw.</summary>
    public async Task Run(TimerInfo timer, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            await RunWithRetries(timer, cancellationToken);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task RunWithRetries(TimerInfo timer, CancellationToken cancellationToken)
    {
        for (var retries = 0; ; retries++)
        {
            try
            {
                await Try(timer, retries, cancellationToken);
                return;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && MayRetry(retries))
            {
                LogRetry(exception, function.Name, retries + 1);
                await Task.Delay(function.Retry!.DelayBefore(retries + 1), runtime.Clock, cancellationToken);
            }
        }
    }

    private async Task Try(TimerInfo timer, int retries, CancellationToken cancellationToken)
    {
        await using var scope = runtime.Services.CreateAsyncScope();
        using var context = new LocalFunctionContext(runtime, function)
        {
            Timer = timer,
            Caller = cancellationToken,
            Retry = retries == 0 ? null : new LocalRetryContext(retries, function.Retry!.MaxRetryCount),
            InstanceServices = scope.ServiceProvider,
        };
        await runtime.Pipeline(context);
    }

    private bool MayRetry(int retries) => function.Retry is { } retry && (retry.MaxRetryCount < 0 || retries < retry.MaxRetryCount);

    [LoggerMessage(LogLevel.Warning, "Function {Name} failed; retry {Retry} follows.")]
    private partial void LogRetry(Exception exception, string name, int retry);
}
