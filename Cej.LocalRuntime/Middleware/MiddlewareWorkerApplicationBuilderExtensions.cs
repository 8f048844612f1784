using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.Hosting;

/// <summary>Adds middleware to the worker. The order of the calls is the order of execution.</summary>
public static class MiddlewareWorkerApplicationBuilderExtensions
{
    /// <summary>Adds a middleware, registered as a singleton.</summary>
    /// <typeparam name="T">The middleware.</typeparam>
    /// <param name="builder">The worker's builder.</param>
    public static IFunctionsWorkerApplicationBuilder UseMiddleware<T>(this IFunctionsWorkerApplicationBuilder builder)
        where T : class, IFunctionsWorkerMiddleware
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<T>();
        return builder.Use(next =>
        {
            T? middleware = null;
            return context =>
            {
                // The provider does not exist yet when the pipeline is declared; a singleton is looked up once.
                middleware ??= context.InstanceServices.GetRequiredService<T>();
                return middleware.Invoke(context, next);
            };
        });
    }

    /// <summary>Adds an inline middleware.</summary>
    /// <param name="builder">The worker's builder.</param>
    /// <param name="middleware">Gets the invocation and the rest of the pipeline.</param>
    public static IFunctionsWorkerApplicationBuilder UseMiddleware(
        this IFunctionsWorkerApplicationBuilder builder,
        Func<FunctionContext, Func<Task>, Task> middleware
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(middleware);
        return builder.Use(next => context => middleware(context, () => next(context)));
    }

    /// <summary>Adds a middleware, registered as a singleton, for the invocations that satisfy a predicate.</summary>
    /// <typeparam name="T">The middleware.</typeparam>
    /// <param name="builder">The worker's builder.</param>
    /// <param name="predicate">Whether the middleware handles the invocation.</param>
    public static IFunctionsWorkerApplicationBuilder UseWhen<T>(
        this IFunctionsWorkerApplicationBuilder builder,
        Func<FunctionContext, bool> predicate
    )
        where T : class, IFunctionsWorkerMiddleware
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(predicate);
        builder.Services.TryAddSingleton<T>();
        return builder.Use(next =>
            context => predicate(context) ? context.InstanceServices.GetRequiredService<T>().Invoke(context, next) : next(context)
        );
    }

    /// <summary>Adds an inline middleware for the invocations that satisfy a predicate.</summary>
    /// <param name="builder">The worker's builder.</param>
    /// <param name="predicate">Whether the middleware handles the invocation.</param>
    /// <param name="middleware">Gets the invocation and the rest of the pipeline.</param>
    public static IFunctionsWorkerApplicationBuilder UseWhen(
        this IFunctionsWorkerApplicationBuilder builder,
        Func<FunctionContext, bool> predicate,
        Func<FunctionContext, Func<Task>, Task> middleware
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(predicate);
        ArgumentNullException.ThrowIfNull(middleware);
        return builder.Use(next => context => predicate(context) ? middleware(context, () => next(context)) : next(context));
    }
}
