namespace Cej.Domain.Primitives;

/// <summary>Instants as clients can give them back.</summary>
public static class Instants
{
    /// <summary>Without what the wire cuts off: it has milliseconds. Never later than it was.</summary>
    public static DateTimeOffset ALaMilliseconde(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
