using Cej.LocalRuntime.Context;

namespace Cej.LocalRuntime.Binding;

/// <summary>Gives a function's parameter its value.</summary>
internal abstract class ParameterBinder
{
    public abstract ValueTask<object?> Bind(LocalFunctionContext context);
}

/// <summary>A value that the invocation itself holds.</summary>
internal sealed class ContextBinder(Func<LocalFunctionContext, object?> value) : ParameterBinder
{
    public override ValueTask<object?> Bind(LocalFunctionContext context) => new(value(context));
}
