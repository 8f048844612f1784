namespace Cej.Domain.Programmation;

/// <summary>A page of what a counsellor scheduled.</summary>
/// <param name="Page">Those that were not sent first, then by the hour at which they leave.</param>
/// <param name="NonEnvoyes">How many were not sent, of all.</param>
public sealed record EnvoisProgrammesLus(PageDeListe<Stored<EnvoiProgramme>> Page, int NonEnvoyes);

/// <summary>Changes what waits.</summary>
/// <param name="Id">The scheduled send.</param>
/// <param name="Texte">1 to 10,000 characters; null leaves it.</param>
/// <param name="Jour">The day in Paris; null leaves it.</param>
/// <param name="Heure">The hour in Paris, e.g. 09:00; null leaves it.</param>
/// <param name="Version">The version the caller read.</param>
/// <param name="Par">The caller, who must be a counsellor.</param>
public sealed record ModifierEnvoiProgramme(Guid Id, string? Texte, DateOnly? Jour, string? Heure, string Version, Appelant Par);

/// <summary>What a counsellor scheduled: read, changed and cancelled until it leaves, put away when it was not sent.</summary>
public sealed class EnvoisProgrammesHandler(IEnvoiProgrammeStore programmes, IJournalDesAcces journal, TimeProvider clock)
{
    /// <summary>A page of what the caller scheduled.</summary>
    public async Task<Result<EnvoisProgrammesLus>> Lister(string? apres, int limite, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        if (!Rang.TryLire(apres, out var rang))
            return Pagination.CurseurInvalide;

        var lus = await programmes.Lister(par.Id, cancellationToken);
        journal.Consigner(par, ActionConsignee.EnvoisProgrammesLus);
        return new EnvoisProgrammesLus(
            Pagination.Page(lus, lu => RangDe(lu.Value), descendant: false, rang, limite),
            lus.Count(lu => lu.Value.Etat is EtatDEnvoi.NonEnvoye)
        );
    }

    /// <summary>One of the caller's scheduled sends.</summary>
    public async Task<Result<Stored<EnvoiProgramme>>> Lire(Guid id, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        if (await programmes.Find(par.Id, id, cancellationToken) is not { } lu)
            return RefusProgrammation.Inconnu;
        journal.Consigner(par, ActionConsignee.EnvoisProgrammesLus, lu.Value.Seul);
        return lu;
    }

    /// <summary>Changes text or hour of what waits; of a change and the departure at the same moment, one is refused.</summary>
    public async Task<Result<Stored<EnvoiProgramme>>> Modifier(ModifierEnvoiProgramme command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        if (await programmes.Find(par.Id, command.Id, cancellationToken) is not { } lu)
            return RefusProgrammation.Inconnu;

        var contenu = Contenu.Lire(command.Texte ?? lu.Value.Texte);
        var pour = Pour(command, lu.Value.Pour);
        if (contenu.Refus is not null || pour.Refus is not null)
            return Refus.DeChamps([.. contenu.Refus?.Champs ?? [], .. pour.Refus?.Champs ?? []]);

        var ecrit = await lu
            .Value.Modifier(contenu.Value, pour.Value)
            .Then(modifie =>
                command.Version == lu.Version
                    ? programmes.Save(lu with { Value = modifie }, cancellationToken)
                    : Task.FromResult<Result<Stored<EnvoiProgramme>>>(Concurrence.VersionPerimee)
            );
        if (ecrit.Refus is null)
            journal.Consigner(par, ActionConsignee.EnvoiProgrammeModifie, lu.Value.Seul);
        return ecrit;
    }

    /// <summary>Cancels what waits, or puts away what was not sent; refused while it leaves.</summary>
    public async Task<Result<Fait>> Annuler(Guid id, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        BeneficiaireId? seul = null;
        var annule = await Concurrence.Reessayer<Fait>(async () =>
        {
            if (await programmes.Find(par.Id, id, cancellationToken) is not { } lu)
                return RefusProgrammation.Inconnu;
            seul = lu.Value.Seul;
            return lu.Value.Etat is EtatDEnvoi.EnDepart ? RefusProgrammation.PlusEnAttente : await programmes.Delete(lu, cancellationToken);
        });
        if (annule.Refus is null)
            journal.Consigner(par, ActionConsignee.EnvoiProgrammeAnnule, seul);
        return annule;
    }

    private Result<DateTimeOffset> Pour(ModifierEnvoiProgramme command, DateTimeOffset avant)
    {
        if (command.Jour is null && command.Heure is null)
            return avant;
        var (jour, heure) = HeureDEnvoi.De(avant);
        return HeureDEnvoi.Lire(command.Jour ?? jour, command.Heure ?? heure, clock.GetUtcNow());
    }

    private static Rang RangDe(EnvoiProgramme programme) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{(programme.Etat is EtatDEnvoi.NonEnvoye ? 0 : 1)}{programme.Pour.UtcTicks:D19}"),
            "",
            programme.Id
        );
}
