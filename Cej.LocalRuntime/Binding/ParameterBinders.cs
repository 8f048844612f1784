using System.Reflection;
using Cej.LocalRuntime.Context;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;

namespace Cej.LocalRuntime.Binding;

/// <summary>Chooses the binder of each parameter, and refuses the parameters that nothing can fill.</summary>
internal static class ParameterBinders
{
    private static readonly ContextBinder Request = new(context => context.Request!.Request);
    private static readonly ContextBinder Timer = new(context => context.Timer);
    private static readonly ContextBinder Invocation = new(context => context);
    private static readonly ContextBinder Cancellation = new(context => context.CancellationToken);

    public static ParameterBinder Create(string functionName, ParameterInfo parameter, string? route)
    {
        var type = parameter.ParameterType;
        if (type == typeof(FunctionContext))
            return Invocation;
        if (type == typeof(CancellationToken))
            return Cancellation;
        if (route is null)
        {
            return parameter.IsDefined(typeof(TimerTriggerAttribute))
                ? Timer
                : throw LocalFunction.Refusal(functionName, $"parameter '{parameter.Name}' cannot be filled in a timer function");
        }

        if (type == typeof(HttpRequest))
            return Request;
        if (IsBody(parameter))
            return new BodyBinder(type);
        if (IsHostName(parameter.Name!))
        {
            throw LocalFunction.Refusal(
                functionName,
                $"the Azure host fills a parameter named '{parameter.Name}' with the request's {parameter.Name} as JSON: not supported"
            );
        }

        return NamedValueBinder.Supports(type)
            ? new NamedValueBinder(parameter, IsRouteParameter(functionName, route, parameter.Name!))
            : throw LocalFunction.Refusal(functionName, $"parameter '{parameter.Name}' of type {type} is not supported");
    }

    public static bool IsBody(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(FromBodyAttribute)) || parameter.ParameterType.IsDefined(typeof(FromBodyAttribute), inherit: true);

    /// <summary>Whether a parameter is filled by name from the request.</summary>
    public static bool IsNamedValue(ParameterInfo parameter) => !IsBody(parameter) && NamedValueBinder.Supports(parameter.ParameterType);

    private static bool IsHostName(string name) =>
        name.Equals("query", StringComparison.OrdinalIgnoreCase) || name.Equals("headers", StringComparison.OrdinalIgnoreCase);

    private static bool IsRouteParameter(string functionName, string route, string name)
    {
        try
        {
            return RoutePatternFactory.Parse(route).GetParameter(name) is { IsOptional: false };
        }
        catch (RoutePatternException exception)
        {
            throw LocalFunction.Refusal(functionName, $"the route '{route}' is malformed", exception);
        }
    }
}
