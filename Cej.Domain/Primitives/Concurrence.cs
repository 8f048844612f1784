namespace Cej.Domain.Primitives;

/// <summary>Optimistic concurrency inside a use case: read, decide, save under the version read; again when another was faster.</summary>
public static class Concurrence
{
    /// <summary>How often another writer may be faster before the caller is told to come back.</summary>
    public const int EssaisEntrePlusieurs = 30;

    /// <summary>Longest pause between two tries, in milliseconds: sixty requests at once for one document spread over it.</summary>
    private const int PauseMaximale = 100;

    /// <summary>
    /// Runs a whole read-decide-save again as long as it is refused for a stale version, after a pause that differs for each. A caller who
    /// stated no version never gets that refusal: <see cref="Occupe"/> when even that does not help.
    /// </summary>
    public static async Task<Result<T>> Reessayer<T>(Func<Task<Result<T>>> attempt)
    {
        await foreach (var _ in Essais())
        {
            var result = await attempt();
            if (result.Refus is not { Kind: RefusKind.VersionPerimee, Definitif: false })
                return result;
        }

        return Occupe;
    }

    /// <summary>The same for a step that nobody waits to be told of: what it is a part of is taken up again.</summary>
    /// <exception cref="IndisponibleException">It was refused each time.</exception>
    public static async Task Imposer(Func<Task<Result<Fait>>> attempt)
    {
        if ((await Reessayer(attempt)).Refus is { } refus)
            throw new IndisponibleException(refus.Message);
    }

    /// <summary>
    /// The tries of a writer whom others may overtake, numbered from 1 to <see cref="EssaisEntrePlusieurs"/>. Before each but the first the
    /// others go first, for longer the more often they did. Ten milliseconds at most at first: two seldom meet again.
    /// </summary>
    public static async IAsyncEnumerable<int> Essais()
    {
        yield return 1;
        for (var essai = 2; essai <= EssaisEntrePlusieurs; essai++)
        {
            await Task.Delay(Random.Shared.Next(Math.Min(PauseMaximale, 10 * (essai - 1))));
            yield return essai;
        }
    }

    /// <summary>Others wrote each time this request tried.</summary>
    public static readonly Refus Occupe = new(
        RefusKind.Indisponible,
        "ecritures-simultanees",
        "Trop de modifications arrivent en même temps : réessayez dans quelques instants."
    );

    /// <summary>The version read is no longer the current one.</summary>
    public static readonly Refus VersionPerimee = new(
        RefusKind.VersionPerimee,
        "version-perimee",
        "Ces informations ont changé entre-temps : rechargez la page, puis recommencez."
    );
}
