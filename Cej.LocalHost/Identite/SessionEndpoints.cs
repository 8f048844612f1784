using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Cej.LocalHost.Identite;

/// <summary>The pages of the browser's session: choose an account, see who is signed in, sign out.</summary>
internal static class SessionEndpoints
{
    /// <summary>Longer than any request of a client of ours, which a browser's address holds too.</summary>
    private const int LongueurDuRetour = 8_000;

    public static void Map(IEndpointRouteBuilder endpoints, Guichet guichet)
    {
        endpoints.MapGet(guichet.Racine, Accueil).ExcludeFromDescription();
        endpoints.MapGet(guichet.Connexion, Choisir).ExcludeFromDescription();
        endpoints.MapPost(guichet.Connexion, Ouvrir).ExcludeFromDescription();
        endpoints.MapMethods(guichet.Deconnexion, ["GET", "POST"], Deconnecter).ExcludeFromDescription();
    }

    private static async Task<IResult> Accueil(HttpContext contexte, IAntiforgery antiforgery) =>
        await SessionDeConnexion.Lire(contexte) is { } session
            ? Pages.Session(contexte.Guichet(), session.Compte, Formulaire(contexte, antiforgery))
            : Results.LocalRedirect(contexte.Guichet().Connexion);

    private static async Task<IResult> Choisir(HttpContext contexte, IAntiforgery antiforgery)
    {
        var guichet = contexte.Guichet();
        return Pages.Connexion(
            new DemandeDeConnexion(
                guichet,
                RetourSur(guichet, contexte.Request.Query["retour"]),
                (await SessionDeConnexion.Lire(contexte))?.Compte,
                guichet.Trouver(contexte.Request.Query[Parameters.LoginHint])
            ),
            Formulaire(contexte, antiforgery)
        );
    }

    private static async Task<IResult> Ouvrir(
        HttpContext contexte,
        IAntiforgery antiforgery,
        RegistreDesJetons registre,
        FournisseurOptions options,
        TimeProvider horloge
    )
    {
        var guichet = contexte.Guichet();
        if (!contexte.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(contexte))
            return Pages.Refus(guichet, "La page est restée ouverte trop longtemps, ou les cookies sont bloqués.");
        var formulaire = await contexte.Request.ReadFormAsync(contexte.RequestAborted);
        if (guichet.Trouver(formulaire["compte"]) is not { } compte)
            return Pages.Refus(guichet, "Ce compte de démonstration n’existe pas.");

        // Another person at the same browser: the first one's refresh tokens end with the session.
        if (await SessionDeConnexion.Lire(contexte) is { } session && session.Compte != compte)
            await SessionDeConnexion.Fermer(contexte, registre, options);
        await SessionDeConnexion.Ouvrir(contexte, compte, horloge);
        return Results.LocalRedirect(RetourSur(guichet, formulaire["retour"]) ?? guichet.Racine);
    }

    private static async Task<IResult> Deconnecter(
        HttpContext contexte,
        IAntiforgery antiforgery,
        RegistreDesJetons registre,
        FournisseurOptions options
    )
    {
        if (contexte.GetOpenIddictServerResponse() is { Error: not null } refus)
            return Pages.RefusDuProtocole(contexte.Guichet(), refus.Error, refus.ErrorDescription);

        var demande = contexte.GetOpenIddictServerRequest()!;
        var session = await SessionDeConnexion.Lire(contexte);
        if (session is not null && !await EstVoulue(contexte, demande, session, antiforgery))
            return Pages.ConfirmerDeconnexion(contexte.Guichet(), session.Compte, Parametres(demande), Formulaire(contexte, antiforgery));

        await SessionDeConnexion.Fermer(contexte, registre, options);
        return string.IsNullOrEmpty(demande.PostLogoutRedirectUri)
            ? Pages.Deconnecte(contexte.Guichet())
            : Results.SignOut(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }

    /// <summary>
    /// A link on any page could sign someone out: it takes the identity token of the person, or the confirmation of our own form.
    /// </summary>
    private static async Task<bool> EstVoulue(
        HttpContext contexte,
        OpenIddictRequest demande,
        SessionDeConnexion session,
        IAntiforgery antiforgery
    )
    {
        if (HttpMethods.IsPost(contexte.Request.Method) && await antiforgery.IsRequestValidAsync(contexte))
            return true;
        if (string.IsNullOrEmpty(demande.IdTokenHint))
            return false;
        var indice = await contexte.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        return string.Equals(indice.Principal?.GetClaim(Claims.Subject), session.Compte.Sujet, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Nom, string Valeur)> Parametres(OpenIddictRequest demande) =>
        new[]
        {
            (Parameters.ClientId, demande.ClientId),
            (Parameters.PostLogoutRedirectUri, demande.PostLogoutRedirectUri),
            (Parameters.State, demande.State),
        }
            .Where(parametre => !string.IsNullOrEmpty(parametre.Item2))
            .Select(parametre => (parametre.Item1, parametre.Item2!));

    /// <summary>
    /// Only our own authorization endpoint: a login page that forwards anywhere is an open redirect. As we wrote it, in the characters of
    /// an address: any other comes from a link that somebody typed, and no header may hold it.
    /// </summary>
    private static string? RetourSur(Guichet guichet, string? retour) =>
        retour is { Length: <= LongueurDuRetour }
        && retour.StartsWith(guichet.Autorisation + "?", StringComparison.Ordinal)
        && retour.All(c => c is > ' ' and < '\x7F')
            ? retour
            : null;

    private static AntiforgeryTokenSet Formulaire(HttpContext contexte, IAntiforgery antiforgery) =>
        antiforgery.GetAndStoreTokens(contexte);
}
