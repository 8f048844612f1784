namespace Cej.Domain.Offres;

/// <summary>The offers that a person looked at in one week, each once.</summary>
/// <param name="Semaine">The week.</param>
/// <param name="Marques">Their <see cref="ReferenceDOffre.Marque"/>: how many there are is asked for, never which.</param>
public sealed record OffresConsultees(Semaine Semaine, IReadOnlyList<long> Marques)
{
    /// <summary>How many of a week are counted.</summary>
    public const int Maximum = 200;

    /// <summary>With one more. Itself when the offer is among them, or when the week is full.</summary>
    public OffresConsultees Avec(ReferenceDOffre offre) =>
        Marques.Count >= Maximum || Marques.Contains(offre.Marque) ? this : this with { Marques = [.. Marques, offre.Marque] };
}

/// <summary>Offers looked at, in the person's dossier; a week is forgotten once it is no longer counted.</summary>
public interface IOffresConsulteesStore
{
    /// <summary>One week; empty when nothing was looked at in it.</summary>
    Task<Stored<OffresConsultees>> Find(BeneficiaireId id, Semaine semaine, CancellationToken cancellationToken);

    /// <summary>Saves under the version read (<see cref="RefusKind.VersionPerimee"/>).</summary>
    Task<Result<Stored<OffresConsultees>>> Save(
        BeneficiaireId id,
        OffresConsultees consultees,
        string version,
        CancellationToken cancellationToken
    );

    /// <summary>The weeks that are kept, in no order. One partition read.</summary>
    Task<IReadOnlyList<OffresConsultees>> Lister(BeneficiaireId id, CancellationToken cancellationToken);
}

/// <summary>Takes note that the young person opened an offer.</summary>
public sealed class ConsulterOffreHandler(AccesAuDossier acces, IOffresConsulteesStore consultees, TimeProvider clock)
{
    /// <summary>Done. The same offer again in the same week changes nothing.</summary>
    public async Task<Result<Fait>> Handle(BeneficiaireId id, ReferenceDOffre offre, Appelant par, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(offre);
        if ((await acces.PourSoi(id, par, ActionConsignee.OffreConsultee, cancellationToken)).Refus is { } refus)
            return refus;
        if (!offre.EstPossible)
            return RefusOffres.OffreInconnue;

        return await Concurrence.Reessayer(async () =>
        {
            var semaine = await consultees.Find(id, Semaine.De(clock.GetUtcNow()), cancellationToken);
            var apres = semaine.Value.Avec(offre);
            return apres == semaine.Value
                ? new Fait()
                : (await consultees.Save(id, apres, semaine.Version, cancellationToken)).Map(_ => new Fait());
        });
    }
}
