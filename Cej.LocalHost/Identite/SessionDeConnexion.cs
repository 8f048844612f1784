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
        var cookie = await contexte.AuthenticateAsync(FournisseurDIdentite.SchemaDeSession);
        return
            cookie.Principal is { } principal
            && ComptesDeDemonstration.Trouver(principal.FindFirstValue(Claims.Subject)) is { } compte
            && principal.FindFirstValue(Revendications.Session) is { } id
            && long.TryParse(principal.FindFirstValue(Claims.AuthenticationTime), CultureInfo.InvariantCulture, out var depuis)
            ? new SessionDeConnexion(id, compte, DateTimeOffset.FromUnixTimeSeconds(depuis))
            : null;
    }

    public static Task Ouvrir(HttpContext contexte, CompteDeDemonstration compte, TimeProvider horloge)
    {
        var maintenant = horloge.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var identite = new ClaimsIdentity(
            [
                new Claim(Claims.Subject, compte.Sujet),
                new Claim(Revendications.Session, Guid.CreateVersion7().ToString()),
                new Claim(Claims.AuthenticationTime, maintenant),
            ],
            FournisseurDIdentite.SchemaDeSession
        );
        return contexte.SignInAsync(FournisseurDIdentite.SchemaDeSession, new ClaimsPrincipal(identite));
    }

    /// <summary>Closes the session, and with it every refresh token given in it.</summary>
    public static async Task Fermer(HttpContext contexte, RegistreDesJetons registre, FournisseurOptions options)
    {
        if (await Lire(contexte) is { } session)
            registre.Revoquer(session.Id, options.DureeDeRafraichissement);
        await contexte.SignOutAsync(FournisseurDIdentite.SchemaDeSession);
    }
}
