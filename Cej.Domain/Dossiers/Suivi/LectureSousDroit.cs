namespace Cej.Domain.Dossiers;

/// <summary>Readings that are given to whoever may see the dossier.</summary>
public static class LectureSousDroit
{
    /// <summary>
    /// Reads beside the look at the rights. Whoever has none is answered once that is known, and by a store that knows it at once nothing is
    /// read: the time of the answer tells nothing of what the dossier holds.
    /// </summary>
    /// <param name="droit">The look at the rights, under way.</param>
    /// <param name="lire">Begins to read.</param>
    public static async Task<Result<(T Droit, TLu Lu)>> Joindre<T, TLu>(this Task<Result<T>> droit, Func<Task<TLu>> lire)
    {
        ArgumentNullException.ThrowIfNull(droit);
        ArgumentNullException.ThrowIfNull(lire);
        if (droit is { IsCompletedSuccessfully: true, Result.Refus: { } sitot })
            return sitot;
        var lecture = lire();
        var acces = await droit;
        return acces.Refus is { } refus ? refus : (acces.Value, await lecture);
    }

    /// <summary>The same, of which only what was read is of interest.</summary>
    public static async Task<Result<TLu>> EtLire<T, TLu>(this Task<Result<T>> droit, Func<Task<TLu>> lire) =>
        (await droit.Joindre(lire)).Map(lu => lu.Lu);
}
