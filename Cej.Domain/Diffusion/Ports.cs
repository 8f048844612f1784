namespace Cej.Domain.Diffusion;

/// <summary>Where broadcast lists are kept, beside their counsellor. Each member is atomic.</summary>
public interface IListeStore
{
    /// <summary>All the counsellor's lists, the oldest first. One partition read.</summary>
    Task<IReadOnlyList<Stored<ListeDeDiffusion>>> Lister(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>One list; null when it is not this counsellor's.</summary>
    Task<Stored<ListeDeDiffusion>?> Find(ConseillerId conseiller, Guid id, CancellationToken cancellationToken);

    /// <summary>
    /// Creates a list; refused when its identifier or its title is taken, or when a request's key had made it and it was deleted since
    /// (<see cref="RefusPortefeuille.ResultatSupprime"/>).
    /// </summary>
    Task<Result<Stored<ListeDeDiffusion>>> Create(ConseillerId conseiller, ListeDeDiffusion liste, CancellationToken cancellationToken);

    /// <summary>Saves under the version read; refused when a new title is taken.</summary>
    Task<Result<Stored<ListeDeDiffusion>>> Save(
        ConseillerId conseiller,
        ListeDeDiffusion liste,
        Stored<ListeDeDiffusion> precedente,
        CancellationToken cancellationToken
    );

    /// <summary>Deletes a list and frees its title; refused when it changed since.</summary>
    Task<Result<Fait>> Delete(ConseillerId conseiller, Stored<ListeDeDiffusion> liste, CancellationToken cancellationToken);
}

/// <summary>Where multi-recipient sends are kept, beside their counsellor.</summary>
public interface IEnvoiStore : ITravailStore<Envoi>
{
    /// <summary>The send that a request with this idempotency key made; null when there was none.</summary>
    Task<Stored<Envoi>?> Find(ConseillerId conseiller, string cle, CancellationToken cancellationToken);

    /// <summary>One send; null when it is not this counsellor's.</summary>
    Task<Stored<Envoi>?> Find(ConseillerId conseiller, Guid id, CancellationToken cancellationToken);

    /// <summary>
    /// Writes down what is to be sent, with the request's key and the files it takes in the same commit; null when the key is taken or a
    /// file has changed since it was read.
    /// </summary>
    Task<Stored<Envoi>?> Create(Envoi envoi, string? cle, IReadOnlyList<Stored<PieceJointe>> pieces, CancellationToken cancellationToken);

    /// <summary>Saves what is left of a send when somebody was taken out of it, under the version read.</summary>
    Task<Result<Stored<Envoi>>> Save(Stored<Envoi> envoi, CancellationToken cancellationToken);

    /// <summary>All the sends that name somebody. Maintenance only: reads every send of the counsellor.</summary>
    IAsyncEnumerable<Stored<Envoi>> ListerAvec(ConseillerId conseiller, BeneficiaireId nomme, CancellationToken cancellationToken);

    /// <summary>The latest sends, the newest first, below an identifier.</summary>
    Task<IReadOnlyList<Envoi>> Lister(ConseillerId conseiller, Guid? avant, int limite, CancellationToken cancellationToken);
}
