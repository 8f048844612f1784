using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Dossiers;

/// <summary>Who may read and change what a beneficiary keeps: the same for all of it.</summary>
public sealed class AccesAuDossier(IDossierStore dossiers, IJournalDesAcces journal)
{
    /// <summary>The person, and who follows them.</summary>
    public async Task<Result<Beneficiaire>> PourLire(BeneficiaireId id, Appelant par, string action, CancellationToken cancellationToken)
    {
        if (await dossiers.Find(id, cancellationToken) is not { } found || !found.Value.EstLisiblePar(par))
            return RefusPortefeuille.BeneficiaireInconnu;
        journal.Consigner(par, action, id);
        return found.Value;
    }

    /// <summary>The person alone.</summary>
    public Task<Result<Beneficiaire>> PourSoi(BeneficiaireId id, Appelant par, string action, CancellationToken cancellationToken) =>
        par is Appelant.Beneficiaire
            ? PourLire(id, par, action, cancellationToken)
            : Task.FromResult<Result<Beneficiaire>>(RefusIdentite.ReserveAuBeneficiaire);
}
