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
    TimeProvider clock
)
{
    /// <summary>How many were reminded; nothing is even read on the days between.</summary>
    /// <exception cref="AggregateException">Some dossiers failed; the others were looked at.</exception>
    public async Task<int> Handle(CancellationToken cancellationToken)
    {
        var debut = clock.GetUtcNow();
        var passage = new Passage(clock);
        if (Rappel.JeudiDe(debut) is not { } jeudi)
            return 0;
        if (await rappels.FindPret(cancellationToken) != jeudi)
        {
            var prevus = await rappels.Prevus(jeudi, cancellationToken);
            var aPrevoir = dossiers.Actifs(cancellationToken).Where(qui => qui.Avis.Rappel && !prevus.Contains(qui.Id));
            if (!await passage.Chacun(aPrevoir, (qui, cancel) => rappels.Create(Rappel.De(qui, jeudi), cancel), cancellationToken))
                return 0;
            await rappels.SavePret(jeudi, cancellationToken);
        }

        var rappeles = 0;
        await passage.Chacun(
            rappels.Dus(debut, cancellationToken),
            async (du, cancel) =>
            {
                if (await Rappeler(du, cancel))
                    Interlocked.Increment(ref rappeles);
            },
            cancellationToken
        );
        return rappeles;
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
            await rappels.Save(du, ailleurs, cancellationToken);
            return false;
        }

        var notification =
            dossier is { EstSuivi: true, Avis.Rappel: true }
            && !du.Value.EstTropTard(instant)
            && !prevues.Any(demarche => demarche.Value.EstOuverte && demarche.Value.Fin >= dossier.Fuseau.Jour(instant))
                ? new Notification
                {
                    Id = du.Value.Notification,
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
