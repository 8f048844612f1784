namespace Cej.Domain.Dossiers;

/// <summary>
/// Runs what follows commits on conversations once everyone was told. The rows of the portfolio come last: an up-to-date row says that
/// everything before was done, and a stale one has <see cref="EffetsManquants"/> do it again. Phones ring right behind: whoever's commit
/// made a row show a message makes them ring, so that they do once.
/// </summary>
public sealed class AppliquerEffetsHandler(IPreveneur preveneur, ProjectionDesDossiers projeter)
{
    /// <summary>Runs the effects of several commits as one; the rows that changed, which their counsellors are to be shown.</summary>
    public Task<IReadOnlyList<LignesModifiees>> Handle(IReadOnlyCollection<Conversation> commits, CancellationToken cancellationToken) =>
        // One ring a person, for the last message: a phone need not ring once a line.
        projeter.Montrer(commits, preveneur.Avertir, cancellationToken);
}

/// <summary>Does what a crash or an outage left undone of the effects on dossiers and conversations; nothing when nothing is missing.</summary>
public sealed class EffetsManquants(IChatNotifier notifier, IPreveneur preveneur, ProjectionDesDossiers projeter)
{
    /// <summary>Looks at dossiers that changed.</summary>
    public async Task Handle(IReadOnlyCollection<BeneficiaireId> ids, CancellationToken cancellationToken)
    {
        var changees = await projeter.Handle(ids, Rattraper, preveneur.Avertir, cancellationToken);
        await Task.WhenAll(changees.Select(lignes => notifier.Montrer(lignes, cancellationToken)));

        Task Rattraper(Conversation conversation) =>
            notifier.Prevenir(conversation, new EvenementDeChat.ConversationModifiee(conversation.Dernier), cancellationToken);
    }
}

/// <summary>When a phone has to be told of a message.</summary>
internal static class AvisDeMessage
{
    /// <summary>Makes the person's phones ring for the last message, if it is to ring.</summary>
    public static void Avertir(this IPreveneur preveneur, Conversation conversation)
    {
        // A suggestion has a notification of its own, which rings. Whoever comes to another counsellor comes with a notice as the last message.
        if (
            conversation
                is { Ouverte: true, Sonne: true, Apercu: { Partie: Partie.Conseiller, Type: not TypeDeMessage.Suggestion } dernier }
            && dernier.Numero > conversation.Beneficiaire.LuJusqua
        )
            preveneur.Sonner(conversation.Dossier, conversation.NonLusParBeneficiaire);
    }
}
