using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Communication.Email;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Cej.LocalRuntime.Tests.Email;

public sealed class EmailTests : IAsyncLifetime
{
    private sealed record Call(string Method, string Url, Dictionary<string, string> Headers, string Body);

    private const string Key = "c2VjcmV0LWtleS1vZi1hLXRlc3Q=";

    private readonly ConcurrentQueue<Call> _calls = new();
    private readonly Queue<(int Status, string Body, string? RetryAfter)> _answers = new();
    private WebApplication _service = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Uri Endpoint => new(_service.Urls.First());

    private static EmailMessage Message =>
        new(
            "from@cej.test",
            new EmailRecipients([new EmailAddress("to@cej.test", "To")], bcc: [new EmailAddress("bcc@cej.test")]),
            new EmailContent("Sujet") { PlainText = "Bonjour", Html = "<p>Bonjour</p>" }
        )
        {
            Headers = { ["X-A"] = "1" },
            ReplyTo = { new EmailAddress("reply@cej.test") },
            Attachments = { new EmailAttachment("a.txt", "text/plain", BinaryData.FromString("abc")) },
            UserEngagementTrackingDisabled = true,
        };

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _service = builder.Build();
        _service.Run(Answer);
        await _service.StartAsync(Stop);
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private async Task Answer(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var headers = http.Request.Headers.ToDictionary(
            header => header.Key,
            header => header.Value.ToString(),
            StringComparer.OrdinalIgnoreCase
        );
        _calls.Enqueue(
            new Call(http.Request.Method, http.Request.Path + http.Request.QueryString, headers, await reader.ReadToEndAsync(Stop))
        );
        var (status, body, retryAfter) = _answers.Dequeue();
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        if (retryAfter is not null)
            http.Response.Headers.RetryAfter = retryAfter;
        await http.Response.WriteAsync(body, Stop);
    }

    private void Next(int status, string body, string? retryAfter = null) => _answers.Enqueue((status, body, retryAfter));

    private EmailClient Client => new($"endpoint={Endpoint};accesskey={Key}");

    [Fact]
    public async Task A_message_is_sent_signed_with_its_operation_id()
    {
        Next(202, """{"id":"op","status":"Running"}""");
        var id = Guid.NewGuid();
        var operation = await Client.SendAsync(WaitUntil.Started, Message, id, Stop);
        Assert.Equal(("op", false, 202), (operation.Id, operation.HasCompleted, operation.GetRawResponse().Status));

        var call = _calls.Single();
        Assert.Equal(("POST", "/emails:send?api-version=2025-09-01"), (call.Method, call.Url));
        Assert.Equal(id.ToString(), call.Headers["Operation-Id"]);
        // As the official client: who wants the service to recognise a repetition says so by a policy.
        Assert.DoesNotContain(call.Headers.Keys, name => name.StartsWith("Repeatability", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(call.Body))), call.Headers["x-ms-content-sha256"]);
        var signed = $"POST\n{call.Url}\n{call.Headers["x-ms-date"]};{Endpoint.Authority};{call.Headers["x-ms-content-sha256"]}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes(signed)));
        Assert.Equal($"HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={signature}", call.Headers["Authorization"]);
        Assert.True(
            JsonElement.DeepEquals(
                JsonDocument
                    .Parse(
                        """
                        {"headers":{"X-A":"1"},"senderAddress":"from@cej.test",
                         "content":{"subject":"Sujet","plainText":"Bonjour","html":"<p>Bonjour</p>"},
                         "recipients":{"to":[{"address":"to@cej.test","displayName":"To"}],"bcc":[{"address":"bcc@cej.test"}]},
                         "replyTo":[{"address":"reply@cej.test"}],
                         "attachments":[{"name":"a.txt","contentType":"text/plain","contentInBase64":"YWJj"}],
                         "userEngagementTrackingDisabled":true}
                        """
                    )
                    .RootElement,
                JsonDocument.Parse(call.Body).RootElement
            ),
            call.Body
        );
    }

    [Fact]
    public async Task Waiting_polls_the_status_until_it_is_final()
    {
        Next(202, """{"id":"op","status":"Running"}""", "0");
        Next(200, """{"id":"op","status":"Running"}""", "0");
        Next(200, """{"id":"op","status":"Succeeded"}""");
        var operation = await Client.SendAsync(WaitUntil.Completed, Message, Stop);
        Assert.True(operation.HasValue);
        Assert.Equal(EmailSendStatus.Succeeded, operation.Value.Status);
        Assert.Equal("/emails/operations/op?api-version=2025-09-01", _calls.Last().Url);
        Assert.Equal(3, _calls.Count);
    }

    [Fact]
    public async Task The_status_of_an_operation_can_be_asked_for_by_its_id()
    {
        Next(200, """{"id":"op","status":"NotStarted"}""");
        Next(200, """{"id":"op","status":"Failed","error":{"code":"EmailDroppedAllRecipientsSuppressed","message":"no"}}""");
        var operation = new EmailSendOperation("op", Client);
        await operation.UpdateStatusAsync(Stop);
        Assert.False(operation.HasCompleted);
        var failure = await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync(Stop));
        Assert.Equal("EmailDroppedAllRecipientsSuppressed", failure.ErrorCode);
        Assert.Equal((true, false), (operation.HasCompleted, operation.HasValue));
    }

    [Fact]
    public async Task A_refusal_carries_the_services_status_and_code()
    {
        Next(400, """{"error":{"code":"InvalidSender","message":"no"}}""");
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client.SendAsync(WaitUntil.Started, Message, Stop));
        Assert.Equal((400, "InvalidSender"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task A_retry_of_a_throttled_request_repeats_its_operation_id()
    {
        Next(429, "{}", "0");
        Next(202, """{"id":"op","status":"Running"}""");
        await Client.SendAsync(WaitUntil.Started, Message, Stop);
        Assert.Equal(2, _calls.Count);
        Assert.Single(_calls.Select(call => call.Headers["Operation-Id"]).Distinct());
    }

    [Fact]
    public async Task A_client_without_tries_of_its_own_gives_each_answer_and_its_retry_after_back()
    {
        var options = new EmailClientOptions();
        options.Retry.MaxRetries = 0;
        var client = new EmailClient(Endpoint, new AzureKeyCredential(Key), options);
        foreach (var status in new[] { 409, 412, 429, 500, 503 })
        {
            Next(status, """{"error":{"code":"Code","message":"no"}}""", "17");
            var failure = await Assert.ThrowsAsync<RequestFailedException>(() => client.SendAsync(WaitUntil.Started, Message, Stop));
            Assert.Equal((status, "Code"), (failure.Status, failure.ErrorCode));
            Assert.True(failure.GetRawResponse()!.Headers.TryGetValue("Retry-After", out var wait));
            Assert.Equal("17", wait);
        }

        Assert.Equal(5, _calls.Count);
    }

    [Fact]
    public async Task A_policy_before_the_transport_has_the_last_word_on_the_repeatability_headers()
    {
        var options = new EmailClientOptions();
        options.AddPolicy(
            new SetHeader("Repeatability-Request-ID", "b0c1c3a5-0000-4000-8000-000000000001"),
            HttpPipelinePosition.BeforeTransport
        );
        Next(202, """{"id":"op","status":"Running"}""");
        await new EmailClient(Endpoint, new AzureKeyCredential(Key), options).SendAsync(WaitUntil.Started, Message, Stop);
        Assert.Equal("b0c1c3a5-0000-4000-8000-000000000001", _calls.Single().Headers["Repeatability-Request-ID"]);
    }

    private sealed class SetHeader(string name, string value) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue(name, value);
    }

    [Fact]
    public async Task An_operation_that_the_service_does_not_know_is_a_404_and_has_not_completed()
    {
        Next(404, """{"error":{"code":"OperationNotFound","message":"no"}}""");
        var operation = new EmailSendOperation("op", Client);
        var failure = await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync(Stop));
        Assert.Equal((404, false), (failure.Status, operation.HasCompleted));
    }

    [Theory]
    [InlineData(EmailClientOptions.ServiceVersion.V2023_03_31, "2023-03-31")]
    [InlineData(EmailClientOptions.ServiceVersion.V2025_09_01, "2025-09-01")]
    public async Task Sending_and_asking_name_the_same_version(EmailClientOptions.ServiceVersion version, string expected)
    {
        Next(202, """{"id":"op","status":"Running"}""");
        Next(200, """{"id":"op","status":"Succeeded"}""");
        var client = new EmailClient(Endpoint, new AzureKeyCredential(Key), new EmailClientOptions(version));
        await (await client.SendAsync(WaitUntil.Started, Message, Stop)).UpdateStatusAsync(Stop);
        Assert.All(_calls, call => Assert.EndsWith($"?api-version={expected}", call.Url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entra_identity_is_asked_for_the_services_scope()
    {
        string[] scopes = [];
        var credential = DelegatedTokenCredential.Create(
            (request, _) =>
            {
                scopes = request.Scopes;
                return new AccessToken("the-token", DateTimeOffset.UtcNow.AddHours(1));
            }
        );
        using var transport = new HttpClientTransport(new PlainHttp());
        var options = new EmailClientOptions(EmailClientOptions.ServiceVersion.V2023_03_31) { Transport = transport };
        Next(202, """{"id":"op","status":"Running"}""");
        await new EmailClient(new UriBuilder(Endpoint) { Scheme = "https" }.Uri, credential, options).SendAsync(
            WaitUntil.Started,
            Message,
            Stop
        );
        Assert.Equal(["https://communication.azure.com/.default"], scopes);
        Assert.Equal("Bearer the-token", _calls.Single().Headers["Authorization"]);
        Assert.Equal("/emails:send?api-version=2023-03-31", _calls.Single().Url);
    }

    /// <summary>The pipeline sends tokens over HTTPS only, and the stub has no certificate.</summary>
    private sealed class PlainHttp() : DelegatingHandler(new HttpClientHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = "http" }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }

    [Theory]
    [InlineData("endpoint=nowhere;accesskey=a2V5")]
    [InlineData("endpoint=https://a.test/")]
    public void A_connection_string_that_cannot_be_used_is_refused(string connectionString)
    {
        Assert.Throws<InvalidOperationException>(() => new EmailClient(connectionString));
    }
}
