using System.Reflection;
using System.Runtime.CompilerServices;
using Cej.LocalRuntime.Binding;
using Cej.LocalRuntime.Context;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime.Hosting;

/// <summary>Finds the methods that carry [Function] and refuses, by name, what the runtime cannot run as Azure would.</summary>
internal static class FunctionDiscovery
{
    private const BindingFlags DeclaredHere =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>In alphabetical order of name, as the Azure host sorts them.</summary>
    public static IReadOnlyList<LocalFunction> Discover(IEnumerable<Type> types)
    {
        var functions = new Dictionary<string, LocalFunction>(StringComparer.OrdinalIgnoreCase);
        foreach (var method in types.Distinct().SelectMany(type => type.GetMethods(DeclaredHere)))
        {
            if (method.GetCustomAttribute<FunctionAttribute>() is not { } attribute)
                continue;

            var function = Create(attribute.Name, method);
            if (!functions.TryAdd(function.Name, function))
            {
                throw function.Refusal(
                    $"the name is taken twice, by {functions[function.Name].Definition.EntryPoint} and {function.Definition.EntryPoint}"
                );
            }
        }

        return [.. functions.Values.OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static LocalFunction Create(string name, MethodInfo method)
    {
        if (
            string.IsNullOrWhiteSpace(name)
            || !char.IsAsciiLetter(name[0])
            || name.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not '_' and not '-')
        )
            throw LocalFunction.Refusal(name, "a name starts with a letter, then has letters, digits, - and _ only");

        CheckMethod(name, method);
        var parameters = method.GetParameters();
        var trigger = FindTrigger(name, parameters);
        var http = trigger.GetCustomAttribute<HttpTriggerAttribute>();
        var retry = method.GetCustomAttribute<RetryAttribute>();
        if (http is not null && retry is not null)
            throw LocalFunction.Refusal(name, "an HTTP function cannot have a retry policy");

        var route = (http?.Route ?? name).Trim('/');
        return new LocalFunction
        {
            Name = name,
            Type = method.DeclaringType!,
            Method = method,
            Definition = new LocalFunctionDefinition(
                name,
                method,
                trigger.Name!,
                http is null ? LocalFunctionDefinition.TimerTrigger : LocalFunctionDefinition.HttpTrigger
            ),
            Binders = [.. parameters.Select(parameter => ParameterBinders.Create(name, parameter, http is null ? null : route))],
            Factory = method.IsStatic ? null : Factory(name, method.DeclaringType!),
            Invoke = MethodCompiler.Compile(name, method),
            Http = http,
            Timer = trigger.GetCustomAttribute<TimerTriggerAttribute>(),
            Retry = retry,
        };
    }

    private static void CheckMethod(string name, MethodInfo method)
    {
        var type = method.DeclaringType!;
        if (!method.IsPublic || !type.IsVisible)
            throw LocalFunction.Refusal(name, $"{type.FullName}.{method.Name} must be a public method of a public class");
        if (method.ContainsGenericParameters || type.ContainsGenericParameters)
            throw LocalFunction.Refusal(name, "a generic method or class is not supported");
        if (type.IsAbstract && !method.IsStatic)
            throw LocalFunction.Refusal(name, $"{type.FullName} is abstract");
        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)))
            throw LocalFunction.Refusal(name, "async void is not supported: return Task");
        if (method.GetCustomAttributes(inherit: true).Concat(type.GetCustomAttributes(inherit: true)).Any(a => a is IAuthorizeData))
            throw LocalFunction.Refusal(name, "[Authorize] is ignored by the isolated worker: check the caller in middleware");
    }

    private static ParameterInfo FindTrigger(string name, ParameterInfo[] parameters)
    {
        var triggers = parameters.Where(parameter => parameter.IsDefined(typeof(TriggerBindingAttribute))).ToArray();
        if (triggers.Length != 1)
            throw LocalFunction.Refusal(name, "exactly one parameter must be a trigger");

        var trigger = triggers[0];
        var expected = trigger.GetCustomAttribute<TriggerBindingAttribute>() switch
        {
            HttpTriggerAttribute => typeof(HttpRequest),
            TimerTriggerAttribute => typeof(TimerInfo),
            var other => throw LocalFunction.Refusal(name, $"the trigger {other!.GetType().Name} is not supported"),
        };
        return trigger.ParameterType == expected
            ? trigger
            : throw LocalFunction.Refusal(name, $"the trigger parameter '{trigger.Name}' must be a {expected.Name}");
    }

    private static ObjectFactory Factory(string name, Type type)
    {
        try
        {
            return ActivatorUtilities.CreateFactory(type, Type.EmptyTypes);
        }
        catch (InvalidOperationException exception)
        {
            throw LocalFunction.Refusal(name, $"{type.FullName} has no usable constructor", exception);
        }
    }
}
