namespace Cej.Domain.Messagerie;

/// <summary>Messages found in a conversation.</summary>
/// <param name="Messages">The latest first.</param>
/// <param name="Suivant">Search on below this number; null when everything was searched.</param>
public sealed record MessagesTrouves(IReadOnlyList<Message> Messages, long? Suivant);

/// <summary>Searches inside a conversation, without accents or case.</summary>
public sealed class RechercherMessagesHandler(IConversationStore conversations, IJournalDesAcces journal)
{
    /// <summary>How many matches one request gives.</summary>
    private const int Trouves = 200;

    /// <summary>
    /// How many messages one request looks at, a page after the other until it has its matches: a word that is in many messages takes the
    /// first page alone, one that is in none all three. A longer conversation is searched in several requests.
    /// </summary>
    private static readonly int[] Pages = [Trouves, 300, 500];

    /// <summary>The matches among the messages below a number.</summary>
    public async Task<Result<MessagesTrouves>> Handle(
        BeneficiaireId id,
        string? saisie,
        long? avant,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        var recherche = new Recherche(saisie);
        if (recherche.EstVide)
            return Refus.DeChamps(new ErreurDeChamp("texte", "Indiquez au moins un mot à rechercher."));

        var reading = conversations.ListerAvant(id, avant, Pages[0], cancellationToken);
        var found = await conversations.Find(id, cancellationToken);
        var examines = await reading;
        if (found?.Value.PartieDe(par) is null)
            return RefusMessagerie.ConversationInconnue;

        journal.Consigner(par, ActionConsignee.ConversationRecherchee, id);
        List<Message> trouves = [];
        for (var page = 0; ; page++)
        {
            foreach (var message in examines.Select(stored => stored.Value))
            {
                if (trouves.Count == Trouves)
                    return new MessagesTrouves(trouves, trouves[^1].Numero);
                if (EstTrouve(message, recherche))
                    trouves.Add(message);
            }

            if (examines.Count < Pages[page])
                return new MessagesTrouves(trouves, null);
            // Numbers have no gap: below any but the first there is another message.
            var dernier = examines[^1].Value.Numero;
            if (dernier == 1)
                return new MessagesTrouves(trouves, null);
            if (trouves.Count == Trouves || page == Pages.Length - 1)
                return new MessagesTrouves(trouves, dernier);
            examines = await conversations.ListerAvant(id, dernier, Pages[page + 1], cancellationToken);
        }
    }

    /// <summary>Whether a message that was not deleted holds the words, in its text or in the name of what it carries.</summary>
    internal static bool EstTrouve(Message message, Recherche recherche) =>
        message.SupprimeLe is null && recherche.Trouve(TextePlie.Plier(TexteDe(message.Contenu)));

    private static string TexteDe(Contenu contenu) =>
        contenu is { Reference: null, Pieces: [] }
            ? contenu.Texte
            : string.Join(' ', [contenu.Texte, contenu.Reference?.Titre, .. contenu.Pieces.Select(piece => piece.Nom)]);
}
