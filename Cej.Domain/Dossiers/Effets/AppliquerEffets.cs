using Cej.Domain.Primitives;

namespace Cej.Domain.Dossiers;

/// <summary>A commit on a conversation whose effects are due.</summary>
/// <param name="Conversation">The conversation after it.</param>
/// <param name="Evenement">What it did.</param>
public sealed record EffetDu(Conversation Conversation, EvenementDeChat Evenement);

/// <summary>
/// Runs what follows commits on conversations: first everyone is told, then the rest. The rows of the portfolio come last: an up-to-date
/// row says that everything before was done, and a stale one has <see cref="EffetsManquants"/> do it again.
/// </summary>
public sealed class AppliquerEffetsHandler(
    IChatNotifier notifier,
    IConversationStore conversations,
    IPreveneur preveneur,
    ProjectionDesDossiers projeter,
    TimeProvider clock
)
{
    /// <summary>Tells both sides at once. Never throws into the caller: a fault is in the task.</summary>
    public async Task Prevenir(EffetDu effet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(effet);
        await notifier.Prevenir(effet.Conversation, effet.Evenement, cancellationToken);
    }

    /// <summary>Runs the other effects of several commits as one, once both sides of each were told.</summary>
    public async Task Handle(IReadOnlyCollection<EffetDu> effets, CancellationToken cancellationToken)
    {
        // One notification a person, for the last message: a phone need not ring once a line.
        var changees = await projeter.Handle(
            [.. effets.Select(effet => effet.Conversation.Dossier).Distinct()],
            conversation => AvisDeMessage.Noter(conversations, preveneur, conversation, clock, cancellationToken),
            cancellationToken
        );
        await Task.WhenAll(changees.Select(c => notifier.Prevenir(c, new EvenementDeChat.SuiviModifie(), cancellationToken)));
    }
}

/// <summary>Does what a crash or an outage left undone of the effects on dossiers and conversations; nothing when nothing is missing.</summary>
public sealed class EffetsManquants(
    IChatNotifier notifier,
    IConversationStore conversations,
    IPreveneur preveneur,
    ProjectionDesDossiers projeter,
    TimeProvider clock
)
{
    /// <summary>Looks at dossiers that changed.</summary>
    public async Task Handle(IReadOnlyCollection<BeneficiaireId> ids, CancellationToken cancellationToken)
    {
        var changees = await projeter.Handle(ids, Rattraper, cancellationToken);
        await Task.WhenAll(changees.Select(c => notifier.Prevenir(c, new EvenementDeChat.SuiviModifie(), cancellationToken)));

        async Task Rattraper(Conversation conversation)
        {
            await AvisDeMessage.Noter(conversations, preveneur, conversation, clock, cancellationToken);
            await notifier.Prevenir(conversation, new EvenementDeChat.ConversationModifiee(conversation.Dernier), cancellationToken);
        }
    }
}

/// <summary>When a phone has to be told of a message.</summary>
internal static class AvisDeMessage
{
    public static async Task Noter(
        IConversationStore conversations,
        IPreveneur preveneur,
        Conversation conversation,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        // A suggestion has a notification of its own, which rings.
        if (
            conversation is { Ouverte: true, Apercu: { Partie: Partie.Conseiller, Type: not TypeDeMessage.Suggestion } dernier }
            && dernier.Numero > conversation.Beneficiaire.LuJusqua
            && await conversations.NoterNotification(conversation.Dossier, dernier.Numero, clock.GetUtcNow(), cancellationToken)
        )
        {
            preveneur.Sonner(conversation.Dossier, SorteDAvis.NouveauMessage);
        }
    }
}
