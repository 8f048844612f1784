using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cej.EndToEnd.Tests.Deploiement;

/// <summary>
/// An OpenID Connect provider as an organisation has one, on an origin of its own and with the paths of a Keycloak realm: code + PKCE,
/// refresh tokens, exact redirect addresses, scripts of declared origins only.
/// </summary>
internal sealed class FournisseurExterieur : IAsyncDisposable
{
    private static readonly string[] Code = ["code"];
    private static readonly string[] Sujets = ["public"];
    private static readonly string[] Signatures = ["RS256"];
    private static readonly string[] Defis = ["S256"];

    private readonly RSA _cle = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Defi, string Nonce, string Retour)> _codes = new(StringComparer.Ordinal);
    private readonly WebApplication _application;
    private readonly string _adresse;
    private readonly string _site;
    private readonly IReadOnlyDictionary<string, object> _personne;

    private FournisseurExterieur(string adresse, string site, IReadOnlyDictionary<string, object> personne)
    {
        (_adresse, _site, _personne) = (adresse, site, personne);
        var builder = WebApplication.CreateSlimBuilder(["--urls", adresse]);
        builder.Logging.ClearProviders();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(politique => politique.WithOrigins(site).AllowAnyHeader().AllowAnyMethod()));
        _application = builder.Build();
        _application.UseCors();
        var royaume = _application.MapGroup("/realms/cej");
        royaume.MapGet("/.well-known/openid-configuration", Decouverte);
        royaume.MapGet("/protocol/openid-connect/certs", () => Results.Json(new { keys = new[] { Publique() } }));
        royaume.MapGet("/protocol/openid-connect/auth", Autoriser);
        royaume.MapPost("/protocol/openid-connect/token", Jeton);
        royaume.MapGet("/protocol/openid-connect/logout", Deconnecter);
    }

    /// <summary>The claim <c>iss</c> of its tokens.</summary>
    public string Emetteur => $"{_adresse}/realms/cej";

    /// <param name="adresse">Its own origin.</param>
    /// <param name="site">The origin of the application that people sign in for.</param>
    /// <param name="personne">The claims of the one person who has an account there.</param>
    public static async Task<FournisseurExterieur> Demarrer(string adresse, string site, IReadOnlyDictionary<string, object> personne)
    {
        var fournisseur = new FournisseurExterieur(adresse, site, personne);
        await fournisseur._application.StartAsync();
        return fournisseur;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _cle.Dispose();
    }

    private IResult Decouverte()
    {
        var base_ = $"{Emetteur}/protocol/openid-connect";
        return Results.Json(
            new
            {
                issuer = Emetteur,
                authorization_endpoint = $"{base_}/auth",
                token_endpoint = $"{base_}/token",
                jwks_uri = $"{base_}/certs",
                end_session_endpoint = $"{base_}/logout",
                response_types_supported = Code,
                subject_types_supported = Sujets,
                id_token_signing_alg_values_supported = Signatures,
                code_challenge_methods_supported = Defis,
            }
        );
    }

    /// <summary>The first visit is a page with a button, as at any provider; the button comes back with the same request.</summary>
    private IResult Autoriser(HttpRequest requete)
    {
        var demande = requete.Query;
        string retour = demande["redirect_uri"]!;
        if (
            retour != $"{_site}/connexion/retour"
            || demande["client_id"] != "espace-conseiller"
            || demande["code_challenge_method"] != "S256"
        )
            return Results.BadRequest("This client, or its return address, is not declared.");
        var etat = Uri.EscapeDataString(demande["state"]!);
        if (demande["prompt"] == "none" && !requete.Cookies.ContainsKey("connu"))
            return Results.Redirect($"{retour}?error=login_required&state={etat}");
        if (!demande.ContainsKey("oui") && !requete.Cookies.ContainsKey("connu"))
            return Results.Content(
                $"<!doctype html><title>Fournisseur</title><link rel=icon href=\"data:,\"><a href=\"{requete.Path}{requete.QueryString}&oui=1\">Entrer</a>",
                "text/html"
            );
        requete.HttpContext.Response.Cookies.Append("connu", "1");
        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        _codes[code] = (demande["code_challenge"]!, demande["nonce"].ToString(), retour);
        return Results.Redirect($"{retour}?code={code}&state={etat}");
    }

    private async Task<IResult> Jeton(HttpRequest requete)
    {
        var formulaire = await requete.ReadFormAsync();
        var nonce = "";
        switch (formulaire["grant_type"].ToString())
        {
            case "authorization_code":
                if (!_codes.TryRemove(formulaire["code"].ToString(), out var attendu))
                    return Refus();
                var defi = Encoder(SHA256.HashData(Encoding.ASCII.GetBytes(formulaire["code_verifier"].ToString())));
                if (defi != attendu.Defi || formulaire["redirect_uri"] != attendu.Retour)
                    return Refus();
                nonce = attendu.Nonce;
                break;
            case "refresh_token" when formulaire["refresh_token"] == "rafraichissement":
                break;
            default:
                return Refus();
        }

        Dictionary<string, object> identite = new(_personne, StringComparer.Ordinal) { ["aud"] = "espace-conseiller" };
        if (nonce.Length > 0)
            identite["nonce"] = nonce;
        return Results.Json(
            new
            {
                access_token = Signer(new(_personne, StringComparer.Ordinal) { ["aud"] = "cej-api", ["azp"] = "espace-conseiller" }),
                id_token = Signer(identite),
                refresh_token = "rafraichissement",
                token_type = "Bearer",
                expires_in = 300,
                scope = "openid profile email offline_access",
            }
        );

        static IResult Refus() => Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
    }

    private IResult Deconnecter(HttpRequest requete)
    {
        requete.HttpContext.Response.Cookies.Delete("connu");
        string retour = requete.Query["post_logout_redirect_uri"]!;
        return retour == $"{_site}/connexion" ? Results.Redirect(retour) : Results.BadRequest("This address is not declared.");
    }

    private string Signer(Dictionary<string, object> revendications)
    {
        var maintenant = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        revendications["iss"] = Emetteur;
        revendications["iat"] = maintenant;
        revendications["exp"] = maintenant + 300;
        var entete = Encoder(
            JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    alg = "RS256",
                    typ = "JWT",
                    kid = "1",
                }
            )
        );
        var contenu = $"{entete}.{Encoder(JsonSerializer.SerializeToUtf8Bytes(revendications))}";
        var signature = _cle.SignData(Encoding.ASCII.GetBytes(contenu), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{contenu}.{Encoder(signature)}";
    }

    private object Publique()
    {
        var cle = _cle.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            alg = "RS256",
            kid = "1",
            n = Encoder(cle.Modulus!),
            e = Encoder(cle.Exponent!),
        };
    }

    private static string Encoder(byte[] octets) => System.Buffers.Text.Base64Url.EncodeToString(octets);
}
