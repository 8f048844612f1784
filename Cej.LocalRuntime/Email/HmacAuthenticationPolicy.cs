using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication.Email;

/// <summary>Signs each try of a request with the resource's key, as Communication Services asks.</summary>
internal sealed class HmacAuthenticationPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        var uri = request.Uri.ToUri();
        var date = DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture);
        var content = Convert.ToBase64String(SHA256.HashData(ContentOf(request)));
        var text = $"{request.Method.Method}\n{uri.PathAndQuery}\n{date};{uri.Authority};{content}";
        var signature = HMACSHA256.HashData(Convert.FromBase64String(credential.Key), Encoding.UTF8.GetBytes(text));

        request.Headers.SetValue("x-ms-date", date);
        request.Headers.SetValue("x-ms-content-sha256", content);
        request.Headers.SetValue(
            "Authorization",
            $"HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={Convert.ToBase64String(signature)}"
        );
    }

    private static byte[] ContentOf(Request request)
    {
        if (request.Content is null)
            return [];

        using var stream = new MemoryStream();
        request.Content.WriteTo(stream, CancellationToken.None);
        return stream.ToArray();
    }
}
