namespace Cej.Domain.Primitives;

/// <summary>Optimistic concurrency inside a use case: read, decide, save under the version read; again when another was faster.</summary>
public static class Concurrence
{
    /// <summary>How often another writer may be faster before the refusal goes back to the caller.</summary>
    public const int Essais = 8;

    /// <summary>The same for what many write at once: a conversation has two sides, a counsellor's space as many as it has people.</summary>
    public const int EssaisEntrePlusieurs = 30;

    /// <summary>Runs a whole read-decide-save again as long as it is refused for a stale version.</summary>
    public static async Task<Result<T>> Reessayer<T>(Func<Task<Result<T>>> attempt)
    {
        for (var essai = 1; ; essai++)
        {
            var result = await attempt();
            if (result.Refus is not { Kind: RefusKind.VersionPerimee, Definitif: false } || essai == Essais)
                return result;
        }
    }

    /// <summary>The version read is no longer the current one.</summary>
    public static readonly Refus VersionPerimee = new(
        RefusKind.VersionPerimee,
        "version-perimee",
        "Ces informations ont changé entre-temps : rechargez la page, puis recommencez."
    );
}
