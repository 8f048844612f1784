using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Builds the worker: its services and the pipeline around each invocation.</summary>
public interface IFunctionsWorkerApplicationBuilder
{
    /// <summary>The application's services.</summary>
    IServiceCollection Services { get; }

    /// <summary>Adds a step to the pipeline.</summary>
    /// <param name="middleware">Gets the rest of the pipeline, gives the pipeline with the step.</param>
    IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware);
}
