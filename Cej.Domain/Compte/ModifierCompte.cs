namespace Cej.Domain.Compte;

/// <summary>Changes what is given and nothing else.</summary>
/// <param name="Id">The caller's dossier.</param>
/// <param name="Fuseau">The IANA name of a time zone; null leaves it.</param>
/// <param name="SuivreLAppareil">
/// Whether the device's time zone, given at each login, replaces it. Null leaves it; a zone that is given alone is a choice.
/// </param>
/// <param name="Avis">For what phones are to ring; null leaves it.</param>
/// <param name="Version">The version the caller read.</param>
/// <param name="Par">The caller, who must be the young person of the dossier.</param>
public sealed record ModifierCompte(
    BeneficiaireId Id,
    string? Fuseau,
    bool? SuivreLAppareil,
    AvisVoulus? Avis,
    string Version,
    Appelant Par
);

/// <summary>For what phones are to ring, kind by kind; null leaves each.</summary>
/// <param name="NouveauMessage">A message of the counsellor's.</param>
/// <param name="NouvellesOffres">New offers of a saved search.</param>
/// <param name="RechercheSuggeree">A search that the counsellor suggests.</param>
/// <param name="Rappel">The weekly reminder.</param>
public sealed record AvisVoulus(bool? NouveauMessage, bool? NouvellesOffres, bool? RechercheSuggeree, bool? Rappel)
{
    /// <summary>No choice: every kind stays as it is.</summary>
    internal static readonly AvisVoulus Aucun = new(null, null, null, null);

    internal PreferencesDAvis Appliques(PreferencesDAvis avant) =>
        new(
            NouveauMessage ?? avant.NouveauMessage,
            NouvellesOffres ?? avant.NouvellesOffres,
            RechercheSuggeree ?? avant.RechercheSuggeree,
            Rappel ?? avant.Rappel
        );
}

/// <summary>A young person's own settings.</summary>
public sealed class ModifierCompteHandler(AccesAuDossier acces, IDossierStore dossiers, IEffets effets, IJournalDesAcces journal)
{
    /// <summary>The dossier with its new version, or a refusal.</summary>
    public async Task<Result<Stored<Beneficiaire>>> Handle(ModifierCompte command, CancellationToken cancellationToken)
    {
        var saved = await (await acces.LeSien(command.Id, command.Par, cancellationToken))
            .Then(lu => Lire(command, lu.Value))
            .Then(modifie => dossiers.Save(modifie, command.Version, cancellationToken));
        if (saved.Refus is null)
        {
            journal.Consigner(command.Par, ActionConsignee.CompteModifie, command.Id);
            await effets.Appliquer(command.Id, cancellationToken);
        }

        return saved;
    }

    private static Result<Beneficiaire> Lire(ModifierCompte command, Beneficiaire avant)
    {
        if (command is { Fuseau: null, SuivreLAppareil: null, Avis: null })
            return Refus.DeChamps(new ErreurDeChamp("fuseau", "Indiquez ce que vous voulez modifier."));
        if (command.Avis == AvisVoulus.Aucun)
            return Refus.DeChamps(new ErreurDeChamp("avis", "Indiquez ce dont le téléphone doit prévenir, ou non."));
        var fuseau = command.Fuseau is null ? avant.Fuseau : Fuseau.Lire(command.Fuseau);
        // A zone that is given without a word on the device is a choice.
        var choisi = command.SuivreLAppareil is { } suivre ? !suivre : avant.FuseauChoisi || command.Fuseau is not null;
        return fuseau.Map(lu => avant.Situer(lu, choisi).Prevenir(command.Avis?.Appliques(avant.Avis) ?? avant.Avis));
    }
}
