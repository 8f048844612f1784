using Cej.Domain.Demarches;

namespace Cej.Functions.Demarches;

/// <summary>Passes on to the partner what is due.</summary>
public sealed class TransmissionFunctions(TransmettreDemarchesHandler transmettre)
{
    /// <summary>What a crash or an outage left, each démarche at its own time.</summary>
    [Function("DemarchesTransmettre")]
    public Task Transmettre(
        [TimerTrigger("%Effets:Frequence%", UseMonitor = false)] TimerInfo timer,
        CancellationToken cancellationToken
    ) => transmettre.Reprendre(cancellationToken);
}
