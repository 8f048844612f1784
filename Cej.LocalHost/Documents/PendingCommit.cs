using Cej.Functions.Infrastructure.Documents;

namespace Cej.LocalHost.Documents;

/// <summary>A commit on its way to the writer. Either its caller gives it up or the writer takes it, never both.</summary>
internal sealed class PendingCommit(Partition partition, IReadOnlyList<DocumentWrite> writes)
{
    private const int Queued = 0;
    private const int Taken = 1;
    private const int GivenUp = 2;

    // Continuations must not run on the writer's thread.
    private readonly TaskCompletionSource<CommitOutcome> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int state;

    /// <summary>Wakes the writer, which takes nothing.</summary>
    internal static PendingCommit None { get; } = new(default, []) { state = GivenUp };

    internal Partition Partition { get; } = partition;

    internal IReadOnlyList<DocumentWrite> Writes { get; } = writes;

    internal Task<CommitOutcome> Task => completion.Task;

    /// <summary>What the open transaction made of it; true only once that transaction is durable.</summary>
    internal CommitOutcome? Tentative { get; set; }

    internal bool TryTake() => Interlocked.CompareExchange(ref state, Taken, Queued) == Queued;

    internal void GiveUp(CancellationToken cancellationToken)
    {
        if (Interlocked.CompareExchange(ref state, GivenUp, Queued) == Queued)
            completion.TrySetCanceled(cancellationToken);
    }

    internal void Succeed() => completion.TrySetResult(Tentative!);

    internal void Fail(Exception exception) => completion.TrySetException(exception);
}
