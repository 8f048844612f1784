namespace Cej.Benchmarks.Matinee;

/// <summary>The time that the simulator sets. Time-outs run on the machine's own: a day that passes in a minute must not end a call.</summary>
internal sealed class HorlogeVirtuelle(DateTimeOffset depart) : TimeProvider
{
    private long _ticks = depart.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>Sets the clock; never back.</summary>
    public void Avancer(DateTimeOffset instant) => Interlocked.Exchange(ref _ticks, Math.Max(_ticks, instant.UtcTicks));
}
