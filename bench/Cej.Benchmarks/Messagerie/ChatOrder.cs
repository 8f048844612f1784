using System.Text.Json;

namespace Cej.Benchmarks.Messagerie;

/// <summary>What the load generator has to do; read from a file, since a thousand tokens are too long for a command line.</summary>
/// <param name="Port">On 127.0.0.1.</param>
/// <param name="Server">The process that serves there, whose processor time and writes are read.</param>
/// <param name="Clients">Who listens.</param>
/// <param name="Sends">Who may write to whom; used in turn, in a shuffled order that is the same every time.</param>
/// <param name="Load">How.</param>
internal sealed record ChatOrder(int Port, int Server, IReadOnlyList<ChatClient> Clients, IReadOnlyList<ChatSend> Sends, ChatLoad Load)
{
    /// <summary>The body of every message: about what people write.</summary>
    public static string Text { get; } = JsonSerializer.Serialize(new { texte = new string('x', 200) });
}

/// <summary>Someone connected.</summary>
/// <param name="Hub">Where the hub is, when nothing has to be negotiated.</param>
/// <param name="Token">To negotiate with; null for the bare program.</param>
internal sealed record ChatClient(string? Hub, string? Token);

/// <summary>A message that can be sent.</summary>
/// <param name="From">Index of the sender among the clients.</param>
/// <param name="To">Index of the recipient among the clients.</param>
/// <param name="Conversation">As events name it.</param>
/// <param name="Path">Of the POST.</param>
internal sealed record ChatSend(int From, int To, string Conversation, string Path);

/// <summary>The shape of a load.</summary>
/// <param name="PerSecond">Messages a second on a fixed schedule; 0 for as many as <paramref name="Callers"/> can.</param>
/// <param name="Callers">Each waits for its answer before the next; not used with a schedule.</param>
/// <param name="WarmUpSeconds">Not counted.</param>
/// <param name="Seconds">Counted.</param>
internal sealed record ChatLoad(int PerSecond, int Callers, double WarmUpSeconds, double Seconds);

/// <summary>What came of it.</summary>
/// <param name="Acknowledged">Messages answered 201 in the counted time.</param>
/// <param name="PerSecond">The same by the second.</param>
/// <param name="Lost">Of all that were ever acknowledged, those whose recipient heard nothing within five seconds of the end.</param>
/// <param name="Refused">Messages that were refused for the time being (503).</param>
/// <param name="P50">From the start of the POST to the recipient's event, in milliseconds.</param>
/// <param name="P99">The same.</param>
/// <param name="AnswerP50">From the start of the POST to its answer, in milliseconds.</param>
/// <param name="AnswerP99">The same.</param>
/// <param name="Processor">Processor time of the server for each message, in milliseconds.</param>
/// <param name="Written">What the server had written to disk for each message, in KB; 0 where the system does not say.</param>
internal sealed record ChatResult(
    long Acknowledged,
    double PerSecond,
    long Lost,
    long Refused,
    double P50,
    double P99,
    double AnswerP50,
    double AnswerP99,
    double Processor,
    double Written
)
{
    public override string ToString() =>
        $"{PerSecond:N0} messages/s, delivered p50 {P50:0.00} ms, p99 {P99:0.00} ms, answered p50 {AnswerP50:0.00} ms, p99 {AnswerP99:0.00} ms, lost {Lost}, refused {Refused}, {Processor:0.00} ms of processor and {Written:0.0} KB written a message";
}
