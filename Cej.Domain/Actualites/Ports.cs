namespace Cej.Domain.Actualites;

/// <summary>Where news is kept, the same for everyone. Each member is atomic.</summary>
public interface IActualiteStore
{
    /// <summary>All of it, out or not, in no particular order: one point read as long as nothing changed.</summary>
    Task<IReadOnlyList<Actualite>> Lister(CancellationToken cancellationToken);

    /// <summary>One piece of news; null when there is none with this identifier.</summary>
    Task<Stored<Actualite>?> Find(Guid id, CancellationToken cancellationToken);

    /// <summary>Creates it; null when the identifier is taken, or was by a request's key.</summary>
    Task<Stored<Actualite>?> Create(Actualite actualite, CancellationToken cancellationToken);

    /// <summary>Saves under the version read, or refuses with <see cref="RefusKind.VersionPerimee"/>.</summary>
    Task<Result<Stored<Actualite>>> Save(Actualite actualite, string version, CancellationToken cancellationToken);

    /// <summary>Deletes it under the version read, or refuses with <see cref="RefusKind.VersionPerimee"/>.</summary>
    Task<Result<Fait>> Delete(Stored<Actualite> actualite, CancellationToken cancellationToken);

    /// <summary>What has come out by an instant without clients having been told. Maintenance only.</summary>
    IAsyncEnumerable<Stored<Actualite>> AAnnoncer(DateTimeOffset instant, CancellationToken cancellationToken);
}

/// <summary>Up to when each counsellor has seen the news: apart from the profile, so that no change of it touches this.</summary>
public interface IActualitesVues
{
    /// <summary>When the last one that the counsellor saw came out. Null before the first look.</summary>
    Task<DateTimeOffset?> Find(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>Moves it forward; never back.</summary>
    Task Marquer(ConseillerId conseiller, DateTimeOffset jusqua, CancellationToken cancellationToken);
}

/// <summary>Tells connected clients that news came out. A hint: never fails the caller.</summary>
public interface IAnnonces
{
    /// <summary>Tells everyone who listens; nobody learns what it says.</summary>
    Task Annoncer(CancellationToken cancellationToken);
}

/// <summary>Makes of any HTML a text that is safe to show: an allow-list of tags, links that open safely, nothing that runs or loads.</summary>
public interface INettoyeurHtml
{
    /// <summary>Clean HTML; cleaning it again changes nothing. Empty when there is no text in it.</summary>
    string Nettoyer(string html);
}
