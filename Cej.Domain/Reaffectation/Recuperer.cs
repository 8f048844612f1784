namespace Cej.Domain.Reaffectation;

/// <summary>
/// The first counsellor takes back everyone who is temporarily with colleagues. Guide: "Le module de réaffectation" (récupérer les
/// bénéficiaires, page "Portefeuille").
/// </summary>
public sealed class RecupererHandler(
    IEspaceStore espaces,
    IReaffectationStore reaffectations,
    Deplacements deplacements,
    IJournalDesAcces journal,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>The request says nothing but "everyone".</summary>
    private static readonly Empreinte Tous = Empreinte.De("recuperation");

    /// <summary>Whom the caller has to take back, by name.</summary>
    public async Task<Result<PageDeListe<Retour>>> Lister(string? apres, int limite, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        if (!Rang.TryLire(apres, out var rang))
            return Pagination.CurseurInvalide;

        var lus = await espaces.ListerRetours(par.Id, cancellationToken);
        journal.Consigner(par, ActionConsignee.RetoursLus);
        return Pagination.Page(lus, retour => new Rang(retour.Nom.CleDeTri, "", retour.Id.Value), false, rang, limite);
    }

    /// <summary>Takes them all back, whoever follows them by now; null when there is nobody to take back.</summary>
    public async Task<Result<DemandeDeReaffectation?>> Recuperer(string? cle, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var id = cle is null ? identifiants.Nouveau() : Identifiants.Deterministe("recuperation", par.Id.ToString(), cle);
        var reading = espaces.ListerRetours(par.Id, cancellationToken);
        var deja = cle is null ? null : await reaffectations.Find(par.Id, id, cancellationToken);
        var lus = await reading;
        if (deja is not null)
            return (await deplacements.Reprendre(deja, Tous, cancellationToken)).Map<DemandeDeReaffectation?>(faite => faite);
        if (lus.Count == 0)
            return (DemandeDeReaffectation?)null;

        var moi = new Collegue(par.Id, par.Nom);
        var reaffectation = new DemandeDeReaffectation
        {
            Id = id,
            Par = moi,
            Identite = par.Identite,
            Type = TypeAffectation.Recuperation,
            Source = null,
            Cible = moi,
            Beneficiaires = [.. lus.Select(retour => retour.Id)],
            Le = clock.GetUtcNow(),
            Empreinte = Tous,
        };
        return (await deplacements.Commencer(reaffectation, cancellationToken)).Map<DemandeDeReaffectation?>(faite => faite);
    }
}
