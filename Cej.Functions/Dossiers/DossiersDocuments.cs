namespace Cej.Functions.Dossiers;

/// <summary>The stored shapes of the kernel, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(BeneficiaireDocument))]
[JsonSerializable(typeof(AffectationDocument))]
[JsonSerializable(typeof(AffichageDocument))]
[JsonSerializable(typeof(SommaireDocument))]
[JsonSerializable(typeof(SuiviDocument))]
[JsonSerializable(typeof(ConversationDocument))]
[JsonSerializable(typeof(MessageDocument))]
[JsonSerializable(typeof(EnvoiDocument))]
[JsonSerializable(typeof(PieceDocument))]
[JsonSerializable(typeof(DepartDocument))]
[JsonSerializable(typeof(RappelDocument))]
[JsonSerializable(typeof(RappelsPretsDocument))]
[JsonSerializable(typeof(EmailDocument))]
[JsonSerializable(typeof(RenvoiDocument))]
[JsonSerializable(typeof(ConflitDocument))]
[JsonSerializable(typeof(RetoursDocument))]
[JsonSerializable(typeof(SignetDocument))]
[JsonSerializable(typeof(MarqueDocument))]
[JsonSerializable(typeof(NotificationDuCentreDocument))]
internal sealed partial class DossiersDocuments : JsonSerializerContext;
