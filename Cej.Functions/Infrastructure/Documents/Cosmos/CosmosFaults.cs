using System.Net;
using Azure.Identity;
using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Infrastructure.Documents.Cosmos;

/// <summary>What Cosmos says with a status code, in the words of the port. No SDK exception leaves the adapter.</summary>
internal static class CosmosFaults
{
    /// <summary>"Retry with": two commits met on one document and Cosmos wants the request once more; nothing was applied.</summary>
    internal const HttpStatusCode RetryWith = (HttpStatusCode)449;

    private const int RetryWithAttempts = 4;
    private const string SubStatusHeader = "x-ms-substatus";
    private const string RetryAfterHeader = "x-ms-retry-after-ms";

    /// <summary>
    /// A document is missing. The same code with a sub-status means that the container is (1003) or that this replica has not
    /// caught up with the session (1002): neither may pass for an absent document.
    /// </summary>
    internal static bool IsMissing(ResponseMessage response) =>
        response.StatusCode is HttpStatusCode.NotFound && response.Headers[SubStatusHeader] is null or "" or "0";

    internal static void ThrowIfFailed(ResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
            throw Translate(response.StatusCode, RetryAfter(response.Headers), response.ErrorMessage);
    }

    internal static Exception Translate(HttpStatusCode status, TimeSpan? retryAfter, string? message, Exception? inner = null)
    {
        var text = $"Cosmos answered {(int)status}.";
        return status switch
        {
            // A bug of ours: what a caller may hand over fits (DocumentRules), and the texts of the queries are tested.
            HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => new InvalidOperationException($"{text} {message}", inner),
            // Everything else is about the service, our right to it or its load: none of it is the caller's doing.
            _ => new DocumentStoreUnavailableException(text, inner, retryAfter),
        };
    }

    /// <summary>Makes one call: repeats it while Cosmos asks for that, and translates what the SDK throws.</summary>
    internal static async Task<T> Call<T>(Func<Task<T>> call, Func<T, HttpStatusCode> status, CancellationToken cancellationToken)
        where T : IDisposable
    {
        for (var attempt = 1; ; attempt++)
        {
            var response = await Call(call, cancellationToken);
            if (status(response) != RetryWith || attempt == RetryWithAttempts)
                return response;
            response.Dispose();
            await Task.Delay(TimeSpan.FromMilliseconds(10 << attempt), cancellationToken);
        }
    }

    private static async Task<T> Call<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (CosmosException e)
        {
            throw Translate(e.StatusCode, e.RetryAfter, e.ResponseBody, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DocumentStoreUnavailableException("Cosmos did not answer in time.", e);
        }
        catch (HttpRequestException e)
        {
            throw new DocumentStoreUnavailableException("Cosmos cannot be reached.", e);
        }
        catch (AuthenticationFailedException e)
        {
            throw new DocumentStoreUnavailableException("The identity that opens Cosmos cannot be had.", e);
        }
    }

    private static TimeSpan? RetryAfter(Headers headers) =>
        long.TryParse(headers[RetryAfterHeader], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;
}
