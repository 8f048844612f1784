namespace Cej.Domain.Dossiers;

/// <summary>The notification centre, in the beneficiary's dossier.</summary>
public interface INotificationStore
{
    /// <summary>A page, the newest first.</summary>
    Task<IReadOnlyList<Notification>> Lister(BeneficiaireId id, Guid? avant, int limite, CancellationToken cancellationToken);

    /// <summary>One; null when there is none, or it is over.</summary>
    Task<Stored<Notification>?> Find(BeneficiaireId id, Guid notification, CancellationToken cancellationToken);

    /// <summary>Adds one; nothing when it is there already.</summary>
    Task Create(BeneficiaireId id, Notification notification, CancellationToken cancellationToken);

    /// <summary>Saves under the version read; a read one goes by itself after its time.</summary>
    Task<Result<Stored<Notification>>> Save(
        BeneficiaireId id,
        Notification notification,
        string version,
        DateTimeOffset instant,
        CancellationToken cancellationToken
    );
}

/// <summary>Tells a person at once. A hint: a push that fails is logged and forgotten.</summary>
public interface IPreveneur
{
    /// <summary>Tells connected clients over the hub, and the person's phones; never fails the caller.</summary>
    Task Prevenir(Beneficiaire beneficiaire, Notification notification, CancellationToken cancellationToken);

    /// <summary>Makes the person's phones ring for a message. Beside the caller, whom it never fails.</summary>
    /// <param name="beneficiaire">Whose phones.</param>
    /// <param name="nonLus">How many messages the person has not read.</param>
    void Sonner(BeneficiaireId beneficiaire, int nonLus);

    /// <summary>Takes away what the person's phones show of messages, all of which were read. Beside the caller, whom it never fails.</summary>
    void Taire(BeneficiaireId beneficiaire);
}
