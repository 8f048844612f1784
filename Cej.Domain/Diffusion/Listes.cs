namespace Cej.Domain.Diffusion;

/// <summary>A list as it is shown: who of its members is still in the portfolio.</summary>
/// <param name="Liste">The list with its version.</param>
/// <param name="Presents">The members that a message would go to.</param>
public sealed record ListeVue(Stored<ListeDeDiffusion> Liste, IReadOnlySet<BeneficiaireId> Presents)
{
    /// <summary>Who is still in the portfolio is called by the name in it, which follows the person's logins.</summary>
    internal static ListeVue De(Stored<ListeDeDiffusion> liste, IReadOnlyCollection<Suivi> portefeuille)
    {
        var noms = portefeuille.ToDictionary(suivi => suivi.Id, suivi => suivi.Nom);
        Membre[] membres =
        [
            .. liste.Value.Membres.Select(membre => noms.TryGetValue(membre.Id, out var nom) ? membre with { Nom = nom } : membre),
        ];
        return new(
            liste with
            {
                Value = liste.Value with { Membres = membres },
            },
            membres.Select(membre => membre.Id).Where(noms.ContainsKey).ToHashSet()
        );
    }
}

/// <summary>Creates or changes a list.</summary>
/// <param name="Id">The list to change; null creates one.</param>
/// <param name="Titre">Required to create; null leaves it.</param>
/// <param name="Membres">The dossiers of all its members; null leaves them.</param>
/// <param name="CleIdempotence">To create: the same key with the same title gives the same list; null never repeats.</param>
/// <param name="Version">To change: the version the caller read.</param>
/// <param name="Par">The caller, who must be a counsellor.</param>
public sealed record EcrireListe(
    Guid? Id,
    string? Titre,
    IReadOnlyList<Guid>? Membres,
    string? CleIdempotence,
    string? Version,
    Appelant Par
);

/// <summary>The counsellor's broadcast lists. Guide: "Les listes de diffusion".</summary>
public sealed class ListesHandler(
    IListeStore listes,
    IEspaceStore espaces,
    IJournalDesAcces journal,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>All of them, by title.</summary>
    public async Task<Result<IReadOnlyList<ListeVue>>> Lister(Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var reading = espaces.Lister(par.Id, cancellationToken);
        var lues = await listes.Lister(par.Id, cancellationToken);
        var suivis = (await reading).Suivis;
        return lues.OrderBy(liste => TextePlie.Plier(liste.Value.Titre), StringComparer.Ordinal)
            .Select(liste => ListeVue.De(liste, suivis))
            .ToArray();
    }

    /// <summary>One of the caller's lists.</summary>
    public async Task<Result<ListeVue>> Lire(Guid id, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var reading = espaces.Lister(par.Id, cancellationToken);
        var found = await listes.Find(par.Id, id, cancellationToken);
        var suivis = (await reading).Suivis;
        return found is null ? RefusDiffusion.ListeInconnue : ListeVue.De(found, suivis);
    }

    /// <summary>Creates a list.</summary>
    public async Task<Result<ListeVue>> Creer(EcrireListe command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var suivis = (await espaces.Lister(par.Id, cancellationToken)).Suivis;
        var titre = ListeDeDiffusion.LireTitre(command.Titre);
        var membres = LireMembres(command.Membres ?? [], suivis, []);
        if (titre.Refus is not null || membres.Refus is not null)
            return Refus.DeChamps([.. titre.Refus?.Champs ?? [], .. membres.Refus?.Champs ?? []]);

        var nouvelle = new ListeDeDiffusion
        {
            Id = command.CleIdempotence is { } cle ? Identifiants.Deterministe("liste", par.Id.ToString(), cle) : identifiants.Nouveau(),
            Titre = titre.Value,
            Membres = membres.Value,
            CreeLe = clock.GetUtcNow(),
        };
        var creee = await listes.Create(par.Id, nouvelle, cancellationToken);
        if (creee.Refus is null)
            journal.Consigner(par, ActionConsignee.ListeCreee);
        else if (await listes.Find(par.Id, nouvelle.Id, cancellationToken) is { } deja)
            return deja.Value.Titre == nouvelle.Titre ? ListeVue.De(deja, suivis) : RefusPortefeuille.CleDejaUtilisee;
        return creee.Map(liste => ListeVue.De(liste, suivis));
    }

    /// <summary>Renames a list or changes its members.</summary>
    public async Task<Result<ListeVue>> Modifier(EcrireListe command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var reading = espaces.Lister(par.Id, cancellationToken);
        var found = await listes.Find(par.Id, command.Id!.Value, cancellationToken);
        var suivis = (await reading).Suivis;
        if (found is null)
            return RefusDiffusion.ListeInconnue;

        var titre = command.Titre is null ? found.Value.Titre : ListeDeDiffusion.LireTitre(command.Titre);
        var membres = command.Membres is null
            ? new Result<IReadOnlyList<Membre>>?()
            : LireMembres(command.Membres, suivis, found.Value.Membres);
        if (titre.Refus is not null || membres?.Refus is not null)
            return Refus.DeChamps([.. titre.Refus?.Champs ?? [], .. membres?.Refus?.Champs ?? []]);

        var modifiee = found.Value with { Titre = titre.Value, Membres = membres?.Value ?? found.Value.Membres };
        if (command.Version != found.Version)
            return Concurrence.VersionPerimee;
        var saved = await listes.Save(par.Id, modifiee, found, cancellationToken);
        if (saved.Refus is null)
            journal.Consigner(par, ActionConsignee.ListeModifiee);
        return saved.Map(liste => ListeVue.De(liste, suivis));
    }

    /// <summary>Deletes a list; what was sent to it stays.</summary>
    public async Task<Result<Fait>> Supprimer(Guid id, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var supprimee = await Concurrence.Reessayer<Fait>(async () =>
            await listes.Find(par.Id, id, cancellationToken) is { } found
                ? await listes.Delete(par.Id, found, cancellationToken)
                : RefusDiffusion.ListeInconnue
        );
        if (supprimee.Refus is null)
            journal.Consigner(par, ActionConsignee.ListeSupprimee);
        return supprimee;
    }

    /// <summary>Everyone named must be in the portfolio, or have been a member already.</summary>
    private static Result<IReadOnlyList<Membre>> LireMembres(
        IReadOnlyList<Guid> ids,
        IReadOnlyCollection<Suivi> suivis,
        IReadOnlyList<Membre> anciens
    )
    {
        var connus = anciens.ToDictionary(membre => membre.Id.Value);
        foreach (var suivi in suivis)
            connus[suivi.Id.Value] = new(suivi.Id, suivi.Nom);

        var distincts = ids.Distinct().ToArray();
        if (distincts.Length > ListeDeDiffusion.MembresMaximum)
            return RefusDiffusion.TropDeMembres;
        if (!Array.TrueForAll(distincts, connus.ContainsKey))
            return RefusDiffusion.MembreInconnu;
        return distincts.Select(id => connus[id]).ToArray();
    }
}
