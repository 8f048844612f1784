using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Cej.WorkerHost.TestApp;

/// <summary>Says on every answer of an HTTP function which function and which invocation it is of.</summary>
public sealed class SignatureMiddleware : IFunctionsWorkerMiddleware
{
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http)
        {
            http.Response.Headers["x-function"] = context.FunctionDefinition.Name;
            http.Response.Headers["x-invocation"] = context.InvocationId;
        }

        return next(context);
    }
}
