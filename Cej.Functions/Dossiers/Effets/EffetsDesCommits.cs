using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Threading.Channels;
using Cej.Functions.Infrastructure.Telemesure;
using Microsoft.Extensions.Hosting;

namespace Cej.Functions.Dossiers;

/// <summary>
/// Runs the effects of commits: on a dossier in the request that made it; on conversations right after them, beside the answer. Both sides are told at once. The rest of what is
/// due for one counsellor runs as one, four times a second at most: a hundred messages sent at once are two writes of the rows, not a
/// hundred that hinder each other and the answers.
/// </summary>
internal sealed partial class EffetsDesCommits : BackgroundService, IEffets
{
    /// <summary>The name of the meter to listen to.</summary>
    public const string Nom = "Cej.Effets";

    private const int EnParallele = 8;
    private const int GroupeMaximal = 500;

    /// <summary>Between two turns of one counsellor: less than a person notices in a list.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<ConseillerId, File> _files = new();
    private readonly Channel<File> _aTraiter = Channel.CreateUnbounded<File>();
    private readonly IChatNotifier _notifier;
    private readonly AppliquerEffetsHandler _appliquer;
    private readonly EffetsManquants _manquants;
    private readonly TimeProvider _clock;
    private readonly ILogger<EffetsDesCommits> _logger;
    private readonly Meter _meter = new(Nom);

    public EffetsDesCommits(
        IChatNotifier notifier,
        AppliquerEffetsHandler appliquer,
        EffetsManquants manquants,
        TimeProvider clock,
        ILogger<EffetsDesCommits> logger
    )
    {
        (_notifier, _appliquer, _manquants, _clock, _logger) = (notifier, appliquer, manquants, clock, logger);
        _meter.CreateObservableGauge(
            "cej.effets.attente",
            () => _files.Values.Sum(file => file.Effets.Count),
            "{effet}",
            "Effects that wait."
        );
        _meter.CreateObservableGauge("cej.effets.age", Age, "s", "How long the oldest effect has been waiting or running.");
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    /// <summary>Seconds; 0 when nothing is due.</summary>
    private double Age()
    {
        var plusAncien = _files
            .Values.Select(file =>
                file.Depuis is not 0 and var depuis ? depuis
                : file.Effets.TryPeek(out var du) ? du.Depuis
                : 0
            )
            .Where(depuis => depuis is not 0)
            .DefaultIfEmpty()
            .Min();
        return plusAncien is 0 ? 0 : _clock.GetElapsedTime(plusAncien).TotalSeconds;
    }

    public async Task Appliquer(BeneficiaireId dossier, CancellationToken cancellationToken)
    {
        try
        {
            await _manquants.Handle([dossier], cancellationToken);
        }
        catch (Exception fault) when (fault is IndisponibleException or OperationCanceledException)
        {
            Mesures.EffetsEnPanne(1);
            LogDossierLeft(_logger, fault, dossier);
        }
    }

    public void Declencher(Conversation conversation, EvenementDeChat? evenement)
    {
        var file = _files.GetOrAdd(conversation.Referent, static _ => new());
        file.Effets.Enqueue(
            new(conversation, Prevenir(conversation, evenement), _clock.GetTimestamp(), Activity.Current?.Context ?? default)
        );
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
        file.Depuis = dus is [var premier, ..] ? premier.Depuis : 0;
        using var trace = Tracer(dus);
        try
        {
            await Task.WhenAll(dus.Select(du => du.Prevenu));
            var changees = await _appliquer.Handle([.. dus.Select(du => du.Conversation)], CancellationToken.None);
            await Task.WhenAll(changees.Select(lignes => _notifier.Montrer(lignes, CancellationToken.None)));
        }
#pragma warning disable CA1031 // A worker must outlive any fault; what was not done shows in the feed.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            trace?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            Mesures.EffetsEnPanne(dus.Count);
            LogLeft(_logger, fault, dus.Count);
        }
        finally
        {
            file.Depuis = 0;
        }
    }

    /// <summary>Tells both sides. Never throws into the caller: a fault is in the task.</summary>
    private async Task Prevenir(Conversation conversation, EvenementDeChat? evenement)
    {
        if (evenement is not null)
            await _notifier.Prevenir(conversation, evenement, CancellationToken.None);
    }

    /// <summary>Beside the answers that caused them: below the first, linked to all, since several run as one.</summary>
    private static Activity? Tracer(List<Du> dus) =>
        Mesures.Traces.HasListeners() && dus is [var premier, ..]
            ? Mesures.Traces.StartActivity(
                "effets",
                ActivityKind.Internal,
                premier.Cause,
                links: dus.Select(du => du.Cause).Where(cause => cause != default).Distinct().Select(cause => new ActivityLink(cause))
            )
            : null;

    /// <summary>Gives the queue to a worker, unless one has it: two would only race for the counsellor's summary.</summary>
    private void Reveiller(File file)
    {
        if (file.Prendre() && !_aTraiter.Writer.TryWrite(file))
            file.Rendre(); // the host is stopping: the feed has it
    }

    [LoggerMessage(LogLevel.Warning, "The effects of {Count} commits are left to the feed timer.")]
    private static partial void LogLeft(ILogger logger, Exception fault, int count);

    [LoggerMessage(LogLevel.Warning, "The effects on {Dossier} are left to the feed timer.")]
    private static partial void LogDossierLeft(ILogger logger, Exception fault, BeneficiaireId dossier);

    /// <summary>What is due after a commit, and the push of it that is under way.</summary>
    /// <param name="Conversation">As the commit left it.</param>
    /// <param name="Prevenu">The push.</param>
    /// <param name="Depuis">Since when (<see cref="TimeProvider.GetTimestamp"/>).</param>
    /// <param name="Cause">The trace of the answer that caused it.</param>
    private sealed record Du(Conversation Conversation, Task Prevenu, long Depuis, ActivityContext Cause);

    /// <summary>What is due for one counsellor.</summary>
    private sealed class File
    {
        private int _prise;

        private long _depuis;

        public ConcurrentQueue<Du> Effets { get; } = new();

        /// <summary>Since when the oldest of those that run is due; 0 when none runs.</summary>
        public long Depuis
        {
            get => Volatile.Read(ref _depuis);
            set => Volatile.Write(ref _depuis, value);
        }

        public bool Prendre() => Interlocked.CompareExchange(ref _prise, 1, 0) == 0;

        public void Rendre() => Volatile.Write(ref _prise, 0);
    }
}
