namespace Cej.Functions.Offres;

/// <summary>The stored shapes of offers, searches and suggestions, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(EspaceDOffresDocument))]
[JsonSerializable(typeof(OffresVuesDocument))]
[JsonSerializable(typeof(OffresConsulteesDocument))]
[JsonSerializable(typeof(FavoriDocument))]
[JsonSerializable(typeof(RechercheDocument))]
[JsonSerializable(typeof(SuggestionDocument))]
internal sealed partial class OffresDocuments : JsonSerializerContext;
