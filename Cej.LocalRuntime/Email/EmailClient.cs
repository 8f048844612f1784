using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication.Email;

/// <summary>Sends e-mail with Azure Communication Services, over its public REST API.</summary>
public class EmailClient
{
    private static readonly string[] Scopes = ["https://communication.azure.com/.default"];

    private readonly EmailRestClient? _rest;

    /// <summary>For mocks.</summary>
    protected EmailClient() { }

    /// <summary>Creates a client.</summary>
    /// <param name="connectionString"><c>endpoint=https://…;accesskey=…</c></param>
    public EmailClient(string connectionString)
        : this(connectionString, new EmailClientOptions()) { }

    /// <summary>Creates a client.</summary>
    /// <param name="connectionString"><c>endpoint=https://…;accesskey=…</c></param>
    /// <param name="options">Options.</param>
    public EmailClient(string connectionString, EmailClientOptions options)
        : this(EmailConnectionString.Parse(connectionString), options) { }

    /// <summary>Creates a client that signs with the resource's key.</summary>
    /// <param name="endpoint">The resource's URL.</param>
    /// <param name="credential">The key, in base 64.</param>
    /// <param name="options">Options.</param>
    public EmailClient(Uri endpoint, AzureKeyCredential credential, EmailClientOptions? options = null)
        : this(endpoint, new HmacAuthenticationPolicy(credential), options) { }

    /// <summary>Creates a client that authenticates with Entra ID.</summary>
    /// <param name="endpoint">The resource's URL.</param>
    /// <param name="credential">The identity.</param>
    /// <param name="options">Options.</param>
    public EmailClient(Uri endpoint, TokenCredential credential, EmailClientOptions? options = null)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, Scopes), options) { }

    private EmailClient((Uri Endpoint, AzureKeyCredential Credential) connection, EmailClientOptions options)
        : this(connection.Endpoint, connection.Credential, options) { }

    private EmailClient(Uri endpoint, HttpPipelinePolicy authentication, EmailClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        options ??= new EmailClientOptions();
        _rest = new EmailRestClient(HttpPipelineBuilder.Build(options, authentication), endpoint, options.ApiVersion);
    }

    /// <summary>Sends a message under an operation id of the service's choice.</summary>
    /// <param name="wait">Whether to wait until the service has handed the message over.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RequestFailedException">The service refuses.</exception>
    public virtual Task<EmailSendOperation> SendAsync(
        WaitUntil wait,
        EmailMessage message,
        CancellationToken cancellationToken = default
    ) => SendAsync(wait, message, Guid.NewGuid(), cancellationToken);

    /// <summary>Sends a message.</summary>
    /// <param name="wait">Whether to wait until the service has handed the message over.</param>
    /// <param name="message">The message.</param>
    /// <param name="operationId">The operation's id, which its status can be asked for with later.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RequestFailedException">The service refuses.</exception>
    public virtual async Task<EmailSendOperation> SendAsync(
        WaitUntil wait,
        EmailMessage message,
        Guid operationId,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(message);
        var (id, response) = await Rest.Send(message, operationId, cancellationToken);
        var operation = new EmailSendOperation(id, this, response);
        if (wait == WaitUntil.Completed)
            await operation.WaitForCompletionAsync(cancellationToken);
        return operation;
    }

    internal EmailRestClient Rest => _rest ?? throw new InvalidOperationException("A mocked client sends nothing.");
}
