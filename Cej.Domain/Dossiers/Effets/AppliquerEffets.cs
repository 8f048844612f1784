using Cej.Domain.Primitives;

namespace Cej.Domain.Dossiers;

/// <summary>
/// Runs what follows commits on conversations once everyone was told. The rows of the portfolio come last: an up-to-date row says that
/// everything before was done, and a stale one has <see cref="EffetsManquants"/> do it again.
/// </summary>
public sealed class AppliquerEffetsHandler(IPreveneur preveneur, ProjectionDesDossiers projeter)
{
    /// <summary>Runs the effects of several commits as one; the rows that changed, which their counsellors are to be shown.</summary>
    public Task<IReadOnlyList<LignesModifiees>> Handle(IReadOnlyCollection<Conversation> commits, CancellationToken cancellationToken) =>
        // One notification a person, for the last message: a phone need not ring once a line.
        projeter.Montrer(commits, conversation => AvisDeMessage.Sonner(preveneur, conversation, cancellationToken), cancellationToken);
}

/// <summary>Does what a crash or an outage left undone of the effects on dossiers and conversations; nothing when nothing is missing.</summary>
public sealed class EffetsManquants(IChatNotifier notifier, IPreveneur preveneur, ProjectionDesDossiers projeter)
{
    /// <summary>Looks at dossiers that changed.</summary>
    public async Task Handle(IReadOnlyCollection<BeneficiaireId> ids, CancellationToken cancellationToken)
    {
        var changees = await projeter.Handle(ids, Rattraper, cancellationToken);
        await Task.WhenAll(changees.Select(lignes => notifier.Montrer(lignes, cancellationToken)));

        async Task Rattraper(Conversation conversation)
        {
            await AvisDeMessage.Sonner(preveneur, conversation, cancellationToken);
            await notifier.Prevenir(conversation, new EvenementDeChat.ConversationModifiee(conversation.Dernier), cancellationToken);
        }
    }
}

/// <summary>When a phone has to be told of a message.</summary>
internal static class AvisDeMessage
{
    public static Task Sonner(IPreveneur preveneur, Conversation conversation, CancellationToken cancellationToken) =>
        // A suggestion has a notification of its own, which rings.
        conversation is { Ouverte: true, Apercu: { Partie: Partie.Conseiller, Type: not TypeDeMessage.Suggestion } dernier }
        && dernier.Numero > conversation.Beneficiaire.LuJusqua
            ? preveneur.Sonner(conversation, dernier.Numero, cancellationToken)
            : Task.CompletedTask;
}
