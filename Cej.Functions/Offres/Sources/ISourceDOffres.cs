using Cej.Domain.Offres;

namespace Cej.Functions.Offres.Sources;

/// <summary>One public service. What goes wrong is an exception here; <see cref="SourcesDOffres"/> makes a value of it.</summary>
internal interface ISourceDOffres
{
    SourceDOffres Nom { get; }

    /// <summary>A page; refused when the cursor is none of this source's.</summary>
    Task<Result<OffresTrouvees.Page>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken);

    /// <summary>One offer; null when the source knows none.</summary>
    Task<OffreDetaillee?> Lire(ReferenceDOffre reference, CancellationToken cancellationToken);
}
