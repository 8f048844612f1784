using System.Collections.Concurrent;
using Cej.WorkerHost;
using Cej.WorkerHost.Tests;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Tests.Support;

/// <summary>The product on the official worker, a process of its own, with the stores of one machine: what <c>./cej worker</c> runs.</summary>
internal sealed class HoteSurLeWorker : IHoteSousTest
{
    private readonly FunctionsHost _hote;

    private HoteSurLeWorker(FunctionsHost hote) => _hote = hote;

    public Uri Adresse => _hote.Address;

    public IServiceProvider Services => throw DansLHoteLocal.Ailleurs();

    public static async Task<HoteSurLeWorker> Demarrer(IEnumerable<string> reglages, ConcurrentQueue<string> journal)
    {
        var options = new FunctionsHostOptions
        {
            Folder = await Published.App("Cej.LocalWorker"),
            Settings = ReglagesDuWorker.Avec(reglages),
            ForwardsOtherPaths = true,
            Logging = logging => logging.AddProvider(new JournalDeTest(journal)),
        };
        return new(await FunctionsHost.Start(options));
    }

    /// <summary>Runs a timer function now; throws what it threw.</summary>
    public Task Declencher(string minuterie) => _hote.RunTimer(minuterie, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _hote.DisposeAsync();
}
