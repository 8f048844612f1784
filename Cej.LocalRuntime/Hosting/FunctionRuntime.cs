using Cej.LocalRuntime.Context;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Context.Features;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.LocalRuntime.Hosting;

/// <summary>The running application: its functions and the one pipeline that every invocation goes through.</summary>
internal sealed class FunctionRuntime
{
    private readonly IFunctionActivator? _activator;
    private readonly ILoggerFactory _loggers;
    private readonly Func<FunctionContext, Task> _pipeline;

    public FunctionRuntime(
        IServiceProvider services,
        IReadOnlyList<LocalFunction> functions,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware
    )
    {
        Services = services;
        Functions = functions;
        Clock = services.GetRequiredService<TimeProvider>();
        Timeout = services.GetRequiredService<HostJson>().FunctionTimeout;
        Stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        _activator = services.GetService<IFunctionActivator>();
        _loggers = services.GetRequiredService<ILoggerFactory>();
        _pipeline = middleware.Reverse().Aggregate((FunctionExecutionDelegate)Execute, (next, step) => step(next)).Invoke;
    }

    public IServiceProvider Services { get; }

    public IReadOnlyList<LocalFunction> Functions { get; }

    public TimeProvider Clock { get; }

    public TimeSpan? Timeout { get; }

    public CancellationToken Stopping { get; }

    /// <summary>Runs a function through every middleware, inside the trace of its invocation.</summary>
    public Task Invoke(FunctionContext context) => InvocationTraces.Around(context, _pipeline);

    public ILogger LoggerOf(LocalFunction function) => _loggers.CreateLogger($"Function.{function.Name}");

    private async Task Execute(FunctionContext context)
    {
        var local = (LocalFunctionContext)context;
        var binding = context.Features.Get<IFunctionInputBindingFeature>() ?? local;
        var values = (await binding.BindFunctionInputAsync(context)).Values;
        local.Result = await local.Function.Invoke(CreateInstance(local), values);
    }

    private object? CreateInstance(LocalFunctionContext context)
    {
        var function = context.Function;
        if (function.Factory is null)
            return null;

        return _activator is null
            ? function.Factory(context.InstanceServices, null)
            : _activator.CreateInstance(function.Type, context)
                ?? throw new InvalidOperationException($"The function activator gave no {function.Type} for function '{function.Name}'.");
    }
}
