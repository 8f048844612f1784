using System.Globalization;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Base of the retry policies. Only timer functions may carry one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class RetryAttribute : Attribute
{
    /// <summary>How many times a failed run is tried again; -1 for ever.</summary>
    public int MaxRetryCount { get; set; }

    /// <summary>How long to wait before try number <paramref name="retry"/> (1 for the first retry).</summary>
    internal abstract TimeSpan DelayBefore(int retry);

    private protected static TimeSpan Parse(string interval, string parameterName) =>
        TimeSpan.TryParse(interval, CultureInfo.InvariantCulture, out var parsed) && parsed >= TimeSpan.Zero
            ? parsed
            : throw new ArgumentOutOfRangeException(parameterName, interval, "Expected HH:mm:ss, not negative.");
}

/// <summary>Tries again after the same delay each time.</summary>
public sealed class FixedDelayRetryAttribute : RetryAttribute
{
    private readonly TimeSpan _delay;

    /// <summary>Creates the policy.</summary>
    /// <param name="maxRetryCount">How many times a failed run is tried again; -1 for ever.</param>
    /// <param name="delayInterval">The delay, HH:mm:ss.</param>
    public FixedDelayRetryAttribute(int maxRetryCount, string delayInterval)
    {
        _delay = Parse(delayInterval, nameof(delayInterval));
        MaxRetryCount = maxRetryCount;
        DelayInterval = delayInterval;
    }

    /// <summary>The delay, HH:mm:ss.</summary>
    public string DelayInterval { get; }

    internal override TimeSpan DelayBefore(int retry) => _delay;
}

/// <summary>Tries again after a delay that doubles. Local difference: without the host's random spread.</summary>
public sealed class ExponentialBackoffRetryAttribute : RetryAttribute
{
    private readonly TimeSpan _minimum;
    private readonly TimeSpan _maximum;

    /// <summary>Creates the policy.</summary>
    /// <param name="maxRetryCount">How many times a failed run is tried again; -1 for ever.</param>
    /// <param name="minimumInterval">The first delay, HH:mm:ss.</param>
    /// <param name="maximumInterval">The longest delay, HH:mm:ss.</param>
    public ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval)
    {
        _minimum = Parse(minimumInterval, nameof(minimumInterval));
        _maximum = Parse(maximumInterval, nameof(maximumInterval));
        if (_minimum > _maximum)
            throw new ArgumentException("The minimum interval is longer than the maximum interval.", nameof(minimumInterval));
        MaxRetryCount = maxRetryCount;
        MinimumInterval = minimumInterval;
        MaximumInterval = maximumInterval;
    }

    /// <summary>The first delay, HH:mm:ss.</summary>
    public string MinimumInterval { get; }

    /// <summary>The longest delay, HH:mm:ss.</summary>
    public string MaximumInterval { get; }

    internal override TimeSpan DelayBefore(int retry)
    {
        var ticks = _minimum.Ticks * Math.Pow(2, retry - 1);
        return ticks >= _maximum.Ticks ? _maximum : TimeSpan.FromTicks((long)ticks);
    }
}
