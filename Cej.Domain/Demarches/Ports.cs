namespace Cej.Domain.Demarches;

/// <summary>Where démarches are kept, in the person's dossier. Each member is atomic.</summary>
public interface IDemarcheStore
{
    /// <summary>All of a person's démarches, in no particular order. One partition read.</summary>
    Task<IReadOnlyList<Stored<Demarche>>> Lister(BeneficiaireId dossier, CancellationToken cancellationToken);

    /// <summary>One démarche; null when this person has none with this identifier.</summary>
    Task<Stored<Demarche>?> Find(BeneficiaireId dossier, Guid id, CancellationToken cancellationToken);

    /// <summary>Creates a démarche; null when the identifier is taken.</summary>
    Task<Stored<Demarche>?> Create(Demarche demarche, CancellationToken cancellationToken);

    /// <summary>Saves under the version read, or refuses with <see cref="RefusKind.VersionPerimee"/>.</summary>
    Task<Result<Stored<Demarche>>> Save(Demarche demarche, string version, CancellationToken cancellationToken);

    /// <summary>The démarches whose transmission is due at an instant. Maintenance only.</summary>
    IAsyncEnumerable<Demarche> ATransmettre(DateTimeOffset instant, CancellationToken cancellationToken);
}

/// <summary>A démarche that a commit changed: the partner is to be told.</summary>
/// <param name="Dossier">The dossier that has it.</param>
/// <param name="Demarche">The démarche.</param>
public sealed record DemarcheChangee(BeneficiaireId Dossier, Guid Demarche);
