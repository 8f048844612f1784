using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Messagerie;

/// <summary>Sends a message to the other side.</summary>
/// <param name="Conversation">Whose conversation.</param>
/// <param name="Texte">1 to 10,000 characters.</param>
/// <param name="CleIdempotence">The same key with the same text gives the first answer again; null never repeats.</param>
/// <param name="Par">Who.</param>
public sealed record EnvoyerMessage(BeneficiaireId Conversation, string? Texte, string? CleIdempotence, Appelant Par);

/// <summary>Sends a message. Guide: "Le module conversationnel".</summary>
public sealed class EnvoyerMessageHandler(Expedition expedition)
{
    /// <summary>The message with its number, or a refusal.</summary>
    public async Task<Result<Stored<Message>>> Handle(EnvoyerMessage command, CancellationToken cancellationToken) =>
        await Contenu
            .Lire(command.Texte)
            .Then(contenu =>
                expedition.Expedier(
                    command.Conversation,
                    contenu,
                    command.CleIdempotence,
                    command.Par.Identite,
                    conversation => conversation.PartieDe(command.Par) is null ? null : AuteurDe(command.Par),
                    cancellationToken
                )
            );

    private static Auteur AuteurDe(Appelant par) =>
        par is Appelant.Conseiller conseiller ? Auteur.Par(conseiller.Id, conseiller.Nom) : Auteur.Beneficiaire;
}

/// <summary>Adds a message to a conversation: one point read and one commit. What every way of sending shares.</summary>
public sealed class Expedition(IConversationStore conversations, IEffetsDeConversation effets, IJournalDesAcces journal, TimeProvider clock)
{
    /// <summary>How often another writer may be faster; a conversation has two sides.</summary>
    private const int Essais = 30;

    /// <summary>Adds a message, once a key.</summary>
    /// <param name="id">Whose conversation.</param>
    /// <param name="contenu">What it says, checked before.</param>
    /// <param name="cle">The idempotency key; null never repeats.</param>
    /// <param name="par">For the audit.</param>
    /// <param name="auteurDans">Who writes; null when he may not write in this conversation as it is now.</param>
    /// <param name="cancellationToken">Cancels what is not committed yet.</param>
    public async Task<Result<Stored<Message>>> Expedier(
        BeneficiaireId id,
        Contenu contenu,
        string? cle,
        Empreinte par,
        Func<Conversation, Auteur?> auteurDans,
        CancellationToken cancellationToken
    )
    {
        for (var essai = 1; essai <= Essais; essai++)
        {
            if (await conversations.Find(id, cancellationToken) is not { } found || auteurDans(found.Value) is not { } auteur)
                return RefusMessagerie.ConversationInconnue;

            var (conversation, message) = found.Value.Ajouter(auteur, contenu, clock.GetUtcNow());
            var envoi = cle is null ? null : new CleDEnvoi(auteur.Partie ?? Partie.Conseiller, cle, contenu.Empreinte);
            switch (await conversations.Ajouter(conversation, found.Version, message, envoi, cancellationToken))
            {
                case EnvoiTente.Ajoute(var ajoute):
                    journal.Consigner(par, "message-envoye", id);
                    effets.Declencher(conversation, new EvenementDeChat.MessageAjoute(message.Numero));
                    return ajoute;
                case EnvoiTente.DejaFait deja:
                    return
                        deja.Empreinte == contenu.Empreinte
                        && await conversations.FindMessage(id, deja.Numero, cancellationToken) is { } fait
                        ? fait
                        : Portefeuille.RefusPortefeuille.CleDejaUtilisee;
            }
        }

        return RefusMessagerie.ConversationOccupee;
    }
}
