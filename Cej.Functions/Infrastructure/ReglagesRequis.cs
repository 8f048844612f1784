using Cej.Functions.Infrastructure.Telemesure;

namespace Cej.Functions.Infrastructure;

/// <summary>Settings that no options class holds, without which the service would start and then fail. Named all at once.</summary>
internal sealed class ReglagesRequis
{
    /// <summary>
    /// The access audit, the schedules of timers, where telemetry goes (nowhere is to be said), the entrance, and the host's own
    /// connections, by identity or else as a whole.
    /// </summary>
    private static readonly string[][] Noms =
    [
        ["Journal:Conteneur"],
        ["Effets:Frequence"],
        ["Alertes:Frequence"],
        ["Recapitulatif:Horaire"],
        ["Telemesure:Service"],
        ["Limites:FrontDoor"],
        ["AzureSignalRConnectionString:serviceUri", "AzureSignalRConnectionString"],
        ["AzureWebJobsStorage:accountName", "AzureWebJobsStorage"],
    ];

    internal sealed class Validation(IConfiguration configuration) : IValidateOptions<ReglagesRequis>
    {
        public ValidateOptionsResult Validate(string? name, ReglagesRequis options)
        {
            string[][] requis =
                TelemesureServices.Lire(configuration).Service is ServiceDeTelemesure.Azure
                    ? [.. Noms, [TelemesureServices.Composant]]
                    : Noms;
            var manquants = requis
                .Where(noms => noms.All(nom => string.IsNullOrWhiteSpace(configuration[nom])))
                .Select(noms => $"Setting {noms[0]} is missing.")
                .ToList();
            return manquants.Count > 0 ? ValidateOptionsResult.Fail(manquants) : ValidateOptionsResult.Success;
        }
    }
}
