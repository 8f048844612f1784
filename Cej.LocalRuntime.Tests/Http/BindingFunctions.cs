using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.LocalRuntime.Tests.Http;

public sealed record Note(string Title, int Size);

[Tags("Notes")]
public sealed class BindingFunctions(Scoped scoped)
{
    public enum Colour
    {
        Red = 1,
        Blue = 2,
    }

    [Function("LireNote")]
    [EndpointSummary("Read a note")]
    [ProducesResponseType<Note>(200)]
    [ProducesResponseType<ProblemDetails>(404, "application/problem+json")]
    public IResult Read(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "notes/{id:guid}")] HttpRequest request,
        [Description("The note's id")] Guid id
    ) => Results.Json(new Note(id.ToString(), request.Query.Count));

    [Function("EntetesRecus")]
    [ApiExplorerSettings(IgnoreApi = true)]
    public IResult Headers([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "headers")] HttpRequest request) =>
        Results.Text(string.Join(' ', request.Headers.Keys.Select(name => name.ToLowerInvariant())));

    [Function("EcrireNote")]
    public async Task<Results<Created<Note>, BadRequest>> Write(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "notes")] HttpRequest request,
        [FromBody] Note note,
        CancellationToken cancellationToken
    )
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return TypedResults.Created($"{request.Path}/{note.Title}", note);
    }

    [Function("Values")]
    public static string? Values(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "values/{number:int?}")] HttpRequest request,
        int number,
        string? text,
        bool flag = true,
        Colour? colour = null,
        DateTimeOffset? at = null
    )
    {
        request.HttpContext.Response.Headers["X-Values"] = $"{number}|{text}|{flag}|{colour}|{at:O}";
        return "never written";
    }

    [Function("Required")]
    public static IActionResult Required([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, int number) =>
        new OkObjectResult(new { number, request.Method });

    [Function("Scopes")]
    public ValueTask<IResult> Scopes([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, FunctionContext context) =>
        ValueTask.FromResult<IResult>(
            TypedResults.Json(
                new[]
                {
                    ReferenceEquals(context.InstanceServices, request.HttpContext.RequestServices),
                    ReferenceEquals(scoped, context.InstanceServices.GetService(typeof(Scoped))),
                    ReferenceEquals(context.GetHttpContext(), request.HttpContext),
                }
            )
        );

    [Function("Throws")]
    public static void Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        request.HttpContext.Response.Headers["X-Lost"] = "yes";
        throw new InvalidOperationException("secret");
    }
}

public sealed class Scoped;
