using System.Collections.Concurrent;
using Cej.Domain.Offres;
using Microsoft.Extensions.Caching.Memory;

namespace Cej.Functions.Offres.Sources;

/// <summary>
/// The public services behind one port. What goes wrong with one of them becomes a value and a line of the log; identical questions
/// at once or within a minute are asked once.
/// </summary>
internal sealed partial class SourcesDOffres(IEnumerable<ISourceDOffres> sources, TimeProvider clock, ILogger<SourcesDOffres> logger)
    : IOffres,
        IDisposable
{
    /// <summary>The whole of a question: longer, and nobody waits for it.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(8);

    /// <summary>How long an answer is good for another who asks the same.</summary>
    private static readonly TimeSpan Fraicheur = TimeSpan.FromMinutes(1);

    private readonly Dictionary<SourceDOffres, ISourceDOffres> _sources = sources.ToDictionary(source => source.Nom);

    /// <summary>One answer of 50 offers is some 50 KB: 20 MB at most.</summary>
    private readonly MemoryCache _reponses = new(new MemoryCacheOptions { SizeLimit = 400, Clock = new Horloge(clock) });

    /// <summary>Questions that a source has not answered yet, each with all who asked it.</summary>
    private readonly ConcurrentDictionary<string, Lazy<Task<Result<OffresTrouvees>>>> _posees = new(StringComparer.Ordinal);

    public async Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
    {
        // Alerts ask each question once themselves, and want the newest answer.
        if (page.PublieesApres is not null)
            return await Demander(criteres, page, cancellationToken);

        var cle = $"{criteres.Empreinte}\n{page.Apres}\n{page.Limite}";
        if (_reponses.TryGetValue(cle, out OffresTrouvees.Page? connue))
            return connue!;
        // Nobody's leaving cancels it: others may wait for the same answer.
        var question = _posees.GetOrAdd(cle, _ => new(() => DemanderPourTous(cle, criteres, page)));
        return await question.Value.WaitAsync(cancellationToken);
    }

    public Task<OffreTrouvee> Find(ReferenceDOffre reference, CancellationToken cancellationToken)
    {
        var source = reference.Type.Source();
        return Essayer<OffreTrouvee>(
            source,
            async cancel =>
                await _sources[source].Lire(reference, cancel) is { } offre ? new OffreTrouvee.Trouvee(offre) : new OffreTrouvee.Inconnue(),
            dans => new OffreTrouvee.Indisponible(source, dans),
            cancellationToken
        );
    }

    public void Dispose() => _reponses.Dispose();

    private async Task<Result<OffresTrouvees>> DemanderPourTous(string cle, Criteres criteres, PageVoulue page)
    {
        try
        {
            // Answered between looking and asking?
            if (_reponses.TryGetValue(cle, out OffresTrouvees.Page? connue))
                return connue!;
            var trouvees = await Demander(criteres, page, CancellationToken.None);
            if (trouvees is { Refus: null, Value: OffresTrouvees.Page nouvelle })
                _reponses.Set(cle, nouvelle, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Fraicheur });
            return trouvees;
        }
        finally
        {
            _posees.TryRemove(cle, out _);
        }
    }

    private Task<Result<OffresTrouvees>> Demander(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
    {
        var source = criteres.Type.Source();
        return Essayer<Result<OffresTrouvees>>(
            source,
            async cancel => (await _sources[source].Rechercher(criteres, page, cancel)).Map<OffresTrouvees>(resultat => resultat),
            dans => new OffresTrouvees.Indisponible(source, dans),
            cancellationToken
        );
    }

    private async Task<T> Essayer<T>(
        SourceDOffres source,
        Func<CancellationToken, Task<T>> demander,
        Func<TimeSpan?, T> indisponible,
        CancellationToken cancellationToken
    )
    {
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limite.CancelAfter(Delai);
        try
        {
            return await demander(limite.Token);
        }
        catch (Exception panne) when (Reponses.EstUnePanne(panne, cancellationToken))
        {
            LogDown(logger, source, panne.GetType().Name, panne.Message);
            return indisponible(Reponses.Dans(panne));
        }
    }

    /// <summary>The cache counts with the clock that tests can move.</summary>
    private sealed class Horloge(TimeProvider clock) : Microsoft.Extensions.Internal.ISystemClock
    {
        public DateTimeOffset UtcNow => clock.GetUtcNow();
    }

    [LoggerMessage(LogLevel.Warning, "{Source} does not answer as it should: {Fault}: {Message}")]
    private static partial void LogDown(ILogger logger, SourceDOffres source, string fault, string message);
}
