namespace Cej.Domain.Portefeuille;

/// <summary>
/// Destroys an archive before its two years are over, when the right to be forgotten wins over keeping it (GDPR, article 17). For
/// operators alone; who is still followed has to be archived first, by the counsellor.
/// </summary>
public sealed class EffacerDossierHandler(
    IDossierStore dossiers,
    EffetsManquants effets,
    DestructionDuDossier destruction,
    IJournalDesAcces journal
)
{
    /// <summary>Done, or a refusal; one that was cut off is done again from the start.</summary>
    public async Task<Result<Fait>> Handle(BeneficiaireId id, Appelant par, CancellationToken cancellationToken)
    {
        if (par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;
        if (await dossiers.Find(id, cancellationToken) is not { } found)
            return RefusPortefeuille.DossierInconnu;
        if (found.Value.Fin is null)
            return RefusPortefeuille.SuiviEnCours;

        // What its end had to free is freed, while the dossier still says what that is.
        await effets.Handle([id], cancellationToken);
        journal.Consigner(par, ActionConsignee.DossierEfface, id);
        await destruction.Detruire(id, cancellationToken);
        return new Fait();
    }
}
