namespace Cej.Domain.Primitives;

/// <summary>A time zone by its IANA name, e.g. <c>America/Martinique</c>: whose day it is.</summary>
public sealed record Fuseau
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongueurMaximale = 64;

    /// <summary>Who has said nothing else lives by it, as counsellors and timers do.</summary>
    public static readonly Fuseau Paris = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), "Europe/Paris");

    /// <summary>The parts of the world that names begin with: the other files of a system's list are no places.</summary>
    private static readonly string[] Regions =
    [
        "Africa/",
        "America/",
        "Antarctica/",
        "Arctic/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
        "Etc/",
    ];

    private readonly TimeZoneInfo _regles;

    private Fuseau(TimeZoneInfo regles, string nom) => (_regles, Nom) = (regles, nom);

    /// <summary>The IANA name, e.g. <c>Europe/Paris</c>.</summary>
    public string Nom { get; }

    /// <summary>Reads a name as a device gives it. Refuses one that the list of zones of this machine does not have.</summary>
    public static Result<Fuseau> Lire(string? nom) =>
        Trouver(nom) is { } fuseau
            ? fuseau
            : Refus.DeChamps(new ErreurDeChamp("fuseau", "Indiquez un fuseau horaire connu, par exemple Europe/Paris."));

    /// <summary>Reads a name that was stored. One that this machine's list no longer has falls back to Paris.</summary>
    public static Fuseau Relire(string? nom) => nom is null ? Paris : Trouver(nom) ?? Paris;

    /// <summary>The day there at an instant.</summary>
    public DateOnly Jour(DateTimeOffset instant) => DateOnly.FromDateTime(Heure(instant).DateTime);

    /// <summary>The wall clock there at an instant.</summary>
    public DateTimeOffset Heure(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _regles);

    /// <summary>The instant at which the wall clock there shows an hour of a day; of an hour that the clocks skip, the one after it.</summary>
    public DateTimeOffset Instant(DateOnly jour, TimeOnly heure)
    {
        var locale = jour.ToDateTime(heure);
        return new DateTimeOffset(locale, _regles.GetUtcOffset(locale)).ToUniversalTime();
    }

    /// <summary>
    /// Every instant at which the wall clock there shows an hour of a day, the earliest first: none when the clocks skip it, two when they
    /// show it again.
    /// </summary>
    public IReadOnlyList<DateTimeOffset> Instants(DateOnly jour, TimeOnly heure)
    {
        var locale = jour.ToDateTime(heure);
        if (_regles.IsInvalidTime(locale))
            return [];
        var decalages = _regles.IsAmbiguousTime(locale) ? _regles.GetAmbiguousTimeOffsets(locale) : [_regles.GetUtcOffset(locale)];
        return [.. decalages.Select(decalage => new DateTimeOffset(locale, decalage).ToUniversalTime()).Order()];
    }

    /// <inheritdoc/>
    public bool Equals(Fuseau? other) => other is not null && other.Nom == Nom;

    /// <inheritdoc/>
    public override int GetHashCode() => Nom.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Nom;

    private static Fuseau? Trouver(string? nom) =>
        nom == Paris.Nom ? Paris
        : nom is { Length: <= LongueurMaximale }
        && (nom == "UTC" || Regions.Any(region => nom.StartsWith(region, StringComparison.Ordinal)))
        && nom.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+')
        && TimeZoneInfo.TryFindSystemTimeZoneById(nom, out var regles)
            ? new(regles, nom)
        : null;
}
