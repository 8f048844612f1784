using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Cej.LocalRuntime.Http;

/// <summary>
/// Refuses two functions that could both answer one request. The Azure host takes the first by alphabetical function name, so a
/// clash works on one machine and not on Azure. Doubt is a clash: only what provably separates two templates is accepted.
/// </summary>
internal sealed class RouteClashes(ParameterPolicyFactory constraints)
{
    public void Refuse(IReadOnlyList<FunctionRoute> routes)
    {
        foreach (var route in routes)
            CheckConstraints(route);

        for (var i = 0; i < routes.Count; i++)
        {
            for (var j = i + 1; j < routes.Count; j++)
            {
                if (ShareAVerb(routes[i], routes[j]) && CanMatchOnePath(routes[i].Pattern, routes[j].Pattern))
                {
                    throw routes[i]
                        .Function.Refusal(
                            $"its route '{routes[i].Pattern.RawText}' can match the same request as '{routes[j].Pattern.RawText}' of function '{routes[j].Function.Name}'"
                        );
                }
            }
        }
    }

    private void CheckConstraints(FunctionRoute route)
    {
        try
        {
            foreach (var parameter in route.Pattern.Parameters)
            {
                foreach (var policy in parameter.ParameterPolicies)
                    constraints.Create(parameter, policy);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or RouteCreationException)
        {
            throw route.Function.Refusal($"the route '{route.Pattern.RawText}' has a constraint that is not known", exception);
        }
    }

    private static bool ShareAVerb(FunctionRoute left, FunctionRoute right) =>
        left.Verbs.Count == 0 || right.Verbs.Count == 0 || left.Verbs.Intersect(right.Verbs, StringComparer.Ordinal).Any();

    private bool CanMatchOnePath(RoutePattern left, RoutePattern right) => CanMatch(left, 0, right, 0);

    private bool CanMatch(RoutePattern left, int i, RoutePattern right, int j)
    {
        if (CanEnd(left, i) && CanEnd(right, j))
            return true;
        if (IsCatchAll(left, i) || IsCatchAll(right, j))
            return true; // it takes whatever the other one matches from here on
        return i < left.PathSegments.Count
            && j < right.PathSegments.Count
            && SegmentsMeet(left.PathSegments[i], right.PathSegments[j])
            && CanMatch(left, i + 1, right, j + 1);
    }

    /// <summary>Whether the path may stop before this segment: all that follows is optional, has a default or takes the rest.</summary>
    private static bool CanEnd(RoutePattern pattern, int index)
    {
        for (; index < pattern.PathSegments.Count; index++)
        {
            if (Parameter(pattern.PathSegments[index]) is not { } parameter)
                return false;
            if (!parameter.IsOptional && !parameter.IsCatchAll && parameter.Default is null)
                return false;
        }

        return true;
    }

    private static bool IsCatchAll(RoutePattern pattern, int index) =>
        index < pattern.PathSegments.Count && Parameter(pattern.PathSegments[index]) is { IsCatchAll: true };

    private bool SegmentsMeet(RoutePatternPathSegment left, RoutePatternPathSegment right)
    {
        var (leftText, rightText) = (Literal(left), Literal(right));
        if (leftText is not null && rightText is not null)
            return leftText.Equals(rightText, StringComparison.OrdinalIgnoreCase);
        if (leftText is not null)
            return Accepts(right, leftText);
        if (rightText is not null)
            return Accepts(left, rightText);
        return ParametersMeet(left, right);
    }

    private bool Accepts(RoutePatternPathSegment segment, string text) =>
        Parameter(segment) is { } parameter
            ? ConstraintsOf(parameter).All(constraint => Match(constraint, parameter.Name, text))
            : StartOf(segment) is var start
                && EndOf(segment) is var end
                && text.StartsWith(start, StringComparison.OrdinalIgnoreCase)
                && text.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private bool ParametersMeet(RoutePatternPathSegment left, RoutePatternPathSegment right)
    {
        if (Parameter(left) is { } one && Parameter(right) is { } other)
            return !ConstraintPairs.Disjoint([.. ConstraintsOf(one)], [.. ConstraintsOf(other)]);

        return Compatible(StartOf(left), StartOf(right), static (text, part) => text.StartsWith(part, StringComparison.OrdinalIgnoreCase))
            && Compatible(EndOf(left), EndOf(right), static (text, part) => text.EndsWith(part, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Compatible(string left, string right, Func<string, string, bool> has) => has(left, right) || has(right, left);

    private IEnumerable<IRouteConstraint> ConstraintsOf(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Select(policy => constraints.Create(parameter, policy)).OfType<IRouteConstraint>();

    private static bool Match(IRouteConstraint constraint, string name, string text) =>
        constraint.Match(null, null, name, new RouteValueDictionary { [name] = text }, RouteDirection.IncomingRequest);

    private static RoutePatternParameterPart? Parameter(RoutePatternPathSegment segment) =>
        segment.IsSimple ? segment.Parts[0] as RoutePatternParameterPart : null;

    private static string? Literal(RoutePatternPathSegment segment) =>
        segment.IsSimple ? (segment.Parts[0] as RoutePatternLiteralPart)?.Content : null;

    private static string StartOf(RoutePatternPathSegment segment) => (segment.Parts[0] as RoutePatternLiteralPart)?.Content ?? "";

    private static string EndOf(RoutePatternPathSegment segment) => (segment.Parts[^1] as RoutePatternLiteralPart)?.Content ?? "";
}
