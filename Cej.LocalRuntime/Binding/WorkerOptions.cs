using Azure.Core.Serialization;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Options of the worker. Local difference: only the serializer, which converts route and query values.</summary>
public class WorkerOptions
{
    /// <summary>Converts numbers, booleans and enumerations in route and query; System.Text.Json's defaults when null.</summary>
    public ObjectSerializer? Serializer { get; set; }
}

/// <summary>Creates the instance that an invocation's method is called on. Register one to replace the default.</summary>
public interface IFunctionActivator
{
    /// <summary>Creates the instance.</summary>
    /// <param name="instanceType">The function's class.</param>
    /// <param name="context">The invocation.</param>
    object? CreateInstance(Type instanceType, FunctionContext context);
}
