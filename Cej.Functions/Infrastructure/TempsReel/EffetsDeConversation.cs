using System.Collections.Concurrent;
using System.Threading.Channels;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Infrastructure.TempsReel;

/// <summary>
/// Runs the effects of commits on conversations right after them, beside the answer. Both sides are told at once. The rest of what is
/// due for one counsellor runs as one, four times a second at most: a hundred messages sent at once are two writes of his rows, not a
/// hundred that hinder each other and the answers.
/// </summary>
internal sealed partial class EffetsDeConversation(AppliquerEffetsHandler appliquer, ILogger<EffetsDeConversation> logger)
    : BackgroundService,
        IEffetsDeConversation
{
    private const int EnParallele = 8;
    private const int GroupeMaximal = 500;

    /// <summary>Between two turns of one counsellor: less than a person notices in a list.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<ConseillerId, File> _files = new();
    private readonly Channel<File> _aTraiter = Channel.CreateUnbounded<File>();

    public void Declencher(Conversation conversation, EvenementDeChat evenement)
    {
        var file = _files.GetOrAdd(conversation.Referent, static _ => new());
        var effet = new EffetDu(conversation, evenement);
        file.Effets.Enqueue(new(effet, appliquer.Prevenir(effet, CancellationToken.None)));
        Reveiller(file);
    }

    /// <summary>Stops accepting work and does what is left.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _aTraiter.Writer.TryComplete();
        if (ExecuteTask is { } running)
            await running.WaitAsync(cancellationToken);
        foreach (var file in _files.Values)
        {
            while (!file.Effets.IsEmpty)
                await Appliquer(file).WaitAsync(cancellationToken);
        }

        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        // Ends when the channel is complete and empty; what a kill leaves is done from the feed.
        Task.WhenAll(Enumerable.Range(0, EnParallele).Select(_ => Task.Run(Travailler, CancellationToken.None)));

    private async Task Travailler()
    {
        await foreach (var file in _aTraiter.Reader.ReadAllAsync(CancellationToken.None))
        {
            await Appliquer(file);
            _ = Souffler(file);
        }
    }

    private async Task Souffler(File file)
    {
        await Task.Delay(Pause);
        file.Rendre();
        if (!file.Effets.IsEmpty)
            Reveiller(file);
    }

    private async Task Appliquer(File file)
    {
        List<Du> dus = [];
        while (dus.Count < GroupeMaximal && file.Effets.TryDequeue(out var du))
            dus.Add(du);
        try
        {
            await Task.WhenAll(dus.Select(du => du.Prevenu));
            await appliquer.Handle([.. dus.Select(du => du.Effet)], CancellationToken.None);
        }
#pragma warning disable CA1031 // A worker must outlive any fault; what was not done shows in the feed.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogLeft(logger, fault, dus.Count);
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

    /// <summary>What is due after a commit, and the push of it that is under way.</summary>
    private sealed record Du(EffetDu Effet, Task Prevenu);

    /// <summary>What is due for one counsellor.</summary>
    private sealed class File
    {
        private int _prise;

        public ConcurrentQueue<Du> Effets { get; } = new();

        public bool Prendre() => Interlocked.CompareExchange(ref _prise, 1, 0) == 0;

        public void Rendre() => Volatile.Write(ref _prise, 0);
    }
}
