namespace Azure.Communication.Email;

/// <summary>A message to send.</summary>
public class EmailMessage
{
    /// <summary>Creates a message.</summary>
    /// <param name="senderAddress">The sender, of a domain that the resource may use.</param>
    /// <param name="recipients">The recipients.</param>
    /// <param name="content">Subject and text.</param>
    public EmailMessage(string senderAddress, EmailRecipients recipients, EmailContent content)
    {
        SenderAddress = senderAddress ?? throw new ArgumentNullException(nameof(senderAddress));
        Recipients = recipients ?? throw new ArgumentNullException(nameof(recipients));
        Content = content ?? throw new ArgumentNullException(nameof(content));
    }

    /// <summary>Creates a message for one recipient.</summary>
    /// <param name="senderAddress">The sender.</param>
    /// <param name="recipientAddress">The recipient.</param>
    /// <param name="content">Subject and text.</param>
    public EmailMessage(string senderAddress, string recipientAddress, EmailContent content)
        : this(senderAddress, new EmailRecipients([new EmailAddress(recipientAddress)]), content) { }

    /// <summary>The sender.</summary>
    public string SenderAddress { get; }

    /// <summary>The recipients.</summary>
    public EmailRecipients Recipients { get; }

    /// <summary>Subject and text.</summary>
    public EmailContent Content { get; }

    /// <summary>Additional headers.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where answers go.</summary>
    public IList<EmailAddress> ReplyTo { get; } = [];

    /// <summary>Attached files.</summary>
    public IList<EmailAttachment> Attachments { get; } = [];

    /// <summary>Whether the service leaves opens and clicks untracked.</summary>
    public bool? UserEngagementTrackingDisabled { get; set; }
}

/// <summary>Subject and text of a message.</summary>
/// <param name="subject">The subject.</param>
public class EmailContent(string subject)
{
    /// <summary>The subject.</summary>
    public string Subject { get; } = subject ?? throw new ArgumentNullException(nameof(subject));

    /// <summary>The plain text.</summary>
    public string? PlainText { get; set; }

    /// <summary>The HTML.</summary>
    public string? Html { get; set; }
}

/// <summary>The recipients of a message.</summary>
public class EmailRecipients
{
    /// <summary>Creates recipients.</summary>
    /// <param name="to">To.</param>
    public EmailRecipients(IEnumerable<EmailAddress> to)
        : this(to, null, null) { }

    /// <summary>Creates recipients.</summary>
    /// <param name="to">To.</param>
    /// <param name="cc">Copy.</param>
    /// <param name="bcc">Blind copy.</param>
    public EmailRecipients(
        IEnumerable<EmailAddress>? to = null,
        IEnumerable<EmailAddress>? cc = null,
        IEnumerable<EmailAddress>? bcc = null
    )
    {
        To = [.. to ?? []];
        CC = [.. cc ?? []];
        BCC = [.. bcc ?? []];
    }

    /// <summary>To.</summary>
    public IList<EmailAddress> To { get; }

    /// <summary>Copy.</summary>
    public IList<EmailAddress> CC { get; }

    /// <summary>Blind copy.</summary>
    public IList<EmailAddress> BCC { get; }
}

/// <summary>An address, with a name to show.</summary>
public readonly struct EmailAddress
{
    /// <summary>Creates an address.</summary>
    /// <param name="address">The address.</param>
    public EmailAddress(string address)
        : this(address, "") { }

    /// <summary>Creates an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="displayName">The name to show.</param>
    public EmailAddress(string address, string displayName)
    {
        Address = address ?? throw new ArgumentNullException(nameof(address));
        DisplayName = displayName;
    }

    /// <summary>The address.</summary>
    public string Address { get; }

    /// <summary>The name to show.</summary>
    public string DisplayName { get; }
}

/// <summary>An attached file.</summary>
/// <param name="name">The file's name.</param>
/// <param name="contentType">The file's media type.</param>
/// <param name="content">The file's bytes.</param>
public class EmailAttachment(string name, string contentType, BinaryData content)
{
    /// <summary>The file's name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The file's media type.</summary>
    public string ContentType { get; } = contentType ?? throw new ArgumentNullException(nameof(contentType));

    /// <summary>The file's bytes.</summary>
    public BinaryData Content { get; } = content ?? throw new ArgumentNullException(nameof(content));
}
