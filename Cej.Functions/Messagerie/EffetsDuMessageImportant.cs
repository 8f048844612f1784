using Cej.Domain.Messagerie;
using Cej.Functions.Infrastructure;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Messagerie;

/// <summary>Shows a notice to the portfolio.</summary>
internal sealed partial class EffetsDuMessageImportant(MontrerMessageImportantHandler montrer, ILogger<EffetsDuMessageImportant> logger)
    : TravailDeFond<ConseillerId>(enParallele: 1),
        IEffetsDuMessageImportant
{
    public void Declencher(ConseillerId conseiller) => Ajouter(conseiller);

    protected override Task Faire(ConseillerId du, CancellationToken cancellationToken) => montrer.Handle(du, cancellationToken);

    protected override void Laisser(ConseillerId du, Exception fault) => LogLeft(logger, fault, du);

    [LoggerMessage(LogLevel.Warning, "The notice of {Conseiller} is left to the timer.")]
    private static partial void LogLeft(ILogger logger, Exception fault, ConseillerId conseiller);
}
