using Cej.Domain.Demarches;
using Cej.Functions.Dossiers;

namespace Cej.Functions.Demarches;

/// <summary>Tells the partner of a démarche.</summary>
internal sealed partial class EffetsDeDemarche(TransmettreDemarchesHandler transmettre, ILogger<EffetsDeDemarche> logger)
    : TravailDeFond<DemarcheChangee>(enParallele: 4)
{
    protected override Task Faire(DemarcheChangee du, CancellationToken cancellationToken) =>
        transmettre.Transmettre(du.Dossier, du.Demarche, cancellationToken);

    protected override void Laisser(DemarcheChangee du, Exception fault) => LogLeft(logger, fault, du.Demarche);

    [LoggerMessage(LogLevel.Warning, "The transmission of {Demarche} is left to the timer.")]
    private static partial void LogLeft(ILogger logger, Exception fault, Guid demarche);
}
