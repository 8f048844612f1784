namespace Cej.Domain.Messagerie;

/// <summary>Which conversations a list is limited to.</summary>
public enum FiltreDesConversations
{
    /// <summary>All conversations.</summary>
    Toutes,

    /// <summary>Those with a message that the counsellor has not read.</summary>
    NonLues,

    /// <summary>Conversations that the counsellor flagged.</summary>
    Suivies,

    /// <summary>Those whose last message is the person's and has waited for <see cref="ListerConversationsHandler.SansReponse"/>, read or not.</summary>
    SansReponse,
}

/// <summary>The chat column.</summary>
/// <param name="Demande">Which rows.</param>
/// <param name="Filtre">Limited to what.</param>
public sealed record ListerConversations(DemandeDeListe Demande, FiltreDesConversations Filtre);

/// <summary>
/// Lists the caller's conversations by what needs an answer: unread first, then flagged, then the most recent; people without any message
/// last. Guide: "La page d'accueil" (3).
/// </summary>
public sealed class ListerConversationsHandler(ListerEspace lister, TimeProvider clock)
{
    /// <summary>How long a message of the person waits before its conversation counts as unanswered.</summary>
    public static readonly TimeSpan SansReponse = TimeSpan.FromDays(3);

    private static readonly Ordre<Suivi> Ordre = new(RangDe, descendant: true);

    /// <summary>A page of the chat column.</summary>
    public Task<Result<EspaceListe>> Handle(ListerConversations query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return lister.Handle(
            // Time alone makes a conversation unanswered: the version that the caller has does not tell.
            query.Filtre is FiltreDesConversations.SansReponse
                ? query.Demande with
                {
                    VersionConnue = null,
                }
                : query.Demande,
            Ordre,
            ActionConsignee.ConversationsLues,
            cancellationToken,
            Retenir(query.Filtre)
        );
    }

    private Predicate<Suivi>? Retenir(FiltreDesConversations filtre)
    {
        var limite = clock.GetUtcNow() - SansReponse;
        return filtre switch
        {
            FiltreDesConversations.Toutes => null,
            FiltreDesConversations.NonLues => suivi => suivi.Conversation.NonLusParConseiller > 0,
            FiltreDesConversations.Suivies => suivi => suivi.Conversation.Suivie,
            FiltreDesConversations.SansReponse => suivi =>
                suivi.Conversation.Apercu is { Partie: Partie.Beneficiaire } dernier && dernier.Le <= limite,
        };
    }

    private static Rang RangDe(Suivi suivi)
    {
        var conversation = suivi.Conversation;
        var instant = conversation.Apercu?.Le ?? suivi.AjouteLe;
        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Chiffre(conversation.NonLusParConseiller > 0)}{Chiffre(conversation.Suivie)}{Chiffre(conversation.Apercu is not null)}{instant.UtcTicks:D19}"
            ),
            suivi.CleDeTri,
            suivi.Id.Value
        );
    }

    private static int Chiffre(bool vrai) => vrai ? 1 : 0;
}
