namespace Cej.Functions.Offres.Sources;

/// <summary>What sources write, read as it comes: unknown fields are ignored, those we cannot do without are required.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FranceTravailResultats))]
[JsonSerializable(typeof(FranceTravailOffre))]
[JsonSerializable(typeof(EngagementResultats))]
[JsonSerializable(typeof(EngagementReponse))]
[JsonSerializable(typeof(Immersion))]
[JsonSerializable(typeof(IReadOnlyList<Immersion>))]
internal sealed partial class SourcesCodec : JsonSerializerContext;
