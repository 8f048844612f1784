using System.Globalization;
using Cej.Domain.Dossiers;
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
        (TypeDEvenement Type, long? Numero, Partie? Par) quoi = evenement switch
        {
            EvenementDeChat.MessageAjoute ajoute => (TypeDEvenement.MessageAjoute, ajoute.Numero, null),
            EvenementDeChat.MessageModifie modifie => (TypeDEvenement.MessageModifie, modifie.Numero, null),
            EvenementDeChat.MessageSupprime supprime => (TypeDEvenement.MessageSupprime, supprime.Numero, null),
            EvenementDeChat.PieceAnalysee analysee => (TypeDEvenement.PieceAnalysee, analysee.Numero, null),
            EvenementDeChat.Lu lu => (TypeDEvenement.Lu, lu.Jusqua, lu.Par),
            EvenementDeChat.Saisie saisie => (TypeDEvenement.Saisie, null, saisie.Par),
            EvenementDeChat.SuiviModifie => (TypeDEvenement.SuiviModifie, null, null),
            EvenementDeChat.SuiviRetire => (TypeDEvenement.SuiviRetire, null, null),
            EvenementDeChat.DemarchesModifiees => (TypeDEvenement.DemarchesModifiees, null, null),
            EvenementDeChat.ConversationModifiee modifiee => (TypeDEvenement.ConversationModifiee, modifiee.Dernier, null),
            _ => throw new InvalidOperationException($"Unknown event {evenement.GetType().Name}."),
        };
        return push.Evenement(quoi.Type, conversation.Dossier.ToString(), quoi.Numero?.ToString(CultureInfo.InvariantCulture), quoi.Par);
    }
}
