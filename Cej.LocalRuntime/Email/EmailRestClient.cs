using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication.Email;

/// <summary>The two calls of the REST API.</summary>
internal sealed class EmailRestClient(HttpPipeline pipeline, Uri endpoint, string apiVersion)
{
    public async Task<(string Id, Response Response)> Send(EmailMessage email, Guid operationId, CancellationToken cancellationToken)
    {
        using var message = pipeline.CreateMessage();
        var request = message.Request;
        request.Method = RequestMethod.Post;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath("/emails:send", escape: false);
        request.Uri.AppendQuery("api-version", apiVersion, escapeValue: true);
        request.Headers.Add("Operation-Id", operationId.ToString());
        request.Headers.Add("Content-Type", "application/json");
        request.Headers.Add("Accept", "application/json");
        request.Content = RequestContent.Create(EmailJson.Write(email));

        await pipeline.SendAsync(message, cancellationToken);
        if (message.Response.Status != 202)
            throw new RequestFailedException(message.Response);

        using var document = JsonDocument.Parse(message.Response.Content);
        return (document.RootElement.GetProperty("id").GetString()!, message.Response);
    }

    public async Task<(EmailSendStatus Status, Response Response)> Status(string operationId, CancellationToken cancellationToken)
    {
        using var message = pipeline.CreateMessage();
        var request = message.Request;
        request.Method = RequestMethod.Get;
        request.Uri.Reset(endpoint);
        request.Uri.AppendPath("/emails/operations/", escape: false);
        request.Uri.AppendPath(operationId, escape: true);
        request.Uri.AppendQuery("api-version", apiVersion, escapeValue: true);
        request.Headers.Add("Accept", "application/json");

        await pipeline.SendAsync(message, cancellationToken);
        if (message.Response.Status != 200)
            throw new RequestFailedException(message.Response);

        using var document = JsonDocument.Parse(message.Response.Content);
        return (document.RootElement.GetProperty("status").GetString()!, message.Response);
    }
}
