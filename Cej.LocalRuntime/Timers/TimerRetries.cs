using System.Globalization;

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
    /// <exception cref="FormatException">The delay is not HH:mm:ss.</exception>
    public static TimerRetries Fixed(int max, string delay) => new(max, Parse(delay), Parse(delay));

    /// <summary>A delay that doubles from a first one up to a longest one.</summary>
    /// <exception cref="FormatException">A delay is not HH:mm:ss, or the first is the longer one.</exception>
    public static TimerRetries Growing(int max, string first, string longest)
    {
        var retries = new TimerRetries(max, Parse(first), Parse(longest));
        return retries._first <= retries._longest
            ? retries
            : throw new FormatException($"the delay between retries starts at {first}, beyond its longest, {longest}");
    }

    public bool Allow(int retry) => Max < 0 || retry <= Max;

    /// <summary>How long to wait before a retry (1 for the first).</summary>
    public TimeSpan DelayBefore(int retry)
    {
        var ticks = _first.Ticks * Math.Pow(2, retry - 1);
        return ticks >= _longest.Ticks ? _longest : TimeSpan.FromTicks((long)ticks);
    }

    private static TimeSpan Parse(string delay) =>
        TimeSpan.TryParse(delay, CultureInfo.InvariantCulture, out var parsed) && parsed >= TimeSpan.Zero
            ? parsed
            : throw new FormatException($"the delay between retries '{delay}' is not HH:mm:ss");
}
