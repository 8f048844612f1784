namespace Microsoft.Azure.Functions.Worker;

/// <summary>One invocation of a function.</summary>
public abstract class FunctionContext
{
    /// <summary>The invocation's id.</summary>
    public abstract string InvocationId { get; }

    /// <summary>The function's id, the same for each invocation.</summary>
    public abstract string FunctionId { get; }

    /// <summary>The distributed trace that the invocation belongs to.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>The trigger's data.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>The retry; null on the first try.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>The invocation's own service scope; for HTTP, the request's.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>What middleware and function share during the invocation.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>The invocation's features.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Cancelled when the client leaves, when functionTimeout passes and when the host stops.</summary>
    public virtual CancellationToken CancellationToken { get; } = CancellationToken.None;
}
