namespace Azure.Communication.Email;

/// <summary>What became of a message.</summary>
public class EmailSendResult
{
    internal EmailSendResult(EmailSendStatus status) => Status = status;

    /// <summary>The sending's status.</summary>
    public EmailSendStatus Status { get; }
}

/// <summary>The status of a sending. Unknown values of a newer service are kept as they are.</summary>
public readonly struct EmailSendStatus : IEquatable<EmailSendStatus>
{
    private readonly string _value;

    /// <summary>Creates a status.</summary>
    /// <param name="value">The service's word.</param>
    public EmailSendStatus(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The service has not begun.</summary>
    public static EmailSendStatus NotStarted { get; } = new("NotStarted");

    /// <summary>The service is sending.</summary>
    public static EmailSendStatus Running { get; } = new("Running");

    /// <summary>The message was handed over.</summary>
    public static EmailSendStatus Succeeded { get; } = new("Succeeded");

    /// <summary>The message was not sent.</summary>
    public static EmailSendStatus Failed { get; } = new("Failed");

    /// <summary>The sending was cancelled.</summary>
    public static EmailSendStatus Canceled { get; } = new("Canceled");

    /// <summary>Creates a status.</summary>
    public static implicit operator EmailSendStatus(string value) => new(value);

    /// <summary>Compares, whatever the case.</summary>
    public static bool operator ==(EmailSendStatus left, EmailSendStatus right) => left.Equals(right);

    /// <summary>Compares, whatever the case.</summary>
    public static bool operator !=(EmailSendStatus left, EmailSendStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EmailSendStatus other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EmailSendStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
