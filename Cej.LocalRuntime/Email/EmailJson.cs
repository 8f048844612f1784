using System.Buffers;
using System.Text.Json;

namespace Azure.Communication.Email;

/// <summary>A message as the REST API reads it.</summary>
internal static class EmailJson
{
    public static ReadOnlyMemory<byte> Write(EmailMessage email)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        if (email.Headers.Count > 0)
        {
            json.WriteStartObject("headers");
            foreach (var (name, value) in email.Headers)
                json.WriteString(name, value);
            json.WriteEndObject();
        }

        json.WriteString("senderAddress", email.SenderAddress);
        WriteContent(json, email.Content);
        json.WriteStartObject("recipients");
        WriteAddresses(json, "to", email.Recipients.To);
        WriteAddresses(json, "cc", email.Recipients.CC);
        WriteAddresses(json, "bcc", email.Recipients.BCC);
        json.WriteEndObject();
        WriteAddresses(json, "replyTo", email.ReplyTo);
        WriteAttachments(json, email.Attachments);
        if (email.UserEngagementTrackingDisabled is { } disabled)
            json.WriteBoolean("userEngagementTrackingDisabled", disabled);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteContent(Utf8JsonWriter json, EmailContent content)
    {
        json.WriteStartObject("content");
        json.WriteString("subject", content.Subject);
        if (content.PlainText is not null)
            json.WriteString("plainText", content.PlainText);
        if (content.Html is not null)
            json.WriteString("html", content.Html);
        json.WriteEndObject();
    }

    private static void WriteAddresses(Utf8JsonWriter json, string name, IList<EmailAddress> addresses)
    {
        if (addresses.Count == 0)
            return;

        json.WriteStartArray(name);
        foreach (var address in addresses)
        {
            json.WriteStartObject();
            json.WriteString("address", address.Address);
            if (!string.IsNullOrEmpty(address.DisplayName))
                json.WriteString("displayName", address.DisplayName);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAttachments(Utf8JsonWriter json, IList<EmailAttachment> attachments)
    {
        if (attachments.Count == 0)
            return;

        json.WriteStartArray("attachments");
        foreach (var attachment in attachments)
        {
            json.WriteStartObject();
            json.WriteString("name", attachment.Name);
            json.WriteString("contentType", attachment.ContentType);
            json.WriteBase64String("contentInBase64", attachment.Content.ToMemory().Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
