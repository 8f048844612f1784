using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Telemesure;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Dossiers;

/// <summary>Runs the effects of a commit in the request that made it; an outage leaves them to the feed timer.</summary>
internal sealed partial class EffetsDuDossier(EffetsManquants effets, ILogger<EffetsDuDossier> logger) : IEffetsDuDossier
{
    public async Task Declencher(BeneficiaireId id, CancellationToken cancellationToken)
    {
        try
        {
            await effets.Handle([id], cancellationToken);
        }
        catch (Exception fault) when (fault is IndisponibleException or OperationCanceledException)
        {
            Mesures.EffetsEnPanne(1);
            LogLeft(logger, fault, id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The effects on {Dossier} are left to the feed timer.")]
    private static partial void LogLeft(ILogger logger, Exception fault, BeneficiaireId dossier);
}
