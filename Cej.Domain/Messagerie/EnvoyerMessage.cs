namespace Cej.Domain.Messagerie;

/// <summary>Sends a message to the other side.</summary>
/// <param name="Conversation">Whose conversation.</param>
/// <param name="Texte">1 to 10,000 characters; may be empty with attachments.</param>
/// <param name="Pieces">The files it carries, left in this conversation before; at most 5.</param>
/// <param name="CleIdempotence">The same key with the same content gives the first answer again; null never repeats.</param>
/// <param name="Par">The caller, who must be one of the two sides of the conversation.</param>
public sealed record EnvoyerMessage(
    BeneficiaireId Conversation,
    string? Texte,
    IReadOnlyList<Guid>? Pieces,
    string? CleIdempotence,
    Appelant Par
);

/// <summary>Sends a message. Guide: "Le module conversationnel".</summary>
public sealed class EnvoyerMessageHandler(Expedition expedition)
{
    /// <summary>The message with its number, or a refusal.</summary>
    public async Task<Result<Expedie>> Handle(EnvoyerMessage command, CancellationToken cancellationToken) =>
        await PiecesDesMessages
            .Nommer(command.Pieces)
            .Then(pieces =>
                (pieces.Count == 0 ? Contenu.Lire(command.Texte) : Contenu.LireAvecPieces(command.Texte)).Then(contenu =>
                    expedition.Expedier(
                        new AExpedier.Seul(command.Conversation, contenu, pieces, command.CleIdempotence, command.Par),
                        cancellationToken
                    )
                )
            );
}
