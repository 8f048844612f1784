using System.Reflection;
using Cej.LocalRuntime.Binding;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime.Context;

/// <summary>A discovered function, with everything that reflection knows compiled once.</summary>
internal sealed class LocalFunction
{
    public required string Name { get; init; }

    public required Type Type { get; init; }

    public required MethodInfo Method { get; init; }

    public required LocalFunctionDefinition Definition { get; init; }

    /// <summary>One a parameter, in order.</summary>
    public required ParameterBinder[] Binders { get; init; }

    /// <summary>Makes the function's instance; null for a static method.</summary>
    public required ObjectFactory? Factory { get; init; }

    public required Func<object?, object?[], ValueTask<object?>> Invoke { get; init; }

    public HttpTriggerAttribute? Http { get; init; }

    public TimerTriggerAttribute? Timer { get; init; }

    public RetryAttribute? Retry { get; init; }

    /// <summary>The route below the prefix.</summary>
    public string Route => (Http?.Route ?? Name).Trim('/');

    public InvalidOperationException Refusal(string reason, Exception? cause = null) => Refusal(Name, reason, cause);

    public static InvalidOperationException Refusal(string name, string reason, Exception? cause = null) =>
        new($"Function '{name}': {reason}.", cause);
}
