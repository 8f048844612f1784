namespace Cej.Domain.Offres;

/// <summary>The offers of all sources. A source that is down is a value, never an exception, and never makes the caller wait long.</summary>
public interface IOffres
{
    /// <summary>
    /// A page of the offers that meet criteria, the newest first. Following the cursors neither repeats nor skips an offer, whatever is
    /// published meanwhile. Refused when the cursor is none of this search's.
    /// </summary>
    Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken);

    /// <summary>One offer with all that its source tells of it.</summary>
    Task<OffreTrouvee> Find(ReferenceDOffre reference, CancellationToken cancellationToken);
}

/// <summary>Shorter to say.</summary>
public static class OffresExtensions
{
    /// <summary>One offer; refused when there is none, or its source is down.</summary>
    public static async Task<Result<OffreDetaillee>> Lire(
        this IOffres offres,
        ReferenceDOffre reference,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(offres);
        ArgumentNullException.ThrowIfNull(reference);
        return !reference.EstPossible
            ? RefusOffres.OffreInconnue
            : await offres.Find(reference, cancellationToken) switch
            {
                OffreTrouvee.Trouvee(var offre) => offre,
                OffreTrouvee.Indisponible => RefusOffres.SourceIndisponible,
                _ => RefusOffres.OffreInconnue,
            };
    }
}

/// <summary>Which page of a search.</summary>
/// <param name="Apres">The cursor of the page before; null for the first.</param>
/// <param name="Limite">1 to <see cref="LimiteMaximale"/>.</param>
/// <param name="PublieesApres">Only offers published later than this; null for all.</param>
public sealed record PageVoulue(string? Apres, int Limite, DateTimeOffset? PublieesApres = null)
{
    /// <summary>The longest page.</summary>
    public const int LimiteMaximale = 50;
}

/// <summary>What became of a search.</summary>
public abstract record OffresTrouvees
{
    private OffresTrouvees() { }

    /// <summary>A page of what was found.</summary>
    /// <param name="Offres">The newest first.</param>
    /// <param name="Total">How many offers met the criteria when the first page was read.</param>
    /// <param name="Suivant">The cursor of the next page; null at the end.</param>
    public sealed record Page(IReadOnlyList<Offre> Offres, int Total, string? Suivant) : OffresTrouvees;

    /// <summary>The source does not answer for now.</summary>
    /// <param name="Source">The source that does not answer.</param>
    /// <param name="Dans">When it asks to be left alone until; null when it did not say.</param>
    public sealed record Indisponible(SourceDOffres Source, TimeSpan? Dans) : OffresTrouvees;
}

/// <summary>What became of reading one offer.</summary>
public abstract record OffreTrouvee
{
    private OffreTrouvee() { }

    /// <summary>Here it is.</summary>
    public sealed record Trouvee(OffreDetaillee Offre) : OffreTrouvee;

    /// <summary>The source knows no such offer, or no longer.</summary>
    public sealed record Inconnue : OffreTrouvee;

    /// <summary>The source does not answer for now.</summary>
    public sealed record Indisponible(SourceDOffres Source, TimeSpan? Dans) : OffreTrouvee;
}
