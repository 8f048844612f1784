namespace Cej.Functions.Conseillers;

/// <summary>The stored shapes of counsellors and agencies, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(ConseillerDocument))]
[JsonSerializable(typeof(ConseillerEffaceDocument))]
[JsonSerializable(typeof(AgenceDocument))]
[JsonSerializable(typeof(SuperviseurDocument))]
[JsonSerializable(typeof(CollegueDocument))]
internal sealed partial class ConseillersDocuments : JsonSerializerContext;
