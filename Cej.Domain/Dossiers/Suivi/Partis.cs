using System.Collections.Immutable;

namespace Cej.Domain.Dossiers;

/// <summary>That someone left a list, and until when that has to be remembered.</summary>
/// <param name="Revision">The dossier's revision that says so.</param>
/// <param name="Jusque">To the second.</param>
public sealed record Parti(long Revision, DateTimeOffset Jusque);

/// <summary>
/// Who left a list not long ago. A writer that read a dossier before it moved may write long after: what that writer brings is older than
/// what is remembered here, and is dropped.
/// </summary>
public sealed record Partis(ImmutableDictionary<BeneficiaireId, Parti> Connus)
{
    /// <summary>Longer than any writer can be late: a function runs ten minutes at most.</summary>
    public static readonly TimeSpan Memoire = TimeSpan.FromHours(1);

    /// <summary>Nobody left.</summary>
    public static readonly Partis Aucun = new(ImmutableDictionary<BeneficiaireId, Parti>.Empty);

    /// <summary>Whether a revision of someone is no later than the one that left.</summary>
    public bool Depassent(BeneficiaireId id, long revision, DateTimeOffset instant) =>
        Connus.TryGetValue(id, out var parti) && Retenu(parti, instant) && parti.Revision >= revision;

    /// <summary>With someone who leaves now; whoever left too long ago is forgotten.</summary>
    internal Partis Noter(BeneficiaireId id, long revision, DateTimeOffset instant)
    {
        var perimes = Connus.Where(parti => !Retenu(parti.Value, instant)).Select(parti => parti.Key);
        return new(Connus.RemoveRange(perimes).SetItem(id, new(revision, instant + Memoire)));
    }

    /// <summary>Without someone who came back.</summary>
    internal Partis Oublier(BeneficiaireId id) => Connus.ContainsKey(id) ? new(Connus.Remove(id)) : this;

    private static bool Retenu(Parti parti, DateTimeOffset instant) => parti.Jusque.ToUnixTimeSeconds() >= instant.ToUnixTimeSeconds();
}
