using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;

namespace Cej.LocalRuntime.Hosting;

/// <summary>The trace of each invocation, as the worker starts it: same source, same name, kind of a server (its schema 1.17.0).</summary>
internal static class InvocationTraces
{
    private static readonly ActivitySource Source = new("Microsoft.Azure.Functions.Worker");

    /// <summary>Runs an invocation inside its trace; without a listener the trace costs nothing.</summary>
    public static Task Around(FunctionContext context, Func<FunctionContext, Task> invoke) =>
        Source.HasListeners() ? Traced(context, invoke) : invoke(context);

    private static async Task Traced(FunctionContext context, Func<FunctionContext, Task> invoke)
    {
        _ = ActivityContext.TryParse(context.TraceContext.TraceParent, context.TraceContext.TraceState, out var parent);
        using var trace = Source.StartActivity("Invoke", ActivityKind.Server, parent);
        trace?.SetTag("faas.execution", context.InvocationId);
        try
        {
            await invoke(context);
        }
        catch (Exception fault)
        {
            // The message too, as the worker does: an application whose messages tell too much must learn it here.
            trace?.SetStatus(ActivityStatusCode.Error, fault.Message);
            throw;
        }
    }
}
