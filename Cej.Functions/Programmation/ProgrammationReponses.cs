namespace Cej.Functions.Programmation;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(EnvoisProgrammesResponse))]
[JsonSerializable(typeof(EnvoiProgrammeResponse))]
internal sealed partial class ProgrammationReponses : JsonSerializerContext;
