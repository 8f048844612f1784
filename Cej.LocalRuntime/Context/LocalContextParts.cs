using System.Collections;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Context.Features;

namespace Cej.LocalRuntime.Context;

internal sealed class LocalRetryContext(int retryCount, int maxRetryCount) : RetryContext
{
    public override int RetryCount => retryCount;

    public override int MaxRetryCount => maxRetryCount;
}

internal sealed class LocalTraceContext(Activity? activity, HttpContext? request) : TraceContext
{
    public override string TraceParent { get; } = activity?.Id ?? request?.Request.Headers.TraceParent.ToString() ?? "";

    public override string TraceState { get; } = activity?.TraceStateString ?? request?.Request.Headers.TraceState.ToString() ?? "";
}

internal sealed class LocalBindingContext : BindingContext
{
    private readonly Dictionary<string, object?> _data = new(StringComparer.OrdinalIgnoreCase);

    public LocalBindingContext(HttpContext? request)
    {
        if (request is null)
            return;

        foreach (var (name, value) in request.Request.Query)
            _data[name] = value.ToString();
        foreach (var (name, value) in request.Request.RouteValues)
            _data[name] = value;
    }

    public override IReadOnlyDictionary<string, object?> BindingData => _data;
}

internal sealed class InvocationFeatures(IFunctionInputBindingFeature binding) : IInvocationFeatures
{
    private Dictionary<Type, object>? _features;

    public void Set<T>(T? instance)
    {
        _features ??= new Dictionary<Type, object> { [typeof(IFunctionInputBindingFeature)] = binding };
        if (instance is null)
            _features.Remove(typeof(T));
        else
            _features[typeof(T)] = instance;
    }

    public T? Get<T>()
    {
        if (_features is not null)
            return _features.TryGetValue(typeof(T), out var feature) ? (T)feature : default;
        return typeof(T) == typeof(IFunctionInputBindingFeature) ? (T)binding : default;
    }

    public IEnumerator<KeyValuePair<Type, object>> GetEnumerator() =>
        (_features ?? new Dictionary<Type, object> { [typeof(IFunctionInputBindingFeature)] = binding }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
