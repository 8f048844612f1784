using System.Text.Json;
using Cej.LocalRuntime.Timers;
using Cej.WorkerHost.Wire;

namespace Cej.WorkerHost.Functions;

/// <summary>A function as the worker describes it: an HTTP function or a timer.</summary>
internal sealed class HostedFunction
{
    private const string HttpTrigger = "httpTrigger";
    private const string TimerTrigger = "timerTrigger";

    private readonly JsonElement _trigger;

    /// <exception cref="InvalidOperationException">The function has a trigger that this host does not know.</exception>
    public HostedFunction(RpcFunctionMetadata metadata)
    {
        Metadata = metadata;
        var trigger = metadata.RawBindings.Select(Parse).FirstOrDefault(binding => Text(binding, "type") is HttpTrigger or TimerTrigger);
        _trigger =
            trigger.ValueKind == JsonValueKind.Object
                ? trigger
                : throw new InvalidOperationException($"Function '{Name}': only HTTP and timer triggers are supported.");
    }

    public RpcFunctionMetadata Metadata { get; }

    public string Id => Metadata.FunctionId;

    public string Name => Metadata.Name;

    public string TriggerParameter => Text(_trigger, "name")!;

    public bool IsHttp => Text(_trigger, "type") == HttpTrigger;

    /// <summary>Below the prefix; the function's name when it says none.</summary>
    public string Route => Text(_trigger, "route")?.Trim('/') ?? Name;

    /// <summary>None for all.</summary>
    public IReadOnlyList<string> Verbs =>
        _trigger.TryGetProperty("methods", out var methods) && methods.ValueKind == JsonValueKind.Array
            ? [.. methods.EnumerateArray().Select(method => method.GetString()!)]
            : [];

    public string Schedule => Text(_trigger, "schedule")!;

    public bool UseMonitor => Flag("useMonitor", otherwise: true);

    public bool RunOnStartup => Flag("runOnStartup", otherwise: false);

    public int MaxRetries => Metadata.RetryOptions?.MaxRetryCount ?? 0;

    public TimerRetries? Retries =>
        Metadata.RetryOptions switch
        {
            null => null,
            { RetryStrategy: RpcRetryOptions.Types.RetryStrategy.FixedDelay } retry => TimerRetries.Fixed(
                retry.MaxRetryCount,
                retry.DelayInterval.ToTimeSpan()
            ),
            var retry => TimerRetries.Growing(retry.MaxRetryCount, retry.MinimumInterval.ToTimeSpan(), retry.MaximumInterval.ToTimeSpan()),
        };

    private static JsonElement Parse(string binding)
    {
        using var document = JsonDocument.Parse(binding);
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement binding, string property) =>
        binding.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private bool Flag(string property, bool otherwise) =>
        _trigger.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : otherwise;
}
