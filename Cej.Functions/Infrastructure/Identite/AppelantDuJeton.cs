using System.Security.Claims;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Microsoft.AspNetCore.Http;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>The caller as the claims of a validated token tell.</summary>
internal static class AppelantDuJeton
{
    private const string Profil = "profil";

    /// <summary>Null when the token is valid but is nobody's of ours.</summary>
    public static Appelant? Lire(ClaimsPrincipal principal)
    {
        if (principal.FindFirst("sub")?.Value is not { Length: > 0 and <= 255 } subject)
            return null;
        var email = AdresseEmail.Lire(principal.FindFirst("email")?.Value);
        return principal.FindFirst(Profil)?.Value switch
        {
            "beneficiaire" => new Appelant.Beneficiaire(subject, email.Refus is null ? email.Value : null),
            "operateur" => new Appelant.Operateur(subject),
            "conseiller" when email.Refus is null => NomComplet
                .Lire(principal.FindFirst("given_name")?.Value, principal.FindFirst("family_name")?.Value)
                .Match<Appelant?>(nom => new Appelant.Conseiller(subject, nom, email.Value), _ => null),
            _ => null,
        };
    }

    /// <summary>Who is calling.</summary>
    /// <exception cref="InvalidOperationException">The middleware that checks the token did not run: fail closed.</exception>
    public static Appelant Appelant(this HttpRequest request) =>
        request.HttpContext.Features.Get<Appelant>()
        ?? throw new InvalidOperationException("The caller was not authenticated before the function ran.");
}
