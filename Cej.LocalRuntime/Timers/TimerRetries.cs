namespace Cej.LocalRuntime.Timers;

/// <summary>A retry policy. Local difference: a growing delay is without the Azure host's random spread.</summary>
internal sealed class TimerRetries
{
    private readonly TimeSpan _first;
    private readonly TimeSpan _longest;

    private TimerRetries(int max, TimeSpan first, TimeSpan longest)
    {
        Max = max;
        _first = first;
        _longest = longest;
    }

    /// <summary>How many times a failed run is tried again; negative for ever.</summary>
    public int Max { get; }

    /// <summary>The same delay each time.</summary>
    /// <exception cref="FormatException">The delay is negative.</exception>
    public static TimerRetries Fixed(int max, TimeSpan delay) => Growing(max, delay, delay);

    /// <summary>A delay that doubles from a first one up to a longest one.</summary>
    /// <exception cref="FormatException">A delay is negative, or the first is the longer one.</exception>
    public static TimerRetries Growing(int max, TimeSpan first, TimeSpan longest) =>
        first >= TimeSpan.Zero && longest >= first
            ? new TimerRetries(max, first, longest)
            : throw new FormatException($"the delay between retries, from {first} to {longest}, is not one");

    public bool Allow(int retry) => Max < 0 || retry <= Max;

    /// <summary>How long to wait before a retry (1 for the first).</summary>
    public TimeSpan DelayBefore(int retry)
    {
        var ticks = _first.Ticks * Math.Pow(2, retry - 1);
        return ticks >= _longest.Ticks ? _longest : TimeSpan.FromTicks((long)ticks);
    }
}
