using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;

namespace Cej.LocalRuntime.Http;

/// <summary>
/// The few pairs of constraints that no text satisfies together. Guid and a number are not one: 32 digits read as both.
/// </summary>
internal static class ConstraintPairs
{
    public static bool Disjoint(IReadOnlyList<IRouteConstraint> left, IReadOnlyList<IRouteConstraint> right) =>
        left.Any(one => right.Any(other => Disjoint(one, other) || Disjoint(other, one)));

    private static bool Disjoint(IRouteConstraint one, IRouteConstraint other) =>
        (one, other) switch
        {
            (BoolRouteConstraint, BoolRouteConstraint) => false,
            // A boolean is one of two words.
            (BoolRouteConstraint, GuidRouteConstraint or IntRouteConstraint or LongRouteConstraint or DateTimeRouteConstraint) => true,
            // A whole number has a digit.
            (AlphaRouteConstraint, IntRouteConstraint or LongRouteConstraint) => true,
            _ => false,
        };
}
