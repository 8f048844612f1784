using Cej.Domain.Offres;

namespace Cej.Domain.Portefeuille;

/// <summary>A period of the counsellors' history.</summary>
/// <param name="Affectation">Who, from when and how.</param>
/// <param name="Jusque">Until when; null for the present counsellor.</param>
public sealed record PeriodeDeSuivi(Affectation Affectation, DateTimeOffset? Jusque);

/// <summary>The beneficiary's file.</summary>
/// <param name="Beneficiaire">The dossier.</param>
/// <param name="Historique">The counsellors, the present one first.</param>
/// <param name="Offres">How many favourites and saved searches, whether the lists are shared or not.</param>
public sealed record Fiche(Beneficiaire Beneficiaire, IReadOnlyList<PeriodeDeSuivi> Historique, EspaceDOffres Offres);

/// <summary>Reads a beneficiary's file. Guide: "Liste des bénéficiaires".</summary>
public sealed class LireFicheHandler(IDossierStore dossiers, IEspaceDOffresStore espaces, IJournalDesAcces journal)
{
    /// <summary>The file with the dossier's version.</summary>
    public async Task<Result<Stored<Fiche>>> Handle(BeneficiaireId id, Appelant par, CancellationToken cancellationToken)
    {
        var readingOffres = espaces.Find(id, cancellationToken);
        if (await dossiers.FindFiche(id, cancellationToken) is not { } found || !found.Dossier.Value.EstLisiblePar(par))
            return RefusPortefeuille.BeneficiaireInconnu;

        journal.Consigner(par, ActionConsignee.FicheLue, id);
        var periodes = found.Historique.Select(
            (affectation, i) => new PeriodeDeSuivi(affectation, i + 1 < found.Historique.Count ? found.Historique[i + 1].Depuis : null)
        );
        return new Stored<Fiche>(new(found.Dossier.Value, [.. periodes.Reverse()], (await readingOffres).Value), found.Dossier.Version);
    }
}
