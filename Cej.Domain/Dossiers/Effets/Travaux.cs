namespace Cej.Domain.Dossiers;

/// <summary>Work over many dossiers, written down before it begins.</summary>
public interface ITravail
{
    /// <summary>The fingerprint of what was asked for: a key that is used again must ask for the same.</summary>
    Empreinte Empreinte { get; }

    /// <summary>Whether its result is written down too.</summary>
    bool EstTermine { get; }

    /// <summary>Whether all those whom it was about were erased since.</summary>
    bool EstEfface => false;
}

/// <summary>Where work is written down. Each member is atomic.</summary>
/// <typeparam name="T">The work.</typeparam>
public interface ITravailStore<T>
    where T : ITravail
{
    /// <summary>Writes down what became of it; nothing when that was done before.</summary>
    Task Terminer(Stored<T> travail, CancellationToken cancellationToken);

    /// <summary>What should have ended by now: a crash left it.</summary>
    IAsyncEnumerable<Stored<T>> Inacheves(DateTimeOffset instant, CancellationToken cancellationToken);
}

/// <summary>Carries out work that was written down: what the request, its repetition and its resumption share.</summary>
/// <typeparam name="T">The work.</typeparam>
/// <typeparam name="TStore">Where it is written down.</typeparam>
public abstract class Travaux<T, TStore>(TStore ecrits, TimeProvider clock)
    where T : ITravail
    where TStore : ITravailStore<T>
{
    /// <summary>Where it is written down.</summary>
    protected TStore Ecrits { get; } = ecrits;

    /// <summary>What tells the time.</summary>
    protected TimeProvider Clock { get; } = clock;

    /// <summary>
    /// Does what was just written down. When it could not be, the same request is running twice: the answer is what became of its twin, or
    /// <see cref="Concurrence.VersionPerimee"/> when there is none.
    /// </summary>
    /// <param name="ecrit">What was written down; null when its key was taken, or when something had changed.</param>
    /// <param name="jumeau">Finds what another request wrote down under the same key.</param>
    /// <param name="demande">What this request asks for.</param>
    /// <param name="cancellationToken">Cancels what was not done yet.</param>
    public async Task<Result<T>> Commencer(
        Stored<T>? ecrit,
        Func<Task<Stored<T>?>> jumeau,
        Empreinte demande,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(jumeau);
        if (ecrit is not null)
            return await Mener(ecrit, cancellationToken);
        return await jumeau() is { } deja ? await Reprendre(deja, demande, cancellationToken) : Concurrence.VersionPerimee;
    }

    /// <summary>Does what was not done before, and writes down the result.</summary>
    public async Task<T> Mener(Stored<T> ecrit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ecrit);
        var termine = await Faire(ecrit.Value, cancellationToken);
        await Ecrits.Terminer(ecrit with { Value = termine }, cancellationToken);
        return termine;
    }

    /// <summary>
    /// The answer to a request whose key was used before: what became of it, which goes on if it was cut off, or a refusal when it asks for
    /// something else.
    /// </summary>
    public async Task<Result<T>> Reprendre(Stored<T> deja, Empreinte demande, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deja);
        if (deja.Value.Empreinte != demande)
            return RefusPortefeuille.CleDejaUtilisee;
        if (deja.Value.EstEfface)
            return RefusPortefeuille.ResultatSupprime;
        return deja.Value.EstTermine ? deja.Value : await Mener(deja, cancellationToken);
    }

    /// <summary>Goes on with everything that a crash cut off; how many there were.</summary>
    public async Task<int> ReprendreTout(CancellationToken cancellationToken)
    {
        var repris = 0;
        await foreach (var ecrit in Ecrits.Inacheves(Clock.GetUtcNow(), cancellationToken))
        {
            await Mener(ecrit, cancellationToken);
            repris++;
        }

        return repris;
    }

    /// <summary>Does it, with its result. Each step is found done when it is tried again.</summary>
    protected abstract Task<T> Faire(T travail, CancellationToken cancellationToken);
}
