using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Cej.LocalHost.Identite;

/// <summary>Authorization endpoint: a code for who is signed in, or the login page first.</summary>
internal static class AutorisationEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints, Guichet guichet) =>
        endpoints.MapMethods(guichet.Autorisation, ["GET", "POST"], Autoriser).ExcludeFromDescription();

    private static async Task<IResult> Autoriser(HttpContext contexte, FournisseurOptions options, TimeProvider horloge)
    {
        if (contexte.GetOpenIddictServerResponse() is { Error: not null } refus)
            return Pages.RefusDuProtocole(contexte.Guichet(), refus.Error, refus.ErrorDescription);

        var demande = contexte.GetOpenIddictServerRequest()!;
        var session = await SessionDeConnexion.Lire(contexte);
        if (session is null || await DemandeUnAutreChoix(contexte, demande, session, horloge))
        {
            return demande.HasPromptValue(PromptValues.None)
                ? RefusOidc.Repondre(Errors.LoginRequired, "No session of the expected account is open.")
                : Results.LocalRedirect(PageDeConnexion(contexte.Guichet(), demande));
        }

        var principal = session.Compte.Principal(options.Audience);
        principal.SetScopes(demande.GetScopes());
        principal.SetClaim(Revendications.Famille, Guid.CreateVersion7().ToString());
        principal.SetClaim(Revendications.Session, session.Id);
        principal.SetClaim(Claims.AuthenticationTime, session.Depuis.ToUnixTimeSeconds());
        principal.SetDestinations(Revendications.Destinations);
        return Results.SignIn(principal, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static async Task<bool> DemandeUnAutreChoix(
        HttpContext contexte,
        OpenIddictRequest demande,
        SessionDeConnexion session,
        TimeProvider horloge
    )
    {
        if (demande.HasPromptValue(PromptValues.Login) || demande.HasPromptValue(PromptValues.SelectAccount))
            return true;
        if (demande.MaxAge is { } age && horloge.GetUtcNow() - session.Depuis > TimeSpan.FromSeconds(age))
            return true;
        if (contexte.Guichet().Trouver(demande.LoginHint) is { } attendu && attendu != session.Compte)
            return true;
        if (string.IsNullOrEmpty(demande.IdTokenHint))
            return false;
        var indice = await contexte.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        return !string.Equals(indice.Principal?.GetClaim(Claims.Subject), session.Compte.Sujet, StringComparison.Ordinal);
    }

    /// <summary>The login page, which comes back here; what has then been satisfied is taken out, or it would never end.</summary>
    private static string PageDeConnexion(Guichet guichet, OpenIddictRequest demande)
    {
        var parametres = new QueryBuilder(
            from parametre in demande.GetParameters()
            where parametre.Key is not (Parameters.Prompt or Parameters.MaxAge or Parameters.LoginHint or Parameters.IdTokenHint)
            let valeur = (string?)parametre.Value
            where valeur is not null
            select KeyValuePair.Create(parametre.Key, valeur)
        );
        var page = new QueryBuilder { { "retour", guichet.Autorisation + parametres } };
        if (demande.LoginHint is { Length: > 0 } indice)
            page.Add("login_hint", indice);
        return guichet.Connexion + page;
    }
}
