using Cej.Functions.Accueil;
using Cej.Functions.Actualites;
using Cej.Functions.Compte;
using Cej.Functions.Connexions;
using Cej.Functions.Conseillers;
using Cej.Functions.Conservation;
using Cej.Functions.Demarches;
using Cej.Functions.Demonstration;
using Cej.Functions.Diffusion;
using Cej.Functions.Dossiers;
using Cej.Functions.Exploitation;
using Cej.Functions.Indicateurs;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Demarrage;
using Cej.Functions.Infrastructure.Identite;
using Cej.Functions.Infrastructure.Journal;
using Cej.Functions.Infrastructure.Telemesure;
using Cej.Functions.Infrastructure.Telephones;
using Cej.Functions.Messagerie;
using Cej.Functions.Notifications;
using Cej.Functions.Offres;
using Cej.Functions.Portefeuille;
using Cej.Functions.Programmation;
using Cej.Functions.Reaffectation;
using Cej.Functions.Recapitulatif;

namespace Cej.Functions;

/// <summary>What the application is made of: engines, the kernel, and the features that stand on it.</summary>
internal static class CejServices
{
    public static IServiceCollection AddCej(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<Identifiants>()
            .AddDelais(configuration)
            .AddTelemesure(configuration)
            .AddHttpConventions(configuration)
            .AddIdentite(configuration)
            .AddJournalDesAcces()
            .AddTelephones(configuration)
            .AddAzureAdapters(configuration)
            .AddDossiers()
            .AddAccueil()
            .AddActualites(configuration)
            .AddCompte()
            .AddConnexions(configuration)
            .AddConseillers(configuration)
            .AddConservation()
            .AddDemarches(configuration)
            .AddDemonstration()
            .AddDiffusion()
            .AddExploitation()
            .AddIndicateurs()
            .AddMessagerie()
            .AddNotifications()
            .AddOffres(configuration)
            .AddPortefeuille()
            .AddProgrammation()
            .AddReaffectation(configuration)
            .AddRecapitulatif(configuration)
            .AddPrechauffage();
}
