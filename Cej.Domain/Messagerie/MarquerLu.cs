namespace Cej.Domain.Messagerie;

/// <summary>Moves the caller's read cursor forward. Guide: "confirmation de lecture".</summary>
public sealed class MarquerLuHandler(IConversationStore conversations, IEffets effets, IPreveneur preveneur, TimeProvider clock)
{
    /// <summary>The conversation after it; unchanged when the cursor was there or further already.</summary>
    public Task<Result<ConversationLue>> Handle(BeneficiaireId id, long jusqua, Appelant par, CancellationToken cancellationToken) =>
        Concurrence.Reessayer<ConversationLue>(async () =>
        {
            var reading = conversations.FindMessage(id, jusqua, cancellationToken);
            var found = await conversations.Find(id, cancellationToken);
            var message = await reading;
            if (found?.Value.PartieDe(par) is not { } partie)
                return RefusMessagerie.ConversationInconnue;
            if (message is null)
                return RefusMessagerie.MessageInconnu;

            var lue = found.Value.LireJusqua(partie, message.Value, clock.GetUtcNow());
            if (lue == found.Value)
                return new ConversationLue(lue, partie, []);

            return (await conversations.Save(lue, found.Version, cancellationToken)).Map(saved =>
            {
                effets.Declencher(saved.Value, new EvenementDeChat.Lu(partie, jusqua));
                if (lue is { Sonne: true, NonLusParBeneficiaire: 0 } && found.Value.NonLusParBeneficiaire > 0)
                    preveneur.Taire(id);
                return new ConversationLue(saved.Value, partie, []);
            });
        });
}

/// <summary>Flags a conversation, for the counsellor's own list.</summary>
public sealed class SuivreConversationHandler(IConversationStore conversations, IEffets effets)
{
    /// <summary>The conversation after it.</summary>
    public Task<Result<ConversationLue>> Handle(BeneficiaireId id, bool suivie, Appelant par, CancellationToken cancellationToken) =>
        Concurrence.Reessayer<ConversationLue>(async () =>
        {
            if (await conversations.Find(id, cancellationToken) is not { } found || found.Value.PartieDe(par) is not Partie.Conseiller)
                return RefusMessagerie.ConversationInconnue;

            var apres = found.Value.Suivre(suivie);
            if (apres == found.Value)
                return new ConversationLue(apres, Partie.Conseiller, []);

            return (await conversations.Save(apres, found.Version, cancellationToken)).Map(saved =>
            {
                effets.Declencher(saved.Value, null);
                return new ConversationLue(saved.Value, Partie.Conseiller, []);
            });
        });
}

/// <summary>Tells the other side that the caller is typing; nothing is stored.</summary>
public sealed class SignalerSaisieHandler(IConversationStore conversations, IChatNotifier notifier)
{
    /// <summary>Done, or <c>conversation-inconnue</c>: it cannot be forged for someone else's conversation.</summary>
    public async Task<Result<Fait>> Handle(BeneficiaireId id, Appelant par, CancellationToken cancellationToken)
    {
        if (await conversations.Find(id, cancellationToken) is not { } found || found.Value.PartieDe(par) is not { } partie)
            return RefusMessagerie.ConversationInconnue;

        await notifier.Prevenir(found.Value, new EvenementDeChat.Saisie(partie), cancellationToken);
        return new Fait();
    }
}
