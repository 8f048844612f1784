using Cej.LocalRuntime.Context;
using Cej.LocalRuntime.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.Http;

/// <summary>Runs an HTTP function for a request; a failure is a 500 without a body, as the Azure host answers.</summary>
internal sealed partial class FunctionHttpHandler(FunctionRuntime runtime, LocalFunction function)
{
    /// <summary>By which the host and the worker pair a call with its request: one that a client sends is none.</summary>
    private const string InvocationId = "x-ms-invocation-id";

    private readonly ILogger _logger = runtime.LoggerOf(function);

    public async Task Handle(HttpContext http)
    {
        http.Request.Headers.Remove(InvocationId);
        using var context = new LocalFunctionContext(runtime, function) { Request = http };
        try
        {
            await runtime.Invoke(context);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
#pragma warning disable CA1031 // The host's last resort: whatever a function throws becomes a 500 and a log entry.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (context.TimedOut)
                LogTimeout(exception, function.Name, runtime.Timeout);
            else
                LogFailure(exception, function.Name);
            Fail(http);
        }
    }

    private static void Fail(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }

    [LoggerMessage(LogLevel.Error, "Function {Name} failed.")]
    private partial void LogFailure(Exception exception, string name);

    [LoggerMessage(LogLevel.Error, "Function {Name} failed: it was cancelled after functionTimeout ({Timeout}).")]
    private partial void LogTimeout(Exception exception, string name, TimeSpan? timeout);
}
