using System.Text.Json;
using System.Text.Json.Serialization;
using Cej.Domain.Connexions;
using Cej.Domain.Conseillers;
using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Messagerie;
using Cej.Domain.Portefeuille;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using Cej.Functions.Actualites;
using Cej.Functions.Conseillers;
using Cej.Functions.Demarches;
using Cej.Functions.Diffusion;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Demarrage;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Cej.Functions.Infrastructure.Journal;
using Cej.Functions.Infrastructure.Telemesure;
using Cej.Functions.Infrastructure.TempsReel;
using Cej.Functions.Messagerie;
using Cej.Functions.Offres;
using Cej.Functions.Reaffectation;
using Cej.Functions.Recapitulatif;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Infrastructure;

/// <summary>What the application is made of.</summary>
internal static class CejServices
{
    /// <summary>Bytes.</summary>
    private const long TailleMaximaleDeLHote = 100 * 1024 * 1024;

    public static IServiceCollection AddCej(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Identifiants>();
        services.AddTelemesure(configuration);
        services.AddHttpConventions(configuration).AddIdentite(configuration);
        services.AddServerlessHub<Chat>(hub => hub.WithOptions(options => options.UseJsonObjectSerializer(Chat.Serialiseur)));
        services.AddSingleton<HubPush>().AddSingleton<IChatNotifier, SignalRChatNotifier>();
        services.AddOffres(configuration);
        services.AddUseCases().AddStores().AddReaffectation().AddAzureAdapters(configuration);
        services.AddDemarches(configuration).AddActualites(configuration);
        services.AddRecapitulatif(configuration);
        services.AddPrechauffage();
        services.AddOptions<ApplicationMobileOptions>().LierReglages(configuration.GetSection("ApplicationMobile"));
        return services;
    }

    private static IServiceCollection AddHttpConventions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LimitesOptions>().LierReglages(configuration.GetSection("Limites"));
        services.AddSingleton<LimiteParAppelant>();
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // As much as the Functions host lets through: what is too large, we refuse in our own words.
            kestrel.Limits.MaxRequestBodySize = TailleMaximaleDeLHote;
        });
        services.AddMvcCore().AddJsonOptions(mvc => Lire(mvc.JsonSerializerOptions));
        services.ConfigureHttpJsonOptions(http =>
        {
            http.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            http.SerializerOptions.Converters.Add(new UtcConverter());
            http.SerializerOptions.TypeInfoResolverChain.Insert(0, ReponsesCodec.Default);
        });
        return services;
    }

    /// <summary>Bodies are read strictly: what is unknown, repeated or of another type is refused, never guessed.</summary>
    private static void Lire(JsonSerializerOptions body)
    {
        body.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        body.NumberHandling = JsonNumberHandling.Strict;
        body.AllowDuplicateProperties = false;
        body.PropertyNameCaseInsensitive = false;
        body.MaxDepth = 16;
    }

    private static void AddPrechauffage(this IServiceCollection services) =>
        services
            .AddSingleton<IAPrechauffer>(provider => provider.GetRequiredService<DocumentsAPrechauffer>())
            .AddSingleton<IAPrechauffer, ClesAPrechauffer>()
            .AddSingleton<IAPrechauffer, ContratsAPrechauffer>()
            .AddHostedService<Prechauffage>();

    private static IServiceCollection AddUseCases(this IServiceCollection services) =>
        services
            .AddSingleton<SeConnecterHandler>()
            .AddSingleton<LireProfilHandler>()
            .AddSingleton<ModifierProfilHandler>()
            .AddSingleton<RechercherAgencesHandler>()
            .AddSingleton<EcrireAgenceHandler>()
            .AddSingleton<ListerPortefeuilleHandler>()
            .AddSingleton<AjouterBeneficiaireHandler>()
            .AddSingleton<LireFicheHandler>()
            .AddSingleton<ModifierBeneficiaireHandler>()
            .AddSingleton<TerminerSuiviHandler>()
            .AddSingleton<ProjectionDesDossiers>()
            .AddSingleton<RejouerEffetsHandler>()
            .AddSingleton<PurgerArchivesHandler>()
            .AddSingleton<ExporterDossierHandler>()
            .AddSingleton<EffacerDossierHandler>()
            .AddSingleton<LireAccesHandler>()
            .AddSingleton<Expedition>()
            .AddSingleton<ListesHandler>()
            .AddSingleton<EnvoyerATousHandler>()
            .AddSingleton<Distribution>()
            .AddSingleton<ReprendreEnvoisHandler>()
            .AddSingleton<LireEnvoisHandler>()
            .AddSingleton<EnvoyerMessageHandler>()
            .AddSingleton<ModifierMessageHandler>()
            .AddSingleton<LireConversationHandler>()
            .AddSingleton<MarquerLuHandler>()
            .AddSingleton<SuivreConversationHandler>()
            .AddSingleton<SignalerSaisieHandler>()
            .AddSingleton<RechercherMessagesHandler>()
            .AddSingleton<ListerConversationsHandler>()
            .AddSingleton<MessageImportantHandler>()
            .AddSingleton<AppliquerEffetsHandler>()
            .AddSingleton<EffetsManquants>()
            .AddPieces();

    private static IServiceCollection AddStores(this IServiceCollection services) =>
        services
            .AddSingleton<IDossierStore, DocumentDossierStore>()
            .AddSingleton<IExportDesDossiers, DocumentExport>()
            .AddSingleton<IAnnuaireDesBeneficiaires, DocumentAnnuaire>()
            .AddSingleton<IPortefeuilleStore, DocumentPortefeuilleStore>()
            .AddSingleton<IConseillerStore, DocumentConseillerStore>()
            .AddSingleton<IFluxDesChangements, DocumentFlux>()
            .AddSingleton<IConversationStore, DocumentConversationStore>()
            .AddSingleton<IListeStore, DocumentListeStore>()
            .AddSingleton<IEnvoiStore, DocumentEnvoiStore>()
            .AddSingleton<IMessageImportantStore, DocumentMessageImportantStore>()
            .AddSingleton<EffetsDeConversation>()
            .AddSingleton<IEffetsDeConversation>(provider => provider.GetRequiredService<EffetsDeConversation>())
            .AddHostedService(provider => provider.GetRequiredService<EffetsDeConversation>())
            .AddSingleton<DocumentReferentiels>()
            .AddSingleton<IAgences>(provider => provider.GetRequiredService<DocumentReferentiels>())
            .AddSingleton<IEffetsDuDossier, EffetsDuDossier>()
            .AddSingleton<ILectureDuJournal, LectureDuJournal>()
            .AddSingleton<JournalDesAcces>()
            .AddSingleton<IJournalDesAcces>(provider => provider.GetRequiredService<JournalDesAcces>())
            .AddHostedService(provider => provider.GetRequiredService<JournalDesAcces>());

    private static IServiceCollection AddReaffectation(this IServiceCollection services) =>
        services
            .AddSingleton<SuperviseursHandler>()
            .AddSingleton<Perimetre>()
            .AddSingleton<RechercherConseillersHandler>()
            .AddSingleton<ListerBeneficiairesHandler>()
            .AddSingleton<ReaffecterHandler>()
            .AddSingleton<RecupererHandler>()
            .AddSingleton<DepartsHandler>()
            .AddSingleton<ReprendreReaffectationsHandler>()
            .AddSingleton<Deplacements>()
            .AddSingleton<Rangement>()
            .AddSingleton<ISuperviseurs, DocumentSuperviseurs>()
            .AddSingleton<IAnnuaireDesConseillers, DocumentCollegues>()
            .AddSingleton<IRetourStore, DocumentRetourStore>()
            .AddSingleton<IDepartStore, DocumentDepartStore>()
            .AddSingleton<IReaffectationStore, DocumentReaffectationStore>();
}
