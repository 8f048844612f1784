using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>The distributed trace that an invocation belongs to (W3C trace context).</summary>
public abstract class TraceContext
{
    /// <summary>The traceparent.</summary>
    public abstract string TraceParent { get; }

    /// <summary>The tracestate.</summary>
    public abstract string TraceState { get; }

    /// <summary>Host attributes. Always empty locally.</summary>
    public virtual IReadOnlyDictionary<string, string> Attributes => ImmutableDictionary<string, string>.Empty;

    /// <summary>Baggage. Always empty locally.</summary>
    public virtual IReadOnlyDictionary<string, string> Baggage => ImmutableDictionary<string, string>.Empty;
}

/// <summary>The trigger's data.</summary>
public abstract class BindingContext
{
    /// <summary>Route values and query parameters by name. Local difference: no "Headers" and "Query" entries.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}

/// <summary>Which retry an invocation is.</summary>
public abstract class RetryContext
{
    /// <summary>1 for the first retry.</summary>
    public abstract int RetryCount { get; }

    /// <summary>The policy's maximum; -1 for ever.</summary>
    public abstract int MaxRetryCount { get; }
}

/// <summary>The features of one invocation, by type.</summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    /// <summary>Sets a feature; null removes it.</summary>
    /// <typeparam name="T">The feature's type.</typeparam>
    /// <param name="instance">The feature.</param>
    void Set<T>(T? instance);

    /// <summary>Gets a feature; null when there is none.</summary>
    /// <typeparam name="T">The feature's type.</typeparam>
    T? Get<T>();
}
