using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cej.LocalRuntime.Tests.Http;

public sealed class Slow
{
    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

public sealed class SlowFunctions(Slow slow)
{
    [Function("Slow")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request,
        FunctionContext context,
        CancellationToken cancellationToken
    )
    {
        Assert.Equal(context.CancellationToken, cancellationToken);
        slow.Started.SetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            slow.Cancelled.SetResult();
            throw;
        }

        return Results.Ok(request.Path.Value);
    }
}

public sealed class CancellationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_that_leaves_cancels_the_invocation()
    {
        await using var app = await App.Start(builder => builder.Services.AddSingleton<Slow>(), typeof(SlowFunctions));
        using var leave = new CancellationTokenSource();
        var call = app.Client.GetAsync("/api/slow", leave.Token);
        await app.Get<Slow>().Started.Task.WaitAsync(Stop);
        await leave.CancelAsync();
        await app.Get<Slow>().Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10), Stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task The_hosts_stop_cancels_the_invocation()
    {
        await using var app = await App.Start(builder => builder.Services.AddSingleton<Slow>(), typeof(SlowFunctions));
        var call = app.Client.GetAsync("/api/slow", Stop);
        await app.Get<Slow>().Started.Task.WaitAsync(Stop);
        await app.Stop();
        Assert.True(app.Get<Slow>().Cancelled.Task.IsCompleted);
        Assert.Equal(HttpStatusCode.InternalServerError, (await call).StatusCode);
    }

    [Fact]
    public async Task The_function_timeout_cancels_the_invocation()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("host.json", """{"version":"2.0","functionTimeout":"00:05:00"}""");
        var clock = new FakeTimeProvider();
        var builder = App.Builder(directory.Path).UseFunctionsFrom(typeof(SlowFunctions)).ConfigureFunctionsWebApplication();
        builder.Services.AddSingleton<Slow>();
        builder.Services.AddSingleton<TimeProvider>(clock);
        await using var app = await App.Start(builder);
        var call = app.Client.GetAsync("/api/slow", Stop);
        await app.Get<Slow>().Started.Task.WaitAsync(Stop);
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(HttpStatusCode.InternalServerError, (await call).StatusCode);
    }
}
