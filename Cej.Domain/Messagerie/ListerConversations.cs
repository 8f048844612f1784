using System.Globalization;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Messagerie;

/// <summary>The chat column of the home page.</summary>
/// <param name="Recherche">Words of the person's name; blank for everyone.</param>
/// <param name="Apres">The cursor of the previous page; null for the first.</param>
/// <param name="Limite">At most so many.</param>
/// <param name="VersionConnue">The version the caller has; null for a first read.</param>
/// <param name="Par">Who.</param>
public sealed record ListerConversations(string? Recherche, string? Apres, int Limite, long? VersionConnue, Appelant Par);

/// <summary>The list, or nothing when the caller has it already.</summary>
/// <param name="Sommaire">Version and unread counts of the whole space.</param>
/// <param name="Page">Null when <see cref="ListerConversations.VersionConnue"/> is still the current version.</param>
public sealed record ConversationsListees(SommaireDuPortefeuille Sommaire, PageDeListe<Suivi>? Page);

/// <summary>Lists the caller's conversations: unread first, then flagged, then the most recent. Guide: "La page d'accueil" (3).</summary>
public sealed class ListerConversationsHandler(IPortefeuilleStore portefeuilles, IJournalDesAcces journal)
{
    /// <summary>One read: the summary when the caller knows a version, else the whole portfolio.</summary>
    public async Task<Result<ConversationsListees>> Handle(ListerConversations query, CancellationToken cancellationToken)
    {
        if (query.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        if (!Rang.TryLire(query.Apres, out var apres))
            return Pagination.CurseurInvalide;

        if (query.VersionConnue is { } connue)
        {
            var sommaire = await portefeuilles.Resumer(par.Id, cancellationToken);
            if (sommaire.Version == connue)
                return new ConversationsListees(sommaire, null);
        }

        var lu = await portefeuilles.Lire(par.Id, cancellationToken);
        journal.Consigner(par, "conversations-lues");
        var recherche = new Recherche(query.Recherche);
        var trouves = lu.Suivis.Where(suivi => recherche.Trouve(suivi.CleDeTri));
        return new ConversationsListees(lu.Sommaire, Pagination.Page(trouves, RangDe, descendant: true, apres, query.Limite));
    }

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
