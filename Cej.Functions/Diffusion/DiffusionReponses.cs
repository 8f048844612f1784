namespace Cej.Functions.Diffusion;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ListesResponse))]
[JsonSerializable(typeof(ListeResponse))]
[JsonSerializable(typeof(EnvoisResponse))]
[JsonSerializable(typeof(EnvoiResponse))]
[JsonSerializable(typeof(PartageFunctions.PartageResponse))]
internal sealed partial class DiffusionReponses : JsonSerializerContext;
