using Cej.Domain.Primitives;

namespace Cej.Domain.Conseillers;

/// <summary>Where counsellors' profiles are kept.</summary>
public interface IConseillerStore
{
    /// <summary>The profile; null before the first login.</summary>
    Task<Stored<Conseiller>?> Find(ConseillerId id, CancellationToken cancellationToken);

    /// <summary>Creates the space, or tells that it exists: of two concurrent first logins one creates.</summary>
    Task<bool> Create(Conseiller conseiller, CancellationToken cancellationToken);

    /// <summary>Saves under the version read, or refuses with <see cref="RefusKind.VersionPerimee"/>.</summary>
    Task<Result<Stored<Conseiller>>> Save(Conseiller conseiller, string version, CancellationToken cancellationToken);
}

/// <summary>The reference list of agencies.</summary>
public interface IAgences
{
    /// <summary>The whole list, in order of name.</summary>
    ValueTask<IReadOnlyList<Agence>> Lister(CancellationToken cancellationToken);
}

/// <summary>The list of superviseurs that operators manage.</summary>
public interface ISuperviseurs
{
    /// <summary>Whether this exact, normalised address is on the list now.</summary>
    Task<bool> Contient(AdresseEmail email, CancellationToken cancellationToken);
}
