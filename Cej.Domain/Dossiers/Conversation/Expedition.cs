using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Dossiers;

/// <summary>A message that was added.</summary>
/// <param name="Message">With its number.</param>
/// <param name="Pieces">What is known now of its files.</param>
public sealed record Expedie(Stored<Message> Message, IReadOnlyDictionary<Guid, EtatDePiece> Pieces);

/// <summary>
/// Adds a message to a conversation: reads side by side, then one commit. What every way of sending shares.
/// </summary>
public sealed class Expedition(
    IConversationStore conversations,
    PiecesDesMessages pieces,
    IEffetsDeConversation effets,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>How often another writer may be faster; a conversation has two sides.</summary>
    private const int Essais = 30;

    /// <summary>Adds one of the messages of a send to several people, once however often it is asked for.</summary>
    /// <param name="id">Whose conversation.</param>
    /// <param name="contenu">What it says, checked before.</param>
    /// <param name="envoi">The send.</param>
    /// <param name="par">For the audit.</param>
    /// <param name="auteurDans">Who writes; null when the caller may not write in this conversation as it is now.</param>
    /// <param name="cancellationToken">Cancels what is not committed yet.</param>
    public async Task<Result<Stored<Message>>> Expedier(
        BeneficiaireId id,
        Contenu contenu,
        OrigineDEnvoi envoi,
        Empreinte par,
        Func<Conversation, Auteur?> auteurDans,
        CancellationToken cancellationToken
    )
    {
        for (var essai = 1; essai <= Essais; essai++)
        {
            if (await conversations.Find(id, cancellationToken) is not { } found || auteurDans(found.Value) is not { } auteur)
                return RefusMessagerie.ConversationInconnue;
            if (await DejaRecu(found.Value, envoi, cancellationToken) is { } fait)
                return fait;
            var (conversation, message) = found.Value.Ajouter(auteur, contenu, clock.GetUtcNow(), envoi);
            if (
                await conversations.Ajouter(conversation, found.Version, message, null, [], cancellationToken) is EnvoiTente.Ajoute(
                    var ajoute
                )
            )
            {
                Conclure(conversation, ajoute.Value, par);
                return ajoute;
            }
        }

        return RefusMessagerie.ConversationOccupee;
    }

    /// <summary>
    /// Adds a message of its own, once a key, with the files that its author left in this conversation: they become the message's in its
    /// commit.
    /// </summary>
    /// <param name="id">Whose conversation.</param>
    /// <param name="contenu">What it says, checked before.</param>
    /// <param name="aAttacher">The files; empty for none.</param>
    /// <param name="cle">The idempotency key; null never repeats.</param>
    /// <param name="par">Who left the files, and for the audit.</param>
    /// <param name="auteurDans">Who writes; null when the caller may not write in this conversation as it is now.</param>
    /// <param name="cancellationToken">Cancels what is not committed yet.</param>
    public async Task<Result<Expedie>> Expedier(
        BeneficiaireId id,
        Contenu contenu,
        IReadOnlyList<Guid> aAttacher,
        string? cle,
        Empreinte par,
        Func<Conversation, Auteur?> auteurDans,
        CancellationToken cancellationToken
    )
    {
        var empreinte = aAttacher.Count == 0 ? contenu.Empreinte : contenu.EmpreinteAvec(aAttacher);
        for (var essai = 1; essai <= Essais; essai++)
        {
            var taking = pieces.Prendre(new DepotDePiece.Dossier(id), aAttacher, par, cancellationToken);
            var found = await conversations.Find(id, cancellationToken);
            var prises = await taking;
            if (found is null || auteurDans(found.Value) is not { } auteur)
                return RefusMessagerie.ConversationInconnue;

            var envoi = cle is null ? null : new CleDEnvoi(auteur.Partie ?? Partie.Conseiller, cle, empreinte);
            if (prises.Refus is { } refus)
            {
                // The same request again, whose files its message has already?
                return envoi is not null && await conversations.FindEnvoi(id, envoi, cancellationToken) is { } fait
                    ? await Relire(id, fait, empreinte, cancellationToken)
                    : refus;
            }

            var complet =
                aAttacher.Count == 0 ? contenu : contenu with { Pieces = [.. prises.Value.Select(piece => piece.Value.EnAttache())] };
            var (conversation, message) = found.Value.Ajouter(auteur, complet, clock.GetUtcNow());
            Stored<PieceJointe>[] attachees =
            [
                .. prises.Value.Select(piece => piece with { Value = piece.Value with { Message = message.Numero } }),
            ];
            switch (await conversations.Ajouter(conversation, found.Version, message, envoi, attachees, cancellationToken))
            {
                case EnvoiTente.Ajoute(var ajoute):
                    Conclure(conversation, message, par);
                    return new Expedie(ajoute, attachees.ToDictionary(piece => piece.Value.Id, piece => piece.Value.Etat));
                case EnvoiTente.DejaFait deja:
                    return await Relire(id, deja, empreinte, cancellationToken);
            }
        }

        return RefusMessagerie.ConversationOccupee;
    }

    private void Conclure(Conversation conversation, Message message, Empreinte par)
    {
        journal.Consigner(par, "message-envoye", conversation.Dossier);
        effets.Declencher(conversation, new EvenementDeChat.MessageAjoute(message.Numero));
    }

    /// <summary>
    /// The message of a send that came here before; null when it did not. Reads nothing when no other came since it was written down.
    /// </summary>
    private async Task<Stored<Message>?> DejaRecu(Conversation conversation, OrigineDEnvoi envoi, CancellationToken cancellationToken)
    {
        for (var recu = conversation.DernierEnvoi; recu is not null && recu.Le >= envoi.Le; )
        {
            var message = await conversations.FindMessage(conversation.Dossier, recu.Numero, cancellationToken);
            if (message is null || recu.Id == envoi.Id)
                return message;
            recu = message.Value.EnvoiPrecedent;
        }

        return null;
    }

    private async Task<Result<Expedie>> Relire(
        BeneficiaireId id,
        EnvoiTente.DejaFait deja,
        Empreinte empreinte,
        CancellationToken cancellationToken
    ) =>
        deja.Empreinte == empreinte && await conversations.FindMessage(id, deja.Numero, cancellationToken) is { } fait
            ? new Expedie(fait, await pieces.Lire(id, [fait.Value], cancellationToken))
            : RefusPortefeuille.CleDejaUtilisee;
}
