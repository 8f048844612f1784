using System.Text.Json.Serialization;
using Cej.Functions.Actualites;
using Cej.Functions.Connexions;
using Cej.Functions.Conseillers;
using Cej.Functions.Demarches;
using Cej.Functions.Demonstration;
using Cej.Functions.Diffusion;
using Cej.Functions.Exploitation;
using Cej.Functions.Messagerie;
using Cej.Functions.Notifications;
using Cej.Functions.Offres;
using Cej.Functions.Portefeuille;
using Cej.Functions.Reaffectation;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>The answers, generated ahead: writing a portfolio must cost little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(PortefeuilleResponse))]
[JsonSerializable(typeof(FicheResponse))]
[JsonSerializable(typeof(ProfilResponse))]
[JsonSerializable(typeof(ReglagesResponse))]
[JsonSerializable(typeof(AgencesResponse))]
[JsonSerializable(typeof(MotifsFunctions.MotifResponse[]))]
[JsonSerializable(typeof(ConnexionFunctions.ConnexionResponse))]
[JsonSerializable(typeof(SanteFunctions.SanteResponse))]
[JsonSerializable(typeof(DossiersFunctions.ExportResponse))]
[JsonSerializable(typeof(DossiersFunctions.JournalResponse))]
[JsonSerializable(typeof(AgencesFunctions.AgenceEcriteResponse))]
[JsonSerializable(typeof(ListesResponse))]
[JsonSerializable(typeof(ListeResponse))]
[JsonSerializable(typeof(EnvoisResponse))]
[JsonSerializable(typeof(EnvoiResponse))]
[JsonSerializable(typeof(ActualitesResponse))]
[JsonSerializable(typeof(ActualiteResponse))]
[JsonSerializable(typeof(NonVuesResponse))]
[JsonSerializable(typeof(AideResponse))]
[JsonSerializable(typeof(VisiteResponse))]
[JsonSerializable(typeof(ReferentielResponse))]
[JsonSerializable(typeof(DemarchesResponse))]
[JsonSerializable(typeof(DemarcheResponse))]
[JsonSerializable(typeof(ConversationsResponse))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(MessageResponse))]
[JsonSerializable(typeof(PieceDeposeeResponse))]
[JsonSerializable(typeof(LienDePieceResponse))]
[JsonSerializable(typeof(MessagesTrouvesResponse))]
[JsonSerializable(typeof(MessageImportantFunctions.MessageImportantResponse))]
[JsonSerializable(typeof(ColleguesTrouvesResponse))]
[JsonSerializable(typeof(BeneficiairesAReaffecterResponse))]
[JsonSerializable(typeof(ReaffectationResponse))]
[JsonSerializable(typeof(RetoursResponse))]
[JsonSerializable(typeof(DepartsResponse))]
[JsonSerializable(typeof(RecuperationResponse))]
[JsonSerializable(typeof(OffresResponse))]
[JsonSerializable(typeof(OffreDetailleeResponse))]
[JsonSerializable(typeof(PartageFunctions.PartageResponse))]
[JsonSerializable(typeof(FavorisDuBeneficiaireResponse))]
[JsonSerializable(typeof(FavoriResponse))]
[JsonSerializable(typeof(RecherchesResponse))]
[JsonSerializable(typeof(RechercheResponse))]
[JsonSerializable(typeof(SuggestionsResponse))]
[JsonSerializable(typeof(PreferencesFunctions.PreferencesResponse))]
[JsonSerializable(typeof(NotificationsFunctions.NotificationsResponse))]
[JsonSerializable(typeof(ReferentielsFunctions.LieuResponse[]))]
[JsonSerializable(typeof(ReferentielsFunctions.LibelleResponse[]))]
[JsonSerializable(typeof(SuperviseursFunctions.SuperviseursResponse))]
internal sealed partial class ReponsesCodec : JsonSerializerContext;
