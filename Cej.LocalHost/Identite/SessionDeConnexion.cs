using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Cej.LocalHost.Identite;

/// <summary>Who is signed in at the provider in this browser, so that other clients and silent renewals need no new choice.</summary>
/// <param name="Id">Identifier of the session; its tokens end with it.</param>
/// <param name="Compte">The demo account.</param>
/// <param name="Depuis">When the account was chosen.</param>
internal sealed record SessionDeConnexion(string Id, CompteDeDemonstration Compte, DateTimeOffset Depuis)
{
    public static async Task<SessionDeConnexion?> Lire(HttpContext contexte)
    {
        var guichet = contexte.Guichet();
        var cookie = await contexte.AuthenticateAsync(guichet.SchemaDeSession);
        return
            cookie.Principal is { } principal
            && guichet.Trouver(principal.FindFirstValue(Claims.Subject)) is { } compte
            && principal.FindFirstValue(Revendications.Session) is { } id
            && long.TryParse(principal.FindFirstValue(Claims.AuthenticationTime), CultureInfo.InvariantCulture, out var depuis)
            ? new SessionDeConnexion(id, compte, DateTimeOffset.FromUnixTimeSeconds(depuis))
            : null;
    }

    public static Task Ouvrir(HttpContext contexte, CompteDeDemonstration compte, TimeProvider horloge)
    {
        var schema = contexte.Guichet().SchemaDeSession;
        var maintenant = horloge.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var identite = new ClaimsIdentity(
            [
                new Claim(Claims.Subject, compte.Sujet),
                new Claim(Revendications.Session, Guid.CreateVersion7().ToString()),
                new Claim(Claims.AuthenticationTime, maintenant),
            ],
            schema
        );
        return contexte.SignInAsync(schema, new ClaimsPrincipal(identite));
    }

    /// <summary>Closes the session, and with it every refresh token given in it.</summary>
    public static async Task Fermer(HttpContext contexte, RegistreDesJetons registre, FournisseurOptions options)
    {
        if (await Lire(contexte) is { } session)
            registre.Revoquer(session.Id, options.DureeDeRafraichissement);
        await contexte.SignOutAsync(contexte.Guichet().SchemaDeSession);
    }
}

/// <summary>Shorter to say.</summary>
internal static class GuichetDeLaRequete
{
    /// <summary>The issuer that a request below <see cref="CheminsDuFournisseur.Racine"/> is for.</summary>
    public static Guichet Guichet(this HttpContext contexte) =>
        Identite.Guichet.De(contexte.Request.Path) ?? throw new InvalidOperationException("This path is no issuer's.");
}
