using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Cej.LocalHost.Identite;

/// <summary>Token and userinfo endpoints, and the token for the command line.</summary>
internal static class JetonEndpoint
{
    private const string Schema = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void Map(IEndpointRouteBuilder endpoints, Guichet guichet)
    {
        endpoints.MapPost(guichet.Jeton, Echanger).ExcludeFromDescription();
        endpoints.MapMethods(guichet.Utilisateur, ["GET", "POST"], (Delegate)Utilisateur).ExcludeFromDescription();
    }

    /// <summary>The one that is no issuer's: the account says whose token it is.</summary>
    public static void MapPourLaLigneDeCommande(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(CheminsDuFournisseur.JetonDeDeveloppement, PourLaLigneDeCommande).ExcludeFromDescription();

    /// <summary>A code or a refresh token against tokens, once each; a second use ends the whole sign-in (RFC 9700, 4.14.2).</summary>
    private static async Task<IResult> Echanger(HttpContext contexte, RegistreDesJetons registre, FournisseurOptions options)
    {
        var demande = contexte.GetOpenIddictServerRequest()!;
        var presente = (await contexte.AuthenticateAsync(Schema)).Principal;
        if (
            presente is null
            || contexte.Guichet().Trouver(presente.GetClaim(Claims.Subject)) is not { } compte
            || presente.GetClaim(Revendications.Usage) is not { } usage
            || presente.GetClaim(Revendications.Famille) is not { } famille
        )
            return RefusOidc.Repondre(Errors.InvalidGrant, "This code or token is no longer known.");

        // Before the use: what others present meanwhile ends the sign-in, but does not take the answer from whoever was first.
        if (registre.EstRevoque(famille) || registre.EstRevoque(presente.GetClaim(Revendications.Session)))
            return RefusOidc.Repondre(Errors.InvalidGrant, "The sign-in of this code or token has ended.");
        var premiereFois = demande.IsAuthorizationCodeGrantType()
            ? registre.UtiliserCode(usage)
            : registre.UtiliserRafraichissement(usage, options.DureeDeRafraichissement);
        if (!premiereFois)
        {
            registre.Revoquer(famille, options.DureeDeRafraichissement);
            return RefusOidc.Repondre(Errors.InvalidGrant, "This code or token was used before.");
        }

        return Results.SignIn(compte.Principal(options.Audience, presente), authenticationScheme: Schema);
    }

    private static async Task<IResult> Utilisateur(HttpContext contexte)
    {
        var principal = (await contexte.AuthenticateAsync(Schema)).Principal;
        return contexte.Guichet().Trouver(principal?.GetClaim(Claims.Subject)) is { } compte
            ? Results.Json(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    [Claims.Subject] = compte.Sujet,
                    [Claims.Email] = compte.Email,
                    [Claims.EmailVerified] = true,
                    [Claims.GivenName] = compte.Prenom,
                    [Claims.FamilyName] = compte.Nom,
                    [Claims.Name] = compte.NomComplet,
                    [Revendications.Roles] = Revendications.RolesDe(compte),
                }
            )
            : Results.Challenge(authenticationSchemes: [Schema]);
    }

    /// <summary>
    /// <c>curl -d compte=camille http://127.0.0.1:7071/dev/jeton</c>: the request is handed to OpenIddict as one of its token
    /// endpoint, so that the access token is made by the same code as any other.
    /// </summary>
    private static async Task<IResult> PourLaLigneDeCommande(HttpContext contexte, FournisseurOptions options, OptionsDesGuichets guichets)
    {
        var (lu, nom) = await LireCompte(contexte.Request);
        if (!lu)
            return Refus(StatusCodes.Status400BadRequest, "corps-illisible", "Envoyez {\"compte\":\"camille\"} ou compte=camille.");
        if (ComptesDeDemonstration.Trouver(nom) is not { } compte)
        {
            return Refus(
                StatusCodes.Status400BadRequest,
                "compte-inconnu",
                $"Comptes possibles : {string.Join(", ", ComptesDeDemonstration.Tous.Select(compte => compte.Cle))}."
            );
        }

        var transaction = contexte.Features.Get<OpenIddictServerAspNetCoreFeature>()!.Transaction!;
        transaction.Options = guichets.De(compte.Guichet);
        transaction.EndpointType = OpenIddictServerEndpointType.Token;
        transaction.Request = new OpenIddictRequest { ClientId = ClientsConnus.LigneDeCommande, GrantType = "cej:dev" };
        var principal = compte.Principal(options.Audience);
        principal.SetPresenters(ClientsConnus.LigneDeCommande);
        return Results.SignIn(principal, authenticationScheme: Schema);
    }

    private static async Task<(bool Lu, string? Compte)> LireCompte(HttpRequest requete)
    {
        if (requete.GetTypedHeaders().ContentType?.MediaType == "application/x-www-form-urlencoded")
            return (true, (await requete.ReadFormAsync(requete.HttpContext.RequestAborted))["compte"]);
        if (!requete.HasJsonContentType() || requete.GetTypedHeaders().ContentType is { Encoding: not null and not UTF8Encoding })
            return (false, null);
        try
        {
            return (true, (await requete.ReadFromJsonAsync<CorpsDuJeton>(requete.HttpContext.RequestAborted))?.Compte);
        }
        catch (JsonException)
        {
            return (false, null);
        }
    }

    private static IResult Refus(int statut, string code, string detail) =>
        Results.Problem(
            title: "Aucun jeton n’a été émis.",
            detail: detail,
            statusCode: statut,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code }
        );

    private sealed record CorpsDuJeton(string? Compte);
}
