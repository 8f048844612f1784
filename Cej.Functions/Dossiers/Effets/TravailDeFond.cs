using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Cej.Functions.Dossiers;

/// <summary>Effects of one feature, run right after the commit and beside the answer; whatever is lost here is due for a timer.</summary>
/// <param name="enParallele">How many at once.</param>
internal abstract class TravailDeFond<T>(int enParallele) : BackgroundService, IEffets<T>
{
    /// <summary>More than this need not wait in memory.</summary>
    private const int EnAttente = 1_000;

    private readonly Channel<T> _dus = Channel.CreateBounded<T>(
        new BoundedChannelOptions(EnAttente) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Declencher(T du) => _dus.Writer.TryWrite(du);

    protected abstract Task Faire(T du, CancellationToken cancellationToken);

    /// <summary>Logs that it is left to the timer.</summary>
    protected abstract void Laisser(T du, Exception fault);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, enParallele).Select(_ => Task.Run(() => Travailler(stoppingToken), CancellationToken.None)));

    private async Task Travailler(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var du in _dus.Reader.ReadAllAsync(stoppingToken))
                await Essayer(du, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping: the timer has the rest.
        }
    }

    private async Task Essayer(T du, CancellationToken stoppingToken)
    {
        try
        {
            await Faire(du, stoppingToken);
        }
#pragma warning disable CA1031 // A worker must outlive any fault; what was not done is due.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Laisser(du, fault);
        }
    }
}

internal static class EffetsServices
{
    /// <summary>Runs the effects of one feature as long as the host runs.</summary>
    public static IServiceCollection AddEffets<T, TEffets>(this IServiceCollection services)
        where TEffets : TravailDeFond<T> =>
        services
            .AddSingleton<TEffets>()
            .AddSingleton<IEffets<T>>(provider => provider.GetRequiredService<TEffets>())
            .AddHostedService(provider => provider.GetRequiredService<TEffets>());
}
