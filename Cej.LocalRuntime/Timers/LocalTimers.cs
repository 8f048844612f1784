using System.Globalization;
using Cej.LocalRuntime.Context;
using Cej.LocalRuntime.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime.Timers;

/// <summary>The application's timer functions, run in process.</summary>
internal static class LocalTimers
{
    /// <exception cref="InvalidOperationException">A retry policy cannot be used; the message names its function.</exception>
    public static IEnumerable<TimerFunction> Of(FunctionRuntime runtime) =>
        from function in runtime.Functions
        where function.Timer is not null
        let trigger = function.Timer
        let retries = RetriesOf(function)
        select new TimerFunction(
            function.Name,
            trigger.Schedule,
            trigger.UseMonitor,
            trigger.RunOnStartup,
            retries,
            (run, retry, cancellationToken) => Try(runtime, function, run, retry, cancellationToken)
        );

    private static async Task Try(
        FunctionRuntime runtime,
        LocalFunction function,
        TimerRun run,
        int retry,
        CancellationToken cancellationToken
    )
    {
        await using var scope = runtime.Services.CreateAsyncScope();
        using var context = new LocalFunctionContext(runtime, function)
        {
            Timer = new TimerInfo { IsPastDue = run.IsPastDue, ScheduleStatus = StatusOf(run) },
            Caller = cancellationToken,
            Retry = retry == 0 ? null : new LocalRetryContext(retry, function.Retry!.MaxRetryCount),
            InstanceServices = scope.ServiceProvider,
        };
        await runtime.Invoke(context);
    }

    private static ScheduleStatus? StatusOf(TimerRun run) =>
        run.Status is { } status
            ? new ScheduleStatus
            {
                Last = status.Last,
                Next = status.Next,
                LastUpdated = status.LastUpdated,
            }
            : null;

    private static TimerRetries? RetriesOf(LocalFunction function)
    {
        try
        {
            return function.Retry switch
            {
                null => null,
                FixedDelayRetryAttribute retry => TimerRetries.Fixed(retry.MaxRetryCount, Parse(retry.DelayInterval)),
                ExponentialBackoffRetryAttribute retry => TimerRetries.Growing(
                    retry.MaxRetryCount,
                    Parse(retry.MinimumInterval),
                    Parse(retry.MaximumInterval)
                ),
                var other => throw function.Refusal($"the retry policy {other.GetType().Name} is not supported"),
            };
        }
        catch (FormatException exception)
        {
            throw function.Refusal(exception.Message, exception);
        }
    }

    private static TimeSpan Parse(string interval) =>
        TimeSpan.TryParse(interval, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : throw new FormatException($"the delay between retries '{interval}' is not HH:mm:ss");
}
