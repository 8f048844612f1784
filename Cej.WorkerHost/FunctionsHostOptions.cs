using Microsoft.Extensions.Logging;

namespace Cej.WorkerHost;

/// <summary>What a function app is started with.</summary>
public sealed record FunctionsHostOptions
{
    /// <summary>The published folder of the function app.</summary>
    public required string Folder { get; init; }

    /// <summary>
    /// The app's settings, which the worker gets as environment variables: <c>Section:Name</c> is the same as <c>Section__Name</c>.
    /// <c>LocalRuntime:Timers</c> false leaves the timers' schedules alone; <c>LocalRuntime:TimerStateFolder</c> keeps their state.
    /// </summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where the host listens; port 0 for any free one.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>
    /// Whether requests outside the functions' route prefix go to the worker's web server as they are, for an application that serves
    /// more than functions. The Functions host never does that.
    /// </summary>
    public bool ForwardsOtherPaths { get; init; }

    /// <summary>How long the worker may take from its start to its functions.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Where the host's and the worker's logs go; nowhere unless told.</summary>
    public Action<ILoggingBuilder> Logging { get; init; } = static _ => { };
}
