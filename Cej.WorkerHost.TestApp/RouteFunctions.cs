using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Cej.WorkerHost.TestApp;

/// <summary>Routes that only the host's order, constraints and verbs tell apart.</summary>
public sealed class RouteFunctions
{
    /// <summary>Before <see cref="NotesSearch"/> by name, so that it answers <c>GET notes/search</c> too.</summary>
    [Function("NoteById")]
    public IActionResult NoteById(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "notes/{id}")] HttpRequest request,
        string id
    ) => new OkObjectResult(id);

    [Function("NotesSearch")]
    public IActionResult NotesSearch(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "notes/search")] HttpRequest request
    ) => new OkResult();

    [Function("Square")]
    public IActionResult Square(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "squares/{number:int}")] HttpRequest request,
        int number
    ) => new OkObjectResult(number * number);

    /// <summary>Its route is its name; any verb.</summary>
    [Function("Echo")]
    public async Task<IActionResult> Echo(
        [HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var length = 0L;
        var buffer = new byte[81_920];
        while (await request.Body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            length += read;
        return new OkObjectResult(
            new
            {
                request.Method,
                request.Scheme,
                Host = request.Host.Value,
                Client = request.HttpContext.Connection.RemoteIpAddress?.ToString(),
                Invocations = request.Headers["x-ms-invocation-id"].ToArray(),
                Length = length,
            }
        );
    }
}
