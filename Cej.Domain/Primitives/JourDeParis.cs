namespace Cej.Domain.Primitives;

/// <summary>Calendar days as people in France count them.</summary>
public static class JourDeParis
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The day in Paris at an instant.</summary>
    public static DateOnly De(DateTimeOffset instant) => DateOnly.FromDateTime(Heure(instant).DateTime);

    /// <summary>Noon in Paris on a day: an instant that is on that day for everyone in Europe.</summary>
    public static DateTimeOffset Midi(DateOnly jour)
    {
        var midi = jour.ToDateTime(new TimeOnly(12, 0));
        return new(midi, Paris.GetUtcOffset(midi));
    }

    /// <summary>The wall clock of Paris at an instant.</summary>
    public static DateTimeOffset Heure(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Paris);
}
