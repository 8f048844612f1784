using Cej.Domain.Conseillers;

namespace Cej.Domain.Conservation;

/// <summary>What one night did.</summary>
/// <param name="Detruits">Archives whose two years were over.</param>
/// <param name="Prevenus">People who gave no sign and were told by mail.</param>
/// <param name="Finis">People who gave none in the end.</param>
/// <param name="SansSuperviseur">Counsellors who gave none, and whose young people nobody can follow: an operator is told.</param>
public sealed record Echeances(int Detruits, int Prevenus, int Finis, int SansSuperviseur);

/// <summary>
/// Ends what may no longer be kept: archives after 2 years, names of accounts that were never opened after a month, and whoever gives no sign
/// for 2 years and was told twice (docs/adr/0019); empties spaces again into which something came after their end. Finds them by their due
/// date; a run that was cut off goes on in the next one.
/// </summary>
public sealed class EcheancesHandler(
    IDossierStore dossiers,
    IConseillerStore conseillers,
    DestructionDuDossier destruction,
    IDonneesDesConseillers donnees,
    DepartDUnConseiller depart,
    IEffets effets,
    Relanceur relanceur,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>What the access audit calls this work.</summary>
    public static readonly Empreinte Identite = Empreinte.De("conservation");

    /// <summary>A host stops longer runs.</summary>
    private static readonly TimeSpan DureeMaximale = TimeSpan.FromMinutes(4);

    /// <summary>Of more than this the storage is the cause: the run stops.</summary>
    private const int FautesMaximum = 5;

    /// <summary>One after the other: there is all night, and mails have a quota.</summary>
    /// <exception cref="AggregateException">Some could not be dealt with; the others were.</exception>
    public async Task<Echeances> Handle(CancellationToken cancellationToken)
    {
        var debut = clock.GetUtcNow();
        var tournee = relanceur.Commencer();
        List<Exception> fautes = [];
        var bilan = new Echeances(0, 0, 0, 0);
        await Chacun(dossiers.Echus(debut, cancellationToken), dossier => Voir(dossier, tournee, cancellationToken));
        await Chacun(dossiers.AvecTraces(debut, cancellationToken), restantes => Achever(restantes, cancellationToken));
        await Chacun(conseillers.Silencieux(debut, cancellationToken), conseiller => Voir(conseiller, tournee, cancellationToken));
        await Chacun(donnees.FermesAvecRestes(debut, cancellationToken), espace => Refermer(espace, cancellationToken));
        return fautes.Count == 0 ? bilan : throw new AggregateException("Some are left to the next run.", fautes);

        async Task Chacun<T>(IAsyncEnumerable<T> dus, Func<T, Task<Issue>> voir)
        {
            await foreach (var du in dus)
            {
                if (clock.GetUtcNow() - debut > DureeMaximale || fautes.Count >= FautesMaximum)
                    return;
                try
                {
                    bilan = Compter(bilan, await voir(du));
                }
                catch (Exception faute) when (faute is not OperationCanceledException)
                {
                    fautes.Add(faute);
                }
            }
        }
    }

    private async Task<Issue> Voir(Beneficiaire du, Relanceur.Tournee tournee, CancellationToken cancellationToken)
    {
        if (du.Fin is FinDeSuivi.Archivage archive)
        {
            if (archive.PurgeLe > clock.GetUtcNow())
                return Issue.Rien;
            await destruction.Detruire(du.Id, cancellationToken);
            return Issue.Detruit;
        }

        // With the conversation, which knows of a sign that is later.
        if (await dossiers.Find(du.Id, cancellationToken) is not { Value: { EstSuivi: true } dossier } lu)
            return Issue.Rien;
        var instant = clock.GetUtcNow();
        switch (dossier.Silence.EtapeLe(instant))
        {
            case EtapeDuSilence.Attendre:
                await dossiers.Save(dossier.Revoir(), lu.Version, cancellationToken);
                return Issue.Rien;
            case EtapeDuSilence.Finir:
                var fini = await dossiers.Save(dossier.FinirSansNouvelles(instant), lu.Version, cancellationToken);
                if (fini.Refus is not null)
                    return Issue.Rien; // a sign, at last
                journal.Consigner(
                    Identite,
                    dossier.Activation is null ? ActionConsignee.CompteSupprime : ActionConsignee.CompteArchive,
                    dossier.Id
                );
                await effets.Appliquer(dossier.Id, cancellationToken);
                return Issue.Fini;
            default:
                if (!await tournee.Prevenir(dossier, cancellationToken))
                    return Issue.Rien;
                journal.Consigner(Identite, ActionConsignee.RelanceEnvoyee, dossier.Id);
                await dossiers.Save(dossier.Relancer(instant), lu.Version, cancellationToken);
                return Issue.Prevenu;
        }
    }

    private async Task<Issue> Achever(Stored<TracesRestantes> restantes, CancellationToken cancellationToken)
    {
        await destruction.Achever(restantes, cancellationToken);
        return Issue.Rien;
    }

    private async Task<Issue> Refermer(EspaceConserve espace, CancellationToken cancellationToken) =>
        (await depart.Effacer(espace, Identite, cancellationToken)).Refus is null ? Issue.Rien : Issue.SansSuperviseur;

    private async Task<Issue> Voir(Stored<Conseiller> lu, Relanceur.Tournee tournee, CancellationToken cancellationToken)
    {
        var (conseiller, instant) = (lu.Value, clock.GetUtcNow());
        switch (conseiller.Silence.EtapeLe(instant))
        {
            case EtapeDuSilence.Attendre:
                return Issue.Rien;
            case EtapeDuSilence.Finir:
                // As it is now: what the search found may be a moment old.
                if (
                    await conseillers.Find(conseiller.Id, cancellationToken) is not { Value: var actuel }
                    || actuel.Silence.EtapeLe(instant) is not EtapeDuSilence.Finir
                    || await donnees.Find(conseiller.Id, cancellationToken) is not { } espace
                )
                    return Issue.Rien;
                if ((await depart.Effacer(espace, Identite, cancellationToken)).Refus is not null)
                    return Issue.SansSuperviseur;
                journal.Consigner(Identite, ActionConsignee.ConseillerEfface);
                return Issue.Fini;
            default:
                if (!await tournee.Prevenir(conseiller, cancellationToken))
                    return Issue.Rien;
                await conseillers.Save(conseiller with { Relances = conseiller.Silence.PrevenuLe(instant) }, lu.Version, cancellationToken);
                return Issue.Prevenu;
        }
    }

    private static Echeances Compter(Echeances bilan, Issue issue) =>
        issue switch
        {
            Issue.Detruit => bilan with { Detruits = bilan.Detruits + 1 },
            Issue.Prevenu => bilan with { Prevenus = bilan.Prevenus + 1 },
            Issue.Fini => bilan with { Finis = bilan.Finis + 1 },
            Issue.SansSuperviseur => bilan with { SansSuperviseur = bilan.SansSuperviseur + 1 },
            Issue.Rien => bilan,
        };

    private enum Issue
    {
        Rien,
        Detruit,
        Prevenu,
        Fini,
        SansSuperviseur,
    }
}
