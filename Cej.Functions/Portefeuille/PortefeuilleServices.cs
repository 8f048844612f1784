using Cej.Domain.Portefeuille;

namespace Cej.Functions.Portefeuille;

/// <summary>The portfolio, and the dossiers of those who are in it.</summary>
internal static class PortefeuilleServices
{
    public static IServiceCollection AddPortefeuille(this IServiceCollection services) =>
        services
            .AddSingleton<ListerPortefeuilleHandler>()
            .AddSingleton<AjouterBeneficiaireHandler>()
            .AddSingleton<LireFicheHandler>()
            .AddSingleton<ModifierBeneficiaireHandler>()
            .AddSingleton<TerminerSuiviHandler>()
            .AddSingleton<ExporterDossierHandler>()
            .AddSingleton<EffacerDossierHandler>()
            .AddSingleton<LireAccesHandler>()
            .AddSingleton<IExportDesDossiers, DocumentExport>()
            .AddReponses(PortefeuilleReponses.Default, typeof(PortefeuilleResponse));
}
