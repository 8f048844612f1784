using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>
/// Validates tokens, and remembers for a short while those that were valid: checking a signature is a seventh of the cost of a
/// list, and a screen asks several things at once with one token.
/// </summary>
/// <remarks>
/// A token is remembered by its SHA-256, never by itself, until it expires and for <see cref="Duree"/> at most: a signing key that
/// its provider withdraws is refused from then on. Nothing is remembered of a token that was refused. A token is valid or not for
/// one set of parameters: this handler belongs to one scheme.
/// </remarks>
internal sealed class JetonsVerifies(TimeProvider clock) : JsonWebTokenHandler
{
    /// <summary>How long a withdrawn key may still be trusted.</summary>
    public static readonly TimeSpan Duree = TimeSpan.FromMinutes(1);

    /// <summary>More callers than one instance serves in a minute; beyond, everything is forgotten and validated again.</summary>
    private const int Maximum = 10_000;

    private readonly ConcurrentDictionary<Empreinte, (TokenValidationResult Resultat, DateTimeOffset Jusque)> _connus = new();

    /// <inheritdoc/>
    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var empreinte = Empreinte.De(token);
        var maintenant = clock.GetUtcNow();
        if (_connus.TryGetValue(empreinte, out var connu))
        {
            if (maintenant < connu.Jusque)
                return connu.Resultat;
            _connus.TryRemove(empreinte, out _);
        }

        var resultat = await base.ValidateTokenAsync(token, validationParameters);
        if (!resultat.IsValid || resultat.SecurityToken is not JsonWebToken { ValidTo: var expiration })
            return resultat;

        _ = resultat.ClaimsIdentity; // made at the first look, which must not be two requests' at once
        var bientot = maintenant + Duree;
        if (_connus.Count >= Maximum)
            _connus.Clear();
        _connus[empreinte] = (resultat, expiration < bientot.UtcDateTime ? new(expiration, TimeSpan.Zero) : bientot);
        return resultat;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Empreinte(UInt128 Debut, UInt128 Fin)
    {
        public static Empreinte De(string token)
        {
            Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(Encoding.UTF8.GetBytes(token), digest);
            return new(BitConverter.ToUInt128(digest), BitConverter.ToUInt128(digest[16..]));
        }
    }
}
