using System.Net;

namespace Cej.WorkerHost.Tests;

public sealed class CancellationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_that_goes_ends_its_function()
    {
        await using var app = await TestApp.Start();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var request = app.Client.GetAsync("/api/wait", gone.Token);
        await app.Log.Await("wait: started");
        Assert.Empty(app.Log.With("wait: cancelled"));

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await app.Log.Await("wait: cancelled");
    }

    [Fact]
    public async Task A_function_that_takes_longer_than_functionTimeout_is_cancelled_and_answers_500()
    {
        using var folder = new TemporaryFolder(await TestApp.Folder());
        folder.Write("host.json", """{ "version": "2.0", "functionTimeout": "00:00:05" }""");
        await using var app = await TestApp.Start(folder.Path);
        // A worker's first request can take that long on a busy machine.
        (await app.Client.GetAsync("/api/echo", Stop)).Dispose();

        using var answer = await app.Client.GetAsync("/api/wait", Stop);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
        await app.Log.Await("wait: cancelled");
        await app.Log.Await("functionTimeout, 00:00:05");
    }

    [Fact]
    public async Task Stopping_cancels_what_runs_and_lets_it_answer()
    {
        await using var app = await TestApp.Start();
        var request = app.Client.GetAsync("/api/wait", Stop);
        var timer = app.Host.RunTimer("slow", Stop);
        await app.Log.Await("wait: started");
        await app.Log.Await("slow: started");

        await app.Host.Stop(Stop);
        using var answer = await request;
        Assert.Equal("cancelled", await answer.Content.ReadAsStringAsync(Stop));
        await timer;
        Assert.True(app.Host.Ended.IsCompletedSuccessfully);
        await Assert.ThrowsAsync<HttpRequestException>(() => app.Client.GetAsync("/api/echo", Stop));
        // It was told to end, and did: nobody had to kill it.
        Assert.NotEmpty(app.Log.With("Application is shutting down"));
        Assert.Empty(app.Log.With("it is killed"));
    }

    [Fact]
    public async Task Stopping_with_no_patience_cuts_off_what_runs()
    {
        await using var app = await TestApp.Start();
        var request = app.Client.GetAsync("/api/deaf", Stop);
        await app.Log.Await("deaf: started");
        await app.Host.Stop(new CancellationToken(canceled: true));
        await Assert.ThrowsAsync<HttpRequestException>(() => request);
    }
}
