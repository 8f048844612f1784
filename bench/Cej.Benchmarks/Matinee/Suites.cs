using System.Collections.Concurrent;
using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;

namespace Cej.Benchmarks.Matinee;

/// <summary>
/// What follows a commit, by the product's own handlers, run to its end before the clock goes on. The product groups the effects of one
/// counsellor by the machine's time, in which a whole morning passes in a minute.
/// </summary>
internal sealed class Suites(
    IChatNotifier notifier,
    AppliquerEffetsHandler appliquer,
    EffetsManquants manquants,
    TransmettreDemarchesHandler transmettre
) : IEffets, IEffets<DemarcheChangee>
{
    private readonly ConcurrentQueue<(Conversation Conversation, EvenementDeChat? Evenement)> _effets = new();
    private readonly ConcurrentQueue<DemarcheChangee> _demarches = new();

    public Task Appliquer(BeneficiaireId dossier, CancellationToken cancellationToken) => manquants.Handle([dossier], cancellationToken);

    public void Declencher(Conversation conversation, EvenementDeChat? evenement) => _effets.Enqueue((conversation, evenement));

    public void Declencher(DemarcheChangee du) => _demarches.Enqueue(du);

    /// <summary>Does all that is due. As in the product, the first of a counsellor's goes alone and the others together.</summary>
    public async Task Mener()
    {
        List<(Conversation Conversation, EvenementDeChat? Evenement)> dus = [];
        while (_effets.TryDequeue(out var du))
            dus.Add(du);
        foreach (var chez in dus.GroupBy(du => du.Conversation.Referent))
        {
            foreach (var groupe in (IEnumerable<(Conversation Conversation, EvenementDeChat? Evenement)>[])[chez.Take(1), chez.Skip(1)])
                await Appliquer([.. groupe]);
        }

        while (_demarches.TryDequeue(out var due))
            await transmettre.Transmettre(due.Dossier, due.Demarche, CancellationToken.None);
    }

    private async Task Appliquer((Conversation Conversation, EvenementDeChat? Evenement)[] groupe)
    {
        if (groupe.Length == 0)
            return;
        foreach (var (conversation, evenement) in groupe)
        {
            if (evenement is not null)
                await notifier.Prevenir(conversation, evenement, CancellationToken.None);
        }

        var changees = await appliquer.Handle([.. groupe.Select(du => du.Conversation)], CancellationToken.None);
        foreach (var lignes in changees)
            await notifier.Montrer(lignes, CancellationToken.None);
    }
}

/// <summary>Phones ring beside whatever made them: counts the rings that have ended.</summary>
internal sealed class SonneriesObservees(ITelephones inner) : ITelephones, IDisposable
{
    private readonly SemaphoreSlim _finies = new(0);
    private int _attendues;

    public string? ClePublique => inner.ClePublique;

    public void Dispose() => _finies.Dispose();

    public Task<Result<Fait>> Enregistrer(BeneficiaireId beneficiaire, Appareil appareil, CancellationToken cancellationToken) =>
        inner.Enregistrer(beneficiaire, appareil, cancellationToken);

    public Task Oublier(BeneficiaireId beneficiaire, string appareil, CancellationToken cancellationToken) =>
        inner.Oublier(beneficiaire, appareil, cancellationToken);

    public async Task Sonner(BeneficiaireId beneficiaire, Sonnerie sonnerie, CancellationToken cancellationToken)
    {
        try
        {
            await inner.Sonner(beneficiaire, sonnerie, cancellationToken);
        }
        finally
        {
            // The others are awaited by whoever makes them.
            if (sonnerie.Sorte is SorteDAvis.NouveauMessage or SorteDAvis.MessagesLus)
                _finies.Release();
        }
    }

    public Task<int> Reprendre(CancellationToken cancellationToken) => inner.Reprendre(cancellationToken);

    /// <summary>Waits until so many have ended in all.</summary>
    /// <exception cref="TimeoutException">One does not end.</exception>
    public async Task Attendre(int nombre)
    {
        for (; _attendues < nombre; _attendues++)
        {
            if (!await _finies.WaitAsync(TimeSpan.FromMinutes(1)))
                throw new TimeoutException($"{_attendues} of {nombre} rings have ended.");
        }
    }
}

/// <summary>Counts the rings, and what is taken away from phones: both beside their callers.</summary>
internal sealed class PreveneurObserve(IPreveneur inner) : IPreveneur
{
    private int _demandes;

    public int Demandes => Volatile.Read(ref _demandes);

    public Task Prevenir(Beneficiaire beneficiaire, Notification notification, CancellationToken cancellationToken) =>
        inner.Prevenir(beneficiaire, notification, cancellationToken);

    public void Sonner(BeneficiaireId beneficiaire, int nonLus)
    {
        Interlocked.Increment(ref _demandes);
        inner.Sonner(beneficiaire, nonLus);
    }

    public void Taire(BeneficiaireId beneficiaire)
    {
        Interlocked.Increment(ref _demandes);
        inner.Taire(beneficiaire);
    }
}
