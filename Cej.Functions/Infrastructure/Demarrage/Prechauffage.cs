using Microsoft.Extensions.Hosting;

namespace Cej.Functions.Infrastructure.Demarrage;

/// <summary>What the first request would otherwise wait for.</summary>
internal interface IAPrechauffer
{
    /// <summary>What it is, for the log.</summary>
    string Quoi { get; }

    /// <summary>Uses it once, without leaving a trace.</summary>
    Task Chauffer(CancellationToken cancellationToken);
}

/// <summary>
/// Uses what requests need once before the host says that it is ready: an SDK that starts and code that is compiled take longer than a
/// request may. Takes a few seconds at most, and a failure is left to the requests.
/// </summary>
internal sealed partial class Prechauffage(IEnumerable<IAPrechauffer> choses, TimeProvider clock, ILogger<Prechauffage> logger)
    : IHostedLifecycleService
{
    /// <summary>A host that is not ready is not given work, and in the end is given up.</summary>
    internal static readonly TimeSpan Limite = TimeSpan.FromSeconds(5);

    /// <summary>Before any service of the host starts, the worker's connection to its host included.</summary>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Limite, clock);
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        await Task.WhenAll(choses.Select(chose => Task.Run(() => Chauffer(chose, limite.Token), CancellationToken.None)));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Chauffer(IAPrechauffer chose, CancellationToken limite)
    {
        try
        {
            await chose.Chauffer(limite).WaitAsync(limite);
        }
#pragma warning disable CA1031 // Whatever is wrong, requests find out by themselves, and the host starts.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFailed(logger, fault, chose.Quoi);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The warm-up of {What} did not end: the first requests may be slow, or answered 503.")]
    private static partial void LogFailed(ILogger logger, Exception fault, string what);
}
