using Cej.Domain.Conseillers;

namespace Cej.Domain.Reaffectation;

/// <summary>The beneficiaries of a colleague, to choose from.</summary>
/// <param name="De">The colleague whose beneficiaries they are.</param>
/// <param name="Recherche">Words of the person's name; blank for everyone.</param>
/// <param name="Apres">The cursor of the previous page; null for the first.</param>
/// <param name="Limite">At most so many.</param>
/// <param name="Par">The caller, who must be a superviseur.</param>
public sealed record ListerBeneficiaires(ConseillerId De, string? Recherche, string? Apres, int Limite, Appelant Par);

/// <summary>A page of a colleague's beneficiaries.</summary>
/// <param name="Conseiller">Whose they are.</param>
/// <param name="Page">By name.</param>
public sealed record BeneficiairesDuConseiller(Conseiller Conseiller, PageDeListe<Suivi> Page);

/// <summary>Shows a superviseur who may be moved. Guide: "Le module de réaffectation" (3).</summary>
public sealed class ListerBeneficiairesHandler(Perimetre perimetre, IEspaceStore espaces, IJournalDesAcces journal)
{
    private static readonly Ordre<Suivi> Ordre = new(suivi => new(suivi.CleDeTri, "", suivi.Id.Value), descendant: false);

    /// <summary>The page, or a refusal.</summary>
    public async Task<Result<BeneficiairesDuConseiller>> Handle(ListerBeneficiaires query, CancellationToken cancellationToken)
    {
        var droit = await perimetre.Lire(query.Par, cancellationToken);
        if (droit.Refus is { } refus)
            return refus;
        if (!Rang.TryLire(query.Apres, out var apres))
            return Pagination.CurseurInvalide;

        if (await perimetre.Trouver(query.De, droit.Value.Structure, cancellationToken) is not { } conseiller)
            return RefusReaffectation.ConseillerInconnu;
        var lu = await espaces.Lister(query.De, cancellationToken);
        journal.Consigner(query.Par, ActionConsignee.PortefeuilleLuPourReaffectation);
        var trouves = lu.Selon(Ordre).Parmi(new Recherche(query.Recherche), suivi => suivi.CleDeTri);
        return new BeneficiairesDuConseiller(conseiller, trouves.Page(apres, query.Limite));
    }
}
