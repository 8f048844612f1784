namespace Cej.Domain.Dossiers;

/// <summary>The address that a person signs in with is another dossier's: the person keeps the former one until that is mended.</summary>
/// <param name="Dossier">Who signed in.</param>
/// <param name="Titulaire">The dossier that holds the address.</param>
/// <param name="Depuis">When that was first seen.</param>
public sealed record ConflitDAdresse(BeneficiaireId Dossier, BeneficiaireId Titulaire, DateTimeOffset Depuis);

/// <summary>What is to be mended about addresses, one line a dossier; each member is atomic.</summary>
public interface IConflitsDAdresse
{
    /// <summary>A page, by dossier.</summary>
    Task<IReadOnlyList<ConflitDAdresse>> Lister(BeneficiaireId? apres, int limite, CancellationToken cancellationToken);

    /// <summary>Writes a dossier's line down, and in the log.</summary>
    Task Noter(ConflitDAdresse conflit, CancellationToken cancellationToken);

    /// <summary>Removes a dossier's line; nothing when there is none.</summary>
    Task Delete(BeneficiaireId dossier, CancellationToken cancellationToken);
}
