namespace Azure.Communication.Email;

/// <summary>A sending, followed by its id.</summary>
public class EmailSendOperation : Operation<EmailSendResult>
{
    private readonly EmailClient? _client;
    private readonly string _id = "";
    private EmailSendResult? _value;
    private RequestFailedException? _failure;
    private Response? _response;

    /// <summary>For mocks.</summary>
    protected EmailSendOperation() { }

    /// <summary>Follows a sending of another process; ask with <see cref="UpdateStatusAsync"/>.</summary>
    /// <param name="id">The operation's id.</param>
    /// <param name="client">The client.</param>
    public EmailSendOperation(string id, EmailClient client)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        _id = id;
        _client = client ?? throw new ArgumentNullException(nameof(client));
    }

    internal EmailSendOperation(string id, EmailClient client, Response response)
        : this(id, client) => _response = response;

    /// <inheritdoc/>
    public override string Id => _id;

    /// <inheritdoc/>
    public override bool HasCompleted => _value is not null || _failure is not null;

    /// <inheritdoc/>
    public override bool HasValue => _value is not null;

    /// <inheritdoc/>
    public override EmailSendResult Value =>
        _value ?? throw _failure ?? (Exception)new InvalidOperationException("The operation has not completed yet.");

    /// <inheritdoc/>
    public override Response GetRawResponse() => _response!;

    /// <inheritdoc/>
    public override Response UpdateStatus(CancellationToken cancellationToken = default) =>
        UpdateStatusAsync(cancellationToken).AsTask().GetAwaiter().GetResult();

    /// <summary>Asks the service for the status.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RequestFailedException">The sending failed or was cancelled, or the service does not answer.</exception>
    public override async ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default)
    {
        if (_failure is not null)
            throw _failure;
        if (HasCompleted)
            return _response!;

        (var status, _response) = await _client!.Rest.Status(_id, cancellationToken);
        if (status == EmailSendStatus.NotStarted || status == EmailSendStatus.Running)
            return _response;
        if (status == EmailSendStatus.Failed || status == EmailSendStatus.Canceled)
        {
            _failure = new RequestFailedException(_response);
            throw _failure;
        }

        _value = new EmailSendResult(status);
        return _response;
    }
}
