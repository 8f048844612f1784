namespace Cej.Domain.Dossiers;

/// <summary>
/// What follows a commit: rows and summary of the counsellor, pushes, phone notification. Never fails the caller: what an outage or a
/// crash leaves is done by the timer that reads the feed.
/// </summary>
public interface IEffets
{
    /// <summary>Runs the effects of a commit on a dossier before the answer, which shows them.</summary>
    Task Appliquer(BeneficiaireId dossier, CancellationToken cancellationToken);

    /// <summary>Has the effects of a commit on a conversation run beside the answer, which they never hold up; several may run as one.</summary>
    /// <param name="conversation">As the commit left it.</param>
    /// <param name="evenement">What both sides are told at once; null when only the counsellor's row shows the change.</param>
    void Declencher(Conversation conversation, EvenementDeChat? evenement);
}

/// <summary>The same for what follows a commit in one feature alone: run beside the answer, and by the feature's timer when it was lost.</summary>
/// <typeparam name="T">What is due.</typeparam>
public interface IEffets<in T>
{
    /// <summary>Has the effects run at once. Never fails the caller.</summary>
    void Declencher(T du);
}
