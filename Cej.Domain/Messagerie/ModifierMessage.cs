using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Messagerie;

/// <summary>Edits or deletes one's own message.</summary>
/// <param name="Conversation">Whose conversation.</param>
/// <param name="Numero">Which message.</param>
/// <param name="Texte">The new text; null deletes the message.</param>
/// <param name="Version">The version the caller read; null for any, when deleting.</param>
/// <param name="Par">Who.</param>
public sealed record ModifierMessage(BeneficiaireId Conversation, long Numero, string? Texte, string? Version, Appelant Par);

/// <summary>Edits or deletes a message; every former text stays in its history, for the audit.</summary>
public sealed class ModifierMessageHandler(IConversationStore conversations, IEffets effets, IJournalDesAcces journal, TimeProvider clock)
{
    /// <summary>Edits a message.</summary>
    public async Task<Result<Stored<Message>>> Modifier(ModifierMessage command, CancellationToken cancellationToken) =>
        await Contenu
            .Lire(command.Texte)
            .Then(contenu =>
                Changer(
                    command,
                    message => message.Modifier(contenu, clock.GetUtcNow()),
                    new EvenementDeChat.MessageModifie(command.Numero),
                    "message-modifie",
                    cancellationToken
                )
            );

    /// <summary>Deletes a message.</summary>
    public Task<Result<Stored<Message>>> Supprimer(ModifierMessage command, CancellationToken cancellationToken) =>
        Changer(
            command,
            message => message.Supprimer(clock.GetUtcNow()),
            new EvenementDeChat.MessageSupprime(command.Numero),
            "message-supprime",
            cancellationToken
        );

    private Task<Result<Stored<Message>>> Changer(
        ModifierMessage command,
        Func<Message, Result<Message>> changer,
        EvenementDeChat evenement,
        string action,
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

            var saved = await conversations.SaveMessage(found, changed.Value, message, cancellationToken);
            if (saved.Refus is null)
            {
                journal.Consigner(command.Par, action, command.Conversation);
                effets.Declencher(found.Value.Remplacer(changed.Value), evenement);
            }

            return saved;
        });

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
