using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Messagerie;

/// <summary>Sends a message to the other side.</summary>
/// <param name="Conversation">Whose conversation.</param>
/// <param name="Texte">1 to 10,000 characters.</param>
/// <param name="CleIdempotence">The same key with the same text gives the first answer again; null never repeats.</param>
/// <param name="Par">Who.</param>
public sealed record EnvoyerMessage(BeneficiaireId Conversation, string? Texte, string? CleIdempotence, Appelant Par);

/// <summary>Sends a message: one point read and one commit. Guide: "Le module conversationnel".</summary>
public sealed class EnvoyerMessageHandler(
    IConversationStore conversations,
    IEffetsDeConversation effets,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>How often another writer may be faster; a conversation has two sides.</summary>
    private const int Essais = 30;

    /// <summary>The message with its number, or a refusal.</summary>
    public async Task<Result<Stored<Message>>> Handle(EnvoyerMessage command, CancellationToken cancellationToken) =>
        await Contenu
            .Lire(command.Texte)
            .Then(contenu => Envoyer(command.Conversation, contenu, command.CleIdempotence, command.Par, cancellationToken));

    /// <summary>Sends a content that was checked before.</summary>
    public async Task<Result<Stored<Message>>> Envoyer(
        BeneficiaireId id,
        Contenu contenu,
        string? cle,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        for (var essai = 1; essai <= Essais; essai++)
        {
            if (await conversations.Find(id, cancellationToken) is not { } found || found.Value.PartieDe(par) is not { } partie)
                return RefusMessagerie.ConversationInconnue;

            var auteur = par is Appelant.Conseiller conseiller ? Auteur.Par(conseiller.Id, conseiller.Nom) : Auteur.Beneficiaire;
            var (conversation, message) = found.Value.Ajouter(auteur, contenu, clock.GetUtcNow());
            var envoi = cle is null ? null : new CleDEnvoi(partie, cle, contenu.Empreinte);
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
