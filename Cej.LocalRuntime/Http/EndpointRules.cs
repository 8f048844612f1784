using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime.Http;

/// <summary>Turns off what ASP.NET Core would do before a function and the Azure host does not.</summary>
internal static class EndpointRules
{
    /// <summary>
    /// Routing would answer 415 by itself from the accepted media types, which are there for the OpenAPI document; on Azure the
    /// function runs and its middleware answers.
    /// </summary>
    public static void LeaveMediaTypesToTheFunction(IServiceCollection services)
    {
        var policies = services.Where(service => service.ServiceType == typeof(MatcherPolicy));
        foreach (var policy in policies.Where(policy => policy.ImplementationType?.Name == "AcceptsMatcherPolicy").ToArray())
            services.Remove(policy);
    }

    /// <summary>
    /// WebApplication adds these two by itself as soon as their services exist: tokens would be validated twice. A host that
    /// wants them calls UseAuthentication and UseAuthorization.
    /// </summary>
    public static void LeaveAuthenticationToTheFunction(IApplicationBuilder app)
    {
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.Properties["__AuthorizationMiddlewareSet"] = true;
    }
}
