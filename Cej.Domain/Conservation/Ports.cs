using Cej.Domain.Portefeuille;

namespace Cej.Domain.Conservation;

/// <summary>A counsellor's space as it is kept, to be exported or taken away. Each member is atomic unless it says otherwise.</summary>
public interface IDonneesDesConseillers
{
    /// <summary>Whose space it is, or was; null when nothing is kept.</summary>
    Task<EspaceConserve?> Find(ConseillerId id, CancellationToken cancellationToken);

    /// <summary>
    /// Every document about the counsellor, in order of name: of the space, without the marks that only serve to do nothing twice and the
    /// copies of young people's dossiers, and of the directories.
    /// </summary>
    Task<IReadOnlyList<DocumentExporte>> Lister(EspaceConserve espace, CancellationToken cancellationToken);

    /// <summary>
    /// Destroys all that the space holds but profile, rows of the portfolio, summary and the files that young people were sent. Not atomic:
    /// what was cut off is done again.
    /// </summary>
    Task Vider(ConseillerId id, CancellationToken cancellationToken);

    /// <summary>
    /// Destroys profile and summary of a space without rows, and leaves a mark without a name for a month, by which what comes late is found.
    /// False when somebody is in the portfolio, or came in meanwhile.
    /// </summary>
    Task<bool> Fermer(EspaceConserve espace, CancellationToken cancellationToken);

    /// <summary>Spaces closed more than a day before an instant into which something came since. Maintenance only.</summary>
    IAsyncEnumerable<EspaceConserve> FermesAvecRestes(DateTimeOffset instant, CancellationToken cancellationToken);
}

/// <summary>Whose space is kept.</summary>
/// <param name="Id">The space.</param>
/// <param name="Structure">Of the counsellor's agency; null without one.</param>
/// <param name="Email">The counsellor's address; null once the profile is destroyed.</param>
public sealed record EspaceConserve(ConseillerId Id, string? Structure, AdresseEmail? Email);
