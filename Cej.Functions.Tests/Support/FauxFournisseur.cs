using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Tests.Support;

/// <summary>An identity provider that signs whatever a test asks for, right or wrong, and can change its key.</summary>
public sealed class FauxFournisseur : IAsyncDisposable
{
    public const string Audience = "cej-api";

    private readonly WebApplication _web;
    private RSA _cle = RSA.Create(2048);
    private int _generation = 1;

    private FauxFournisseur(WebApplication web) => _web = web;

    public string Emetteur { get; private set; } = "";

    public static async Task<FauxFournisseur> Demarrer()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var fournisseur = new FauxFournisseur(builder.Build());
        fournisseur._web.MapGet(
            "/.well-known/openid-configuration",
            () => Results.Json(new { issuer = fournisseur.Emetteur, jwks_uri = fournisseur.Emetteur + "/jwks" })
        );
        fournisseur._web.MapGet("/jwks", () => Results.Json(new { keys = new[] { fournisseur.ClePublique() } }));
        await fournisseur._web.StartAsync();
        fournisseur.Emetteur = fournisseur
            ._web.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        return fournisseur;
    }

    /// <summary>From now on another key signs, and only that one is published.</summary>
    public void ChangerDeCle()
    {
        _cle = RSA.Create(2048);
        _generation++;
    }

    public string Jeton(Personne personne, Action<SecurityTokenDescriptor>? alterer = null)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["sub"] = personne.Sujet,
            ["email"] = personne.Email,
            ["given_name"] = personne.Prenom,
            ["family_name"] = personne.Nom,
            ["profil"] = personne.Profil,
        };
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Emetteur,
            Audience = Audience,
            Claims = claims,
            NotBefore = DateTime.UtcNow.AddHours(-2),
            IssuedAt = DateTime.UtcNow.AddHours(-2),
            Expires = DateTime.UtcNow.AddMinutes(30),
            TokenType = "at+jwt",
            SigningCredentials = new(Cle(), SecurityAlgorithms.RsaSha256),
        };
        alterer?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    /// <summary>A key that nobody published.</summary>
    public static SigningCredentials CleInconnue() =>
        new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "inconnue" }, SecurityAlgorithms.RsaSha256);

    /// <summary>The public key abused as an HMAC secret.</summary>
    public SigningCredentials ClePubliqueCommeSecret() =>
        new(new SymmetricSecurityKey(_cle.ExportSubjectPublicKeyInfo()) { KeyId = KeyId }, SecurityAlgorithms.HmacSha256);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private string KeyId => $"cle-{_generation}";

    private RsaSecurityKey Cle() => new(_cle) { KeyId = KeyId };

    private object ClePublique()
    {
        var parameters = _cle.ExportParameters(false);
        return new
        {
            kty = "RSA",
            use = "sig",
            alg = "RS256",
            kid = KeyId,
            n = Base64UrlEncoder.Encode(parameters.Modulus),
            e = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }
}

/// <summary>Someone who can log in.</summary>
public sealed record Personne(string Sujet, string Prenom, string Nom, string Email, string Profil)
{
    /// <summary>What no log and no telemetry may hold of the person.</summary>
    public IEnumerable<string> Secrets => [Email, Sujet, Prenom, Nom, Uri.EscapeDataString(Prenom)];

    public static Personne Conseiller(string prenom = "Camille", string nom = "Lefèvre") => Nouvelle(prenom, nom, "conseiller");

    public static Personne Beneficiaire(string prenom = "Inès", string nom = "Moreau") => Nouvelle(prenom, nom, "beneficiaire");

    public static Personne Operateur(string prenom = "Odile", string nom = "Fabre") => Nouvelle(prenom, nom, "operateur");

    private static Personne Nouvelle(string prenom, string nom, string profil)
    {
        var sujet = Guid.NewGuid().ToString("N");
        return new(sujet, prenom, nom, $"{profil}.{sujet}@courriel.example", profil);
    }
}
