using Cej.Domain.Messagerie;
using Cej.Functions.Dossiers;

namespace Cej.Functions.Messagerie;

/// <summary>Shows a notice to the portfolio.</summary>
internal sealed partial class EffetsDuMessageImportant(MontrerMessageImportantHandler montrer, ILogger<EffetsDuMessageImportant> logger)
    : TravailDeFond<MessageImportantChange>(enParallele: 1)
{
    protected override Task Faire(MessageImportantChange du, CancellationToken cancellationToken) =>
        montrer.Handle(du.Conseiller, cancellationToken);

    protected override void Laisser(MessageImportantChange du, Exception fault) => LogLeft(logger, fault, du.Conseiller);

    [LoggerMessage(LogLevel.Warning, "The notice of {Conseiller} is left to the timer.")]
    private static partial void LogLeft(ILogger logger, Exception fault, ConseillerId conseiller);
}
