namespace Microsoft.Azure.Functions.Worker;

/// <summary>Why and when a timer function runs.</summary>
public class TimerInfo
{
    /// <summary>The schedule's state before this run; null when it is not monitored.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether this run makes up for one missed while the host was down.</summary>
    public bool IsPastDue { get; set; }
}

/// <summary>The state of a schedule.</summary>
public class ScheduleStatus
{
    /// <summary>The last run; 0001-01-01 before the first.</summary>
    public DateTime Last { get; set; }

    /// <summary>The next run.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this state was written.</summary>
    public DateTime LastUpdated { get; set; }
}
