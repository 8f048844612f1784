using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Cej.WorkerHost.Functions;

/// <summary>
/// Which function answers a request: the first in alphabetical order whose route, constraints and verb match. No literal goes before a
/// parameter.
/// </summary>
internal sealed class FunctionRoutes
{
    private readonly Route[] _routes;

    /// <exception cref="InvalidOperationException">A route or a constraint cannot be read; the message names its function.</exception>
    public FunctionRoutes(IEnumerable<HostedFunction> functions, string prefix, IInlineConstraintResolver constraints)
    {
        _routes =
        [
            .. functions
                .Where(function => function.IsHttp)
                .OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
                .Select(function => Read(function, $"{prefix}/{function.Route}".Trim('/'), constraints)),
        ];
    }

    /// <summary>The function that answers, and the values of its route; null when none does.</summary>
    public (HostedFunction Function, RouteValueDictionary Values)? Match(HttpContext http)
    {
        foreach (var route in _routes)
        {
            var values = new RouteValueDictionary();
            if (
                route.Accepts(http.Request.Method)
                && route.Matcher.TryMatch(http.Request.Path, values)
                && route.Constraints.All(constraint =>
                    constraint.Value.Match(http, route: null, constraint.Key, values, RouteDirection.IncomingRequest)
                )
            )
                return (route.Function, values);
        }

        return null;
    }

    private static Route Read(HostedFunction function, string text, IInlineConstraintResolver constraints)
    {
        try
        {
            var template = TemplateParser.Parse(text);
            var builder = new RouteConstraintBuilder(constraints, text);
            foreach (var parameter in template.Parameters)
            {
                if (parameter.IsOptional)
                    builder.SetOptional(parameter.Name!);
                foreach (var constraint in parameter.InlineConstraints)
                    builder.AddResolvedConstraint(parameter.Name!, constraint.Constraint);
            }

            var defaults = new RouteValueDictionary();
            foreach (var parameter in template.Parameters.Where(parameter => parameter.DefaultValue is not null))
                defaults[parameter.Name!] = parameter.DefaultValue;
            return new Route(function, new TemplateMatcher(template, defaults), builder.Build());
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or RouteCreationException)
        {
            throw new InvalidOperationException(
                $"Function '{function.Name}': its route '{text}' cannot be used: {exception.Message}",
                exception
            );
        }
    }

    private sealed record Route(HostedFunction Function, TemplateMatcher Matcher, IDictionary<string, IRouteConstraint> Constraints)
    {
        private readonly HashSet<string> _verbs = new(Function.Verbs, StringComparer.OrdinalIgnoreCase);

        public bool Accepts(string verb) => _verbs.Count == 0 || _verbs.Contains(verb);
    }
}
