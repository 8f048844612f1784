using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>The outermost middleware: security headers on every answer, and a fault becomes 500 or 503 without detail.</summary>
internal sealed partial class ProtectionMiddleware(ILogger<ProtectionMiddleware> logger) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context); // a timer: the host must see its failure
            return;
        }

        Proteger(http.Response.Headers);
        using var trace = Tracer(context);
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to answer to.
        }
        catch (IndisponibleException unavailable)
        {
            LogUnavailable(logger, unavailable, context.FunctionDefinition.Name);
            var retryAfter = Math.Max(1, (int)Math.Ceiling((unavailable.RetryAfter ?? TimeSpan.FromSeconds(5)).TotalSeconds));
            http.Response.Headers.RetryAfter = retryAfter.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Repondre(http, Probleme.De(Probleme.Indisponible, StatusCodes.Status503ServiceUnavailable));
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await Repondre(http, Probleme.De(Probleme.CorpsTropGrand, StatusCodes.Status413PayloadTooLarge));
        }
        catch (BadHttpRequestException late) when (late.StatusCode == StatusCodes.Status408RequestTimeout)
        {
            // A device may send it again as it is; a 400 would make it give the message up.
            await Repondre(http, Probleme.De(Probleme.CorpsInterrompu, StatusCodes.Status408RequestTimeout));
        }
        catch (BadHttpRequestException)
        {
            await Repondre(http, Probleme.De(Probleme.CorpsInterrompu));
        }
#pragma warning disable CA1031 // This is where every fault ends: it is logged, and the caller learns nothing of it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(logger, fault, context.FunctionDefinition.Name);
            await Repondre(http, Probleme.De(Probleme.ErreurInterne, StatusCodes.Status500InternalServerError));
        }
    }

    private static Task Repondre(HttpContext http, IResult result) =>
        http.Response.HasStarted ? Task.CompletedTask : result.ExecuteAsync(http);

    /// <summary>A problem names its trace even when nobody listens to traces, and the host starts none.</summary>
    private static Activity? Tracer(FunctionContext context)
    {
        if (Activity.Current is not null)
            return null;
        var trace = new Activity(context.FunctionDefinition.Name);
        return (context.TraceContext.TraceParent is { Length: > 0 } parent ? trace.SetParentId(parent) : trace).Start();
    }

    private static void Proteger(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
    }

    [LoggerMessage(LogLevel.Error, "Function {Function} failed.")]
    private static partial void LogFault(ILogger logger, Exception fault, string function);

    [LoggerMessage(LogLevel.Warning, "Function {Function}: the storage is unavailable.")]
    private static partial void LogUnavailable(ILogger logger, Exception fault, string function);
}
