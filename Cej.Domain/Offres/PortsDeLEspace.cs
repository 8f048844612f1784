namespace Cej.Domain.Offres;

/// <summary>Preferences and counts, in the beneficiary's dossier.</summary>
public interface IEspaceDOffresStore
{
    /// <summary>What is kept; a space that was never written has the defaults. One point read.</summary>
    Task<Stored<EspaceDOffres>> Find(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>Saves under the version read (<see cref="RefusKind.VersionPerimee"/>).</summary>
    Task<Result<Stored<EspaceDOffres>>> Save(BeneficiaireId id, EspaceDOffres espace, string version, CancellationToken cancellationToken);
}

/// <summary>Favourites, in the beneficiary's dossier; each member keeps the count in the same commit.</summary>
public interface IFavoriStore
{
    /// <summary>One favourite; null when there is none.</summary>
    Task<Stored<Favori>?> Find(BeneficiaireId id, ReferenceDOffre offre, CancellationToken cancellationToken);

    /// <summary>Adds a favourite; refused under a stale space (<see cref="RefusKind.VersionPerimee"/>) or when it is there.</summary>
    Task<Result<Stored<Favori>>> Create(
        BeneficiaireId id,
        Favori favori,
        Stored<EspaceDOffres> espace,
        CancellationToken cancellationToken
    );

    /// <summary>Saves under the version read; <paramref name="revoirLe"/> is when the timer looks at it.</summary>
    Task<Result<Stored<Favori>>> Save(
        BeneficiaireId id,
        Favori favori,
        string version,
        DateTimeOffset revoirLe,
        CancellationToken cancellationToken
    );

    /// <summary>Removes it; refused under a stale space or favourite.</summary>
    Task<Result<Fait>> Delete(BeneficiaireId id, Stored<Favori> favori, Stored<EspaceDOffres> espace, CancellationToken cancellationToken);

    /// <summary>A page by type and offer, behind one of them.</summary>
    Task<IReadOnlyList<Favori>> Lister(BeneficiaireId id, ReferenceDOffre? apres, int limite, CancellationToken cancellationToken);

    /// <summary>Those to look at by an instant, of everyone.</summary>
    IAsyncEnumerable<(BeneficiaireId Beneficiaire, Stored<Favori> Favori)> ARevoir(
        DateTimeOffset instant,
        CancellationToken cancellationToken
    );
}

/// <summary>Saved searches, in the beneficiary's dossier; each member keeps the count in the same commit.</summary>
public interface IRechercheStore
{
    /// <summary>One search; null when there is none.</summary>
    Task<Stored<RechercheSauvegardee>?> Find(BeneficiaireId id, Guid recherche, CancellationToken cancellationToken);

    /// <summary>
    /// Adds a search, and marks the suggestion it was made of, if any; refused under a stale space or suggestion, when it is there, or when a
    /// request's key had made it and it was deleted since (<see cref="RefusPortefeuille.ResultatSupprime"/>).
    /// </summary>
    Task<Result<Stored<RechercheSauvegardee>>> Create(
        BeneficiaireId id,
        RechercheSauvegardee recherche,
        Stored<Suggestion>? suggestion,
        Stored<EspaceDOffres> espace,
        CancellationToken cancellationToken
    );

    /// <summary>Removes it; refused under a stale space or search.</summary>
    Task<Result<Fait>> Delete(
        BeneficiaireId id,
        Stored<RechercheSauvegardee> recherche,
        Stored<EspaceDOffres> espace,
        CancellationToken cancellationToken
    );

    /// <summary>A page, in the order of identifiers.</summary>
    Task<IReadOnlyList<RechercheSauvegardee>> Lister(BeneficiaireId id, Guid? apres, int limite, CancellationToken cancellationToken);

    /// <summary>Those whose turn has come by an instant, of everyone, in no order.</summary>
    IAsyncEnumerable<(BeneficiaireId Beneficiaire, RechercheSauvegardee Recherche)> Dues(
        DateTimeOffset instant,
        CancellationToken cancellationToken
    );
}

/// <summary>What alerting leaves in the beneficiary's dossier.</summary>
public interface IAlerteStore
{
    /// <summary>The offers that this person has been told of lately.</summary>
    Task<Stored<OffresVues>> FindVues(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>
    /// In one commit: the search as it is now with when it runs next, what the person has been told, and the notification, if any.
    /// Refused when the search or what was told changed meanwhile.
    /// </summary>
    Task<Result<Fait>> Conclure(
        BeneficiaireId id,
        Stored<RechercheSauvegardee> recherche,
        DateTimeOffset prochaine,
        Stored<OffresVues> vues,
        Notification? notification,
        CancellationToken cancellationToken
    );
}
