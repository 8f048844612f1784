namespace Cej.Domain.Conseillers;

/// <summary>A counsellor's profile. Guide: "Le profil du conseiller".</summary>
public sealed record Conseiller
{
    /// <summary>The counsellor's space.</summary>
    public required ConseillerId Id { get; init; }

    /// <summary>The name, as of the last login.</summary>
    public required NomComplet Nom { get; init; }

    /// <summary>The address, as of the last login.</summary>
    public required AdresseEmail Email { get; init; }

    /// <summary>The France Travail agency. Null until the counsellor has chosen it.</summary>
    public Agence? Agence { get; init; }

    /// <summary>Whether a new message makes a sound.</summary>
    public bool NotificationsSonores { get; init; } = true;

    /// <summary>Whether the daily mail about unread messages is sent.</summary>
    public bool RecapitulatifQuotidien { get; init; } = true;

    /// <summary>The terms of use last accepted; null when none were.</summary>
    public Acceptation? Conditions { get; init; }

    /// <summary>First login.</summary>
    public required DateTimeOffset CreeLe { get; init; }

    /// <summary>Last login.</summary>
    public required DateTimeOffset DerniereConnexion { get; init; }

    /// <summary>What the counsellor was told who gave no sign; null for nothing yet.</summary>
    public Relances? Relances { get; init; }

    /// <summary>How long the counsellor has given no sign.</summary>
    public Silence Silence => new(DerniereConnexion, Relances);
}

/// <summary>A France Travail agency of the reference list.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Nom">Its name, as shown.</param>
/// <param name="Structure">The structure it belongs to: the scope of a superviseur.</param>
public sealed record Agence(string Code, string Nom, string Structure);

/// <summary>Refusals of this feature.</summary>
public static class RefusConseillers
{
    /// <summary>The agency is not in the reference list.</summary>
    public static readonly Refus AgenceInconnue = Refus.DeChamps(
        new ErreurDeChamp("agence", "Cette agence n'existe pas : choisissez-la dans la liste.")
    );
}
