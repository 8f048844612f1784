using Cej.Domain.Diffusion;

namespace Cej.Domain.Programmation;

/// <summary>Where scheduled sends are kept, beside their counsellor. Each member is atomic.</summary>
public interface IEnvoiProgrammeStore
{
    /// <summary>All the counsellor's, in no particular order. One partition read.</summary>
    Task<IReadOnlyList<Stored<EnvoiProgramme>>> Lister(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>One of them; null when it is not this counsellor's.</summary>
    Task<Stored<EnvoiProgramme>?> Find(ConseillerId conseiller, Guid id, CancellationToken cancellationToken);

    /// <summary>
    /// Writes one down; refused when its identifier is taken, or when a request's key had made it and it is gone
    /// (<see cref="Dossiers.RefusPortefeuille.ResultatSupprime"/>).
    /// </summary>
    Task<Result<Stored<EnvoiProgramme>>> Create(EnvoiProgramme envoi, CancellationToken cancellationToken);

    /// <summary>Saves under the version read; of a change and a departure at the same moment, one is refused.</summary>
    Task<Result<Stored<EnvoiProgramme>>> Save(Stored<EnvoiProgramme> envoi, CancellationToken cancellationToken);

    /// <summary>Takes one away under the version read.</summary>
    Task<Result<Fait>> Delete(Stored<EnvoiProgramme> envoi, CancellationToken cancellationToken);

    /// <summary>Saves one that leaves, and writes down the send that it becomes, in one commit under the version read.</summary>
    Task<Result<Stored<EnvoiProgramme>>> Lancer(Stored<EnvoiProgramme> pris, Envoi envoi, CancellationToken cancellationToken);

    /// <summary>Those whose hour has come, and those that a crash left on their way. Maintenance only.</summary>
    IAsyncEnumerable<Stored<EnvoiProgramme>> Dus(DateTimeOffset instant, CancellationToken cancellationToken);
}
