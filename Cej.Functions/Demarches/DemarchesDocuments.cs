namespace Cej.Functions.Demarches;

/// <summary>The stored shapes of démarches, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(DemarcheDocument))]
internal sealed partial class DemarchesDocuments : JsonSerializerContext;
