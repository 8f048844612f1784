using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Cej.WorkerHost.Workers;

/// <summary>The process of a function app. It never outlives its host.</summary>
internal sealed partial class WorkerProcess : IAsyncDisposable
{
    /// <summary>
    /// Runs the program under its own number, beside a watcher that kills it when the host's end of a pipe closes: also when the host
    /// itself is killed. Ctrl+C is the host's, which ends the worker in its own time.
    /// </summary>
    private const string Watched = """
        exec 3<&0
        { cat <&3; kill -9 $$; } >/dev/null 2>&1 &
        trap '' INT
        exec "$@" 3<&- </dev/null
        """;

    /// <summary>What a message of its end quotes.</summary>
    private const int LinesKept = 200;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lastLines = new();
    private readonly ILogger _logger;

    private WorkerProcess(Process process, ILogger logger)
    {
        _process = process;
        _logger = logger;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Ended = WaitForTheEnd();
    }

    public int Id => _process.Id;

    /// <summary>Processor time used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>What ended the process, with its last output; completes when it has ended, however it did.</summary>
    public Task<WorkerEndedException> Ended { get; }

    public string LastOutput => string.Join('\n', _lastLines);

    /// <param name="folder">The published folder, where it runs.</param>
    /// <param name="arguments">The host's arguments.</param>
    /// <param name="environment">What is set on top of this process's own environment.</param>
    /// <param name="logger">Gets its output.</param>
    public static WorkerProcess Start(
        string folder,
        IEnumerable<string> arguments,
        IEnumerable<KeyValuePair<string, string>> environment,
        ILogger logger
    )
    {
        var config = WorkerConfig.Load(folder);
        string[] command = [config.Executable, .. config.Arguments, .. arguments];
        if (!OperatingSystem.IsWindows())
            command = ["/bin/sh", "-c", Watched, "sh", .. command];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new WorkerProcess(Process.Start(start)!, logger);
    }

    /// <summary>Waits until it has ended by itself; ends it when that takes longer than <paramref name="patience"/>.</summary>
    public async Task End(TimeSpan patience)
    {
        try
        {
            await Ended.WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            LogKilled(Id, patience);
            await Kill();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process.Dispose();
    }

    private async Task Kill()
    {
        if (!Ended.IsCompleted)
            _process.Kill(entireProcessTree: true);
        await Ended;
    }

    private async Task<WorkerEndedException> WaitForTheEnd()
    {
        // Also waits for what it wrote last.
        await _process.WaitForExitAsync();
        _process.StandardInput.Close();
        return new WorkerEndedException(_process.Id, _process.ExitCode, LastOutput);
    }

    private void Keep(string? line)
    {
        if (string.IsNullOrEmpty(line))
            return;

        LogLine(line);
        _lastLines.Enqueue(line);
        while (_lastLines.Count > LinesKept)
            _lastLines.TryDequeue(out _);
    }

    [LoggerMessage(LogLevel.Information, "{Line}")]
    private partial void LogLine(string line);

    [LoggerMessage(LogLevel.Warning, "The worker, process {Id}, has not ended within {Patience}: it is killed.")]
    private partial void LogKilled(int id, TimeSpan patience);
}
