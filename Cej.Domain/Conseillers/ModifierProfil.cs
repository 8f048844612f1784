namespace Cej.Domain.Conseillers;

/// <summary>Changes what is given and nothing else.</summary>
/// <param name="Agence">The code of an agency of the list; null leaves it.</param>
/// <param name="NotificationsSonores">The sound of new messages; null leaves it.</param>
/// <param name="RecapitulatifQuotidien">The daily mail about unread messages; null leaves it.</param>
/// <param name="Version">The version the caller read.</param>
/// <param name="Par">The caller, who must be a counsellor.</param>
public sealed record ModifierProfil(string? Agence, bool? NotificationsSonores, bool? RecapitulatifQuotidien, string Version, Appelant Par);

/// <summary>Edits the caller's own profile. Guide: "Le profil du conseiller" (2) and (3).</summary>
public sealed class ModifierProfilHandler(
    IConseillerStore conseillers,
    IAgences agences,
    IAnnuaireDesConseillers collegues,
    IJournalDesAcces journal
)
{
    /// <summary>The new version, or a refusal.</summary>
    public async Task<Result<Stored<Conseiller>>> Handle(ModifierProfil command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        if (command is { Agence: null, NotificationsSonores: null, RecapitulatifQuotidien: null })
            return Refus.DeChamps(new ErreurDeChamp("agence", "Indiquez ce que vous voulez modifier."));

        Agence? agence = null;
        if (command.Agence is { } code)
        {
            agence = (await agences.Lister(cancellationToken)).FirstOrDefault(known => known.Code == code);
            if (agence is null)
                return RefusConseillers.AgenceInconnue;
        }

        if (await conseillers.Find(par.Id, cancellationToken) is not { } found)
            return RefusIdentite.ConnexionRequise;

        var modifie = found.Value with
        {
            Agence = agence ?? found.Value.Agence,
            NotificationsSonores = command.NotificationsSonores ?? found.Value.NotificationsSonores,
            RecapitulatifQuotidien = command.RecapitulatifQuotidien ?? found.Value.RecapitulatifQuotidien,
        };
        // First: a line in the directory without the profile to match tells nothing, a profile without its line could not be found.
        var ancienne = found.Value.Agence?.Structure;
        if (modifie.Agence != found.Value.Agence && command.Version == found.Version)
            await collegues.Inscrire(modifie, cancellationToken);
        var saved = await conseillers.Save(modifie, command.Version, cancellationToken);
        if (saved.Refus is not null)
            return saved;

        if (ancienne is not null && ancienne != modifie.Agence!.Structure)
            await collegues.Radier(par.Id, ancienne, cancellationToken);
        journal.Consigner(par, ActionConsignee.ProfilModifie);
        return saved;
    }
}
