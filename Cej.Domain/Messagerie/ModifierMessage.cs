namespace Cej.Domain.Messagerie;

/// <summary>Edits or deletes one's own message.</summary>
/// <param name="Conversation">Whose conversation.</param>
/// <param name="Numero">Which message.</param>
/// <param name="Texte">The new text; null deletes the message.</param>
/// <param name="Version">The version the caller read; null for any, when deleting.</param>
/// <param name="Par">The caller, who must have written the message.</param>
public sealed record ModifierMessage(BeneficiaireId Conversation, long Numero, string? Texte, string? Version, Appelant Par);

/// <summary>Edits or deletes a message; every former text stays in its history, for the audit.</summary>
/// <remarks>
/// The files of a deleted message are destroyed at once: they are taken out of reach in the commit that deletes it, and what a crash leaves
/// of them goes with the next look at attachments. A file that went to several people at once stays for the others.
/// </remarks>
public sealed class ModifierMessageHandler(
    IConversationStore conversations,
    IPieceJointeStore pieces,
    IContenuDesPieces contenus,
    IEffets effets,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>Edits a message.</summary>
    public async Task<Result<Stored<Message>>> Modifier(ModifierMessage command, CancellationToken cancellationToken) =>
        await Contenu
            .Lire(command.Texte)
            .Then(contenu =>
                Changer(
                    command,
                    message => message.Modifier(contenu, clock.GetUtcNow()),
                    static message => new EvenementDeChat.MessageModifie(message),
                    ActionConsignee.MessageModifie,
                    static _ => [],
                    cancellationToken
                )
            );

    /// <summary>Deletes a message.</summary>
    public Task<Result<Stored<Message>>> Supprimer(ModifierMessage command, CancellationToken cancellationToken) =>
        Changer(
            command,
            message => message.Supprimer(clock.GetUtcNow()),
            static message => new EvenementDeChat.MessageSupprime(message),
            ActionConsignee.MessageSupprime,
            static message => message.Contenu.Pieces,
            cancellationToken
        );

    private Task<Result<Stored<Message>>> Changer(
        ModifierMessage command,
        Func<Message, Result<Message>> changer,
        Func<Stored<Message>, EvenementDeChat> evenement,
        ActionConsignee action,
        Func<Message, IEnumerable<PieceAttachee>> aDetruire,
        CancellationToken cancellationToken
    ) =>
        // Only the conversation may be read again: the message must still be the one the caller saw.
        Concurrence.Reessayer(async () =>
        {
            var reading = conversations.FindMessage(command.Conversation, command.Numero, cancellationToken);
            if (
                await conversations.Find(command.Conversation, cancellationToken) is not { } found
                || found.Value.PartieDe(command.Par) is null
            )
                return RefusMessagerie.ConversationInconnue;
            if (await reading is not { } message || !EstDe(message.Value.Auteur, command.Par))
                return RefusMessagerie.MessageInconnu;
            if (command.Version is { } version && version != message.Version)
                return Perime;

            var changed = changer(message.Value);
            if (changed.Refus is { } refus)
                return refus;
            if (changed.Value == message.Value)
                return message;

            var retirees = await Retirer(command.Conversation, aDetruire(message.Value), cancellationToken);
            var saved = await conversations.SaveMessage(found, changed.Value, message, retirees, cancellationToken);
            if (saved.Refus is null)
            {
                await Detruire(retirees, cancellationToken);
                journal.Consigner(command.Par, action, command.Conversation);
                effets.Declencher(found.Value.Remplacer(changed.Value), evenement(saved.Value));
            }

            return saved;
        });

    /// <summary>The files that are this message's alone, as nobody may download them any more.</summary>
    private async Task<Stored<PieceJointe>[]> Retirer(
        BeneficiaireId conversation,
        IEnumerable<PieceAttachee> attachees,
        CancellationToken cancellationToken
    )
    {
        var lues = await Task.WhenAll(
            attachees
                .Select(attachee => (attachee.Id, Depot: attachee.DepotPour(conversation)))
                .Where(attachee => attachee.Depot is DepotDePiece.Dossier)
                .Select(attachee => pieces.Find(attachee.Depot, attachee.Id, cancellationToken))
        );
        return [.. lues.OfType<Stored<PieceJointe>>().Select(lue => lue with { Value = lue.Value with { Etat = EtatDePiece.Retiree } })];
    }

    private async Task Detruire(Stored<PieceJointe>[] retirees, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var retiree in retirees)
            {
                await contenus.Delete(retiree.Value.Id, cancellationToken);
                if (await pieces.Find(retiree.Value.Depot, retiree.Value.Id, cancellationToken) is { } reste)
                    await pieces.Delete(reste, cancellationToken);
            }
        }
        catch (IndisponibleException)
        {
            // The message is deleted, and its files are out of reach: they are due, and the next look at attachments destroys them.
        }
    }

    /// <summary>As stale as <see cref="Concurrence.VersionPerimee"/>, but for good: trying again would not help.</summary>
    private static readonly Refus Perime = Concurrence.VersionPerimee with { Definitif = true };

    private static bool EstDe(Auteur auteur, Appelant par) =>
        par switch
        {
            Appelant.Conseiller conseiller => auteur.Conseiller == conseiller.Id,
            Appelant.Beneficiaire => auteur.Partie is Partie.Beneficiaire,
            _ => false,
        };
}
