namespace Cej.Domain.Dossiers;

/// <summary>Brings everything that derives from dossiers in line with them; running it again changes nothing.</summary>
public sealed class ProjectionDesDossiers(
    IDossierStore dossiers,
    EcrireEspace espaces,
    IDepartStore departs,
    IAnnuaireDesBeneficiaires annuaire,
    IConflitsDAdresse conflits,
    DestructionDesPieces pieces,
    IChatNotifier notifier
)
{
    /// <summary>Projects dossiers and their conversations as they are now; the rows that changed.</summary>
    public Task<IReadOnlyList<LignesModifiees>> Handle(IReadOnlyCollection<BeneficiaireId> ids, CancellationToken cancellationToken) =>
        Handle(ids, static _ => Task.CompletedTask, static _ => { }, cancellationToken);

    /// <summary>
    /// The same, with what has to be done before a row shows a conversation: a row that is up to date says that it was done, for the very
    /// revision that the row shows. And with what is done once, by whoever's commit made a row show a message.
    /// </summary>
    public async Task<IReadOnlyList<LignesModifiees>> Handle(
        IReadOnlyCollection<BeneficiaireId> ids,
        Func<Conversation, Task> avant,
        Action<Conversation> apres,
        CancellationToken cancellationToken
    )
    {
        var lus = await Task.WhenAll(ids.Select(id => Lire(id, cancellationToken)));
        List<LignesModifiees> changees = [];
        foreach (var chez in lus.OfType<(Beneficiaire Dossier, Conversation Conversation)>().GroupBy(lu => lu.Dossier.Referent))
        {
            var suivis = chez.Where(lu => lu.Dossier.EstSuivi).Select(lu => Suivi.De(lu.Dossier, lu.Conversation)).ToArray();
            var parId = chez.ToDictionary(lu => lu.Conversation.Dossier, lu => lu.Conversation);
            changees.AddRange(await espaces.Projeter(chez.Key, suivis, id => avant(parId[id]), id => apres(parId[id]), cancellationToken));
            foreach (var (dossier, _) in chez.Where(lu => !lu.Dossier.EstSuivi))
                await Terminer(dossier, cancellationToken);
            foreach (var (dossier, _) in chez.Where(lu => lu.Dossier is { EstSuivi: true, EmailPrecedent: not null }))
                await annuaire.Liberer(dossier.EmailPrecedent!, null, dossier.Id, cancellationToken);
        }

        return changees;
    }

    /// <summary>
    /// Shows conversations as commits left them; the rows that changed. Nothing but the rows is read, unless the follow-up ended or the
    /// counsellor has no row of the person.
    /// </summary>
    public async Task<IReadOnlyList<LignesModifiees>> Montrer(
        IEnumerable<Conversation> conversations,
        Action<Conversation> apres,
        CancellationToken cancellationToken
    )
    {
        List<LignesModifiees> changees = [];
        var dernieres = conversations
            .GroupBy(commit => commit.Dossier)
            .Select(commits => commits.MaxBy(commit => commit.Revision)!)
            .ToArray();
        List<BeneficiaireId> aLire =
        [
            .. dernieres.Where(conversation => !conversation.Ouverte).Select(conversation => conversation.Dossier),
        ];
        foreach (var chez in dernieres.Where(conversation => conversation.Ouverte).ToLookup(conversation => conversation.Referent))
        {
            var parId = chez.ToDictionary(conversation => conversation.Dossier);
            var (changes, sansLigne) = await espaces.Montrer(chez.Key, parId.Values, id => apres(parId[id]), cancellationToken);
            changees.AddRange(changes);
            aLire.AddRange(sansLigne);
        }

        changees.AddRange(await Handle(aLire, static _ => Task.CompletedTask, apres, cancellationToken));
        return changees;
    }

    private async Task<(Beneficiaire Dossier, Conversation Conversation)?> Lire(BeneficiaireId id, CancellationToken cancellationToken)
    {
        if (await dossiers.FindAvecConversation(id, cancellationToken) is not (var dossier, var conversation))
            return null;
        // A dossier whose destruction was cut off may have lost its conversation already: it is still to be destroyed.
        return (dossier.Value, conversation?.Value ?? Conversation.De(dossier.Value));
    }

    private async Task Terminer(Beneficiaire dossier, CancellationToken cancellationToken)
    {
        var supprime = dossier.Fin is FinDeSuivi.Suppression;
        await Task.WhenAll(
            Liberer(dossier, cancellationToken),
            supprime ? pieces.Detruire(dossier.Id, cancellationToken) : Task.CompletedTask
        );
        // Not the whole destruction: the counsellor's lists say for a month who left, and its reads would break this operation's budget.
        if (supprime)
            await dossiers.Purger(dossier.Id, NomsAilleurs.RestentUnMois, cancellationToken);
    }

    private async Task Liberer(Beneficiaire dossier, CancellationToken cancellationToken)
    {
        var retrait = new Retrait(dossier.Id, dossier.Revision);
        var parti = dossier.Fin switch
        {
            { SansNouvelles: true } fin => Depart(dossier, fin, TypeDeDepart.SansNouvelles),
            FinDeSuivi.Archivage { ParLaPersonne: true } fin => Depart(dossier, fin, TypeDeDepart.CompteSupprime),
            _ => null,
        };
        var retires = await espaces.Retirer(dossier.Referent, [retrait], Noter, cancellationToken);
        if (parti is not null && retires.Count > 0)
            await notifier.Prevenir(Conversation.De(dossier), new EvenementDeChat.SuiviRetire(), cancellationToken);
        if (dossier.ReferentInitial is { } initial)
            await espaces.Noter(initial, [], [retrait], cancellationToken);
        await annuaire.Liberer(dossier.Email, dossier.Activation?.Identite, dossier.Id, cancellationToken);
        if (dossier.EmailPrecedent is { } precedent)
            await annuaire.Liberer(precedent, null, dossier.Id, cancellationToken);
        if (dossier.AdresseChez is not null)
            await conflits.Delete(dossier.Id, cancellationToken);

        // Before the row goes, and never after: a counsellor who has put it away is not told again.
        Task Noter(BeneficiaireId _) => parti is null ? Task.CompletedTask : departs.Noter(dossier.Referent, parti, cancellationToken);
    }

    private static Depart Depart(Beneficiaire dossier, FinDeSuivi fin, TypeDeDepart type) =>
        new()
        {
            Id = Identifiants.DeterministeEtOrdonne(fin.Le, "depart", dossier.Id.ToString(), "compte-supprime"),
            Type = type,
            Chez = null,
            Le = fin.Le,
            Personnes = [new(dossier.Id, dossier.Nom)],
        };
}
