namespace Cej.Domain.Dossiers;

/// <summary>What a notification is about.</summary>
public enum SorteDeNotification
{
    /// <summary>A saved search has new offers.</summary>
    NouvellesOffres,

    /// <summary>The counsellor suggests a search.</summary>
    RechercheSuggeree,

    /// <summary>Nothing is planned for the week.</summary>
    Rappel,
}

/// <summary>A line of the beneficiary's notification centre.</summary>
public sealed record Notification
{
    /// <summary>How long one that was read is kept.</summary>
    public static readonly TimeSpan DureeLue = TimeSpan.FromDays(10);

    /// <summary>How long one that nobody read is kept.</summary>
    public static readonly TimeSpan DureeNonLue = TimeSpan.FromDays(60);

    /// <summary>The notification; later ones sort after earlier ones.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is about.</summary>
    public required SorteDeNotification Sorte { get; init; }

    /// <summary>The title of the search, or what to show.</summary>
    public required string Titre { get; init; }

    /// <summary>How many offers are new, at most a page of them; 0 when it is not about offers.</summary>
    public int Nombre { get; init; }

    /// <summary>The search or suggestion it is about; the dossier for a reminder.</summary>
    public required Guid Objet { get; init; }

    /// <summary>When it came up: the time for which it is kept counts from here while nobody read it.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>When it was read; null when it was not.</summary>
    public DateTimeOffset? LueLe { get; init; }

    /// <summary>When it goes.</summary>
    public DateTimeOffset FinLe => LueLe is { } lue ? Tot(lue + DureeLue, Le + DureeNonLue) : Le + DureeNonLue;

    private static DateTimeOffset Tot(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
