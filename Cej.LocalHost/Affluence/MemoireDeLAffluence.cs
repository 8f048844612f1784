using Microsoft.Extensions.Hosting;

namespace Cej.LocalHost.Affluence;

/// <summary>
/// Gives back the memory that a rush took. The runtime's collector works while memory is asked for: when nobody asks any more, all of it stays.
/// </summary>
internal sealed class MemoireDeLAffluence : BackgroundService
{
    private static readonly TimeSpan Intervalle = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var accalmie = new Accalmie(GC.CollectionCount(0));
        using var tic = new PeriodicTimer(Intervalle);
        while (await tic.WaitForNextTickAsync(stoppingToken))
        {
            if (accalmie.Commence(GC.CollectionCount(0)))
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}

/// <summary>Whether a rush has just ended, by how often the youngest generation was collected from one look to the next.</summary>
/// <param name="collectes">How often so far.</param>
internal sealed class Accalmie(int collectes)
{
    /// <summary>Of 4 MB each: more than what one person asks for.</summary>
    private const int Affluence = 50;
    private const int Calme = 5;

    private int _vues = collectes;
    private bool _affluence;

    /// <summary>Once a rush: at the first look that finds the host calm again.</summary>
    /// <param name="collectes">How often so far.</param>
    public bool Commence(int collectes)
    {
        var nouvelles = collectes - _vues;
        _vues = collectes;
        if (nouvelles > Affluence)
            _affluence = true;
        var finie = _affluence && nouvelles <= Calme;
        if (finie)
            _affluence = false;
        return finie;
    }
}
