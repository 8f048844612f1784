namespace Cej.Domain.Portefeuille;

/// <summary>Changes what is given and nothing else.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="IdentifiantFranceTravail">1 to 11 letters and digits; null leaves it.</param>
/// <param name="Prenom">As typed, before the account is activated; null leaves it.</param>
/// <param name="Nom">As typed, before the account is activated; null leaves it.</param>
/// <param name="Email">As typed, before the account is activated; null leaves it.</param>
/// <param name="Version">The version the caller read.</param>
/// <param name="Par">The caller, who must follow the person.</param>
public sealed record ModifierBeneficiaire(
    BeneficiaireId Id,
    string? IdentifiantFranceTravail,
    string? Prenom,
    string? Nom,
    string? Email,
    string Version,
    Appelant Par
);

/// <summary>Edits what a counsellor may edit of a dossier. Guide: "Liste des bénéficiaires".</summary>
/// <remarks>
/// A new address is reserved before the dossier is saved, and the former one freed after: cut off in between, the person's first sign-in
/// frees the former one.
/// </remarks>
public sealed class ModifierBeneficiaireHandler(
    IDossierStore dossiers,
    IAnnuaireDesBeneficiaires annuaire,
    EcrireEspace ecrire,
    IEffets effets,
    IJournalDesAcces journal
)
{
    /// <summary>The dossier with its new version, or a refusal.</summary>
    public async Task<Result<Stored<Beneficiaire>>> Handle(ModifierBeneficiaire command, CancellationToken cancellationToken)
    {
        if (await dossiers.Find(command.Id, cancellationToken) is not { } found || !found.Value.EstSuiviPar(command.Par))
            return RefusPortefeuille.BeneficiaireInconnu;

        var lu = Lire(command, found.Value);
        if (lu.Refus is { } refus)
            return refus;
        if (found.Version != command.Version)
            return Concurrence.VersionPerimee; // before an address is taken
        var change = lu.Value.Email != found.Value.Email;
        if (change && await Reserver(lu.Value, cancellationToken) is { } prise)
            return RefusPortefeuille.Doublon((await dossiers.Find(prise, cancellationToken))?.Value, command.Par);

        var saved = await dossiers.Save(lu.Value, command.Version, cancellationToken);
        if (change)
            await Liberer(saved.Refus is null ? found.Value.Email : lu.Value.Email, command.Id, cancellationToken);
        if (saved.Refus is not null)
            return saved;

        if (lu.Value is { ReferentInitial: { } initial } nomme && nomme.Nom != found.Value.Nom)
            await ecrire.Renommer(initial, command.Id, nomme.Nom, null, cancellationToken);
        Consigner(command, found.Value, lu.Value);
        await effets.Appliquer(command.Id, cancellationToken);
        return saved;
    }

    private static Result<Beneficiaire> Lire(ModifierBeneficiaire command, Beneficiaire avant)
    {
        var identite = command is not { Prenom: null, Nom: null, Email: null };
        if (identite && avant.Activation is not null)
            return RefusPortefeuille.IdentiteDuFournisseur;

        List<ErreurDeChamp> erreurs = [];
        var nom = NomComplet.Lire(command.Prenom ?? avant.Nom.Prenom, command.Nom ?? avant.Nom.Nom);
        var email = command.Email is null ? avant.Email : AdresseEmail.Lire(command.Email);
        var identifie = identite && command.IdentifiantFranceTravail is null ? avant : avant.Identifier(command.IdentifiantFranceTravail);
        erreurs.AddRange([.. nom.Refus?.Champs ?? [], .. email.Refus?.Champs ?? [], .. identifie.Refus?.Champs ?? []]);
        return erreurs.Count == 0
            ? identite
                ? identifie.Value.Corriger(nom.Value, email.Value)
                : identifie
            : Refus.DeChamps(erreurs);
    }

    /// <summary>The dossier that holds the address instead; null when it is this one's.</summary>
    private async Task<BeneficiaireId?> Reserver(Beneficiaire corrige, CancellationToken cancellationToken)
    {
        var tenue = await annuaire.Reserver(corrige.Email, corrige.Id, corrige.Referent, cancellationToken);
        return tenue.Pour == corrige.Id ? null : tenue.Pour;
    }

    /// <summary>Frees what the dossier, as it is by now, does not need: another correction may have taken the very same address.</summary>
    private async Task Liberer(AdresseEmail email, BeneficiaireId id, CancellationToken cancellationToken)
    {
        if (await dossiers.Find(id, cancellationToken) is { } present && present.Value.Email != email)
            await annuaire.Liberer(email, null, id, cancellationToken);
    }

    /// <summary>Which of them changed, and never from what to what.</summary>
    private void Consigner(ModifierBeneficiaire command, Beneficiaire avant, Beneficiaire apres)
    {
        if (command.IdentifiantFranceTravail is not null)
            journal.Consigner(command.Par, ActionConsignee.IdentifiantModifie, command.Id);
        journal.ConsignerIdentite(command.Par, (avant.Nom, avant.Email), (apres.Nom, apres.Email), command.Id);
    }
}
