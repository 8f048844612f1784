namespace Cej.Functions.Recapitulatif;

/// <summary>The stored shapes of the daily digest, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(RecapitulatifDocument))]
[JsonSerializable(typeof(FinDeRecapitulatifDocument))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PageDuPlanDocument))]
internal sealed partial class RecapitulatifDocuments : JsonSerializerContext;
