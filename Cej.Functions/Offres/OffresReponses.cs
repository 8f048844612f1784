namespace Cej.Functions.Offres;

/// <summary>The answers, generated ahead so that writing them costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(OffresResponse))]
[JsonSerializable(typeof(OffreDetailleeResponse))]
[JsonSerializable(typeof(FavorisDuBeneficiaireResponse))]
[JsonSerializable(typeof(FavoriResponse))]
[JsonSerializable(typeof(RecherchesResponse))]
[JsonSerializable(typeof(RechercheResponse))]
[JsonSerializable(typeof(SuggestionsResponse))]
[JsonSerializable(typeof(PreferencesFunctions.PreferencesResponse))]
[JsonSerializable(typeof(ReferentielsFunctions.LieuResponse[]))]
[JsonSerializable(typeof(ReferentielsFunctions.LibelleResponse[]))]
internal sealed partial class OffresReponses : JsonSerializerContext;
