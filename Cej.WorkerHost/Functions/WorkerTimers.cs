using System.Text.Json;
using Cej.LocalRuntime.Timers;
using Cej.WorkerHost.Wire;
using Cej.WorkerHost.Workers;

namespace Cej.WorkerHost.Functions;

/// <summary>The worker's timer functions, for the scheduler that the local host has too.</summary>
internal sealed class WorkerTimers(WorkerChannel channel, TimeSpan? timeout)
{
    /// <exception cref="InvalidOperationException">A retry policy cannot be used; the message names its function.</exception>
    public IEnumerable<TimerFunction> Of(IEnumerable<HostedFunction> functions) =>
        functions.Where(function => !function.IsHttp).Select(Timer).ToArray();

    private TimerFunction Timer(HostedFunction function)
    {
        try
        {
            return new TimerFunction(
                function.Name,
                function.Schedule,
                function.UseMonitor,
                function.RunOnStartup,
                function.Retries,
                (run, retry, cancellationToken) => Try(function, run, retry, cancellationToken)
            );
        }
        catch (FormatException exception)
        {
            throw new InvalidOperationException($"Function '{function.Name}': {exception.Message}.", exception);
        }
    }

    private async Task Try(HostedFunction function, TimerRun run, int retry, CancellationToken cancellationToken)
    {
        var request = new InvocationRequest
        {
            InvocationId = Guid.NewGuid().ToString(),
            FunctionId = function.Id,
            TraceContext = new RpcTraceContext(),
            InputData =
            {
                new ParameterBinding
                {
                    Name = function.TriggerParameter,
                    Data = new TypedData { Json = Json(run) },
                },
            },
        };
        if (retry > 0)
            request.RetryContext = new RetryContext { RetryCount = retry, MaxRetryCount = function.MaxRetries };

        using var late = new CancellationTokenSource();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        if (timeout is { } patience)
            late.CancelAfter(patience);
        var result = await channel.Invoke(request, ended.Token);
        if (result.Status != StatusResult.Types.Status.Success)
            throw new WorkerException($"Function '{function.Name}' failed", result);
    }

    private static string Json(TimerRun run) =>
        JsonSerializer.Serialize(
            new
            {
                Schedule = new { AdjustForDST = true },
                ScheduleStatus = run.Status,
                run.IsPastDue,
            }
        );
}
