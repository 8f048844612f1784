using System.Collections.Concurrent;

namespace Cej.LocalHost.Identite;

/// <summary>
/// What OpenIddict's degraded mode does not remember: which codes are still good, which refresh tokens were used, which sign-ins
/// were revoked. In memory: codes issued before a restart are lost (sign in again), and a refresh token used before a restart can
/// be used once more after it, which development can live with.
/// </summary>
internal sealed class RegistreDesJetons(TimeProvider horloge)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _codesEmis = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _rafraichissementsUtilises = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _revoques = new(StringComparer.Ordinal);

    public void NoterCode(string code, TimeSpan duree)
    {
        Purger();
        _codesEmis[code] = horloge.GetUtcNow() + duree;
    }

    /// <summary>True once for each code; unknown counts as used.</summary>
    public bool UtiliserCode(string code) => _codesEmis.TryRemove(code, out _);

    /// <summary>True once for each refresh token.</summary>
    public bool UtiliserRafraichissement(string jeton, TimeSpan duree)
    {
        Purger();
        return _rafraichissementsUtilises.TryAdd(jeton, horloge.GetUtcNow() + duree);
    }

    /// <summary>Ends a sign-in (a family of tokens) or a whole browser session for as long as its tokens could live.</summary>
    public void Revoquer(string familleOuSession, TimeSpan duree) => _revoques[familleOuSession] = horloge.GetUtcNow() + duree;

    public bool EstRevoque(string? familleOuSession) => familleOuSession is not null && _revoques.ContainsKey(familleOuSession);

    private void Purger()
    {
        var maintenant = horloge.GetUtcNow();
        foreach (
            var memoire in (ReadOnlySpan<ConcurrentDictionary<string, DateTimeOffset>>)[_codesEmis, _rafraichissementsUtilises, _revoques]
        )
        {
            foreach (var (cle, fin) in memoire)
            {
                if (fin <= maintenant)
                    memoire.TryRemove(cle, out _);
            }
        }
    }
}
