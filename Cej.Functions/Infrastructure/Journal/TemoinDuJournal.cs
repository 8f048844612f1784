namespace Cej.Functions.Infrastructure.Journal;

/// <summary>
/// Verifies each night the access audit of the day before, and writes down elsewhere where its chains end: in the audit of today, and in the
/// log. From then on a chain cannot be shortened unnoticed.
/// </summary>
public sealed partial class TemoinDuJournal
{
    /// <summary>So many last lines of chains to a line.</summary>
    private const int ParLigne = 100;

    private readonly IJournalSink _sink;
    private readonly JournalDesAcces _journal;
    private readonly TimeProvider _clock;
    private readonly ILogger<TemoinDuJournal> _logger;

    internal TemoinDuJournal(IJournalSink sink, JournalDesAcces journal, TimeProvider clock, ILogger<TemoinDuJournal> logger) =>
        (_sink, _journal, _clock, _logger) = (sink, journal, clock, logger);

    /// <summary>Once a night; again, it changes nothing but that it is written twice.</summary>
    /// <exception cref="InvalidDataException">The audit is not as it was written.</exception>
    public async Task Handle(CancellationToken cancellationToken)
    {
        var aujourdhui = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);
        var hier = aujourdhui.AddDays(-1);
        var etat = await new VerificationDuJournal(_sink).Verifier(hier, aujourdhui, cancellationToken);
        var tetes = etat.Tetes.Where(tete => tete.Nom.StartsWith(Chaine.Nom(hier, ""), StringComparison.Ordinal)).ToArray();
        foreach (var lot in tetes.Chunk(ParLigne))
            await _journal.Temoigner([.. lot.Select(tete => tete.ToString())]);
        foreach (var tete in tetes)
            LogTete(_logger, tete);
        foreach (var rupture in etat.Ruptures)
            LogRupture(_logger, rupture);
        if (etat.Ruptures is [var premiere, ..])
            throw new InvalidDataException($"The access audit is not as it was written: {premiere}.");
    }

    [LoggerMessage(LogLevel.Information, "The access audit ended at {Tete}.")]
    private static partial void LogTete(ILogger logger, Tete tete);

    [LoggerMessage(LogLevel.Critical, "The access audit is broken at {Rupture}.")]
    private static partial void LogRupture(ILogger logger, Rupture rupture);
}
