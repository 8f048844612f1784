using System.Globalization;
using Cej.Domain.Messagerie;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Infrastructure.TempsReel;

/// <summary>Pushes events over SignalR. A push is a hint: one that fails or takes too long is logged and forgotten.</summary>
internal sealed partial class SignalRChatNotifier(IServiceProvider services, TimeProvider clock, ILogger<SignalRChatNotifier> logger)
    : IChatNotifier
{
    /// <summary>Longer than a healthy push takes, shorter than a caller notices.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(1);

    // Made when first needed: the hub's connection exists only once the host has started. A failure is not kept.
    private readonly Lazy<Chat> _chat = new(() => ActivatorUtilities.CreateInstance<Chat>(services), LazyThreadSafetyMode.PublicationOnly);

    public async Task Prevenir(Conversation conversation, EvenementDeChat evenement, CancellationToken cancellationToken)
    {
        var message = Ecrire(conversation, evenement);
        var users = Destinataires(evenement).Select(partie => Chat.Utilisateur(conversation, partie)).OfType<string>();
        try
        {
            await Task.WhenAll(users.Select(user => _chat.Value.Prevenir(user, message))).WaitAsync(Delai, clock, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever is wrong with the push service must not touch the conversation.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFailed(logger, fault, message.Type);
        }
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
        return new(
            1,
            quoi.Type,
            conversation.Dossier.ToString(),
            quoi.Numero?.ToString(CultureInfo.InvariantCulture),
            quoi.Par is { } partie ? Mots.De(partie) : null,
            clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)
        );
    }

    [LoggerMessage(LogLevel.Warning, "The push of {Type} failed; clients will read it over HTTP.")]
    private static partial void LogFailed(ILogger logger, Exception fault, string type);
}

/// <summary>The words of the wire.</summary>
internal static class Mots
{
    public static string De(Partie partie) =>
        partie switch
        {
            Partie.Conseiller => "conseiller",
            Partie.Beneficiaire => "beneficiaire",
        };

    public static string De(TypeDeMessage type) =>
        type switch
        {
            TypeDeMessage.Texte => "texte",
            TypeDeMessage.Offre => "offre",
            TypeDeMessage.Suggestion => "suggestion",
            TypeDeMessage.PieceJointe => "piece-jointe",
            TypeDeMessage.Systeme => "systeme",
        };
}
