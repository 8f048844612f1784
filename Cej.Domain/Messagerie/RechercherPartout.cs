namespace Cej.Domain.Messagerie;

/// <summary>A conversation with messages that a search found.</summary>
/// <param name="Suivi">The counsellor's row of it.</param>
/// <param name="Nombre">How many messages this page of the search found in it.</param>
/// <param name="Messages">The latest of them, the latest first; at most <see cref="RechercherPartoutHandler.MessagesParConversation"/>.</param>
public sealed record ConversationTrouvee(Suivi Suivi, int Nombre, IReadOnlyList<Message> Messages);

/// <summary>One page of a search over all conversations.</summary>
/// <param name="Conversations">Those in which something was found, by their latest found message.</param>
/// <param name="Regardees">How many conversations this page has finished, whether it found anything there or not.</param>
/// <param name="Suivant">Where the search goes on; null when everything was looked at.</param>
public sealed record ConversationsTrouvees(IReadOnlyList<ConversationTrouvee> Conversations, int Regardees, string? Suivant);

/// <summary>
/// Searches the messages of all the caller's conversations, without accents or case, ten conversations at a time. A page costs the same
/// whatever the number of people and of messages: it reads <see cref="Lignes"/> rows, then <see cref="Messages"/> messages of the ten, and
/// says how to go on: deeper in the ten, then with the next ones.
/// </summary>
public sealed class RechercherPartoutHandler(IEspaceStore espaces, IConversationStore conversations, IJournalDesAcces journal)
{
    /// <summary>How many messages of one conversation a page shows.</summary>
    public const int MessagesParConversation = 5;

    /// <summary>How many messages a page looks at, shared by those conversations that have so many.</summary>
    private const int Messages = 400;

    /// <summary>How many rows a page reads to find the ten: people without a message are passed over.</summary>
    private const int Lignes = 50;

    /// <summary>The next page.</summary>
    public async Task<Result<ConversationsTrouvees>> Handle(
        string? saisie,
        string? apres,
        Appelant appelant,
        CancellationToken cancellationToken
    )
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        var recherche = new Recherche(saisie);
        if (recherche.EstVide)
            return Refus.DeChamps(new ErreurDeChamp("texte", "Indiquez au moins un mot à rechercher."));
        if (!AvancementDeRecherche.TryLire(apres, out var avancement))
            return Pagination.CurseurInvalide;

        var lues = await espaces.ListerParId(par.Id, avancement.Apres, Lignes, cancellationToken);
        var groupe = avancement.Groupe(lues);
        // The rows say how many messages there are: no conversation is read that was looked at to its end.
        (Suivi Suivi, long Restants)[] longues =
        [
            .. groupe.Select(suivi => (suivi, suivi.Conversation.Apercu!.Numero - avancement.Profondeur)).Where(longue => longue.Item2 > 0),
        ];
        var combien = Partager([.. longues.Select(longue => longue.Restants)]);
        var trouvees = await Task.WhenAll(
            longues.Select(longue =>
                Chercher(longue.Suivi, recherche, longue.Restants, (int)Math.Min(longue.Restants, combien), par, cancellationToken)
            )
        );

        var plusLoin = longues.Any(longue => longue.Restants > combien);
        return new ConversationsTrouvees(
            [.. trouvees.OfType<ConversationTrouvee>().OrderByDescending(trouvee => trouvee.Messages[0].Le)],
            plusLoin ? 0 : groupe.Count,
            (plusLoin ? avancement.PlusLoin(lues, groupe, combien) : avancement.Ensuite(lues, groupe))?.EnCurseur()
        );
    }

    /// <summary>How many messages of each are looked at, so that all together are no more than a page takes: what few leave, many get.</summary>
    private static int Partager(long[] restants)
    {
        Array.Sort(restants);
        var libres = Messages;
        for (var i = 0; i < restants.Length; i++)
        {
            var part = libres / (restants.Length - i);
            if (restants[i] > part)
                return part;
            libres -= (int)restants[i];
        }

        return Messages;
    }

    /// <summary>The matches among so many of the messages that are left; null for none, or when the caller does not follow the person now.</summary>
    private async Task<ConversationTrouvee?> Chercher(
        Suivi suivi,
        Recherche recherche,
        long restants,
        int combien,
        Appelant.Conseiller par,
        CancellationToken cancellationToken
    )
    {
        // Numbers have no gap, from 1. The depth counts from the last message that the row knows: newer ones make the next page look again.
        var reading = conversations.ListerAvant(suivi.Id, restants + 1, combien, cancellationToken);
        var found = await conversations.Find(suivi.Id, cancellationToken);
        var examines = await reading;
        // A row follows its conversation a moment later: the conversation says who may.
        if (found?.Value.PartieDe(par) is null)
            return null;

        journal.Consigner(par, ActionConsignee.ConversationRecherchee, suivi.Id);
        Message[] trouves =
        [
            .. examines.Select(stored => stored.Value).Where(message => RechercherMessagesHandler.EstTrouve(message, recherche)),
        ];
        return trouves.Length == 0 ? null : new(suivi, trouves.Length, [.. trouves.Take(MessagesParConversation)]);
    }
}
