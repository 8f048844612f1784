using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Cej.LocalRuntime.Timers;

/// <summary>When a monitored timer last ran and when it should run next.</summary>
internal sealed record TimerState(DateTimeOffset? Last, DateTimeOffset Next, DateTimeOffset LastUpdated);

/// <summary>Keeps the state of timers: a JSON file a function in <c>LocalRuntime:TimerStateFolder</c>, else in memory.</summary>
internal sealed class TimerStateStore(IConfiguration configuration)
{
    private readonly string? _folder = configuration["LocalRuntime:TimerStateFolder"] is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : null;
    private readonly ConcurrentDictionary<string, TimerState> _memory = new(StringComparer.OrdinalIgnoreCase);

    public TimerState? Load(string functionName)
    {
        if (_folder is null)
            return _memory.GetValueOrDefault(functionName);

        try
        {
            return JsonSerializer.Deserialize<TimerState>(File.ReadAllBytes(PathOf(_folder, functionName)), JsonSerializerOptions.Web);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null; // never ran, or unreadable: start afresh rather than never run again
        }
    }

    public void Save(string functionName, TimerState state)
    {
        if (_folder is null)
        {
            _memory[functionName] = state;
            return;
        }

        Directory.CreateDirectory(_folder);
        var path = PathOf(_folder, functionName);
        var draft = path + ".new";
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(state, JsonSerializerOptions.Web));
        File.Move(draft, path, overwrite: true);
    }

    private static string PathOf(string folder, string functionName) => Path.Combine(folder, functionName + ".json");
}
