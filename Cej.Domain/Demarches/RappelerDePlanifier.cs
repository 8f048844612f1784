using System.Collections.Concurrent;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;

namespace Cej.Domain.Demarches;

/// <summary>
/// Reminds young people to plan the week, once a week at most and only when nothing is planned: no open démarche has its date today or
/// later. Everybody is prepared first, then each reminder is given in one commit that takes it away: a run goes on where another died.
/// </summary>
public sealed class RappelerDePlanifierHandler(
    IRappelStore rappels,
    IDossierStore dossiers,
    IDemarcheStore demarches,
    IPreveneur preveneur,
    Identifiants identifiants,
    TimeProvider clock
)
{
    private const int EnParallele = 16;

    /// <summary>Of more than this the storage is the cause: the run stops, and the next one goes on.</summary>
    private const int FautesMaximum = 5;

    /// <summary>A run ends after so long, whatever is left: a host may stop longer ones.</summary>
    private static readonly TimeSpan DureeMaximale = TimeSpan.FromMinutes(4);

    /// <summary>How many were reminded; nothing is even read on the days between.</summary>
    /// <exception cref="AggregateException">Some dossiers failed; the others were looked at.</exception>
    public async Task<int> Handle(CancellationToken cancellationToken)
    {
        var debut = clock.GetUtcNow();
        if (Rappel.JeudiDe(debut) is not { } jeudi)
            return 0;
        if (await rappels.FindPret(cancellationToken) != jeudi)
        {
            var prevus = await rappels.Prevus(jeudi, cancellationToken);
            var aPrevoir = dossiers.Actifs(cancellationToken).Where(qui => qui.Avis.Rappel && !prevus.Contains(qui.Id));
            if (!await Chacun(aPrevoir, debut, (qui, cancel) => rappels.Create(Rappel.De(qui, jeudi), cancel), cancellationToken))
                return 0;
            await rappels.SavePret(jeudi, cancellationToken);
        }

        var rappeles = 0;
        await Chacun(
            rappels.Dus(debut, cancellationToken),
            debut,
            async (du, cancel) =>
            {
                if (await Rappeler(du, cancel))
                    Interlocked.Increment(ref rappeles);
            },
            cancellationToken
        );
        return rappeles;
    }

    /// <summary>Does something for each, several at once; false when time ran out before the end.</summary>
    private async Task<bool> Chacun<T>(
        IAsyncEnumerable<T> tous,
        DateTimeOffset debut,
        Func<T, CancellationToken, Task> faire,
        CancellationToken cancellationToken
    )
    {
        ConcurrentQueue<Exception> fautes = [];
        var fini = true;
        await Parallel.ForEachAsync(
            tous.TakeWhile(_ => fini = clock.GetUtcNow() - debut <= DureeMaximale && fautes.Count < FautesMaximum),
            new ParallelOptions { MaxDegreeOfParallelism = EnParallele, CancellationToken = cancellationToken },
            async (un, annulation) =>
            {
                try
                {
                    await faire(un, annulation);
                }
#pragma warning disable CA1031 // Collected, and thrown at the end: a bad dossier must not stop the others.
                catch (Exception faute) when (!annulation.IsCancellationRequested)
#pragma warning restore CA1031
                {
                    fautes.Enqueue(faute);
                }
            }
        );
        return fautes.IsEmpty ? fini : throw new AggregateException("Some people were not looked at.", fautes);
    }

    /// <summary>Whether the person was reminded.</summary>
    private async Task<bool> Rappeler(Stored<Rappel> du, CancellationToken cancellationToken)
    {
        var reading = demarches.Lister(du.Value.Dossier, cancellationToken);
        var dossier = (await dossiers.Find(du.Value.Dossier, cancellationToken))?.Value;
        var prevues = await reading;
        var instant = clock.GetUtcNow();
        // Whoever has moved since is reminded by the clock of the new place.
        if (dossier is not null && Rappel.De(dossier, du.Value.Jeudi) is var ailleurs && ailleurs.Pour > instant)
        {
            await rappels.Reporter(du, ailleurs, cancellationToken);
            return false;
        }

        var notification =
            dossier is { EstSuivi: true, Avis.Rappel: true }
            && !du.Value.EstTropTard(instant)
            && !prevues.Any(demarche => demarche.Value.EstOuverte && demarche.Value.Fin >= dossier.Fuseau.Jour(instant))
                ? new Notification
                {
                    Id = identifiants.Nouveau(),
                    Sorte = SorteDeNotification.Rappel,
                    Titre = "Que prévoyez-vous cette semaine ?",
                    Objet = dossier.Id.Value,
                    Le = instant,
                }
                : null;
        if (!await rappels.Conclure(du, notification, cancellationToken) || notification is null)
            return false;
        await preveneur.Prevenir(dossier!, notification, cancellationToken);
        return true;
    }
}
