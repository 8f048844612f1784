namespace Cej.Domain.Dossiers;

/// <summary>Where conversations and their messages are kept. Each member is atomic.</summary>
public interface IConversationStore
{
    /// <summary>The conversation, whatever its state; null when it does not exist. One point read.</summary>
    Task<Stored<Conversation>?> Find(BeneficiaireId id, CancellationToken cancellationToken);

    /// <summary>Saves a conversation under the version read (<see cref="RefusKind.VersionPerimee"/>).</summary>
    Task<Result<Stored<Conversation>>> Save(Conversation conversation, string version, CancellationToken cancellationToken);

    /// <summary>
    /// Adds a message together with the conversation's counters, the mark of the request and the files it takes, in one commit under
    /// the versions read.
    /// </summary>
    Task<EnvoiTente> Ajouter(
        Conversation conversation,
        string version,
        Message message,
        CleDEnvoi? cle,
        IReadOnlyList<Stored<PieceJointe>> pieces,
        CancellationToken cancellationToken
    );

    /// <summary>What a request with this key did; null when there was none. One point read.</summary>
    Task<EnvoiTente.DejaFait?> FindEnvoi(BeneficiaireId id, CleDEnvoi cle, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces a message under its version read and keeps the previous text in its history, with what becomes of its files, in one commit.
    /// </summary>
    Task<Result<Stored<Message>>> SaveMessage(
        Stored<Conversation> conversation,
        Message message,
        Stored<Message> precedent,
        IReadOnlyList<Stored<PieceJointe>> pieces,
        CancellationToken cancellationToken
    );

    /// <summary>One message; null when there is none with this number.</summary>
    Task<Stored<Message>?> FindMessage(BeneficiaireId id, long numero, CancellationToken cancellationToken);

    /// <summary>Messages with greater numbers, ascending.</summary>
    Task<IReadOnlyList<Stored<Message>>> ListerApres(BeneficiaireId id, long numero, int limite, CancellationToken cancellationToken);

    /// <summary>Messages with smaller numbers, descending; null starts at the last one.</summary>
    Task<IReadOnlyList<Stored<Message>>> ListerAvant(BeneficiaireId id, long? numero, int limite, CancellationToken cancellationToken);
}

/// <summary>The client's name for a request to send, with the fingerprint of what it sends.</summary>
/// <param name="Partie">Each side names its own requests.</param>
/// <param name="Cle">1 to 64 letters, digits and hyphens.</param>
/// <param name="Empreinte">Of the content.</param>
public sealed record CleDEnvoi(Partie Partie, string Cle, Empreinte Empreinte);

/// <summary>What became of an attempt to add a message.</summary>
public abstract record EnvoiTente
{
    private EnvoiTente() { }

    /// <summary>It is there, with this version.</summary>
    public sealed record Ajoute(Stored<Message> Message) : EnvoiTente;

    /// <summary>The same request was carried out before.</summary>
    public sealed record DejaFait(long Numero, Empreinte Empreinte) : EnvoiTente;

    /// <summary>Another writer was faster: read again.</summary>
    public sealed record Depasse : EnvoiTente;
}

/// <summary>Tells connected clients what changed. Nothing depends on its arrival: the truth is read over HTTP.</summary>
public interface IChatNotifier
{
    /// <summary>Sends an event to both sides of a conversation, as its rights are; failures are logged, never thrown.</summary>
    Task Prevenir(Conversation conversation, EvenementDeChat evenement, CancellationToken cancellationToken);

    /// <summary>Shows a counsellor the rows that changed; failures are logged, never thrown.</summary>
    Task Montrer(LignesModifiees lignes, CancellationToken cancellationToken);
}

/// <summary>What changed in a conversation.</summary>
public abstract record EvenementDeChat
{
    private EvenementDeChat() { }

    /// <summary>A message was added, with what is known now of its files.</summary>
    public sealed record MessageAjoute(Expedie Ajoute) : EvenementDeChat;

    /// <summary>A message was edited.</summary>
    public sealed record MessageModifie(Stored<Message> Message) : EvenementDeChat;

    /// <summary>A message was deleted.</summary>
    public sealed record MessageSupprime(Stored<Message> Message) : EvenementDeChat;

    /// <summary>The malware scan of a file of a message has ended.</summary>
    public sealed record PieceAnalysee(long Numero) : EvenementDeChat;

    /// <summary>A side has read up to a number.</summary>
    public sealed record Lu(Partie Par, long Jusqua) : EvenementDeChat;

    /// <summary>A side is typing; not stored.</summary>
    public sealed record Saisie(Partie Par) : EvenementDeChat;

    /// <summary>The counsellor follows the person no more. Nothing of this conversation reaches that counsellor afterwards.</summary>
    public sealed record SuiviRetire : EvenementDeChat;

    /// <summary>A démarche of the person was created, changed, or its transmission went on.</summary>
    public sealed record DemarchesModifiees : EvenementDeChat;

    /// <summary>Something changed that was not told at the time: read what is newer than the last number known.</summary>
    public sealed record ConversationModifiee(long Dernier) : EvenementDeChat;
}
