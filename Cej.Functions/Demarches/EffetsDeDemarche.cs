using System.Threading.Channels;
using Cej.Domain.Demarches;
using Cej.Domain.Primitives;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Demarches;

/// <summary>Tells the partner of a démarche right after its commit, beside the answer; whatever is lost here is due for the timer.</summary>
internal sealed partial class EffetsDeDemarche(TransmettreDemarchesHandler transmettre, ILogger<EffetsDeDemarche> logger)
    : BackgroundService,
        IEffetsDeDemarche
{
    private const int EnParallele = 4;

    /// <summary>When the partner is away, more than this need not wait in memory.</summary>
    private const int EnAttente = 1_000;

    private readonly Channel<(BeneficiaireId Dossier, Guid Demarche)> _dues = Channel.CreateBounded<(BeneficiaireId, Guid)>(
        new BoundedChannelOptions(EnAttente) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Declencher(BeneficiaireId dossier, Guid demarche) => _dues.Writer.TryWrite((dossier, demarche));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, EnParallele).Select(_ => Task.Run(() => Travailler(stoppingToken), CancellationToken.None)));

    private async Task Travailler(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var (dossier, demarche) in _dues.Reader.ReadAllAsync(stoppingToken))
                await Transmettre(dossier, demarche, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping: the timer has the rest.
        }
    }

    private async Task Transmettre(BeneficiaireId dossier, Guid demarche, CancellationToken stoppingToken)
    {
        try
        {
            await transmettre.Transmettre(dossier, demarche, stoppingToken);
        }
#pragma warning disable CA1031 // A worker must outlive any fault; what was not done is due.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogLeft(logger, fault, demarche);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The transmission of {Demarche} is left to the timer.")]
    private static partial void LogLeft(ILogger logger, Exception fault, Guid demarche);
}
