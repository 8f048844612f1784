namespace Cej.Domain.Primitives;

/// <summary>Calendar days as people in France count them.</summary>
public static class JourDeParis
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The day in Paris at an instant.</summary>
    public static DateOnly De(DateTimeOffset instant) => DateOnly.FromDateTime(Heure(instant).DateTime);

    /// <summary>The wall clock of Paris at an instant.</summary>
    public static DateTimeOffset Heure(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Paris);
}
