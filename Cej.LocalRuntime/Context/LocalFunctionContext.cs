using System.Diagnostics;
using Cej.LocalRuntime.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Context.Features;

namespace Cej.LocalRuntime.Context;

/// <summary>One invocation. Most are short HTTP calls: whatever a function may not ask for is made on demand.</summary>
internal sealed class LocalFunctionContext(FunctionRuntime runtime, LocalFunction function)
    : FunctionContext,
        IFunctionInputBindingFeature,
        IDisposable
{
    /// <summary>Where the worker's ASP.NET Core integration keeps the exchange.</summary>
    private const string HttpContextKey = "HttpRequestContext";

    private IServiceProvider? _services;
    private string? _invocationId;
    private TraceContext? _trace;
    private BindingContext? _binding;
    private IDictionary<object, object>? _items;
    private InvocationFeatures? _features;
    private FunctionInputBindingResult? _inputs;
    private InvocationCancellation? _cancellation;

    public LocalFunction Function => function;

    /// <summary>The exchange that triggered the invocation, whether or not middleware may see it yet.</summary>
    public HttpContext? Request { get; init; }

    /// <summary>The timer's run.</summary>
    public TimerInfo? Timer { get; init; }

    public RetryContext? Retry { get; init; }

    /// <summary>What ends the invocation beside the request, functionTimeout and the host: a caller's token.</summary>
    public CancellationToken Caller { get; init; }

    /// <summary>What the function returned.</summary>
    public object? Result { get; set; }

    public override string InvocationId => _invocationId ??= Guid.NewGuid().ToString();

    public override string FunctionId => function.Definition.Id;

    public override TraceContext TraceContext => _trace ??= new LocalTraceContext(Activity.Current, Request);

    public override BindingContext BindingContext => _binding ??= new LocalBindingContext(Request);

    public override RetryContext RetryContext => Retry!;

    public override IServiceProvider InstanceServices
    {
        get => _services ?? Request?.RequestServices ?? throw new InvalidOperationException("The invocation has no services.");
        set
        {
            _services = value;
            Request?.RequestServices = value;
        }
    }

    public override FunctionDefinition FunctionDefinition => function.Definition;

    public override IDictionary<object, object> Items
    {
        get => _items ??= new Dictionary<object, object>();
        set => _items = value ?? throw new ArgumentNullException(nameof(value));
    }

    public override IInvocationFeatures Features => _features ??= new InvocationFeatures(this);

    public override CancellationToken CancellationToken =>
        (_cancellation ??= new InvocationCancellation(runtime, Request?.RequestAborted ?? Caller)).Token;

    public bool TimedOut => _cancellation is { TimedOut: true };

    /// <summary>From here on <c>GetHttpContext()</c> gives the exchange.</summary>
    public void ShowHttp(HttpContext http) => Items[HttpContextKey] = http;

    public async ValueTask<FunctionInputBindingResult> BindFunctionInputAsync(FunctionContext context)
    {
        if (_inputs is not null)
            return _inputs;

        var binders = function.Binders;
        var values = binders.Length == 0 ? [] : new object?[binders.Length];
        for (var index = 0; index < binders.Length; index++)
            values[index] = await binders[index].Bind(this);
        return _inputs = new FunctionInputBindingResult(values);
    }

    public void Dispose() => _cancellation?.Dispose();
}
