namespace Cej.Domain.Portefeuille;

/// <summary>The form "Supprimer ce compte".</summary>
public abstract record TerminerSuivi
{
    private TerminerSuivi(BeneficiaireId id, Appelant par) => (Id, Par) = (id, par);

    /// <summary>The dossier.</summary>
    public BeneficiaireId Id { get; }

    /// <summary>The caller, who must follow the person.</summary>
    public Appelant Par { get; }

    /// <summary>A never activated account is removed at once.</summary>
    public sealed record Supprimer : TerminerSuivi
    {
        /// <summary>A request to remove the account.</summary>
        public Supprimer(BeneficiaireId id, Appelant par)
            : base(id, par) { }
    }

    /// <summary>An activated account is archived with a reason.</summary>
    public sealed record Archiver : TerminerSuivi
    {
        /// <summary>A request to archive the account, nothing checked.</summary>
        public Archiver(BeneficiaireId id, string? motif, string? commentaire, DateTimeOffset? finAccompagnement, Appelant par)
            : base(id, par) => (Motif, Commentaire, FinAccompagnement) = (motif, commentaire, finAccompagnement);

        /// <summary>A code of <see cref="MotifsDeSuppression"/>.</summary>
        public string? Motif { get; }

        /// <summary>With the reason "Autre", at most 250 characters.</summary>
        public string? Commentaire { get; }

        /// <summary>Between the dossier's creation and now.</summary>
        public DateTimeOffset? FinAccompagnement { get; }
    }
}

/// <summary>Ends the follow-up of a beneficiary. Guide: "Supprimer ce compte".</summary>
/// <remarks>
/// The end is one commit on the dossier, which stays where it is: an archive is whole by construction, and no crash can lose it.
/// The row of the portfolio, the address and the identity are freed by the effects.
/// </remarks>
public sealed class TerminerSuiviHandler(IDossierStore dossiers, IEffets effets, IJournalDesAcces journal, TimeProvider clock)
{
    /// <summary>Done, or a refusal.</summary>
    public async Task<Result<Fait>> Handle(TerminerSuivi command, CancellationToken cancellationToken)
    {
        var termine = await Concurrence.Reessayer(() => Terminer(command, cancellationToken));
        if (termine.Refus is { } refus)
            return refus;

        journal.Consigner(
            command.Par,
            command is TerminerSuivi.Supprimer ? ActionConsignee.CompteSupprime : ActionConsignee.CompteArchive,
            command.Id
        );
        await effets.Appliquer(command.Id, cancellationToken);
        return new Fait();
    }

    private async Task<Result<Stored<Beneficiaire>>> Terminer(TerminerSuivi command, CancellationToken cancellationToken)
    {
        if (await dossiers.Find(command.Id, cancellationToken) is not { } found || !found.Value.EstSuiviPar(command.Par))
            return RefusPortefeuille.BeneficiaireInconnu;

        var instant = clock.GetUtcNow();
        var termine = command is TerminerSuivi.Archiver archivage
            ? found.Value.Archiver(archivage.Motif, archivage.Commentaire, archivage.FinAccompagnement, instant)
            : found.Value.Supprimer(instant);
        return await termine.Then(fini => dossiers.Save(fini, found.Version, cancellationToken));
    }
}
