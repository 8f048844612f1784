namespace Cej.Domain.Dossiers;

/// <summary>Who may read and change what a beneficiary keeps: the same for all of it.</summary>
public sealed class AccesAuDossier(IDossierStore dossiers, IJournalDesAcces journal)
{
    /// <summary>The person, and who follows them.</summary>
    public async Task<Result<Beneficiaire>> PourLire(
        BeneficiaireId id,
        Appelant par,
        ActionConsignee action,
        CancellationToken cancellationToken
    )
    {
        if (await dossiers.Find(id, cancellationToken) is not { } found || !found.Value.EstLisiblePar(par))
            return RefusPortefeuille.BeneficiaireInconnu;
        journal.Consigner(par, action, id);
        return found.Value;
    }

    /// <summary>The caller's own dossier with its version, for the person alone. What is done with it is for the caller of this to note.</summary>
    public async Task<Result<Stored<Beneficiaire>>> LeSien(BeneficiaireId id, Appelant par, CancellationToken cancellationToken)
    {
        if (par is not Appelant.Beneficiaire)
            return RefusIdentite.ReserveAuBeneficiaire;
        return await dossiers.Find(id, cancellationToken) is { } found && found.Value.EstCeluiDe(par)
            ? found
            : RefusPortefeuille.BeneficiaireInconnu;
    }

    /// <summary>The person alone, as noted.</summary>
    public async Task<Result<Beneficiaire>> PourSoi(
        BeneficiaireId id,
        Appelant par,
        ActionConsignee action,
        CancellationToken cancellationToken
    )
    {
        var lu = await LeSien(id, par, cancellationToken);
        if (lu.Refus is null)
            journal.Consigner(par, action, id);
        return lu.Map(sien => sien.Value);
    }
}
