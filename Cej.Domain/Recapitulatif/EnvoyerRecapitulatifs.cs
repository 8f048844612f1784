namespace Cej.Domain.Recapitulatif;

/// <summary>What a run did, for the operators.</summary>
public sealed record Bilan
{
    /// <summary>The digest's day.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>How many counsellors a plan made in this run holds; null when none was made.</summary>
    public int? Prevus { get; init; }

    /// <summary>Mails of the day before that never left.</summary>
    public int JamaisPartis { get; init; }

    /// <summary>Mails sent.</summary>
    public int Envoyes { get; init; }

    /// <summary>Of those, how many late.</summary>
    public int Tardifs { get; init; }

    /// <summary>Mails refused for good.</summary>
    public int Refuses { get; init; }

    /// <summary>Counsellors still to be looked at, once the hour of being late has passed; 0 before.</summary>
    public int EnRetard { get; init; }

    /// <summary>Why the mail service was left alone; empty when it worked.</summary>
    public IReadOnlyList<string> Echecs { get; init; } = [];

    /// <summary>Faults; each stopped its own mail only.</summary>
    public IReadOnlyList<Exception> Fautes { get; init; } = [];
}

/// <summary>
/// Sends each counsellor with unread messages one mail a day. Guide: "Le module conversationnel". Each run does what the quota allows now
/// and stops; the next one goes on, on any instance, beside others or after a crash.
/// </summary>
public sealed class EnvoyerRecapitulatifsHandler(
    IPlanStore plans,
    IRecapitulatifStore store,
    EnvoiDUnLot envoi,
    Identifiants identifiants,
    Regles regles,
    TimeProvider clock
)
{
    /// <summary>A run ends after so long, whatever is left: a host may stop longer ones.</summary>
    private static readonly TimeSpan DureeMaximale = TimeSpan.FromMinutes(4);

    /// <summary>What was done; null when there was nothing to do.</summary>
    public async Task<Bilan?> Handle(CancellationToken cancellationToken)
    {
        var debut = clock.GetUtcNow();
        if (regles.JourDe(debut) is not { } jour)
            return null;

        var courant = await plans.Find(cancellationToken);
        if (courant is { Value: var duJour } && duJour.Jour == jour && !(duJour.ProchainEssai(regles, debut) <= debut))
            return null;

        var bilan = new Bilan { Jour = jour };
        if (courant is null || courant.Value.Jour < jour)
            (courant, bilan) = await Planifier(courant, bilan, cancellationToken);

        // A clock that is behind another instance's does nothing.
        while (courant.Value.Jour == jour && clock.GetUtcNow() - debut < DureeMaximale)
        {
            if (courant.Value.Prendre(regles, clock.GetUtcNow()) is not var (plan, lot))
                break;
            if (await plans.Save(plan, courant.Version, cancellationToken) is not { } pris)
            {
                courant = (await plans.Find(cancellationToken))!;
                continue;
            }

            var resultat = await Envoyer(pris.Value, lot, cancellationToken);
            courant = await Rendre(pris, lot, resultat, cancellationToken);
            bilan = Ajouter(bilan, resultat);
        }

        var fin = clock.GetUtcNow();
        return bilan with { EnRetard = regles.EstTardif(fin) ? courant.Value.Restants : 0 };
    }

    /// <summary>The day's plan: those of the day before who got nothing come first, then everyone else.</summary>
    private async Task<(Stored<Plan> Plan, Bilan Bilan)> Planifier(Stored<Plan>? veille, Bilan bilan, CancellationToken cancellationToken)
    {
        List<ConseillerId> conseillers = [];
        await foreach (var id in store.AvecNonLus(cancellationToken))
            conseillers.Add(id);
        if (veille is { Value.Restants: > 0 })
        {
            var oublies = await Oublies(veille.Value, cancellationToken);
            conseillers = [.. conseillers.Where(oublies.Contains), .. conseillers.Where(id => !oublies.Contains(id))];
        }

        var plan = new Plan
        {
            Jour = bilan.Jour,
            Id = identifiants.Nouveau(),
            Total = conseillers.Count,
            Tirages = veille?.Value.Tirages ?? [],
            PasAvant = veille?.Value.PasAvant,
        };
        foreach (var (page, groupe) in conseillers.Chunk(Plan.TailleDesPages).Index())
            await plans.SavePage(plan.Id, page, groupe, cancellationToken);
        return await plans.Save(plan, veille?.Version, cancellationToken) is { } ecrit
            ? (ecrit, bilan with { Prevus = plan.Total, JamaisPartis = veille?.Value.Restants ?? 0 })
            : ((await plans.Find(cancellationToken))!, bilan); // another run was faster
    }

    private async Task<HashSet<ConseillerId>> Oublies(Plan veille, CancellationToken cancellationToken)
    {
        HashSet<ConseillerId> oublies = [];
        var restes = veille.Lots.Append(new Lot(veille.Prochain, veille.Total, default)).Where(lot => lot.Nombre > 0).ToArray();
        for (var page = 0; page * Plan.TailleDesPages < veille.Total; page++)
        {
            var debut = page * Plan.TailleDesPages;
            if (!Array.Exists(restes, lot => lot.Debut < debut + Plan.TailleDesPages && lot.Fin > debut))
                continue;
            var ids = await plans.FindPage(veille.Id, page, cancellationToken);
            oublies.UnionWith(ids.Where((_, rang) => Array.Exists(restes, lot => lot.Debut <= debut + rang && debut + rang < lot.Fin)));
        }

        return oublies;
    }

    private async Task<ResultatDuLot> Envoyer(Plan plan, Lot lot, CancellationToken cancellationToken)
    {
        var page = lot.Debut / Plan.TailleDesPages;
        var debut = lot.Debut - (page * Plan.TailleDesPages);
        var ids = await plans.FindPage(plan.Id, page, cancellationToken);
        return await envoi.Envoyer(lot, [.. ids.Skip(debut).Take(lot.Nombre)], plan.Jour, regles, cancellationToken);
    }

    private async Task<Stored<Plan>> Rendre(Stored<Plan> plan, Lot lot, ResultatDuLot resultat, CancellationToken cancellationToken)
    {
        var instant = clock.GetUtcNow();
        for (var courant = plan; ; courant = (await plans.Find(cancellationToken))!)
        {
            if (courant.Value.Jour != plan.Value.Jour)
                return courant;
            var rendu = courant.Value.Rendre(lot, resultat, regles, instant);
            if (await plans.Save(rendu, courant.Version, cancellationToken) is { } ecrit)
                return ecrit;
        }
    }

    private static Bilan Ajouter(Bilan bilan, ResultatDuLot resultat) =>
        bilan with
        {
            Envoyes = bilan.Envoyes + resultat.Envoyes,
            Tardifs = bilan.Tardifs + resultat.Tardifs,
            Refuses = bilan.Refuses + resultat.Refuses,
            Echecs = resultat.Echec is { } echec ? [.. bilan.Echecs, echec.Code] : bilan.Echecs,
            Fautes = [.. bilan.Fautes, .. resultat.Fautes],
        };
}
