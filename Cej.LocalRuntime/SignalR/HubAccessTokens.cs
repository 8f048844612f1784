using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Cej.LocalRuntime.SignalR;

/// <summary>
/// The tokens with which clients connect: JWTs signed with a key that lives and dies with the process. The header is compared
/// whole, so no other algorithm is ever considered.
/// </summary>
internal sealed class HubAccessTokens(TimeProvider clock)
{
    public const string UserIdClaim = "asrs.s.uid";

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);
    private static readonly HashSet<string> Reserved = ["aud", "exp", "iat", UserIdClaim];

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string Issue(string hubName, string? userId, IEnumerable<Claim> claims, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow();
        var payload = claims
            .Where(claim => !Reserved.Contains(claim.Type))
            .GroupBy(claim => claim.Type, claim => claim.Value, StringComparer.Ordinal)
            .ToDictionary(claim => claim.Key, claim => (object)claim.ToArray(), StringComparer.Ordinal);
        payload["aud"] = hubName;
        payload["iat"] = now.ToUnixTimeSeconds();
        payload["exp"] = (now + lifetime).ToUnixTimeSeconds();
        if (userId is not null)
            payload[UserIdClaim] = userId;

        var content = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(payload))}";
        return $"{content}.{Base64Url.EncodeToString(Sign(content))}";
    }

    /// <summary>The token's bearer; null when the token is not ours, is for another hub or has expired.</summary>
    public ClaimsPrincipal? Validate(string hubName, string? token)
    {
        if (token?.Split('.') is not [var header, var payload, var signature] || header != Header)
            return null;
        if (!Base64Url.IsValid(payload) || !Base64Url.IsValid(signature))
            return null;
        if (!CryptographicOperations.FixedTimeEquals(Sign($"{header}.{payload}"), Base64Url.DecodeFromChars(signature)))
            return null;

        using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(payload));
        var root = document.RootElement;
        if (root.GetProperty("aud").GetString() != hubName)
            return null;
        if (root.GetProperty("exp").GetInt64() <= clock.GetUtcNow().ToUnixTimeSeconds())
            return null;

        return new ClaimsPrincipal(new ClaimsIdentity(ClaimsOf(root), "LocalHubToken"));
    }

    private byte[] Sign(string content) => HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(content));

    private static List<Claim> ClaimsOf(JsonElement root)
    {
        var claims = new List<Claim>();
        foreach (var property in root.EnumerateObject())
        {
            if (property.Name == UserIdClaim)
                claims.Add(new Claim(ClaimTypes.NameIdentifier, property.Value.GetString()!));
            else if (property.Value.ValueKind == JsonValueKind.Array)
                claims.AddRange(property.Value.EnumerateArray().Select(value => new Claim(property.Name, value.GetString()!)));
        }

        return claims;
    }
}
