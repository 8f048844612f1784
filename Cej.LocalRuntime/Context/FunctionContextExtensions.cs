using Cej.LocalRuntime.Context;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>HTTP of an invocation.</summary>
public static class FunctionContextExtensions
{
    internal const string HttpContextKey = "HttpRequestContext";

    /// <summary>
    /// The HTTP exchange; null for another trigger, and in middleware registered before <c>ConfigureFunctionsWebApplication</c>.
    /// </summary>
    /// <param name="context">The invocation.</param>
    public static HttpContext? GetHttpContext(this FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context is LocalFunctionContext local)
            return local.HttpContext;
        return context.Items.TryGetValue(HttpContextKey, out var value) ? value as HttpContext : null;
    }
}

/// <summary>Bindings of an invocation.</summary>
public static class FunctionContextBindingFeatureExtensions
{
    /// <summary>The invocation's result. Set it without calling <c>next</c> to answer in the function's place.</summary>
    /// <param name="context">The invocation.</param>
    public static InvocationResult GetInvocationResult(this FunctionContext context) => Local(context).Result;

    /// <summary>The invocation's result as <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">The result's type.</typeparam>
    /// <param name="context">The invocation.</param>
    /// <exception cref="InvalidOperationException">The result is of another type.</exception>
    public static InvocationResult<T?> GetInvocationResult<T>(this FunctionContext context)
    {
        var result = Local(context).Result;
        return result.Value is null or T
            ? new TypedInvocationResult<T>(result)
            : throw new InvalidOperationException($"The invocation's result is not of type {typeof(T)}.");
    }

    private static LocalFunctionContext Local(FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context as LocalFunctionContext ?? throw new InvalidOperationException("The context was not created by the local runtime.");
    }

    private sealed class TypedInvocationResult<T>(InvocationResult inner) : InvocationResult<T?>
    {
        public override T? Value
        {
            get => (T?)inner.Value;
            set => inner.Value = value;
        }
    }
}

/// <summary>Loggers of an invocation.</summary>
public static class FunctionContextLoggerExtensions
{
    /// <summary>A logger whose category is <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">The category.</typeparam>
    /// <param name="context">The invocation.</param>
    public static ILogger<T> GetLogger<T>(this FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.InstanceServices.GetRequiredService<ILogger<T>>();
    }

    /// <summary>A logger of the given category.</summary>
    /// <param name="context">The invocation.</param>
    /// <param name="categoryName">The category.</param>
    public static ILogger GetLogger(this FunctionContext context, string categoryName)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.InstanceServices.GetRequiredService<ILoggerFactory>().CreateLogger(categoryName);
    }
}
