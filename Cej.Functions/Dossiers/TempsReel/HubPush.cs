namespace Cej.Functions.Dossiers;

/// <summary>Sends what is only a hint: one that fails or takes too long is cancelled, logged and forgotten.</summary>
internal sealed partial class HubPush(IServiceProvider services, TimeProvider clock, ILogger<HubPush> logger)
{
    // Made when first needed: the hub's connection exists only once the host has started. A failure is not kept.
    private readonly Lazy<Chat> _chat = new(() => ActivatorUtilities.CreateInstance<Chat>(services), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>An event of the present instant, for <see cref="Send"/>.</summary>
    public ChatEvenement Evenement(TypeDEvenement type) =>
        new()
        {
            V = ChatEvenement.Version,
            Type = type,
            Le = clock.GetUtcNow(),
        };

    /// <summary>Sends an event over the hub.</summary>
    public Task Send(ChatEvenement evenement, Func<Chat, Task> send, TimeSpan limit, CancellationToken cancellationToken) =>
        Try($"{evenement.Type}", _ => send(_chat.Value), limit, cancellationToken);

    /// <summary>Sends by any other way than the hub.</summary>
    /// <param name="what">For the log.</param>
    /// <param name="send">May throw, at once or later; is cancelled when it has taken too long.</param>
    /// <param name="limit">Longer than a healthy push takes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task Try(string what, Func<CancellationToken, Task> send, TimeSpan limit, CancellationToken cancellationToken)
    {
        // Not a linked source: nearly every push has a caller who cannot cancel, and each message is two.
        using var end = new CancellationTokenSource(limit, clock);
        await using var goes = cancellationToken.UnsafeRegister(static end => ((CancellationTokenSource)end!).Cancel(), end);
        try
        {
            await send(end.Token).WaitAsync(end.Token);
        }
#pragma warning disable CA1031 // Whatever is wrong with a push must not touch what is stored: clients read that over HTTP.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFailed(logger, fault, what);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The push of {What} failed; clients will read it over HTTP.")]
    private static partial void LogFailed(ILogger logger, Exception fault, string what);
}
