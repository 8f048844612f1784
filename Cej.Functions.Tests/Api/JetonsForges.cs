using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Cej.Functions.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Tests.Api;

/// <summary>Tokens that no provider of ours gives, by what is wrong with them: a header, a claim, the signature or the text itself.</summary>
internal static class JetonsForges
{
    private const string Jeune = "jeunes";

    /// <summary>Each makes a whole <c>Authorization</c> header for somebody who would get in with a right token.</summary>
    public static IReadOnlyDictionary<string, Func<FauxFournisseur, Personne, string>> Tous { get; } =
        Entetes().Concat(Revendications()).Concat(Signatures()).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<(string, Func<FauxFournisseur, Personne, string>)> Entetes()
    {
        foreach (var alg in new[] { "none", "None", "nOnE", "", "rs256", "RS384", "RS512", "PS256", "ES256", "EdDSA", "HS256" })
            yield return ($"alg {alg} over our provider's signature", Entete("alg", alg));
        yield return ("alg null", Entete("alg", null));
        yield return ("alg none without a signature", (f, qui) => $"Bearer {Texte(Tete(f, "none"))}.{Texte(Corps(f, qui))}.");
        yield return (
            "the public key as an HMAC secret",
            (f, qui) => $"Bearer {f.Jeton(qui, d => d.SigningCredentials = f.ClePubliqueCommeSecret())}"
        );
        yield return (
            "an empty HMAC secret behind a path",
            (f, qui) => Hmac(Tete(f, "HS256", ("kid", "../../../../dev/null")), Corps(f, qui))
        );
        // RFC 7515, 4.1.11: whoever does not understand what is critical refuses; RFC 7797, 7: no JWT has an unencoded payload.
        yield return ("an unknown critical extension", Entete("crit", new JsonArray("urn:inconnu"), ("urn:inconnu", true)));
        yield return ("a critical expiry", Entete("crit", new JsonArray("exp"), ("exp", 4_102_444_800)));
        yield return ("nothing critical in a list", Entete("crit", new JsonArray()));
        yield return ("crit that is no list", Entete("crit", "b64"));
        yield return ("crit null", Entete("crit", null));
        yield return ("b64 false, critical", Entete("crit", new JsonArray("b64"), ("b64", false)));
        yield return ("b64 false", Entete("b64", false));
        yield return (
            "b64 false, and so it is",
            (f, qui) => Brut(f, Tete(f, "RS256", ("b64", false), ("crit", new JsonArray("b64"))), Corps(f, qui))
        );
        foreach (var type in new[] { "id+jwt", "logout+jwt", "secevent+jwt", "dpop+jwt", "at+jwt+x", "" })
            yield return ($"typ {type}", Entete("typ", type));
        foreach (var source in new[] { "jku", "x5u" })
            yield return ($"keys from elsewhere, {source}", DUneCleInconnue(source, "https://pirate.example/cles"));
        yield return (
            "its own key, jwk",
            DUneCleInconnue(
                "jwk",
                new JsonObject
                {
                    ["kty"] = "RSA",
                    ["n"] = "AQAB",
                    ["e"] = "AQAB",
                }
            )
        );
        yield return ("its own certificate, x5c", DUneCleInconnue("x5c", new JsonArray("MIIB")));
    }

    private static IEnumerable<(string, Func<FauxFournisseur, Personne, string>)> Revendications()
    {
        yield return ("issuer with a slash", Revendication("iss", (f, _) => $"{f.Emetteur("agents")}/"));
        yield return ("issuer in capitals", Revendication("iss", (f, _) => f.Emetteur("agents").ToUpperInvariant()));
        yield return ("issuers in a list", Revendication("iss", (f, _) => new JsonArray(f.Emetteur("agents"))));
        yield return ("the other provider's issuer", Revendication("iss", (f, _) => f.Emetteur(Jeune)));
        yield return ("no issuer", Revendication("iss", (_, _) => null));
        yield return ("no audience", Revendication("aud", (_, _) => null));
        yield return ("another audience", Revendication("aud", (_, _) => "cej-web"));
        yield return ("audience in capitals", Revendication("aud", (_, _) => "CEJ-API"));
        yield return ("audience with a blank", Revendication("aud", (_, _) => "cej-api "));
        yield return ("audiences without ours", Revendication("aud", (_, _) => new JsonArray("cej-web", "account")));
        yield return ("no expiry", Revendication("exp", (_, _) => null));
        yield return ("expired", Revendication("exp", (_, _) => DateTimeOffset.UtcNow.AddMinutes(-5).ToUnixTimeSeconds()));
        yield return ("expiry before 1970", Revendication("exp", (_, _) => -1));
        yield return ("expiry in words", Revendication("exp", (_, _) => "demain"));
        yield return ("expiries in a list", Revendication("exp", (_, _) => new JsonArray(4_102_444_800)));
        yield return ("not yet", Revendication("nbf", (_, _) => DateTimeOffset.UtcNow.AddMinutes(5).ToUnixTimeSeconds()));
        yield return ("another kind of not yet", Revendication("nbf", (_, _) => 99_999_999_999));
    }

    private static IEnumerable<(string, Func<FauxFournisseur, Personne, string>)> Signatures()
    {
        yield return ("signed by the other provider", (f, qui) => Signe(f, Tete(f, "RS256"), Corps(f, qui), Jeune));
        yield return ("signature cut off", (f, qui) => Bon(f, qui)[..^4]);
        yield return ("signature of zeros", (f, qui) => $"{SansSignature(f, qui)}{Base64UrlEncoder.Encode(new byte[256])}");
        yield return (
            "signature of zeros, ES256",
            (f, qui) => $"Bearer {Texte(Tete(f, "ES256"))}.{Texte(Corps(f, qui))}.{Base64UrlEncoder.Encode(new byte[64])}"
        );
        yield return ("no signature", SansSignature);
        yield return ("another one's signature", (f, qui) => SansSignature(f, qui) + Bon(f, Personne.Operateur()).Split('.')[2]);
        yield return ("claims changed afterwards", (f, qui) => Autre(Bon(f, qui), 1, Texte(Corps(f, Personne.Operateur()))));
        yield return ("header changed afterwards", (f, qui) => Autre(Bon(f, qui), 0, $"Bearer {Texte(Tete(f, "RS256", ("x", 1)))}"));
        yield return ("a fourth part", (f, qui) => $"{Bon(f, qui)}.e30");
        yield return ("five parts", (f, qui) => $"{Bon(f, qui)}.e30.e30");
        yield return ("twice, with a comma", (f, qui) => $"{Bon(f, qui)}, {Bon(f, qui)}");
        yield return ("a blank inside", (f, qui) => Bon(f, qui).Insert(40, " "));
        yield return ("another scheme", (f, qui) => Bon(f, qui).Replace("Bearer", "DPoP", StringComparison.Ordinal));
        yield return ("a scheme too many", (f, qui) => $"Bearer {Bon(f, qui)}");
        yield return ("claims that are a token", (f, qui) => Signe(f, Tete(f, "RS256"), Bon(f, qui)[7..], "agents"));
    }

    private static Func<FauxFournisseur, Personne, string> Entete(string nom, JsonNode? valeur, params (string, JsonNode?)[] autres) =>
        (f, qui) => Signe(f, Tete(f, "RS256", [(nom, valeur), .. autres]), Corps(f, qui), "agents");

    private static Func<FauxFournisseur, Personne, string> DUneCleInconnue(string nom, JsonNode valeur) =>
        (f, qui) =>
        {
            using var cle = RSA.Create(2048);
            var texte = $"{Texte(Tete(f, "RS256", ("kid", "inconnue"), (nom, valeur)))}.{Texte(Corps(f, qui))}";
            return $"Bearer {texte}.{Signature(cle, texte)}";
        };

    /// <summary>A claim of another value; without one it is left out.</summary>
    private static Func<FauxFournisseur, Personne, string> Revendication(string nom, Func<FauxFournisseur, Personne, JsonNode?> valeur) =>
        (f, qui) =>
        {
            var corps = JsonNode.Parse(Corps(f, qui))!.AsObject();
            corps.Remove(nom);
            if (valeur(f, qui) is { } autre)
                corps[nom] = autre;
            return Signe(f, Tete(f, "RS256"), corps.ToJsonString(), "agents");
        };

    private static string Bon(FauxFournisseur f, Personne qui) => $"Bearer {f.Jeton(qui)}";

    private static string SansSignature(FauxFournisseur f, Personne qui) => Bon(f, qui)[..(Bon(f, qui).LastIndexOf('.') + 1)];

    private static string Corps(FauxFournisseur f, Personne qui) => Base64UrlEncoder.Decode(f.Jeton(qui).Split('.')[1]);

    private static string Tete(FauxFournisseur f, string alg, params (string Nom, JsonNode? Valeur)[] autres)
    {
        var tete = new JsonObject
        {
            ["alg"] = alg,
            ["kid"] = f.Signature("agents").Key.KeyId,
            ["typ"] = "at+jwt",
        };
        foreach (var (nom, valeur) in autres)
            tete[nom] = valeur?.DeepClone();
        return tete.ToJsonString();
    }

    private static string Signe(FauxFournisseur f, string tete, string corps, string fournisseur)
    {
        var texte = $"{Texte(tete)}.{Texte(corps)}";
        return $"Bearer {texte}.{Signature(Cle(f, fournisseur), texte)}";
    }

    /// <summary>The claims as they are, between the two dots.</summary>
    private static string Brut(FauxFournisseur f, string tete, string corps)
    {
        var texte = $"{Texte(tete)}.{corps}";
        return $"Bearer {texte}.{Signature(Cle(f, "agents"), texte)}";
    }

    private static string Hmac(string tete, string corps)
    {
        var texte = $"{Texte(tete)}.{Texte(corps)}";
        return $"Bearer {texte}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(Array.Empty<byte>(), Encoding.ASCII.GetBytes(texte)))}";
    }

    private static string Autre(string jeton, int partie, string valeur)
    {
        var parties = jeton.Split('.');
        parties[partie] = valeur;
        return string.Join('.', parties);
    }

    private static RSA Cle(FauxFournisseur f, string fournisseur) => ((RsaSecurityKey)f.Signature(fournisseur).Key).Rsa;

    private static string Signature(RSA cle, string texte) =>
        Base64UrlEncoder.Encode(cle.SignData(Encoding.UTF8.GetBytes(texte), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    private static string Texte(string texte) => Base64UrlEncoder.Encode(texte);
}
