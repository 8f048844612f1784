using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Cej.WorkerHost.Tests;

/// <summary>Everything that a host and its worker logged.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<string> All => [.. _lines];

    public IReadOnlyList<string> With(string text) => [.. _lines.Where(line => line.Contains(text))];

    /// <summary>Waits until some lines with a text are there; fails with all lines when they do not come.</summary>
    public async Task<IReadOnlyList<string>> Await(string text, int count = 1)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            var next = _next;
            if (With(text) is { } lines && lines.Count >= count)
                return lines;
            try
            {
                await next.Task.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"No {count} log entries with '{text}' came. All entries:\n{string.Join('\n', All)}");
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose() { }

    private void Add(string line)
    {
        _lines.Enqueue(line);
        Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    private sealed class Logger(LogLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> format) =>
            lines.Add($"{level} {category} {format(state, exception)} {exception}");
    }
}
