using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using OpenIddict.Server.AspNetCore;

namespace Cej.LocalHost.Identite;

/// <summary>
/// An error of the protocol, answered in the form that its endpoint owes: a redirect to the client, or JSON. Its description is for
/// developers and plain ASCII (RFC 6749, 5.2): it also goes into a header, which refuses anything else.
/// </summary>
internal static class RefusOidc
{
    public static IResult Repondre(string erreur, string description) =>
        Results.Forbid(
            new AuthenticationProperties(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    [OpenIddictServerAspNetCoreConstants.Properties.Error] = erreur,
                    [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
                }
            ),
            [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]
        );
}
