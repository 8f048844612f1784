namespace Cej.Functions.Diffusion;

/// <summary>The stored shapes of broadcast lists and sends to several people, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(ListeDocument))]
[JsonSerializable(typeof(CleDEnvoiDocument))]
[JsonSerializable(typeof(TitreDocument))]
[JsonSerializable(typeof(EnvoiMultipleDocument))]
internal sealed partial class DiffusionDocuments : JsonSerializerContext;
