namespace Cej.Domain.Connexions;

/// <summary>People whose address at the identity provider is another dossier's: for operators, who have the counsellors mend one of the two.</summary>
public sealed class ListerConflitsHandler(IConflitsDAdresse conflits, IJournalDesAcces journal)
{
    /// <summary>A page of them, by dossier.</summary>
    public async Task<Result<ConflitDAdresse[]>> Handle(
        BeneficiaireId? apres,
        int limite,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        if (par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;
        var lus = await conflits.Lister(apres, limite, cancellationToken);
        journal.Consigner(par, ActionConsignee.ConflitsLus);
        return lus.ToArray();
    }
}
