using System.Globalization;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Messagerie;

/// <summary>Lists the caller's conversations: unread first, then flagged, then the most recent. Guide: "La page d'accueil" (3).</summary>
public sealed class ListerConversationsHandler(ListerEspace lister)
{
    private static readonly Ordre<Suivi> Ordre = new(RangDe, descendant: true);

    /// <summary>A page of the chat column.</summary>
    public Task<Result<EspaceListe>> Handle(DemandeDeListe query, CancellationToken cancellationToken) =>
        lister.Handle(query, Ordre, ActionConsignee.ConversationsLues, cancellationToken);

    private static Rang RangDe(Suivi suivi)
    {
        var conversation = suivi.Conversation;
        var instant = conversation.Apercu?.Le ?? suivi.AjouteLe;
        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(conversation.NonLusParConseiller > 0 ? 1 : 0)}{(conversation.Suivie ? 1 : 0)}{instant.UtcTicks:D19}"
            ),
            suivi.CleDeTri,
            suivi.Id.Value
        );
    }
}
