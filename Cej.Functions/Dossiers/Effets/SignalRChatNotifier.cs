using System.Text;

namespace Cej.Functions.Dossiers;

/// <summary>Tells the two sides of a conversation over the hub.</summary>
internal sealed class SignalRChatNotifier(HubPush push) : IChatNotifier
{
    /// <summary>The longest text that an event carries, in UTF-8 bytes: the service bills each 2 KB of what it delivers.</summary>
    private const int TexteMaximal = 2_048;

    /// <summary>The most rows that an event carries: more of them cost more to deliver than the list to read.</summary>
    private const int LignesMaximales = 8;

    /// <summary>Longer than a healthy push takes, shorter than a caller notices.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(1);

    public Task Prevenir(Conversation conversation, EvenementDeChat evenement, CancellationToken cancellationToken)
    {
        var message = Ecrire(conversation, evenement);
        string[] users = [.. Destinataires(evenement).Select(partie => Chat.Utilisateur(conversation, partie)).OfType<string>()];
        return push.Send(message, chat => chat.Prevenir(users, message), Delai, cancellationToken);
    }

    public Task Montrer(LignesModifiees lignes, CancellationToken cancellationToken)
    {
        var evenement = push.Evenement(TypeDEvenement.SuiviModifie) with
        {
            Conversation = lignes.Suivis is [var seule] ? seule.Id.ToString() : null,
            Espace = lignes.Suivis.Count <= LignesMaximales ? EspaceModifie.De(lignes) : null,
        };
        string[] users = [UtilisateursDuChat.Conseiller(lignes.Conseiller)];
        return push.Send(evenement, chat => chat.Prevenir(users, evenement), Delai, cancellationToken);
    }

    private static Partie[] Destinataires(EvenementDeChat evenement) =>
        evenement switch
        {
            EvenementDeChat.SuiviRetire => [Partie.Conseiller],
            EvenementDeChat.Saisie { Par: Partie.Conseiller } => [Partie.Beneficiaire],
            EvenementDeChat.Saisie => [Partie.Conseiller],
            _ => [Partie.Conseiller, Partie.Beneficiaire],
        };

    private ChatEvenement Ecrire(Conversation conversation, EvenementDeChat evenement)
    {
        var dossier = conversation.Dossier.ToString();
        return evenement switch
        {
            EvenementDeChat.MessageAjoute(var ajoute) => AvecMessage(TypeDEvenement.MessageAjoute, ajoute),
            EvenementDeChat.MessageModifie(var modifie) => AvecMessage(TypeDEvenement.MessageModifie, new(modifie)),
            EvenementDeChat.MessageSupprime(var supprime) => AvecMessage(TypeDEvenement.MessageSupprime, new(supprime)),
            EvenementDeChat.PieceAnalysee(var numero) => Avec(TypeDEvenement.PieceAnalysee, numero),
            EvenementDeChat.Lu(var par, var jusqua) => Avec(TypeDEvenement.Lu, jusqua, par),
            EvenementDeChat.Saisie(var par) => Avec(TypeDEvenement.Saisie, null, par),
            EvenementDeChat.SuiviRetire => Avec(TypeDEvenement.SuiviRetire),
            EvenementDeChat.DemarchesModifiees => Avec(TypeDEvenement.DemarchesModifiees),
            EvenementDeChat.ConversationModifiee(var dernier) => Avec(TypeDEvenement.ConversationModifiee, dernier),
            _ => throw new InvalidOperationException($"Unknown event {evenement.GetType().Name}."),
        };

        ChatEvenement Avec(TypeDEvenement type, long? numero = null, Partie? par = null) =>
            push.Evenement(type) with
            {
                Conversation = dossier,
                Numero = numero is { } connu ? Numeros.Ecrire(connu) : null,
                Par = par,
            };

        ChatEvenement AvecMessage(TypeDEvenement type, Expedie ecrit) =>
            Avec(type, ecrit.Message.Value.Numero) with
            {
                Message = Tient(ecrit) ? MessageResponse.Depuis(ecrit) : null,
            };
    }

    private static bool Tient(Expedie ecrit) =>
        ecrit.EstComplet && Encoding.UTF8.GetByteCount(ecrit.Message.Value.Contenu.Texte) <= TexteMaximal;
}
