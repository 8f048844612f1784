using Cej.Functions.Dossiers;

namespace Cej.Functions.Messagerie;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ConversationsResponse))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(MessageResponse))]
[JsonSerializable(typeof(PieceDeposeeResponse))]
[JsonSerializable(typeof(LienDePieceResponse))]
[JsonSerializable(typeof(MessagesTrouvesResponse))]
[JsonSerializable(typeof(ConversationsTrouveesResponse))]
[JsonSerializable(typeof(MessageImportantFunctions.MessageImportantResponse))]
[JsonSerializable(typeof(ReponsesRapidesFunctions.ReponsesRapidesResponse))]
[JsonSerializable(typeof(ReponsesRapidesFunctions.ReponseRapideResponse))]
internal sealed partial class MessagerieReponses : JsonSerializerContext;
