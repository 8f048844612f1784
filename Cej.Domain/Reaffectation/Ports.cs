namespace Cej.Domain.Reaffectation;

/// <summary>Where reassignments are kept, beside who decided them, and how a dossier changes hands. Each member is atomic.</summary>
public interface IReaffectationStore : ITravailStore<DemandeDeReaffectation>
{
    /// <summary>What was written down under an identifier; null when nothing was.</summary>
    Task<Stored<DemandeDeReaffectation>?> Find(ConseillerId par, Guid id, CancellationToken cancellationToken);

    /// <summary>Writes down what is to be done; null when the identifier is taken.</summary>
    Task<Stored<DemandeDeReaffectation>?> Create(DemandeDeReaffectation reaffectation, CancellationToken cancellationToken);

    /// <summary>
    /// Gives a dossier to another counsellor: who follows, line of history and notice in the conversation in one commit, under the
    /// version read of the conversation.
    /// </summary>
    Task<Deplacement> Deplacer(
        Conversation apres,
        string version,
        Message avis,
        LigneDeReaffectation ligne,
        CancellationToken cancellationToken
    );

    /// <summary>A line of the history of a dossier; null when it is not there.</summary>
    Task<LigneDeReaffectation?> FindLigne(BeneficiaireId dossier, Guid ligne, CancellationToken cancellationToken);
}

/// <summary>What became of an attempt to move a dossier.</summary>
public abstract record Deplacement
{
    private Deplacement() { }

    /// <summary>It moved, and the notice is there with this version.</summary>
    public sealed record Fait(Stored<Message> Avis) : Deplacement;

    /// <summary>The line of history was there before.</summary>
    public sealed record DejaFait : Deplacement;

    /// <summary>Another writer was faster: read again.</summary>
    public sealed record Depasse : Deplacement;
}
