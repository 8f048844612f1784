namespace Cej.Functions.Portefeuille;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(PortefeuilleResponse))]
[JsonSerializable(typeof(FicheResponse))]
[JsonSerializable(typeof(MotifsFunctions.MotifResponse[]))]
internal sealed partial class PortefeuilleReponses : JsonSerializerContext;
