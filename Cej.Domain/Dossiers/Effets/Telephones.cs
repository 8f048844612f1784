namespace Cej.Domain.Dossiers;

/// <summary>The phones and browsers of the young people. No personal data leaves: what rings says why, and where to read the rest.</summary>
/// <remarks>A device that two accounts register at once ends with one of them: whoever loses registers again at the next start.</remarks>
public interface ITelephones
{
    /// <summary>What browsers subscribe with: a point of P-256 in base64url. Null where no browser rings.</summary>
    string? ClePublique { get; }

    /// <summary>
    /// Makes a device ring for a person from now on; again, with another token, replaces. A browser that rang for somebody else rings for
    /// that person no more.
    /// </summary>
    /// <returns><see cref="RefusTelephones.ServiceInconnu"/> for a browser whose push service is none that is called.</returns>
    Task<Result<Fait>> Enregistrer(BeneficiaireId beneficiaire, Appareil appareil, CancellationToken cancellationToken);

    /// <summary>A device rings no more; nothing when it did not.</summary>
    Task Oublier(BeneficiaireId beneficiaire, string appareil, CancellationToken cancellationToken);

    /// <summary>Makes all devices of a person ring, or takes away what they show.</summary>
    Task Sonner(BeneficiaireId beneficiaire, Sonnerie sonnerie, CancellationToken cancellationToken);

    /// <summary>Tries again what a push service had to wait for and is due now; how many devices there were.</summary>
    Task<int> Reprendre(CancellationToken cancellationToken);
}

/// <summary>What a device is told.</summary>
/// <param name="Sorte">Why it rings.</param>
/// <param name="Objet">The conversation, or what a notification is about; null for nothing in particular.</param>
/// <param name="Nombre">Unread messages, or new offers; 0 when that says nothing.</param>
public sealed record Sonnerie(SorteDAvis Sorte, Guid? Objet, int Nombre = 0);

/// <summary>Why a phone rings.</summary>
public enum SorteDAvis
{
    /// <summary>A message of the counsellor's.</summary>
    NouveauMessage,

    /// <summary>A saved search has new offers.</summary>
    NouvellesOffres,

    /// <summary>The counsellor suggests a search.</summary>
    RechercheSuggeree,

    /// <summary>Nothing is planned for the week.</summary>
    Rappel,

    /// <summary>Nothing rings: the messages were read elsewhere, and what a device shows of them goes.</summary>
    MessagesLus,
}

/// <summary>The kinds of device.</summary>
public enum Plateforme
{
    /// <summary>An Android device, reached through Firebase.</summary>
    Android,

    /// <summary>An iOS device, reached through Apple.</summary>
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

/// <summary>Refusals of whatever makes devices ring.</summary>
public static class RefusTelephones
{
    private static readonly Refus Inconnu = new(
        RefusKind.Invalide,
        "service-push-inconnu",
        "Le service de notifications de ce navigateur n'est pas pris en charge."
    );

    private static readonly ErreurDeChamp[] Canal = [new("canal", "Indiquez l'adresse d'un service de notifications connu.")];

    /// <summary>A client names the address that we send to: only known services are called.</summary>
    public static Refus ServiceInconnu => Inconnu with { Champs = Canal };
}
