namespace Cej.Functions.Reaffectation;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ColleguesTrouvesResponse))]
[JsonSerializable(typeof(BeneficiairesAReaffecterResponse))]
[JsonSerializable(typeof(ReaffectationResponse))]
[JsonSerializable(typeof(RetoursResponse))]
[JsonSerializable(typeof(DepartsResponse))]
[JsonSerializable(typeof(RecuperationResponse))]
[JsonSerializable(typeof(SuperviseursFunctions.SuperviseursResponse))]
[JsonSerializable(typeof(HabilitationFunctions.DemandeResponse))]
[JsonSerializable(typeof(HabilitationFunctions.DemandesResponse))]
internal sealed partial class ReaffectationReponses : JsonSerializerContext;
