using Azure.Core.Serialization;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Options of the worker. Local difference: only these; nobody is told the capabilities.</summary>
public class WorkerOptions
{
    /// <summary>Converts numbers, booleans and enumerations in route and query; System.Text.Json's defaults when null.</summary>
    public ObjectSerializer? Serializer { get; set; }

    /// <summary>What the worker tells the host that it can do.</summary>
    public IDictionary<string, string> Capabilities { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>Creates the instance that an invocation's method is called on. Register one to replace the default.</summary>
public interface IFunctionActivator
{
    /// <summary>Creates the instance.</summary>
    /// <param name="instanceType">The function's class.</param>
    /// <param name="context">The invocation.</param>
    object? CreateInstance(Type instanceType, FunctionContext context);
}
