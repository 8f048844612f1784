namespace Cej.Functions.Infrastructure.Http;

/// <summary>A refusal, as the answer to a request. Whoever counts answers finds it among the request's features.</summary>
internal sealed class ReponseDeRefus(string code, ProblemDetails details) : IResult
{
    /// <summary>The stable code, as <c>trop-de-requetes</c>.</summary>
    public string Code => code;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Features.Set(this);
        // Who is told to come back is told when.
        if (details.Status == StatusCodes.Status503ServiceUnavailable && httpContext.Response.Headers.RetryAfter.Count == 0)
            httpContext.Response.Headers.RetryAfter = "1";
        return TypedResults.Problem(details).ExecuteAsync(httpContext);
    }
}
