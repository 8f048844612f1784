namespace Cej.Functions.Messagerie;

/// <summary>The stored shapes of the important message and of quick replies, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(MessageImportantDocument))]
[JsonSerializable(typeof(ReponsesRapidesDocument))]
internal sealed partial class MessagerieDocuments : JsonSerializerContext;
