using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Cej.LocalHost.Identite;

/// <summary>The pages of the browser's session: choose an account, see who is signed in, sign out.</summary>
internal static class SessionEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(CheminsDuFournisseur.Racine, Accueil).ExcludeFromDescription();
        endpoints.MapGet(CheminsDuFournisseur.Connexion, Choisir).ExcludeFromDescription();
        endpoints.MapPost(CheminsDuFournisseur.Connexion, Ouvrir).ExcludeFromDescription();
        endpoints.MapMethods(CheminsDuFournisseur.Deconnexion, ["GET", "POST"], Deconnecter).ExcludeFromDescription();
        endpoints.MapGet(CheminsDuFournisseur.Style, Pages.Style).ExcludeFromDescription();
    }

    private static async Task<IResult> Accueil(HttpContext contexte, IAntiforgery antiforgery) =>
        await SessionDeConnexion.Lire(contexte) is { } session
            ? Pages.Session(session.Compte, Formulaire(contexte, antiforgery))
            : Results.LocalRedirect(CheminsDuFournisseur.Connexion);

    private static async Task<IResult> Choisir(HttpContext contexte, IAntiforgery antiforgery)
    {
        var retour = RetourSur(contexte.Request.Query["retour"]);
        return Pages.Connexion(
            new DemandeDeConnexion(
                retour,
                (await SessionDeConnexion.Lire(contexte))?.Compte,
                ComptesDeDemonstration.Trouver(contexte.Request.Query[Parameters.LoginHint]),
                BeneficiairesDAbord: string.Equals(ClientDe(retour), ClientsConnus.Mobile, StringComparison.Ordinal)
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
        if (!contexte.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(contexte))
            return Pages.Refus("La page est restée ouverte trop longtemps, ou les cookies sont bloqués.");
        var formulaire = await contexte.Request.ReadFormAsync(contexte.RequestAborted);
        if (ComptesDeDemonstration.Trouver(formulaire["compte"]) is not { } compte)
            return Pages.Refus("Ce compte de démonstration n’existe pas.");

        // Another person at the same browser: the first one's refresh tokens end with the session.
        if (await SessionDeConnexion.Lire(contexte) is { } session && session.Compte != compte)
            await SessionDeConnexion.Fermer(contexte, registre, options);
        await SessionDeConnexion.Ouvrir(contexte, compte, horloge);
        return Results.LocalRedirect(RetourSur(formulaire["retour"]) ?? CheminsDuFournisseur.Racine);
    }

    private static async Task<IResult> Deconnecter(
        HttpContext contexte,
        IAntiforgery antiforgery,
        RegistreDesJetons registre,
        FournisseurOptions options
    )
    {
        if (contexte.GetOpenIddictServerResponse() is { Error: not null } refus)
            return Pages.RefusDuProtocole(refus.Error, refus.ErrorDescription);

        var demande = contexte.GetOpenIddictServerRequest()!;
        var session = await SessionDeConnexion.Lire(contexte);
        if (session is not null && !await EstVoulue(contexte, demande, session, antiforgery))
            return Pages.ConfirmerDeconnexion(session.Compte, Parametres(demande), Formulaire(contexte, antiforgery));

        await SessionDeConnexion.Fermer(contexte, registre, options);
        return string.IsNullOrEmpty(demande.PostLogoutRedirectUri)
            ? Pages.Deconnecte()
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

    /// <summary>Only our own authorization endpoint: a login page that forwards anywhere is an open redirect.</summary>
    private static string? RetourSur(string? retour) =>
        retour is not null && retour.StartsWith(CheminsDuFournisseur.Autorisation + "?", StringComparison.Ordinal) ? retour : null;

    private static string? ClientDe(string? retour) =>
        retour is null ? null : QueryHelpers.ParseQuery(retour[CheminsDuFournisseur.Autorisation.Length..])[Parameters.ClientId].ToString();

    private static AntiforgeryTokenSet Formulaire(HttpContext contexte, IAntiforgery antiforgery) =>
        antiforgery.GetAndStoreTokens(contexte);
}
