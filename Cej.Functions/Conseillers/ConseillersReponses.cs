namespace Cej.Functions.Conseillers;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ProfilResponse))]
[JsonSerializable(typeof(ReglagesResponse))]
[JsonSerializable(typeof(AgencesResponse))]
internal sealed partial class ConseillersReponses : JsonSerializerContext;
