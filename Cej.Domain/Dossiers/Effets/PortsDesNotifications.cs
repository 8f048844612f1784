using Cej.Domain.Primitives;

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

    /// <summary>
    /// Makes the person's phones ring for a message, once a message: that it rings is written down first. The ringing itself neither delays
    /// nor fails the caller.
    /// </summary>
    /// <exception cref="IndisponibleException">It cannot be written down.</exception>
    Task Sonner(BeneficiaireId beneficiaire, long message, CancellationToken cancellationToken);
}

/// <summary>The phones of the young people.</summary>
public interface ITelephones
{
    /// <summary>Makes a device ring for a person from now on; again, with another token, replaces.</summary>
    Task Enregistrer(BeneficiaireId beneficiaire, Appareil appareil, CancellationToken cancellationToken);

    /// <summary>A device rings no more; nothing when it did not.</summary>
    Task Oublier(BeneficiaireId beneficiaire, string appareil, CancellationToken cancellationToken);

    /// <summary>
    /// Makes all devices of a person ring. No personal data leaves: the kind and an identifier, with which the application reads the rest.
    /// </summary>
    Task Sonner(BeneficiaireId beneficiaire, SorteDAvis sorte, Guid? objet, CancellationToken cancellationToken);
}

/// <summary>Why a phone rings.</summary>
public enum SorteDAvis
{
    /// <summary>A message of the counsellor's.</summary>
    NouveauMessage,

    /// <summary>A saved search has new offers.</summary>
    NouvellesOffres,

    /// <summary>The counsellor suggests a search.</summary>
    RechercheSuggeree,
}

/// <summary>The kinds of device.</summary>
public enum Plateforme
{
    /// <summary>Through Firebase.</summary>
    Android,

    /// <summary>Through Apple.</summary>
    Ios,

    /// <summary>A browser, by Web Push.</summary>
    Web,
}

/// <summary>A device.</summary>
/// <param name="Id">What the application calls itself on it: 1 to 64 letters, digits and hyphens.</param>
/// <param name="Plateforme">Its kind.</param>
/// <param name="Canal">Its token, or the address of a browser's push service.</param>
/// <param name="Cle">A browser's public key (<c>p256dh</c>); null for phones.</param>
/// <param name="Secret">A browser's authentication secret; null for phones.</param>
public sealed record Appareil(string Id, Plateforme Plateforme, string Canal, string? Cle, string? Secret)
{
    /// <summary>How long a device rings without being registered again.</summary>
    public static readonly TimeSpan Duree = TimeSpan.FromDays(60);

    /// <inheritdoc/>
    /// <remarks>Never a token: this is what ends up in logs.</remarks>
    public override string ToString() => $"(appareil {Plateforme})";
}
