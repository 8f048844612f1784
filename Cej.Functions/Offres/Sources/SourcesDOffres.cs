using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Offres.Sources;

/// <summary>
/// The public services behind one port. What goes wrong with one of them becomes a value and a line of the log; identical questions
/// within a minute are asked once.
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

    public async Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
    {
        var source = criteres.Type.Source();
        // Alerts ask each question once themselves, and want the newest answer.
        var cle = page.PublieesApres is null ? $"{criteres.Empreinte}\n{page.Apres}\n{page.Limite}" : null;
        if (cle is not null && _reponses.TryGetValue(cle, out OffresTrouvees.Page? connue))
            return connue!;

        return await Essayer<Result<OffresTrouvees>>(
            source,
            async cancel =>
            {
                var trouvees = await _sources[source].Rechercher(criteres, page, cancel);
                if (cle is not null && trouvees.Refus is null)
                    _reponses.Set(
                        cle,
                        trouvees.Value,
                        new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Fraicheur }
                    );
                return trouvees.Map<OffresTrouvees>(resultat => resultat);
            },
            dans => new OffresTrouvees.Indisponible(source, dans),
            cancellationToken
        );
    }

    public Task<OffreTrouvee> Lire(ReferenceDOffre reference, CancellationToken cancellationToken)
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
