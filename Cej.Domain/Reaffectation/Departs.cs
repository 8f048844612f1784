namespace Cej.Domain.Reaffectation;

/// <summary>What a counsellor is told of who left.</summary>
/// <param name="Departs">The latest first.</param>
/// <param name="ARecuperer">Who among them may be taken back, which is told elsewhere too.</param>
public sealed record DepartsConnus(IReadOnlyList<Depart> Departs, IReadOnlySet<BeneficiaireId> ARecuperer);

/// <summary>Tells a counsellor who left the portfolio and who follows them now, until that is put away.</summary>
public sealed class DepartsHandler(IDepartStore departs, IEspaceStore espaces, IJournalDesAcces journal)
{
    /// <summary>The caller's, the latest first, without whoever has come back since.</summary>
    public async Task<Result<DepartsConnus>> Lister(Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller conseiller)
            return RefusIdentite.ReserveAuxConseillers;
        var lus = await departs.Lister(conseiller.Id, cancellationToken);
        journal.Consigner(conseiller, ActionConsignee.DepartsLus);
        if (lus.Count == 0)
            return new DepartsConnus([], new HashSet<BeneficiaireId>());

        var readingRetours = espaces.ListerRetours(conseiller.Id, cancellationToken);
        var presents = (await espaces.Lister(conseiller.Id, cancellationToken)).Suivis.Select(suivi => suivi.Id).ToHashSet();
        var restants = lus.Select(depart =>
            depart with
            {
                Personnes = [.. depart.Personnes.Where(personne => !presents.Contains(personne.Id))],
            }
        );
        return new DepartsConnus(
            [.. restants.Where(depart => depart.Personnes.Count > 0)],
            (await readingRetours).Select(retour => retour.Id).ToHashSet()
        );
    }

    /// <summary>Puts one of the caller's away.</summary>
    public async Task<Result<Fait>> Ranger(Guid depart, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller conseiller)
            return RefusIdentite.ReserveAuxConseillers;
        await departs.Delete(conseiller.Id, depart, cancellationToken);
        return new Fait();
    }
}
