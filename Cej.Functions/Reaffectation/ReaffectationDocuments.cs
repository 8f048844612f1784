namespace Cej.Functions.Reaffectation;

/// <summary>The stored shapes of reassignments, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(DemandeDHabilitationDocument))]
[JsonSerializable(typeof(ReaffectationDocument))]
internal sealed partial class ReaffectationDocuments : JsonSerializerContext;
