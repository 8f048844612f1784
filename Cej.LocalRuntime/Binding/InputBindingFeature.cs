namespace Microsoft.Azure.Functions.Worker.Context.Features;

/// <summary>Binds a function's parameters, once an invocation: middleware may ask first and the executor takes the same values.</summary>
public interface IFunctionInputBindingFeature
{
    /// <summary>Binds the parameters, or gives the values already bound.</summary>
    /// <param name="context">The invocation.</param>
    /// <exception cref="FunctionInputConverterException">A value cannot be converted, or is missing.</exception>
    /// <exception cref="InvalidOperationException">The body cannot be read.</exception>
    ValueTask<FunctionInputBindingResult> BindFunctionInputAsync(FunctionContext context);
}

/// <summary>The bound values.</summary>
/// <param name="values">One value a parameter, in order.</param>
public class FunctionInputBindingResult(object?[] values)
{
    /// <summary>One value a parameter, in order; a change is seen by the function.</summary>
    public object?[] Values { get; } = values ?? throw new ArgumentNullException(nameof(values));
}
