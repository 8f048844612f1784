namespace Cej.Domain.Demarches;

/// <summary>Changes a démarche: what is null stays as it is.</summary>
/// <param name="Dossier">The dossier that has the démarche.</param>
/// <param name="Id">The démarche to change.</param>
/// <param name="Moyen">Of a predefined one: another moyen of the same démarche.</param>
/// <param name="Commentaire">Of a personalised one: 2 to 255 characters.</param>
/// <param name="Fin">A day that is not over.</param>
/// <param name="Revision">The revision the caller read; null for a tag that this service did not make.</param>
/// <param name="Par">The caller, who must be the young person of the dossier.</param>
public sealed record ModifierDemarche(
    BeneficiaireId Dossier,
    Guid Id,
    string? Moyen,
    string? Commentaire,
    DateOnly? Fin,
    long? Revision,
    Appelant Par
);

/// <summary>Moves a démarche to another status.</summary>
/// <param name="Dossier">The dossier that has the démarche.</param>
/// <param name="Id">The démarche to move.</param>
/// <param name="Vers">The new status; null when it was not given.</param>
/// <param name="Debut">For one that is done: when it was begun.</param>
/// <param name="Fin">The new date.</param>
/// <param name="Revision">The revision the caller read; null for a tag that this service did not make.</param>
/// <param name="Par">The caller, who must be the young person of the dossier.</param>
public sealed record ChangerStatut(
    BeneficiaireId Dossier,
    Guid Id,
    StatutDeDemarche? Vers,
    DateOnly? Debut,
    DateOnly? Fin,
    long? Revision,
    Appelant Par
);

/// <summary>What a young person does with a démarche. Guide: "Modifier le statut d'une démarche".</summary>
public sealed class ModifierDemarcheHandler(
    IDemarcheStore demarches,
    IDossierStore dossiers,
    ReferentielDesDemarches referentiel,
    IEffets<DemarcheChangee> effets,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>The démarche after the change, or a refusal.</summary>
    public Task<Result<DemarcheDuJour>> Modifier(ModifierDemarche command, CancellationToken cancellationToken)
    {
        if (command.Par is Appelant.Beneficiaire && command is { Moyen: null, Commentaire: null, Fin: null })
            return Task.FromResult<Result<DemarcheDuJour>>(
                Refus.DeChamps(new ErreurDeChamp("dateFin", "Indiquez ce que vous voulez modifier."))
            );
        return Changer(
            (command.Dossier, command.Id, command.Revision, command.Par),
            (demarche, instant, fuseau) =>
                Contenu(demarche, command).Then(contenu => demarche.Modifier(contenu, command.Fin, instant, fuseau)),
            ActionConsignee.DemarcheModifiee,
            cancellationToken
        );
    }

    /// <summary>The démarche in its new status, or a refusal.</summary>
    public Task<Result<DemarcheDuJour>> ChangerStatut(ChangerStatut command, CancellationToken cancellationToken) =>
        Changer(
            (command.Dossier, command.Id, command.Revision, command.Par),
            (demarche, instant, fuseau) =>
                command.Vers is { } vers
                    ? demarche.Passer(vers, command.Debut, command.Fin, instant, fuseau)
                    : Refus.DeChamps(new ErreurDeChamp("statut", "Choisissez un statut : a-faire, en-cours, realisee ou annulee.")),
            ActionConsignee.DemarcheStatutModifie,
            cancellationToken
        );

    private Result<ContenuDeDemarche?> Contenu(Demarche demarche, ModifierDemarche command) =>
        (demarche.Contenu, command) switch
        {
            (_, { Moyen: null, Commentaire: null }) => (Result<ContenuDeDemarche?>)(ContenuDeDemarche?)null,
            (ContenuDeDemarche.Predefinie avant, { Commentaire: null }) => LectureDuContenu
                .Lire(referentiel, avant.Quoi.Code, command.Moyen, null)
                .Map<ContenuDeDemarche?>(contenu => contenu),
            (ContenuDeDemarche.Personnalisee, { Moyen: null }) => LectureDuContenu
                .Personnalisee(command.Commentaire)
                .Map<ContenuDeDemarche?>(contenu => contenu),
            (ContenuDeDemarche.Predefinie, _) => Refus.DeChamps(
                new ErreurDeChamp("commentaire", "Une démarche prédéfinie n'a pas de commentaire.")
            ),
            _ => Refus.DeChamps(new ErreurDeChamp("moyen", "Une démarche personnalisée n'a pas de moyen.")),
        };

    private async Task<Result<DemarcheDuJour>> Changer(
        (BeneficiaireId Dossier, Guid Id, long? Revision, Appelant Par) cible,
        Func<Demarche, DateTimeOffset, Fuseau, Result<Demarche>> changer,
        ActionConsignee action,
        CancellationToken cancellationToken
    )
    {
        if (cible.Par is not Appelant.Beneficiaire)
            return RefusIdentite.ReserveAuBeneficiaire;

        var aujourdhui = default(DateOnly);
        // Again when only the transmission was faster: the caller's revision is still the present one.
        var change = await Concurrence.Reessayer(async () =>
        {
            var lecture = demarches.Find(cible.Dossier, cible.Id, cancellationToken);
            var dossier = await dossiers.Find(cible.Dossier, cancellationToken);
            var lue = await lecture;
            if (dossier?.Value.EstCeluiDe(cible.Par) is not true)
                return RefusPortefeuille.BeneficiaireInconnu;
            if (lue is not { Value: var demarche })
                return RefusDemarches.DemarcheInconnue;
            if (demarche.Revision != cible.Revision)
                return Concurrence.VersionPerimee with { Definitif = true };
            var instant = clock.GetUtcNow();
            aujourdhui = dossier.Value.Fuseau.Jour(instant);
            return await changer(demarche, instant, dossier.Value.Fuseau)
                .Then(changee => demarches.Save(changee, lue.Version, cancellationToken));
        });
        if (change.Refus is null)
        {
            journal.Consigner(cible.Par, action, cible.Dossier);
            effets.Declencher(new(cible.Dossier, cible.Id));
        }

        return change.Map(enregistree => new DemarcheDuJour(enregistree.Value, aujourdhui));
    }
}
