using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cej.Functions.Actualites;
using Cej.Functions.Demarches;
using Cej.Functions.Offres;
using Cej.Functions.Recapitulatif;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>The stored shapes, generated ahead so that reading a page of them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(BeneficiaireDocument))]
[JsonSerializable(typeof(AffectationDocument))]
[JsonSerializable(typeof(ConseillerDocument))]
[JsonSerializable(typeof(SommaireDocument))]
[JsonSerializable(typeof(SuiviDocument))]
[JsonSerializable(typeof(ListeDocument))]
[JsonSerializable(typeof(CleDEnvoiDocument))]
[JsonSerializable(typeof(TitreDocument))]
[JsonSerializable(typeof(EnvoiMultipleDocument))]
[JsonSerializable(typeof(ConversationDocument))]
[JsonSerializable(typeof(MessageDocument))]
[JsonSerializable(typeof(EnvoiDocument))]
[JsonSerializable(typeof(NotificationDocument))]
[JsonSerializable(typeof(PieceDocument))]
[JsonSerializable(typeof(MessageImportantDocument))]
[JsonSerializable(typeof(ActualiteDocument))]
[JsonSerializable(typeof(VuesDocument))]
[JsonSerializable(typeof(DemarcheDocument))]
[JsonSerializable(typeof(EmailDocument))]
[JsonSerializable(typeof(RenvoiDocument))]
[JsonSerializable(typeof(AgenceDocument))]
[JsonSerializable(typeof(SuperviseurDocument))]
[JsonSerializable(typeof(RetoursDocument))]
[JsonSerializable(typeof(DepartDocument))]
[JsonSerializable(typeof(ReaffectationDocument))]
[JsonSerializable(typeof(CollegueDocument))]
[JsonSerializable(typeof(SignetDocument))]
[JsonSerializable(typeof(MarqueDocument))]
[JsonSerializable(typeof(EspaceDOffresDocument))]
[JsonSerializable(typeof(OffresVuesDocument))]
[JsonSerializable(typeof(FavoriDocument))]
[JsonSerializable(typeof(RechercheDocument))]
[JsonSerializable(typeof(SuggestionDocument))]
[JsonSerializable(typeof(NotificationDuCentreDocument))]
[JsonSerializable(typeof(RecapitulatifDocument))]
[JsonSerializable(typeof(FinDeRecapitulatifDocument))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PageDuPlanDocument))]
internal sealed partial class DocumentCodec : JsonSerializerContext
{
    /// <summary>Writes a shape.</summary>
    public static ReadOnlyMemory<byte> Encode<T>(T shape) => JsonSerializer.SerializeToUtf8Bytes(shape, TypeInfo<T>());

    /// <summary>Reads a shape.</summary>
    public static T Decode<T>(StoredDocument document) =>
        JsonSerializer.Deserialize(document.Content.Span, TypeInfo<T>()) ?? throw new JsonException($"Document {document.Id} is null.");

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Default.GetTypeInfo(typeof(T))!;
}
