using System.Diagnostics.Metrics;
using Cej.Domain.Recapitulatif;

namespace Cej.Functions.Recapitulatif;

/// <summary>The daily mail about unread messages. Guide: "Le module conversationnel".</summary>
public sealed class RecapitulatifFunctions(
    EnvoyerRecapitulatifsHandler envoyer,
    MesuresDuRecapitulatif mesures,
    ILogger<RecapitulatifFunctions> logger
)
{
    /// <summary>
    /// Does what is due now. The schedule only says how often to look: the hour in Paris, the days and the pace are settings of their own,
    /// because timers on Azure know no time zone.
    /// </summary>
    /// <exception cref="AggregateException">Mails met a fault; the others were sent.</exception>
    [Function("RecapitulatifsEnvoyer")]
    public async Task Envoyer(
        [TimerTrigger("%Recapitulatif:Horaire%", UseMonitor = false)] TimerInfo timer,
        CancellationToken cancellationToken
    )
    {
        if (await envoyer.Handle(cancellationToken) is { } bilan)
            mesures.Rapporter(bilan, logger);
    }
}

/// <summary>What operators see of the digest: metrics (<c>Cej.Recapitulatif</c>) and logs, without a name or an address.</summary>
public sealed partial class MesuresDuRecapitulatif : IDisposable
{
    /// <summary>The name of the meter to listen to.</summary>
    public const string Nom = "Cej.Recapitulatif";

    private readonly Meter _meter = new(Nom);
    private readonly Counter<int> _mails;

    /// <summary>The meter of the digest, one for each application.</summary>
    public MesuresDuRecapitulatif() =>
        _mails = _meter.CreateCounter<int>("cej.recapitulatif.mails", "{mail}", "Daily mails: a-l-heure, tardif, refuse, jamais-parti.");

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    /// <summary>Reports a run: counts and logs what became of its mails.</summary>
    /// <exception cref="AggregateException">The run met faults: thrown last, so that the host sees that it failed.</exception>
    internal void Rapporter(Bilan bilan, ILogger logger)
    {
        Compter(bilan.Envoyes - bilan.Tardifs, "a-l-heure");
        Compter(bilan.Tardifs, "tardif");
        Compter(bilan.Refuses, "refuse");
        Compter(bilan.JamaisPartis, "jamais-parti");
        if (bilan.Prevus is { } prevus)
            LogPrevus(logger, bilan.Jour, prevus);
        if (bilan.JamaisPartis > 0)
            LogJamaisPartis(logger, bilan.Jour, bilan.JamaisPartis);
        if (bilan.Refuses > 0)
            LogRefuses(logger, bilan.Jour, bilan.Refuses);
        foreach (var code in bilan.Echecs.Distinct(StringComparer.Ordinal))
            LogEchec(logger, bilan.Jour, code);
        if (bilan.EnRetard > 0 || bilan.Tardifs > 0)
            LogEnRetard(logger, bilan.Jour, bilan.Tardifs, bilan.EnRetard);
        if (bilan.Fautes.Count > 0)
            throw new AggregateException("Some mails of the digest met a fault.", bilan.Fautes);
    }

    private void Compter(int nombre, string resultat)
    {
        if (nombre > 0)
            _mails.Add(nombre, new KeyValuePair<string, object?>("resultat", resultat));
    }

    [LoggerMessage(LogLevel.Information, "Digest of {Jour}: {Prevus} counsellors have unread messages.")]
    private static partial void LogPrevus(ILogger logger, DateOnly jour, int prevus);

    [LoggerMessage(LogLevel.Error, "Before the digest of {Jour}: {Nombre} mails of the day before never left. They come first now.")]
    private static partial void LogJamaisPartis(ILogger logger, DateOnly jour, int nombre);

    [LoggerMessage(LogLevel.Warning, "Digest of {Jour}: {Nombre} mails were refused for good by the mail service.")]
    private static partial void LogRefuses(ILogger logger, DateOnly jour, int nombre);

    [LoggerMessage(LogLevel.Error, "Digest of {Jour}: the mail service does not take mails ({Code}); they wait.")]
    private static partial void LogEchec(ILogger logger, DateOnly jour, string code);

    [LoggerMessage(LogLevel.Warning, "Digest of {Jour} is late: {Tardifs} mails left late in this run, {Restants} are still to leave.")]
    private static partial void LogEnRetard(ILogger logger, DateOnly jour, int tardifs, int restants);
}
