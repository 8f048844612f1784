using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Cej.Domain.Identite;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>What a request's token says of who is calling.</summary>
/// <param name="Valide">Whether there is a token and it is valid.</param>
/// <param name="Appelant">Null when there is no valid token, or when it is nobody's of ours.</param>
/// <param name="Refus">Why, then.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Verification(bool Valide, Appelant? Appelant, Refus? Refus);

/// <summary>
/// Has tokens validated, and remembers for a short while whose the valid ones are: with the signature's check that is a sixth of the
/// cost of a request, and a screen asks several things at once with one token.
/// </summary>
/// <remarks>
/// A token is remembered by its SHA-256, never by itself, until it expires and for <see cref="Duree"/> at most: a signing key that
/// its provider withdraws is refused from then on. Nothing is remembered of a token that was refused, or is nobody's of ours.
/// </remarks>
/// <param name="lire">Reads a token anew.</param>
/// <param name="clock">The time.</param>
internal sealed class AppelantsVerifies(Func<string, Task<JetonLu>> lire, TimeProvider clock)
{
    private const string Porteur = "Bearer ";

    /// <summary>How long a withdrawn key may still be trusted.</summary>
    public static readonly TimeSpan Duree = TimeSpan.FromMinutes(1);

    /// <summary>More callers than one instance serves in a minute; beyond, everything is forgotten and validated again.</summary>
    private const int Maximum = 10_000;

    private readonly ConcurrentDictionary<EmpreinteDuJeton, (Appelant Appelant, DateTimeOffset Jusque)> _connus = new();

    /// <summary>Looks at the header <c>Authorization</c>.</summary>
    public async Task<Verification> Verifier(HttpContext http)
    {
        var entete = http.Request.Headers.Authorization.ToString();
        if (!entete.StartsWith(Porteur, StringComparison.OrdinalIgnoreCase))
            return new(false, null, Probleme.NonAuthentifie);
        var empreinte = EmpreinteDuJeton.De(entete);
        var maintenant = clock.GetUtcNow();
        if (_connus.TryGetValue(empreinte, out var connu))
        {
            if (maintenant < connu.Jusque)
                return new(true, connu.Appelant, null);
            _connus.TryRemove(empreinte, out _);
        }

        if (entete[Porteur.Length..].Trim() is not { Length: > 0 } jeton)
            return new(false, null, Probleme.NonAuthentifie);
        var lu = await lire(jeton);
        if (lu.Appelant is not null)
        {
            if (_connus.Count >= Maximum)
                _connus.Clear();
            var bientot = maintenant + Duree;
            _connus[empreinte] = (lu.Appelant, lu.Expiration < bientot ? lu.Expiration : bientot);
        }

        return new(lu.Valide, lu.Appelant, lu.Refus);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct EmpreinteDuJeton(UInt128 Debut, UInt128 Fin)
    {
        public static EmpreinteDuJeton De(string entete)
        {
            Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(MemoryMarshal.AsBytes(entete.AsSpan()), digest);
            return new(BitConverter.ToUInt128(digest), BitConverter.ToUInt128(digest[16..]));
        }
    }
}
