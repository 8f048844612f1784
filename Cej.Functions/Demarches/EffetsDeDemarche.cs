using Cej.Domain.Demarches;
using Cej.Functions.Infrastructure;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Demarches;

/// <summary>Tells the partner of a démarche.</summary>
internal sealed partial class EffetsDeDemarche(TransmettreDemarchesHandler transmettre, ILogger<EffetsDeDemarche> logger)
    : TravailDeFond<(BeneficiaireId Dossier, Guid Demarche)>(enParallele: 4),
        IEffetsDeDemarche
{
    public void Declencher(BeneficiaireId dossier, Guid demarche) => Ajouter((dossier, demarche));

    protected override Task Faire((BeneficiaireId Dossier, Guid Demarche) du, CancellationToken cancellationToken) =>
        transmettre.Transmettre(du.Dossier, du.Demarche, cancellationToken);

    protected override void Laisser((BeneficiaireId Dossier, Guid Demarche) du, Exception fault) => LogLeft(logger, fault, du.Demarche);

    [LoggerMessage(LogLevel.Warning, "The transmission of {Demarche} is left to the timer.")]
    private static partial void LogLeft(ILogger logger, Exception fault, Guid demarche);
}
