namespace Cej.Functions.Compte;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(CompteFunctions.CompteResponse))]
internal sealed partial class CompteReponses : JsonSerializerContext;
