using System.Collections.Immutable;
using System.Security.Claims;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Cej.LocalHost.Identite;

/// <summary>Claims: what the API reads in the tokens, and what only codes and refresh tokens (encrypted) carry.</summary>
internal static class Revendications
{
    /// <summary>What an agent is.</summary>
    public const string Roles = "roles";

    /// <summary>The role of a counsellor.</summary>
    public const string Conseiller = "cej-conseiller";

    /// <summary>The role of an operator.</summary>
    public const string Operateur = "cej-operateur";

    /// <summary>Private: one use of a code or refresh token.</summary>
    public const string Usage = "cej_usage";

    /// <summary>Private: all the tokens that come from one authorization.</summary>
    public const string Famille = "cej_famille";

    /// <summary>Private: the browser session that the authorization was given in; null for a token of the command line.</summary>
    public const string Session = "cej_session";

    /// <summary>Empty for young people: at their issuer nobody is anything else.</summary>
    public static ImmutableArray<string> RolesDe(CompteDeDemonstration compte) =>
        compte.Profil switch
        {
            ProfilDeDemonstration.Conseiller => [Conseiller],
            ProfilDeDemonstration.Operateur => [Operateur],
            ProfilDeDemonstration.Beneficiaire => [],
        };

    /// <summary>
    /// What is signed in at OpenIddict. <paramref name="depuis"/> is the code or refresh token it follows, whose private claims
    /// (nonce, presenter, scopes) must go on; the person's own claims are always read anew.
    /// </summary>
    public static ClaimsPrincipal Principal(this CompteDeDemonstration compte, string audience, ClaimsPrincipal? depuis = null)
    {
        var identite = new ClaimsIdentity(
            depuis?.Claims.Where(claim => !string.Equals(claim.Type, Usage, StringComparison.Ordinal)) ?? [],
            authenticationType: "cej",
            nameType: Claims.Name,
            roleType: Claims.Role
        );
        identite
            .SetClaim(Claims.Subject, compte.Sujet)
            .SetClaim(Claims.Email, compte.Email)
            .SetClaim(Claims.EmailVerified, true)
            .SetClaim(Claims.GivenName, compte.Prenom)
            .SetClaim(Claims.FamilyName, compte.Nom)
            .SetClaim(Claims.Name, compte.NomComplet)
            .SetClaims(Roles, RolesDe(compte));
        var principal = new ClaimsPrincipal(identite);
        principal.SetResources(audience);
        principal.SetDestinations(Destinations);
        return principal;
    }

    public static IEnumerable<string> Destinations(Claim claim) =>
        claim.Type switch
        {
            Claims.Email or Claims.EmailVerified or Claims.GivenName or Claims.FamilyName or Roles => [VersAcces, VersIdentite],
            Claims.Name or Claims.AuthenticationTime => [VersIdentite],
            _ => [],
        };

    private const string VersAcces = OpenIddictConstants.Destinations.AccessToken;
    private const string VersIdentite = OpenIddictConstants.Destinations.IdentityToken;
}
