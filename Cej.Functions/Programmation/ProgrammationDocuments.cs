namespace Cej.Functions.Programmation;

/// <summary>The stored shape of scheduled sends, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(EnvoiProgrammeDocument))]
internal sealed partial class ProgrammationDocuments : JsonSerializerContext;
