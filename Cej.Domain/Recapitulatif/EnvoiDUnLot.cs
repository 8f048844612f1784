using System.Collections.Concurrent;

namespace Cej.Domain.Recapitulatif;

/// <summary>Sends the mails of a lot, several at once.</summary>
public sealed class EnvoiDUnLot(EnvoiDUnCourriel envoi, TimeProvider clock)
{
    private const int EnParallele = 16;

    /// <summary>One bad mail must not stop the others; a storage that fails must.</summary>
    private const int FautesMaximum = 5;

    /// <summary>No mail is begun so shortly before the lease ends: its request must end before.</summary>
    private static readonly TimeSpan Marge = TimeSpan.FromSeconds(40);

    /// <summary>What failed is tried again after so long.</summary>
    private static readonly TimeSpan DelaiApresFaute = TimeSpan.FromMinutes(5);

    /// <summary>What was refused, and perhaps wrongly, is tried again after so long.</summary>
    private static readonly TimeSpan DelaiApresRefus = TimeSpan.FromMinutes(30);

    /// <summary>Sends what can be sent before the lease ends.</summary>
    internal async Task<ResultatDuLot> Envoyer(
        Lot lot,
        IReadOnlyList<ConseillerId> conseillers,
        DateOnly jour,
        Regles regles,
        CancellationToken cancellationToken
    )
    {
        var issues = new Issue?[conseillers.Count];
        ConcurrentQueue<Exception> fautes = [];
        Echec? echec = null;
        await Parallel.ForAsync(
            0,
            conseillers.Count,
            new ParallelOptions { MaxDegreeOfParallelism = EnParallele, CancellationToken = cancellationToken },
            async (rang, annulation) =>
            {
                if (Volatile.Read(ref echec) is not null || fautes.Count >= FautesMaximum || clock.GetUtcNow() > lot.Bail - Marge)
                    return;
                try
                {
                    issues[rang] = await envoi.Envoyer(conseillers[rang], jour, annulation);
                    if (issues[rang] is Issue.Panne panne)
                        Volatile.Write(ref echec, panne.Echec);
                }
#pragma warning disable CA1031 // Collected, and thrown at the end of the run: a bad profile stops its own mail only.
                catch (Exception faute) when (!annulation.IsCancellationRequested)
#pragma warning restore CA1031
                {
                    fautes.Enqueue(faute);
                    issues[rang] = new Issue.PlusTard(clock.GetUtcNow() + DelaiApresFaute) { Demande = true };
                }
            }
        );

        var envoyes = issues.Count(issue => issue is Issue.Envoye);
        var refus = issues.OfType<Issue.Refuse>().ToArray();
        // When nothing at all is accepted, a wrong setting of ours is likelier than so many wrong addresses.
        var refusesPourDeBon = envoyes > 0;
        foreach (var refuse in refus)
            await (refusesPourDeBon ? envoi.Abandonner(refuse, cancellationToken) : envoi.Liberer(refuse, cancellationToken));

        var instant = clock.GetUtcNow();
        return new ResultatDuLot
        {
            Demandes = issues.Count(issue => issue is { Demande: true }),
            Envoyes = envoyes,
            Tardifs = regles.EstTardif(instant) ? envoyes : 0,
            Refuses = (refusesPourDeBon ? refus.Length : 0) + issues.Count(issue => issue is Issue.Echoue),
            Restes = Restes(lot, issues, refusesPourDeBon, instant),
            Echec = echec ?? (refus.Length > 0 && !refusesPourDeBon ? new(refus[0].Code, null) : null),
            Fautes = [.. fautes],
        };
    }

    /// <summary>What is left, in runs of neighbours with the same time.</summary>
    private static List<Lot> Restes(Lot lot, Issue?[] issues, bool refusesPourDeBon, DateTimeOffset instant)
    {
        List<Lot> restes = [];
        for (var rang = 0; rang < issues.Length; rang++)
        {
            DateTimeOffset? quand = issues[rang] switch
            {
                Issue.PlusTard(var pasAvant) => pasAvant,
                Issue.Refuse when !refusesPourDeBon => instant + DelaiApresRefus,
                null or Issue.Panne => instant,
                _ => null,
            };
            if (quand is not { } des)
                continue;
            var place = lot.Debut + rang;
            if (restes is [.., var dernier] && dernier.Fin == place && dernier.Bail == des)
                restes[^1] = dernier with { Fin = place + 1 };
            else
                restes.Add(new(place, place + 1, des));
        }

        return restes;
    }
}
