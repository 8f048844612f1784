using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Portefeuille;

/// <summary>Writes the France Travail identifier.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="IdentifiantFranceTravail">1 to 11 letters and digits.</param>
/// <param name="Version">The version the caller read.</param>
/// <param name="Par">Who.</param>
public sealed record ModifierBeneficiaire(BeneficiaireId Id, string? IdentifiantFranceTravail, string Version, Appelant Par);

/// <summary>Edits what a counsellor may edit of a dossier. Guide: "Liste des bénéficiaires".</summary>
public sealed class ModifierBeneficiaireHandler(IDossierStore dossiers, IEffets effets, IJournalDesAcces journal)
{
    /// <summary>The dossier with its new version, or a refusal.</summary>
    public async Task<Result<Stored<Beneficiaire>>> Handle(ModifierBeneficiaire command, CancellationToken cancellationToken)
    {
        if (await dossiers.Find(command.Id, cancellationToken) is not { } found || !found.Value.EstSuiviPar(command.Par))
            return RefusPortefeuille.BeneficiaireInconnu;

        var saved = await found
            .Value.Identifier(command.IdentifiantFranceTravail)
            .Then(modifie => dossiers.Save(modifie, command.Version, cancellationToken));
        if (saved.Refus is null)
        {
            journal.Consigner(command.Par, "identifiant-modifie", command.Id);
            await effets.Appliquer(command.Id, cancellationToken);
        }

        return saved;
    }
}
