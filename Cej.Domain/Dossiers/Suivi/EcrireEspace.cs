namespace Cej.Domain.Dossiers;

/// <summary>
/// Brings counsellors' spaces in line with the dossiers: reads, decides, saves under the version read; again when another was faster.
/// </summary>
public sealed class EcrireEspace(IEspaceStore espaces, TimeProvider clock)
{
    /// <summary>Writes rows; those that changed, commit by commit.</summary>
    /// <param name="conseiller">Whose rows.</param>
    /// <param name="suivis">What they are to show.</param>
    /// <param name="avant">Awaited once a row, before it is saved with a later revision of its conversation.</param>
    /// <param name="apres">Told of each row that shows a message which it did not show before, once that is saved.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="IndisponibleException">Others were faster every time.</exception>
    public async Task<IReadOnlyList<LignesModifiees>> Projeter(
        ConseillerId conseiller,
        IReadOnlyCollection<Suivi> suivis,
        Func<BeneficiaireId, Task> avant,
        Action<BeneficiaireId> apres,
        CancellationToken cancellationToken
    )
    {
        var (modifiees, _) = await Ecrire(
            conseiller,
            suivis.ToDictionary(suivi => suivi.Id),
            (espace, lignes) => espace.Projeter(lignes, clock.GetUtcNow()),
            avant,
            apres,
            cancellationToken
        );
        return modifiees;
    }

    /// <summary>Shows conversations in the rows that are there; the rows that changed, commit by commit, and who has none.</summary>
    /// <param name="conseiller">Whose rows.</param>
    /// <param name="conversations">One a dossier.</param>
    /// <param name="apres">Told of each row that shows a message which it did not show before, once that is saved.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="IndisponibleException">Others were faster every time.</exception>
    public Task<(IReadOnlyList<LignesModifiees> Modifiees, IReadOnlySet<BeneficiaireId> SansLigne)> Montrer(
        ConseillerId conseiller,
        IReadOnlyCollection<Conversation> conversations,
        Action<BeneficiaireId> apres,
        CancellationToken cancellationToken
    ) =>
        Ecrire(
            conseiller,
            conversations.ToDictionary(conversation => conversation.Dossier),
            (espace, lignes) => espace.Montrer(lignes),
            static _ => Task.CompletedTask,
            apres,
            cancellationToken
        );

    /// <summary>Takes rows away; which revision of its conversation each row that went had shown.</summary>
    /// <param name="conseiller">Whose rows.</param>
    /// <param name="retraits">The dossiers whose rows go, each with the revision that says so.</param>
    /// <param name="avant">Awaited once a row, before it goes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="IndisponibleException">Others were faster every time.</exception>
    public async Task<IReadOnlyDictionary<BeneficiaireId, long>> Retirer(
        ConseillerId conseiller,
        IReadOnlyCollection<Retrait> retraits,
        Func<BeneficiaireId, Task> avant,
        CancellationToken cancellationToken
    )
    {
        Dictionary<BeneficiaireId, long> montrees = [];
        HashSet<BeneficiaireId> prets = [];
        foreach (var partis in retraits.Chunk(IEspaceStore.LignesMaximales))
        {
            var (lu, ecrit) = await Ecrire(
                conseiller,
                PartieDEspace.Lignes(partis.Select(retrait => retrait.Id)),
                espace => espace.Retirer(partis, clock.GetUtcNow()),
                (lu, aEcrire) => Task.WhenAll(lu.Suivis.Keys.Where(id => !aEcrire.Suivis.ContainsKey(id)).Where(prets.Add).Select(avant)),
                cancellationToken
            );
            foreach (var (id, suivi) in lu.Suivis.Where(ligne => !ecrit.Suivis.ContainsKey(ligne.Key)))
                montrees[id] = suivi.Conversation.Revision;
        }

        return montrees;
    }

    /// <summary>Notes whom to take back, and who came back.</summary>
    /// <exception cref="IndisponibleException">Others were faster every time.</exception>
    public Task Noter(
        ConseillerId origine,
        IReadOnlyCollection<Retour> partis,
        IReadOnlyCollection<Retrait> revenus,
        CancellationToken cancellationToken
    ) =>
        Ecrire(
            origine,
            PartieDEspace.Retours,
            espace => espace.Noter(partis, revenus, clock.GetUtcNow()),
            static (_, _) => Task.CompletedTask,
            cancellationToken
        );

    /// <summary>Shows present names of someone to take back, and of the colleague; null leaves each.</summary>
    /// <exception cref="IndisponibleException">Others were faster every time.</exception>
    public Task Renommer(ConseillerId origine, BeneficiaireId id, NomComplet? nom, Collegue? chez, CancellationToken cancellationToken) =>
        Ecrire(
            origine,
            PartieDEspace.Retours,
            espace => espace.Renommer(id, nom, chez),
            static (_, _) => Task.CompletedTask,
            cancellationToken
        );

    private async Task<(IReadOnlyList<LignesModifiees> Modifiees, IReadOnlySet<BeneficiaireId> SansLigne)> Ecrire<T>(
        ConseillerId conseiller,
        Dictionary<BeneficiaireId, T> aMontrer,
        Func<Espace, IEnumerable<T>, Espace> changer,
        Func<BeneficiaireId, Task> avant,
        Action<BeneficiaireId> apres,
        CancellationToken cancellationToken
    )
    {
        List<LignesModifiees> modifiees = [];
        HashSet<BeneficiaireId> sansLigne = [];
        HashSet<BeneficiaireId> prets = [];
        foreach (var lignes in aMontrer.Chunk(IEspaceStore.LignesMaximales))
        {
            var partie = PartieDEspace.Lignes(lignes.Select(ligne => ligne.Key));
            var (lu, ecrit) = await Ecrire(
                conseiller,
                partie,
                espace => changer(espace, lignes.Select(ligne => ligne.Value)),
                Preparer,
                cancellationToken
            );
            foreach (var suivi in ecrit.Suivis.Values.Where(suivi => MontreUnMessageDePlus(lu, suivi)))
                apres(suivi.Id);
            if (LignesModifiees.Entre(conseiller, lu, ecrit) is { } changement)
                modifiees.Add(changement);
            sansLigne.UnionWith(partie.Suivis.Where(id => !ecrit.Suivis.ContainsKey(id)));
        }

        return (modifiees, sansLigne);

        Task Preparer(Espace lu, Espace aEcrire) =>
            Task.WhenAll(
                aEcrire
                    .Suivis.Values.Where(suivi => suivi.Conversation != lu.Suivis.GetValueOrDefault(suivi.Id)?.Conversation)
                    .Select(suivi => suivi.Id)
                    .Where(prets.Add)
                    .Select(avant)
            );
    }

    private static bool MontreUnMessageDePlus(Espace avant, Suivi suivi) =>
        suivi.Conversation.Apercu?.Numero > (avant.Suivis.GetValueOrDefault(suivi.Id)?.Conversation.Apercu?.Numero ?? 0);

    private async Task<(Espace Lu, Espace Ecrit)> Ecrire(
        ConseillerId conseiller,
        PartieDEspace partie,
        Func<Espace, Espace> changer,
        Func<Espace, Espace, Task> preparer,
        CancellationToken cancellationToken
    )
    {
        await foreach (var _ in Concurrence.Essais())
        {
            using var lu = await espaces.Find(conseiller, partie, cancellationToken);
            var aEcrire = changer(lu.Espace);
            if (aEcrire == lu.Espace)
                return (lu.Espace, aEcrire);
            await preparer(lu.Espace, aEcrire);
            if (await espaces.Save(lu, aEcrire, cancellationToken))
                return (lu.Espace, aEcrire);
        }

        throw new IndisponibleException($"The space is written by too many at once ({Concurrence.EssaisEntrePlusieurs} tries).");
    }
}
