namespace Cej.Functions.Actualites;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ActualitesResponse))]
[JsonSerializable(typeof(ActualiteResponse))]
[JsonSerializable(typeof(NonVuesResponse))]
[JsonSerializable(typeof(AideResponse))]
internal sealed partial class ActualitesReponses : JsonSerializerContext;
