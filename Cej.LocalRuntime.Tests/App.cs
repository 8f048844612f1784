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
