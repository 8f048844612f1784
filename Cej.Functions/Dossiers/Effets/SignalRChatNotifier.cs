using System.Globalization;
using Cej.Domain.Dossiers;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.TempsReel;

namespace Cej.Functions.Dossiers;

/// <summary>Tells the two sides of a conversation over the hub.</summary>
internal sealed class SignalRChatNotifier(HubPush push) : IChatNotifier
{
    /// <summary>Longer than a healthy push takes, shorter than a caller notices.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(1);

    public Task Prevenir(Conversation conversation, EvenementDeChat evenement, CancellationToken cancellationToken)
    {
        var message = Ecrire(conversation, evenement);
        string[] users = [.. Destinataires(evenement).Select(partie => Chat.Utilisateur(conversation, partie)).OfType<string>()];
        return push.Send(message, chat => chat.Prevenir(users, message), Delai, cancellationToken);
    }

    private static Partie[] Destinataires(EvenementDeChat evenement) =>
        evenement switch
        {
            EvenementDeChat.SuiviModifie or EvenementDeChat.SuiviRetire => [Partie.Conseiller],
            EvenementDeChat.Saisie { Par: Partie.Conseiller } => [Partie.Beneficiaire],
            EvenementDeChat.Saisie => [Partie.Conseiller],
            _ => [Partie.Conseiller, Partie.Beneficiaire],
        };

    private ChatEvenement Ecrire(Conversation conversation, EvenementDeChat evenement)
    {
        (string Type, long? Numero, Partie? Par) quoi = evenement switch
        {
            EvenementDeChat.MessageAjoute ajoute => ("message-ajoute", ajoute.Numero, null),
            EvenementDeChat.MessageModifie modifie => ("message-modifie", modifie.Numero, null),
            EvenementDeChat.MessageSupprime supprime => ("message-supprime", supprime.Numero, null),
            EvenementDeChat.PieceAnalysee analysee => ("piece-analysee", analysee.Numero, null),
            EvenementDeChat.Lu lu => ("lu", lu.Jusqua, lu.Par),
            EvenementDeChat.Saisie saisie => ("saisie", null, saisie.Par),
            EvenementDeChat.SuiviModifie => ("suivi-modifie", null, null),
            EvenementDeChat.SuiviRetire => ("suivi-retire", null, null),
            EvenementDeChat.DemarchesModifiees => ("demarches-modifiees", null, null),
            EvenementDeChat.ConversationModifiee modifiee => ("conversation-modifiee", modifiee.Dernier, null),
            _ => throw new InvalidOperationException($"Unknown event {evenement.GetType().Name}."),
        };
        return push.Evenement(
            quoi.Type,
            conversation.Dossier.ToString(),
            quoi.Numero?.ToString(CultureInfo.InvariantCulture),
            quoi.Par is { } partie ? Mots.De(partie) : null
        );
    }
}
