namespace Cej.Domain.Messagerie;

/// <summary>A page of messages to read.</summary>
/// <param name="Apres">Those with greater numbers, ascending; null for the other direction.</param>
/// <param name="Avant">Those with smaller numbers; null for the last ones.</param>
/// <param name="Limite">At most so many.</param>
public sealed record PageDeMessages(long? Apres, long? Avant, int Limite);

/// <summary>A conversation as one of its sides sees it.</summary>
/// <param name="Conversation">Its counters.</param>
/// <param name="Partie">The caller's side.</param>
/// <param name="Messages">In ascending order of number.</param>
public sealed record ConversationLue(Conversation Conversation, Partie Partie, IReadOnlyList<Stored<Message>> Messages)
{
    /// <summary>What is known now of the files attached to these messages.</summary>
    public IReadOnlyDictionary<Guid, EtatDePiece> Pieces { get; init; } = PiecesDesMessages.Aucune;
}

/// <summary>Opens a conversation, goes on with older messages, or catches up with newer ones.</summary>
public sealed class LireConversationHandler(IConversationStore conversations, PiecesDesMessages pieces, IJournalDesAcces journal)
{
    /// <summary>Two reads side by side; then, when files are attached, one each side by side.</summary>
    public async Task<Result<ConversationLue>> Handle(
        BeneficiaireId id,
        PageDeMessages page,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        var reading = page.Apres is { } apres
            ? conversations.ListerApres(id, apres, page.Limite, cancellationToken)
            : conversations.ListerAvant(id, page.Avant, page.Limite, cancellationToken);
        var found = await conversations.Find(id, cancellationToken);
        var messages = await reading;
        if (found?.Value.PartieDe(par) is not { } partie)
            return RefusMessagerie.ConversationInconnue;

        journal.Consigner(par, ActionConsignee.ConversationLue, id);
        // Never more than the counters tell: a message that arrived between the two reads comes with the next one.
        Stored<Message>[] connus =
        [
            .. messages.Where(message => message.Value.Numero <= found.Value.Dernier).OrderBy(message => message.Value.Numero),
        ];
        return new ConversationLue(found.Value, partie, connus)
        {
            Pieces = await pieces.Lire(id, connus.Select(message => message.Value), cancellationToken),
        };
    }
}
