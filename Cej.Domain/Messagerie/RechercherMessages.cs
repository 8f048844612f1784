using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Messagerie;

/// <summary>Messages found in a conversation.</summary>
/// <param name="Messages">The latest first.</param>
/// <param name="Suivant">Search on below this number; null when everything was searched.</param>
public sealed record MessagesTrouves(IReadOnlyList<Message> Messages, long? Suivant);

/// <summary>Searches inside a conversation, without accents or case.</summary>
public sealed class RechercherMessagesHandler(IConversationStore conversations, IJournalDesAcces journal)
{
    /// <summary>How many messages one request looks at: a longer conversation is searched in several.</summary>
    private const int Examines = 1_000;

    /// <summary>How many matches one request gives.</summary>
    private const int Trouves = 200;

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

        var reading = conversations.ListerAvant(id, avant, Examines, cancellationToken);
        var found = await conversations.Find(id, cancellationToken);
        var examines = await reading;
        if (found?.Value.PartieDe(par) is null)
            return RefusMessagerie.ConversationInconnue;

        journal.Consigner(par, ActionConsignee.ConversationRecherchee, id);
        List<Message> trouves = [];
        foreach (var message in examines.Select(stored => stored.Value))
        {
            if (trouves.Count == Trouves)
                return new MessagesTrouves(trouves, trouves[^1].Numero);
            if (message.SupprimeLe is null && recherche.Trouve(TextePlie.Plier(string.Join(' ', MotsDe(message.Contenu)))))
                trouves.Add(message);
        }

        return new MessagesTrouves(trouves, examines.Count == Examines ? examines[^1].Value.Numero : null);
    }

    private static IEnumerable<string?> MotsDe(Contenu contenu) =>
        [contenu.Texte, contenu.Reference?.Titre, .. contenu.Pieces.Select(piece => piece.Nom)];
}
