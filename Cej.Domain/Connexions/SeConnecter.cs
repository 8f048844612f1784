using Cej.Domain.Conseillers;

namespace Cej.Domain.Connexions;

/// <summary>What a login leads to.</summary>
public abstract record Connexion
{
    private Connexion() { }

    /// <summary>A counsellor's space.</summary>
    public sealed record EspaceConseiller(Conseiller Conseiller) : Connexion;

    /// <summary>A young person's dossier.</summary>
    public sealed record DossierBeneficiaire(Beneficiaire Beneficiaire) : Connexion;
}

/// <summary>Every login ends here. Guide: "Connexion".</summary>
/// <remarks>
/// The first login of a counsellor opens an espace. The first login of a young person attaches the identity to the dossier that a
/// counsellor created with the same address, and activates it; later logins find it by identity. Names and address are those of the last
/// login. Logging in twice changes nothing.
/// </remarks>
public sealed class SeConnecterHandler(
    IConseillerStore conseillers,
    IAnnuaireDesConseillers collegues,
    ISuperviseurs superviseurs,
    IDossierStore dossiers,
    IAnnuaireDesBeneficiaires annuaire,
    SelonLeFournisseur fournisseur,
    IEffets effets,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>The space or dossier of the caller, or a refusal that tells the person what to do.</summary>
    /// <param name="appelant">The caller; an operator has nothing to open and is refused.</param>
    /// <param name="fuseau">The time zone of a young person's device, an IANA name; null when it gives none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<Result<Connexion>> Handle(Appelant appelant, string? fuseau, CancellationToken cancellationToken) =>
        (appelant, fuseau is null ? (Result<Fuseau>?)null : Fuseau.Lire(fuseau)) switch
        {
            (_, { Refus: { } refus }) => Task.FromResult<Result<Connexion>>(refus),
            (Appelant.Conseiller conseiller, _) => Concurrence.Reessayer(() => Ouvrir(conseiller, cancellationToken)),
            (Appelant.Beneficiaire beneficiaire, var lu) => Rejoindre(beneficiaire, lu?.Value, cancellationToken),
            (Appelant.Operateur, _) => Task.FromResult<Result<Connexion>>(RefusIdentite.SansEspace),
            _ => throw new InvalidOperationException("Unknown kind of caller."),
        };

    private async Task<Result<Connexion>> Ouvrir(Appelant.Conseiller appelant, CancellationToken cancellationToken)
    {
        var instant = clock.GetUtcNow();
        journal.Consigner(appelant, ActionConsignee.Connexion);
        if (await conseillers.Find(appelant.Id, cancellationToken) is { } found)
        {
            var connecte = found.Value with { Nom = appelant.Nom, Email = appelant.Email, DerniereConnexion = instant };
            // First: cut off behind it, the next login finds the profile as different as now.
            if (connecte.Nom != found.Value.Nom || connecte.Email != found.Value.Email)
                await collegues.Inscrire(connecte, cancellationToken);
            if (connecte.Email != found.Value.Email)
                await superviseurs.Suivre(appelant, found.Value.Email, cancellationToken);
            if (connecte.Nom != found.Value.Nom)
                await fournisseur.Renommer(connecte, cancellationToken);
            var saved = await conseillers.Save(connecte, found.Version, cancellationToken);
            if (saved.Refus is null)
                journal.ConsignerIdentite(appelant, (found.Value.Nom, found.Value.Email), (connecte.Nom, connecte.Email));
            return saved.Map<Connexion>(stored => new Connexion.EspaceConseiller(stored.Value));
        }

        var nouveau = new Conseiller
        {
            Id = appelant.Id,
            Nom = appelant.Nom,
            Email = appelant.Email,
            CreeLe = instant,
            DerniereConnexion = instant,
        };
        return await conseillers.Create(nouveau, cancellationToken) ? new Connexion.EspaceConseiller(nouveau) : Concurrence.VersionPerimee;
    }

    private async Task<Result<Connexion>> Rejoindre(Appelant.Beneficiaire appelant, Fuseau? fuseau, CancellationToken cancellationToken)
    {
        var connu = await annuaire.Find(appelant.Identite, cancellationToken);
        if (connu is null && appelant.Email is null)
            return RefusIdentite.AdresseNonVerifiee;
        if ((connu ?? await annuaire.Find(appelant.Email!, cancellationToken)) is not { } dossier)
            return RefusIdentite.BeneficiaireInconnu;

        var saved = await Concurrence.Reessayer(() => Activer(dossier, appelant, fuseau, cancellationToken));
        if (saved.Refus is { } refus)
            return refus;

        if (connu is null)
            await annuaire.Attacher(appelant.Identite, dossier, cancellationToken);
        journal.Consigner(appelant, ActionConsignee.Connexion, dossier);
        await effets.Appliquer(dossier, cancellationToken);
        return new Connexion.DossierBeneficiaire(saved.Value.Value);
    }

    private async Task<Result<Stored<Beneficiaire>>> Activer(
        BeneficiaireId id,
        Appelant.Beneficiaire appelant,
        Fuseau? fuseau,
        CancellationToken cancellationToken
    )
    {
        if (await dossiers.Find(id, cancellationToken) is not { Value.EstSuivi: true } found)
            return RefusIdentite.BeneficiaireInconnu;
        var active = found.Value.SeConnecter(appelant.Identite, clock.GetUtcNow(), fuseau);
        if (active.Refus is { } refus)
            return refus;
        var suivi = await fournisseur.Suivre(active.Value, appelant, cancellationToken);
        var saved = await dossiers.Save(suivi, found.Version, cancellationToken);
        if (saved.Refus is null)
            journal.ConsignerIdentite(appelant, (found.Value.Nom, found.Value.Email), (suivi.Nom, suivi.Email), id);
        return saved;
    }
}
