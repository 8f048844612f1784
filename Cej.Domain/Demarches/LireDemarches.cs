namespace Cej.Domain.Demarches;

/// <summary>A page of démarches to read, limited by status and day.</summary>
/// <param name="Statuts">Only these; empty for all.</param>
/// <param name="Du">Not before this day; null for no limit.</param>
/// <param name="Au">Not after this day; null for no limit.</param>
/// <param name="Apres">The cursor of the page before; null for the first.</param>
/// <param name="Limite">At most so many.</param>
public sealed record FiltreDeDemarches(IReadOnlyList<StatutDeDemarche> Statuts, DateOnly? Du, DateOnly? Au, string? Apres, int Limite);

/// <summary>Reads démarches: the young person's own, or those of a person in the counsellor's portfolio.</summary>
public sealed class LireDemarchesHandler(AccesAuDossier acces, IDemarcheStore demarches, TimeProvider clock)
{
    /// <summary>A page: what is still to be done first, then by date. Two reads side by side.</summary>
    public async Task<Result<PageDeListe<DemarcheDuJour>>> Lister(
        BeneficiaireId dossier,
        FiltreDeDemarches filtre,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        if (!Rang.TryLire(filtre.Apres, out var apres))
            return Pagination.CurseurInvalide;
        if (filtre.Au < filtre.Du)
            return Refus.DeChamps(new ErreurDeChamp("au", "La fin de la période ne doit pas précéder son début."));

        var lecture = await acces
            .PourLire(dossier, par, ActionConsignee.DemarchesLues, cancellationToken)
            .Joindre(() => demarches.Lister(dossier, cancellationToken));
        if (lecture.Refus is { } refus)
            return refus;

        var (beneficiaire, lues) = lecture.Value;
        var fuseau = beneficiaire.Fuseau;
        var aujourdhui = fuseau.Jour(clock.GetUtcNow());
        var voulues = lues.Select(lue => new DemarcheDuJour(lue.Value, aujourdhui))
            .Where(demarche => filtre.Statuts.Count == 0 || filtre.Statuts.Contains(demarche.Demarche.Statut))
            .Where(demarche => demarche.Demarche.Jour(fuseau) is var jour && !(jour < filtre.Du) && !(jour > filtre.Au));
        return Pagination.Page(voulues, demarche => RangDe(demarche.Demarche, fuseau), descendant: false, apres, filtre.Limite);
    }

    /// <summary>Reads one démarche, with the present day of the person.</summary>
    public async Task<Result<DemarcheDuJour>> Lire(BeneficiaireId dossier, Guid id, Appelant par, CancellationToken cancellationToken)
    {
        var lecture = await acces
            .PourLire(dossier, par, ActionConsignee.DemarcheLue, cancellationToken)
            .Joindre(() => demarches.Find(dossier, id, cancellationToken));
        return lecture.Then<DemarcheDuJour>(lu =>
            lu.Lu is { Value: var demarche }
                ? new DemarcheDuJour(demarche, lu.Droit.Fuseau.Jour(clock.GetUtcNow()))
                : RefusDemarches.DemarcheInconnue
        );
    }

    private static Rang RangDe(Demarche demarche, Fuseau fuseau) =>
        new(
            demarche.EstOuverte ? "1" : "2",
            demarche.JourAffiche(fuseau).ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            demarche.Id
        );
}
