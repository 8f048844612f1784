namespace Cej.Functions.Dossiers;

/// <summary>The kernel: what one dossier is, and what follows its commits.</summary>
internal static class DossiersServices
{
    public static IServiceCollection AddDossiers(this IServiceCollection services) =>
        services.AddSuivi().AddConversation().AddPieces().AddTempsReel().AddEffets();

    private static IServiceCollection AddSuivi(this IServiceCollection services) =>
        services
            .AddSingleton<AccesAuDossier>()
            .AddSingleton<IDossierStore, DocumentDossierStore>()
            .AddSingleton<IAffichageStore, DocumentAffichageStore>()
            .AddSingleton<IAnnuaireDesBeneficiaires, DocumentAnnuaire>()
            .AddSingleton<IConflitsDAdresse, DocumentConflitsDAdresse>()
            .AddSingleton(_ => new EspacesGardes())
            .AddSingleton<IEspaceStore, DocumentEspaceStore>()
            .AddSingleton<IDepartStore, DocumentDepartStore>()
            .AddSingleton<ITracesDUnSuivi>(provider => provider.GetRequiredService<IDepartStore>())
            .AddSingleton<DestructionDuDossier>()
            .AddSingleton<IRappelStore, DocumentRappelStore>()
            .AddSingleton<EcrireEspace>()
            .AddSingleton<ListerEspace>();

    private static IServiceCollection AddConversation(this IServiceCollection services) =>
        services.AddSingleton<Expedition>().AddSingleton<IConversationStore, DocumentConversationStore>();

    private static IServiceCollection AddEffets(this IServiceCollection services) =>
        services
            .AddSingleton<IChatNotifier, SignalRChatNotifier>()
            .AddSingleton<IPreveneur, Preveneur>()
            .AddSingleton<INotificationStore, DocumentNotificationStore>()
            .AddSingleton<ProjectionDesDossiers>()
            .AddSingleton<AppliquerEffetsHandler>()
            .AddSingleton<EffetsManquants>()
            .AddSingleton<EffetsDesCommits>()
            .AddSingleton<IEffets>(provider => provider.GetRequiredService<EffetsDesCommits>())
            .AddHostedService(provider => provider.GetRequiredService<EffetsDesCommits>())
            .AddSingleton<IFluxDesChangements, DocumentFlux>()
            .AddSingleton<RejouerEffetsHandler>();
}
