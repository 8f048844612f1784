using Cej.LocalRuntime.Context;
using Cej.LocalRuntime.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Cej.LocalRuntime.Http;

/// <summary>One endpoint per HTTP function, and one that answers 404 for every other path and verb below the route prefix.</summary>
internal sealed class FunctionEndpoints : EndpointDataSource
{
    private FunctionEndpoints(IReadOnlyList<Endpoint> endpoints) => Endpoints = endpoints;

    public override IReadOnlyList<Endpoint> Endpoints { get; }

    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;

    public static FunctionEndpoints Create(FunctionRuntime runtime, string prefix)
    {
        var functions = runtime.Functions.Where(function => function.Http is not null).ToArray();
        if (functions.Length == 0)
            return new FunctionEndpoints([]);

        var routes = functions.Select(function => new FunctionRoute(function, Parse(function, prefix))).ToArray();
        var constraints = runtime.Services.GetRequiredService<ParameterPolicyFactory>();
        new RouteClashes(constraints).Refuse(routes);
        return new FunctionEndpoints([.. routes.Select(route => Build(runtime, route)), NotFound(prefix)]);
    }

    private static RoutePattern Parse(LocalFunction function, string prefix)
    {
        var route = function.Route;
        if (
            route.StartsWith("admin", StringComparison.OrdinalIgnoreCase) || route.StartsWith("runtime", StringComparison.OrdinalIgnoreCase)
        )
            throw function.Refusal($"the route '{route}' starts with 'admin' or 'runtime', which the Azure host keeps for itself");
        if (route.Contains('%', StringComparison.Ordinal))
            throw function.Refusal($"the route '{route}' holds a setting (%…%), which is not supported");

        try
        {
            return RoutePatternFactory.Parse($"{prefix}/{route}".Trim('/'));
        }
        catch (RoutePatternException exception)
        {
            throw function.Refusal($"the route '{route}' is malformed", exception);
        }
    }

    private static Endpoint Build(FunctionRuntime runtime, FunctionRoute route)
    {
        var function = route.Function;
        var builder = new RouteEndpointBuilder(new FunctionHttpHandler(runtime, function).Handle, route.Pattern, order: 0)
        {
            DisplayName = $"{string.Join(',', route.Verbs)} /{route.Pattern.RawText} => {function.Name}".TrimStart(),
            ApplicationServices = runtime.Services,
        };
        FunctionMetadata.AddTo(builder, route);
        return builder.Build();
    }

    /// <summary>With an endpoint that accepts any verb, routing never answers 405 by itself.</summary>
    private static Endpoint NotFound(string prefix)
    {
        var builder = new RouteEndpointBuilder(
            static http =>
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            },
            RoutePatternFactory.Parse($"{prefix}/{{*path}}".TrimStart('/')),
            order: int.MaxValue
        )
        {
            DisplayName = "No function",
        };
        builder.Metadata.Add(new ExcludeFromDescriptionAttribute());
        return builder.Build();
    }
}

/// <summary>A function's route and verbs.</summary>
internal sealed record FunctionRoute(LocalFunction Function, RoutePattern Pattern)
{
    /// <summary>Upper case; empty for all.</summary>
    public IReadOnlyList<string> Verbs { get; } =
    [.. (Function.Http?.Methods ?? []).Select(verb => verb.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];
}
