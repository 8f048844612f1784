namespace Cej.Domain.Compte;

/// <summary>Deletes the own account. What is kept of it, and for how long, is what is kept when a counsellor ends the follow-up.</summary>
/// <remarks>
/// One commit on the dossier, which becomes an archive. That the counsellor is told, and that address and identity are freed, follows it.
/// </remarks>
public sealed class QuitterLeServiceHandler(
    AccesAuDossier acces,
    IDossierStore dossiers,
    IEffets effets,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>Done: from then on the caller has no account here.</summary>
    public async Task<Result<Fait>> Handle(BeneficiaireId id, Appelant par, CancellationToken cancellationToken)
    {
        var parti = await Concurrence.Reessayer(async () =>
            await (await acces.LeSien(id, par, cancellationToken)).Then(lu =>
                dossiers.Save(lu.Value.Quitter(clock.GetUtcNow()), lu.Version, cancellationToken)
            )
        );
        if (parti.Refus is { } refus)
            return refus;

        journal.Consigner(par, ActionConsignee.CompteSupprime, id);
        await effets.Appliquer(id, cancellationToken);
        return new Fait();
    }
}
