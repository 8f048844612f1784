using Microsoft.Azure.Functions.Worker.Context.Features;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Net.Http.Headers;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>
/// Binds the JSON body before the function runs, so that a body which cannot be bound is a problem that names its faults, on both
/// hosts: the official worker would answer 500 without a body.
/// </summary>
internal sealed class CorpsMiddleware(IOptions<JsonOptions> json) : IFunctionsWorkerMiddleware
{
    /// <summary>The largest JSON body: a message of 10,000 characters, escaped, fits several times.</summary>
    public const int TailleMaximale = 256 * 1024;

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http || FonctionCible.De(context).TypeDuCorps is not { } type)
        {
            await next(context);
            return;
        }

        if (await Lier(context, http, type) is { } refus)
            await refus.ExecuteAsync(http);
        else
            await next(context);
    }

    /// <summary>
    /// JSON is UTF-8 (RFC 8259, 8.1). With another charset the body's reader would convert it, and fail on half a character as on a fault.
    /// </summary>
    private static bool EstEnUtf8(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.Parameters.All(parametre =>
            !parametre.Name.Equals("charset", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(parametre.Value).Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>
    /// Keeps what is read of the body, in memory and never in a file. The limit is this one's, not the server's: that would close the connection
    /// on whoever is still sending, and the refusal could be lost with it.
    /// </summary>
    internal static void Retenir(HttpRequest request)
    {
        // With room for the largest body in each, a thousand messages on their way would hold 250 MB.
        var place = (int)Math.Clamp(request.ContentLength ?? TailleMaximale, 1, TailleMaximale);
        request.EnableBuffering(place, TailleMaximale);
    }

    private async Task<IResult?> Lier(FunctionContext context, HttpContext http, Type type)
    {
        if (!http.Request.HasJsonContentType() || !EstEnUtf8(http.Request))
            return Probleme.De(Probleme.TypeDeContenu, StatusCodes.Status415UnsupportedMediaType);
        if (http.Request.ContentLength > TailleMaximale)
            return Probleme.De(Probleme.CorpsTropGrand, StatusCodes.Status413PayloadTooLarge);

        Retenir(http.Request);
        try
        {
            return await LierOuDiagnostiquer(context, http, type);
        }
        catch (BadHttpRequestException slow) when (slow.StatusCode == StatusCodes.Status408RequestTimeout)
        {
            return Probleme.De(Probleme.CorpsInterrompu, StatusCodes.Status408RequestTimeout);
        }
        catch (BadHttpRequestException malformed) when (malformed.StatusCode != StatusCodes.Status413PayloadTooLarge)
        {
            return Probleme.De(Probleme.JsonInvalide); // chunks that are none
        }
        catch (IOException)
        {
            return Probleme.De(Probleme.CorpsTropGrand, StatusCodes.Status413PayloadTooLarge);
        }
    }

    /// <exception cref="IOException">The body is longer than its buffer, or does not come.</exception>
    private async Task<IResult?> LierOuDiagnostiquer(FunctionContext context, HttpContext http, Type type)
    {
        try
        {
            await context.Features.Get<IFunctionInputBindingFeature>()!.BindFunctionInputAsync(context);
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or FunctionInputConverterException)
        {
            http.Request.Body.Position = 0;
            return Probleme.De(
                await DiagnosticDuCorps.Chercher(http.Request.Body, type, json.Value.JsonSerializerOptions, context.CancellationToken)
            );
        }
    }
}
