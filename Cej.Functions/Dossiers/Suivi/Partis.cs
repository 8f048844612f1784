using Cej.Domain.Primitives;

namespace Cej.Functions.Dossiers;

/// <summary>That someone left a list, and until when (Unix seconds) that has to be remembered.</summary>
internal sealed record PartiDocument(Guid Id, long Revision, long Jusque);

/// <summary>
/// Who left a list not long ago. A writer that read a dossier before it moved may write long after; what it brings is older than what is
/// remembered here, and is dropped.
/// </summary>
internal sealed class Partis(IReadOnlyList<PartiDocument>? stored, DateTimeOffset instant)
{
    /// <summary>Longer than any writer can be late: a function runs ten minutes at most.</summary>
    private static readonly TimeSpan Memoire = TimeSpan.FromHours(1);

    private readonly Dictionary<Guid, PartiDocument> _connus = (stored ?? [])
        .Where(parti => parti.Jusque >= instant.ToUnixTimeSeconds())
        .ToDictionary(parti => parti.Id);

    /// <summary>Whether a revision of someone is no later than the one that left.</summary>
    public bool Depassent(BeneficiaireId id, long revision) => _connus.TryGetValue(id.Value, out var parti) && parti.Revision >= revision;

    public void Noter(BeneficiaireId id, long revision) =>
        _connus[id.Value] = new(id.Value, revision, (instant + Memoire).ToUnixTimeSeconds());

    public void Oublier(BeneficiaireId id) => _connus.Remove(id.Value);

    /// <summary>Null when there is nothing to remember.</summary>
    public IReadOnlyList<PartiDocument>? Ecrire() => _connus.Count == 0 ? null : [.. _connus.Values];
}
