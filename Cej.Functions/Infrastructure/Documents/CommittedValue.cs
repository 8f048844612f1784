namespace Cej.Functions.Infrastructure.Documents;

/// <summary>What became of a value that the first write of a commit stores.</summary>
internal static class CommittedValue
{
    /// <summary>The value with its version; null when the commit was refused.</summary>
    public static async Task<Stored<T>?> OrNull<T>(this Task<CommitOutcome> commit, T value) =>
        await commit is CommitOutcome.Committed(var etags) ? new(value, etags[0]) : null;

    /// <summary>The value with its version; <see cref="RefusKind.VersionPerimee"/> when the commit was refused.</summary>
    public static async Task<Result<Stored<T>>> OrStale<T>(this Task<CommitOutcome> commit, T value) =>
        await commit is CommitOutcome.Committed(var etags) ? new Stored<T>(value, etags[0]) : Concurrence.VersionPerimee;
}
