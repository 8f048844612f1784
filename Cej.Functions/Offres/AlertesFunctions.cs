using Cej.Domain.Offres;
using Cej.Functions.Infrastructure.Telemesure;

namespace Cej.Functions.Offres;

/// <summary>Tells of new offers, and forgets what may no longer be kept.</summary>
public sealed partial class AlertesFunctions(AlerterHandler alerter, RevoirFavorisHandler revoir, ILogger<AlertesFunctions> logger)
{
    /// <summary>Runs the saved searches whose turn has come; most runs have none.</summary>
    [Function("AlertesEnvoyer")]
    public async Task Alerter([TimerTrigger("%Alertes:Frequence%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var bilan = await alerter.Handle(cancellationToken);
        Mesures.Alerter(bilan.Notifications);
        if (bilan.Recherches > 0)
            LogBilan(logger, bilan.Recherches, bilan.Appels, bilan.Notifications, bilan.Reportees);
    }

    /// <summary>Every night, when nobody works.</summary>
    [Function("FavorisRevoir")]
    public Task Revoir([TimerTrigger("0 0 3 * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        revoir.Handle(cancellationToken);

    [LoggerMessage(
        LogLevel.Information,
        "{Searches} saved searches cost {Calls} calls and made {Notifications} notifications; {Left} are left for the next run."
    )]
    private static partial void LogBilan(ILogger logger, int searches, int calls, int notifications, int left);
}
