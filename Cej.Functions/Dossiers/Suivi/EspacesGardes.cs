using Microsoft.Extensions.Caching.Memory;

namespace Cej.Functions.Dossiers;

/// <summary>
/// The spaces that this instance decoded last (docs/adr/0016). None is shown without the point read that says which version is the current
/// one: what is here saves work, and decides nothing.
/// </summary>
internal sealed class EspacesGardes(long octetsMaximaux = EspacesGardes.OctetsParDefaut) : IDisposable
{
    /// <summary>Some three hundred portfolios of fifty people.</summary>
    private const long OctetsParDefaut = 32L << 20;

    /// <summary>Nobody's names stay in memory for long after they were last read whole.</summary>
    private static readonly TimeSpan Duree = TimeSpan.FromMinutes(15);

    private readonly MemoryCache _gardes = new(new MemoryCacheOptions { SizeLimit = octetsMaximaux, TrackStatistics = true });

    /// <summary>What all of them weigh at most, in bytes.</summary>
    public long Octets => _gardes.GetCurrentStatistics()!.CurrentEstimatedSize ?? 0;

    /// <summary>What is kept of a counsellor's space; null when nothing is.</summary>
    public EspaceGarde? Find(ConseillerId conseiller) => _gardes.TryGetValue(conseiller.Value, out EspaceGarde? garde) ? garde : null;

    /// <summary>Keeps a space, in place of what was kept of it before; not when it alone is more than what may be kept.</summary>
    public void Garder(ConseillerId conseiller, EspaceGarde garde)
    {
        // Room for what rows become: the size is told again only when that is used up.
        garde.OctetsDeclares = garde.Octets * 9 / 8;
        _gardes.Set(
            conseiller.Value,
            garde,
            new MemoryCacheEntryOptions { Size = garde.OctetsDeclares, AbsoluteExpirationRelativeToNow = Duree }
        );
    }

    /// <summary>Follows a commit of this instance (<see cref="EspaceGarde.Suivre"/>), when the space is kept.</summary>
    public void Suivre(
        ConseillerId conseiller,
        string avant,
        string apres,
        SommaireDuPortefeuille sommaire,
        IEnumerable<KeyValuePair<BeneficiaireId, LigneGardee?>> changees
    )
    {
        if (Find(conseiller) is { } garde && garde.Suivre(avant, apres, sommaire, changees) && garde.Octets > garde.OctetsDeclares)
            Garder(conseiller, garde);
    }

    public void Dispose() => _gardes.Dispose();
}
