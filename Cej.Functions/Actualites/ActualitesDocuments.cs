namespace Cej.Functions.Actualites;

/// <summary>The stored shapes of the news, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(ActualiteDocument))]
[JsonSerializable(typeof(VuesDocument))]
[JsonSerializable(typeof(ChangementDesActualitesDocument))]
internal sealed partial class ActualitesDocuments : JsonSerializerContext;
