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
    private HttpContext? _httpContext;
    private IServiceProvider? _services;
    private string? _invocationId;
    private TraceContext? _trace;
    private BindingContext? _binding;
    private IDictionary<object, object>? _items;
    private InvocationFeatures? _features;
    private FunctionInputBindingResult? _inputs;
    private LocalInvocationResult? _result;
    private InvocationCancellation? _cancellation;

    public LocalFunction Function => function;

    /// <summary>The exchange that triggered the invocation, whether or not middleware may see it yet.</summary>
    public HttpContext? Request { get; init; }

    /// <summary>The timer's run.</summary>
    public TimerInfo? Timer { get; init; }

    public RetryContext? Retry { get; init; }

    /// <summary>What ends the invocation beside the request, functionTimeout and the host: a caller's token.</summary>
    public CancellationToken Caller { get; init; }

    public HttpContext? HttpContext
    {
        get => _httpContext;
        set
        {
            _httpContext = value;
            if (_items is not null && value is not null)
                _items[FunctionContextExtensions.HttpContextKey] = value;
        }
    }

    public InvocationResult Result => _result ??= new LocalInvocationResult();

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
        get
        {
            if (_items is null)
            {
                _items = new Dictionary<object, object>();
                if (_httpContext is not null)
                    _items[FunctionContextExtensions.HttpContextKey] = _httpContext;
            }

            return _items;
        }
        set => _items = value ?? throw new ArgumentNullException(nameof(value));
    }

    public override IInvocationFeatures Features => _features ??= new InvocationFeatures(this);

    public override CancellationToken CancellationToken =>
        (_cancellation ??= new InvocationCancellation(runtime, Request?.RequestAborted ?? Caller)).Token;

    public bool TimedOut => _cancellation is { TimedOut: true };

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
