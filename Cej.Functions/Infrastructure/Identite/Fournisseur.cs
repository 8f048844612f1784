using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>A provider whose tokens are accepted: its keys, what a token of it must be like, and what its claims mean.</summary>
internal sealed class Fournisseur
{
    private static readonly JsonWebTokenHandler Jetons = new() { MapInboundClaims = false };

    private readonly ConfigurationManager<OpenIdConnectConfiguration> _cles;
    private readonly TokenValidationParameters _exigences;
    private readonly Profil? _profilDeTous;
    private readonly string _revendication;
    private readonly Dictionary<string, Profil> _profils;

    public Fournisseur(string nom, FournisseurAccepte options, HttpClient http)
    {
        Nom = nom;
        Emetteur = options.Emetteur!;
        Audiences = FournisseurAccepte.Parties(options.Audience);
        (Sujet, Adresse, Verifiee) = (Ou(options.Sujet, "sub"), Ou(options.Adresse, "email"), Ou(options.Verifiee, "email_verified"));
        (Prenom, NomDeFamille) = (Ou(options.Prenom, "given_name"), Ou(options.Nom, "family_name"));
        _profilDeTous = ProfilNomme(options.Profil);
        _revendication = options.Revendication ?? "";
        _profils = options.Valeurs().ToDictionary(valeur => valeur.Valeur, valeur => valeur.Profil, StringComparer.Ordinal);

        var autorite = Ou(options.Autorite, Emetteur).TrimEnd('/');
        _cles = new(
            $"{autorite}/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            // Plain HTTP only for a provider on this very machine.
            new HttpDocumentRetriever(http) { RequireHttps = !new Uri(autorite).IsLoopback }
        )
        {
            // An unknown key has the keys fetched again, which must not wait for minutes behind a token that nobody signed.
            RefreshInterval = TimeSpan.FromSeconds(10),
            // A key that the provider has withdrawn must not count for another hour.
            UseLastKnownGoodConfiguration = false,
        };
        _exigences = new()
        {
            ConfigurationManager = _cles,
            ValidIssuer = Emetteur,
            ValidAudiences = Audiences,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            ValidTypes = ["at+jwt", "application/at+jwt", "JWT"],
            ValidateIssuer = true,
            ValidateAudience = true,
            ValidateLifetime = true,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ClockSkew = TimeSpan.FromSeconds(30),
        };
    }

    /// <summary>The operator's name for it.</summary>
    public string Nom { get; }

    public string Emetteur { get; }

    public string[] Audiences { get; }

    /// <summary>Claim that tells people apart.</summary>
    public string Sujet { get; }

    public string Adresse { get; }

    public string Verifiee { get; }

    public string Prenom { get; }

    public string NomDeFamille { get; }

    /// <summary>The profile that a word of the settings names; null for any other word.</summary>
    public static Profil? ProfilNomme(string? mot) =>
        mot switch
        {
            "conseiller" => Profil.Conseiller,
            "beneficiaire" => Profil.Beneficiaire,
            "operateur" => Profil.Operateur,
            _ => null,
        };

    /// <summary>Fetches the keys, unless they are there.</summary>
    public Task Chauffer(CancellationToken cancellationToken) => _cles.GetConfigurationAsync(cancellationToken);

    /// <summary>Whether there are keys: once they were fetched, they stay while the provider is away.</summary>
    public async Task<bool> ADesCles()
    {
        try
        {
            await _cles.GetConfigurationAsync(CancellationToken.None);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether its header asks for something that whoever does not know it must refuse (RFC 7515, 4.1.11), or is not as that of a JWT may
    /// be (RFC 7797, 7). The library looks at neither.
    /// </summary>
    public static bool AUneExtension(JsonWebToken jeton) =>
        jeton.TryGetHeaderValue<object>("crit", out _) || jeton.TryGetHeaderValue<object>("b64", out _);

    /// <summary>Checks issuer, audience, lifetime, signature, algorithm and type.</summary>
    public Task<TokenValidationResult> Verifier(JsonWebToken jeton) => Jetons.ValidateTokenAsync(jeton, _exigences);

    /// <summary>What somebody with these claims is. Null for nothing, and for two things at once.</summary>
    public Profil? ProfilDe(RevendicationsDuJeton revendications)
    {
        if (_profilDeTous is { } pour)
            return pour;
        Profil? trouve = null;
        foreach (var valeur in revendications.Valeurs(_revendication))
        {
            if (!_profils.TryGetValue(valeur, out var profil) || profil == trouve)
                continue;
            if (trouve is not null)
                return null;
            trouve = profil;
        }
        return trouve;
    }

    private static string Ou(string? reglage, string defaut) => string.IsNullOrWhiteSpace(reglage) ? defaut : reglage;
}
