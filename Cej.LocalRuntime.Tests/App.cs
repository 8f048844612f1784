using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime.Tests;

/// <summary>A function application of a test: real Kestrel on a free port, its own directory.</summary>
internal sealed class App : IAsyncDisposable
{
    private readonly WebApplication _app;

    private App(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static LocalApplicationBuilder Builder(string directory, params string[] args)
    {
        var builder = LocalApplication.CreateBuilder([
            "--urls=http://127.0.0.1:0",
            $"--FUNCTIONS_APPLICATION_DIRECTORY={directory}",
            "--Logging:LogLevel:Default=None",
            "--Logging:LogLevel:Microsoft.AspNetCore=None",
            .. args,
        ]);
        return builder;
    }

    /// <summary>The usual application: one or more classes of functions.</summary>
    public static Task<App> Start(params Type[] functions) => Start(_ => { }, functions);

    public static async Task<App> Start(Action<LocalApplicationBuilder> configure, params Type[] functions)
    {
        using var directory = new TemporaryDirectory();
        var builder = Builder(directory.Path).UseFunctionsFrom(functions).ConfigureFunctionsWebApplication();
        configure(builder);
        return await Start(builder);
    }

    public static async Task<App> Start(LocalApplicationBuilder builder)
    {
        var app = (WebApplication)builder.Build();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new App(app);
    }

    /// <summary>What stops the application from starting.</summary>
    public static string Refusal(params Type[] functions)
    {
        using var directory = new TemporaryDirectory();
        var builder = Builder(directory.Path).UseFunctionsFrom(functions).ConfigureFunctionsWebApplication();
        return Assert.Throws<InvalidOperationException>(builder.Build).Message;
    }

    public Task Stop() => _app.StopAsync(TestContext.Current.CancellationToken);

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cej-runtime-").FullName;

    public void Write(string file, string content) => File.WriteAllText(System.IO.Path.Combine(Path, file), content);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

internal static class Wait
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>Waits for what nothing signals; what has not come in time fails with what was seen last.</summary>
    /// <param name="read">What tells it.</param>
    /// <param name="wanted">Whether that is it.</param>
    /// <param name="what">What is waited for, for the failure: the condition itself by default.</param>
    public static async Task Until<T>(Func<Task<T>> read, Func<T, bool> wanted, [CallerArgumentExpression(nameof(wanted))] string what = "")
    {
        for (var start = Stopwatch.GetTimestamp(); ; await Task.Delay(5, TestContext.Current.CancellationToken))
        {
            var seen = await read();
            if (wanted(seen))
                return;
            Assert.True(Stopwatch.GetElapsedTime(start) < Limit, $"After {Limit.TotalSeconds} s, not {what}: {(object?)seen ?? "null"}.");
        }
    }

    /// <summary>Waits until a value is as wanted.</summary>
    public static Task Until<T>(Func<T> read, Func<T, bool> wanted, [CallerArgumentExpression(nameof(wanted))] string what = "") =>
        Until(() => Task.FromResult(read()), wanted, what);

    /// <summary>Waits until a condition holds.</summary>
    public static Task Until(Func<Task<bool>> condition, [CallerArgumentExpression(nameof(condition))] string what = "") =>
        Until(condition, static holds => holds, what);

    /// <summary>Waits until a condition holds.</summary>
    public static Task Until(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string what = "") =>
        Until(() => Task.FromResult(condition()), static holds => holds, what);
}
