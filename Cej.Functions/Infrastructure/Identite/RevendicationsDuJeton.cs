using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>The claims of a valid token, by the names that settings give, e.g. <c>realm_access.roles</c> within an object.</summary>
internal sealed class RevendicationsDuJeton(ClaimsIdentity identite)
{
    /// <summary>Every value of a claim; none when it is not there.</summary>
    public IEnumerable<string> Valeurs(string nom)
    {
        var directes = identite.FindAll(nom).Select(claim => claim.Value).ToArray();
        return directes.Length > 0 || nom.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var point)
            ? directes
            : identite
                .FindAll(nom[..point])
                .Where(claim => claim.ValueType == JsonClaimValueTypes.Json)
                .SelectMany(claim => Dans(JsonElement.Parse(claim.Value), nom[(point + 1)..]));
    }

    /// <summary>The value of a claim that has one; null when it is not there, and when it has several.</summary>
    public string? Valeur(string nom) => Valeurs(nom).Take(2).ToArray() is [var seule] ? seule : null;

    /// <summary>Whether a claim says yes.</summary>
    public bool EstVraie(string nom) => Valeur(nom) is "true" or "True" or "1";

    /// <summary>A name within an object may hold dots itself.</summary>
    private static IEnumerable<string> Dans(JsonElement objet, string nom)
    {
        if (objet.ValueKind is not JsonValueKind.Object)
            return [];
        if (objet.TryGetProperty(nom, out var trouve))
            return Textes(trouve);
        for (var point = nom.IndexOf('.', StringComparison.Ordinal); point > 0; point = nom.IndexOf('.', point + 1))
        {
            if (objet.TryGetProperty(nom[..point], out var dedans))
                return Dans(dedans, nom[(point + 1)..]);
        }
        return [];
    }

    private static IEnumerable<string> Textes(JsonElement valeur) =>
        valeur.ValueKind switch
        {
            JsonValueKind.Array => valeur
                .EnumerateArray()
                .Where(une => une.ValueKind is JsonValueKind.String)
                .Select(une => une.GetString()!),
            JsonValueKind.String => [valeur.GetString()!],
            JsonValueKind.True => ["true"],
            _ => [],
        };
}
