namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>The rest of an invocation's pipeline.</summary>
/// <param name="context">The invocation.</param>
public delegate Task FunctionExecutionDelegate(FunctionContext context);

/// <summary>A step around each invocation. One instance for the whole application: take scoped services from the context.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Handles an invocation.</summary>
    /// <param name="context">The invocation.</param>
    /// <param name="next">The rest of the pipeline.</param>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
