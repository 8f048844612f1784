using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the <see cref="TimerInfo"/> parameter of a function that runs on a schedule.</summary>
/// <param name="schedule">NCRONTAB (5 fields, or 6 with seconds first), a <see cref="TimeSpan"/>, or <c>%Setting%</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    /// <summary>The schedule as written.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether the last and next runs are remembered, so that a run missed while the host was down is made up for.</summary>
    public bool UseMonitor { get; set; } = true;

    /// <summary>Whether the function also runs when the host starts.</summary>
    public bool RunOnStartup { get; set; }
}
