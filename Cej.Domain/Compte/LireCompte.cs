namespace Cej.Domain.Compte;

/// <summary>What a young person sees of the account: who, in which time zone, told of what.</summary>
public sealed class LireCompteHandler(AccesAuDossier acces, IJournalDesAcces journal)
{
    /// <summary>The caller's own dossier with its version.</summary>
    public async Task<Result<Stored<Beneficiaire>>> Handle(BeneficiaireId id, Appelant par, CancellationToken cancellationToken)
    {
        var lu = await acces.LeSien(id, par, cancellationToken);
        if (lu.Refus is null)
            journal.Consigner(par, ActionConsignee.CompteLu, id);
        return lu;
    }
}
