using System.Collections.Concurrent;
using System.Security.Cryptography;
using Cej.Domain.Identite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Tests.Support;

/// <summary>
/// The agents' and the young people's identity providers, and any other by its name: they sign whatever a test asks for, right or wrong,
/// and can change their key.
/// </summary>
public sealed class FauxFournisseur : IAsyncDisposable
{
    public const string Audience = "cej-api";

    private const string Agents = "agents";
    private const string Jeunes = "jeunes";

    private readonly WebApplication _web;
    private string _origine = "";
    private readonly ConcurrentDictionary<(string Nom, int Generation), RSA> _cles = new();
    private int _generation = 1;

    private FauxFournisseur(WebApplication web) => _web = web;

    /// <summary>The settings of an API that accepts both: agents by a role, young people by where they come from.</summary>
    public IEnumerable<(string Nom, string Valeur)> Reglages =>
        [
            ($"Identite:Fournisseurs:{Agents}:Emetteur", Emetteur(Agents)),
            ($"Identite:Fournisseurs:{Agents}:Audience", Audience),
            ($"Identite:Fournisseurs:{Agents}:Revendication", "roles"),
            ($"Identite:Fournisseurs:{Agents}:Conseillers", "cej-conseiller"),
            ($"Identite:Fournisseurs:{Agents}:Operateurs", "cej-operateur"),
            ($"Identite:Fournisseurs:{Jeunes}:Emetteur", Emetteur(Jeunes)),
            ($"Identite:Fournisseurs:{Jeunes}:Audience", Audience),
            ($"Identite:Fournisseurs:{Jeunes}:Profil", "beneficiaire"),
        ];

    /// <summary>The settings as arguments of a command line.</summary>
    public IEnumerable<string> Arguments => Reglages.Select(reglage => $"--{reglage.Nom}={reglage.Valeur}");

    /// <summary>The issuer of a provider.</summary>
    public string Emetteur(string nom) => $"{_origine}/{nom}";

    /// <summary>The issuer of a tenant of Entra External ID, which is not where it is found.</summary>
    public static string EmetteurEntra(string locataire) => $"https://{locataire}.ciamlogin.com/{locataire}/v2.0";

    /// <summary>Where somebody has his account.</summary>
    public static string FournisseurDe(Personne personne) => personne.Profil == "beneficiaire" ? Jeunes : Agents;

    public static async Task<FauxFournisseur> Demarrer()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var fournisseur = new FauxFournisseur(builder.Build());
        fournisseur._web.Use(
            async (contexte, suite) =>
            {
                if (fournisseur.Panne is { } panne)
                    await panne(contexte.RequestAborted);
                await suite();
            }
        );
        fournisseur._web.MapGet(
            "/{nom}/.well-known/openid-configuration",
            (string nom) => Results.Json(new { issuer = fournisseur.Emetteur(nom), jwks_uri = fournisseur.Emetteur(nom) + "/jwks" })
        );
        fournisseur._web.MapGet("/{nom}/jwks", (string nom) => Results.Json(new { keys = new[] { fournisseur.ClePublique(nom) } }));
        // As Entra External ID: found below a name, and called by the number of the tenant.
        fournisseur._web.MapGet(
            "/{nom}/v2.0/.well-known/openid-configuration",
            (string nom) => Results.Json(new { issuer = EmetteurEntra(nom), jwks_uri = fournisseur.Emetteur(nom) + "/jwks" })
        );
        await fournisseur._web.StartAsync();
        fournisseur._origine = fournisseur
            ._web.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        return fournisseur;
    }

    /// <summary>What happens before it answers; null when it is well.</summary>
    public Func<CancellationToken, Task>? Panne { get; set; }

    /// <summary>From now on another key signs, and only that one is published.</summary>
    public void ChangerDeCle() => _generation++;

    public string Jeton(Personne personne, Action<SecurityTokenDescriptor>? alterer = null)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["sub"] = personne.Sujet,
            ["email"] = personne.Email,
            ["email_verified"] = true,
            ["given_name"] = personne.Prenom,
            ["family_name"] = personne.Nom,
        };
        if (FournisseurDe(personne) == Agents)
            claims["roles"] = new[] { $"cej-{personne.Profil}" };
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Emetteur(FournisseurDe(personne)),
            Audience = Audience,
            Claims = claims,
            NotBefore = DateTime.UtcNow.AddHours(-2),
            IssuedAt = DateTime.UtcNow.AddHours(-2),
            Expires = DateTime.UtcNow.AddMinutes(30),
            TokenType = "at+jwt",
            SigningCredentials = Signature(FournisseurDe(personne)),
        };
        alterer?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    /// <summary>What a provider signs with.</summary>
    public SigningCredentials Signature(string nom) =>
        new(new RsaSecurityKey(Cle(nom)) { KeyId = KeyId(nom) }, SecurityAlgorithms.RsaSha256);

    /// <summary>A key that nobody published.</summary>
    public static SigningCredentials CleInconnue() =>
        new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "inconnue" }, SecurityAlgorithms.RsaSha256);

    /// <summary>The agents' public key abused as an HMAC secret.</summary>
    public SigningCredentials ClePubliqueCommeSecret() =>
        new(new SymmetricSecurityKey(Cle(Agents).ExportSubjectPublicKeyInfo()) { KeyId = KeyId(Agents) }, SecurityAlgorithms.HmacSha256);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private string KeyId(string nom) => $"{nom}-{_generation}";

    private RSA Cle(string nom) => _cles.GetOrAdd((nom, _generation), _ => RSA.Create(2048));

    private object ClePublique(string nom)
    {
        var parameters = Cle(nom).ExportParameters(false);
        return new
        {
            kty = "RSA",
            use = "sig",
            alg = "RS256",
            kid = KeyId(nom),
            n = Base64UrlEncoder.Encode(parameters.Modulus),
            e = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }
}

/// <summary>Someone who can log in.</summary>
public sealed record Personne(string Sujet, string Prenom, string Nom, string Email, string Profil)
{
    /// <summary>Who it is to the API.</summary>
    public Sujet Identite => Domain.Identite.Sujet.Lire(FauxFournisseur.FournisseurDe(this), Sujet)!;

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
