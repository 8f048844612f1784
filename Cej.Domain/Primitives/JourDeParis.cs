namespace Cej.Domain.Primitives;

/// <summary>
/// Calendar days as counsellors, timers and partners count them. The day on which a young person does something is told by the person's
/// <see cref="Fuseau"/>.
/// </summary>
public static class JourDeParis
{
    /// <summary>The day in Paris at an instant.</summary>
    public static DateOnly De(DateTimeOffset instant) => Fuseau.Paris.Jour(instant);

    /// <summary>Noon in Paris on a day: an instant that is on that day for everyone in Europe.</summary>
    public static DateTimeOffset Midi(DateOnly jour)
    {
        var midi = jour.ToDateTime(new TimeOnly(12, 0));
        // No zone of Europe changes its clock near noon: the day of Paris at noon in UTC has the offset of its own noon.
        return new(midi, Heure(new(midi, TimeSpan.Zero)).Offset);
    }

    /// <summary>The wall clock of Paris at an instant.</summary>
    public static DateTimeOffset Heure(DateTimeOffset instant) => Fuseau.Paris.Heure(instant);
}
