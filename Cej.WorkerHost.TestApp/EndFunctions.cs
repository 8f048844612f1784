using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Cej.WorkerHost.TestApp;

/// <summary>Functions that end in other ways than by an answer.</summary>
public sealed partial class EndFunctions(ILogger<EndFunctions> logger)
{
    /// <summary>Waits to be cancelled, then still has something to say.</summary>
    [Function("Wait")]
    public async Task<IActionResult> Wait(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        LogStarted();
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        LogCancelled();
        return new OkObjectResult("cancelled");
    }

    /// <summary>Ends only with its process.</summary>
    [Function("Deaf")]
    public Task Deaf([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        LogDeaf();
        return Task.Delay(Timeout.Infinite, CancellationToken.None);
    }

    [Function("Fail")]
    public IActionResult Fail([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        throw new NotSupportedException("failed on purpose");

    [Function("FailHalfway")]
    public async Task FailHalfway([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        request.HttpContext.Response.ContentLength = 100;
        await request.HttpContext.Response.WriteAsync("half of it", CancellationToken.None);
        await request.HttpContext.Response.Body.FlushAsync(CancellationToken.None);
        throw new NotSupportedException("failed on purpose");
    }

    [Function("Die")]
    public void Die([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
    {
        Console.Error.WriteLine("last words");
        Environment.Exit(3);
    }

    [LoggerMessage(LogLevel.Warning, "deaf: started")]
    private partial void LogDeaf();

    [LoggerMessage(LogLevel.Warning, "wait: started")]
    private partial void LogStarted();

    [LoggerMessage(LogLevel.Warning, "wait: cancelled")]
    private partial void LogCancelled();
}
