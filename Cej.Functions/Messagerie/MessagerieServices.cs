using Cej.Domain.Messagerie;
using Cej.Functions.Dossiers;

namespace Cej.Functions.Messagerie;

/// <summary>Conversations: messages, receipts, attachments, the important message, quick replies.</summary>
internal static class MessagerieServices
{
    public static IServiceCollection AddMessagerie(this IServiceCollection services) =>
        services
            .AddSingleton<EnvoyerMessageHandler>()
            .AddSingleton<ModifierMessageHandler>()
            .AddSingleton<LireConversationHandler>()
            .AddSingleton<MarquerLuHandler>()
            .AddSingleton<SuivreConversationHandler>()
            .AddSingleton<SignalerSaisieHandler>()
            .AddSingleton<RechercherMessagesHandler>()
            .AddSingleton<RechercherPartoutHandler>()
            .AddSingleton<ListerConversationsHandler>()
            .AddSingleton<MessageImportantHandler>()
            .AddSingleton<DeposerPieceHandler>()
            .AddSingleton<TelechargerPieceHandler>()
            .AddSingleton<MontrerMessageImportantHandler>()
            .AddSingleton<ReponsesRapidesHandler>()
            .AddSingleton<IReponsesRapidesStore, DocumentReponsesRapidesStore>()
            .AddSingleton<IMessageImportantStore, DocumentMessageImportantStore>()
            .AddEffets<MessageImportantChange, EffetsDuMessageImportant>()
            .AddPremiersCorps(typeof(MessagesFunctions.MessageRequest))
            .AddReponses(MessagerieReponses.Default, typeof(ConversationsResponse), typeof(ConversationResponse), typeof(MessageResponse));
}
