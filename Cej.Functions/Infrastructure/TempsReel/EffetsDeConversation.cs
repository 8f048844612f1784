using System.Collections.Concurrent;
using System.Threading.Channels;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Infrastructure.TempsReel;

/// <summary>
/// Runs the effects of commits on conversations right after them, beside the answer. Those of one counsellor that are due at the same
/// time run as one: a hundred messages sent at once are one or two writes of his rows, not a hundred that hinder each other.
/// </summary>
internal sealed partial class EffetsDeConversation(AppliquerEffetsHandler appliquer, ILogger<EffetsDeConversation> logger)
    : BackgroundService,
        IEffetsDeConversation
{
    private const int EnParallele = 8;
    private const int GroupeMaximal = 500;

    private readonly ConcurrentDictionary<ConseillerId, File> _files = new();
    private readonly Channel<File> _aTraiter = Channel.CreateUnbounded<File>();

    public void Declencher(Conversation conversation, EvenementDeChat evenement)
    {
        var file = _files.GetOrAdd(conversation.Referent, static _ => new());
        file.Effets.Enqueue(new(conversation, evenement));
        Reveiller(file);
    }

    /// <summary>Stops accepting work and does what is left.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _aTraiter.Writer.TryComplete();
        if (ExecuteTask is { } running)
            await running.WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        // Ends when the channel is complete and empty; what a kill leaves is done from the feed.
        Task.WhenAll(Enumerable.Range(0, EnParallele).Select(_ => Task.Run(Travailler, CancellationToken.None)));

    private async Task Travailler()
    {
        await foreach (var file in _aTraiter.Reader.ReadAllAsync(CancellationToken.None))
        {
            List<EffetDu> effets = [];
            while (effets.Count < GroupeMaximal && file.Effets.TryDequeue(out var effet))
                effets.Add(effet);
            await Appliquer(effets);
            file.Rendre();
            if (!file.Effets.IsEmpty)
                Reveiller(file);
        }
    }

    private async Task Appliquer(List<EffetDu> effets)
    {
        try
        {
            await appliquer.Handle(effets, CancellationToken.None);
        }
#pragma warning disable CA1031 // A worker must outlive any fault; what was not done shows in the feed.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogLeft(logger, fault, effets.Count);
        }
    }

    /// <summary>Gives the queue to a worker, unless one has it: two would only race for the counsellor's summary.</summary>
    private void Reveiller(File file)
    {
        if (file.Prendre() && !_aTraiter.Writer.TryWrite(file))
            file.Rendre(); // the host is stopping: the feed has it
    }

    [LoggerMessage(LogLevel.Warning, "The effects of {Count} commits are left to the feed timer.")]
    private static partial void LogLeft(ILogger logger, Exception fault, int count);

    /// <summary>What is due for one counsellor.</summary>
    private sealed class File
    {
        private int _prise;

        public ConcurrentQueue<EffetDu> Effets { get; } = new();

        public bool Prendre() => Interlocked.CompareExchange(ref _prise, 1, 0) == 0;

        public void Rendre() => Volatile.Write(ref _prise, 0);
    }
}
