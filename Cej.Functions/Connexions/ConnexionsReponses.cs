namespace Cej.Functions.Connexions;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ConditionsFunctions.ConditionsResponse))]
[JsonSerializable(typeof(ConnexionFunctions.ConnexionResponse))]
internal sealed partial class ConnexionsReponses : JsonSerializerContext;
