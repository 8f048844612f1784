namespace Cej.Functions.Demarches;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ReferentielResponse))]
[JsonSerializable(typeof(DemarchesResponse))]
[JsonSerializable(typeof(DemarcheResponse))]
internal sealed partial class DemarchesReponses : JsonSerializerContext;
