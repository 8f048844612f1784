namespace Cej.Domain.Primitives;

/// <summary>What is needed to answer is out of order, or refuses more work for now; it passes by itself.</summary>
/// <param name="message">For the log.</param>
/// <param name="innerException">The fault behind it; null when there is none.</param>
/// <param name="retryAfter">When it makes sense to come back, if that is known.</param>
public class IndisponibleException(string message, Exception? innerException = null, TimeSpan? retryAfter = null)
    : Exception(message, innerException)
{
    /// <summary>When it makes sense to come back, if that is known.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
