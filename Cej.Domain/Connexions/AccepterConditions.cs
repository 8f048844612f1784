using Cej.Domain.Conseillers;

namespace Cej.Domain.Connexions;

/// <summary>The terms of use, for either side: how the caller stands to them, and accepting the version in force.</summary>
public sealed class ConditionsHandler(
    IConseillerStore conseillers,
    IDossierStore dossiers,
    IAnnuaireDesBeneficiaires annuaire,
    ConditionsEnVigueur enVigueur,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>The version in force and what the caller accepted.</summary>
    public async Task<Result<Conditions>> Lire(Appelant par, CancellationToken cancellationToken)
    {
        switch (par)
        {
            case Appelant.Conseiller { Id: var id }:
                if (await conseillers.Find(id, cancellationToken) is not { Value: var conseiller })
                    return RefusIdentite.ConnexionRequise;
                return De(conseiller);
            case Appelant.Beneficiaire:
                if (await SonDossier(par, cancellationToken) is not { Value: var dossier })
                    return RefusIdentite.BeneficiaireInconnu;
                journal.Consigner(par, ActionConsignee.ConditionsLues, dossier.Id);
                return De(dossier);
            default:
                return RefusIdentite.SansEspace;
        }
    }

    /// <summary>Accepts the version in force and no other: who read another one has to read this one first. Once more changes nothing.</summary>
    public async Task<Result<Conditions>> Accepter(string? version, Appelant par, CancellationToken cancellationToken)
    {
        if (par is Appelant.Operateur)
            return RefusIdentite.SansEspace;
        if (version is null || version != (par is Appelant.Conseiller ? enVigueur.Conseillers : enVigueur.Beneficiaires))
            return RefusConditions.Perimees;

        var acceptation = new Acceptation(version, clock.GetUtcNow());
        return await Concurrence.Reessayer(() =>
            par is Appelant.Conseiller conseiller
                ? Accepter(acceptation, conseiller, cancellationToken)
                : Accepter(acceptation, par, cancellationToken)
        );
    }

    /// <summary>How a counsellor stands to them.</summary>
    public Conditions De(Conseiller conseiller) => new(enVigueur.Conseillers, conseiller.Conditions);

    /// <summary>How a young person stands to them.</summary>
    public Conditions De(Beneficiaire beneficiaire) => new(enVigueur.Beneficiaires, beneficiaire.Conditions);

    private async Task<Result<Conditions>> Accepter(Acceptation acceptation, Appelant.Conseiller par, CancellationToken cancellationToken)
    {
        if (await conseillers.Find(par.Id, cancellationToken) is not { } found)
            return RefusIdentite.ConnexionRequise;
        if (!De(found.Value).AAccepter)
            return De(found.Value);
        var saved = await conseillers.Save(found.Value with { Conditions = acceptation }, found.Version, cancellationToken);
        if (saved.Refus is null)
            journal.Consigner(par, ActionConsignee.ConditionsAcceptees);
        return saved.Map(conseiller => De(conseiller.Value));
    }

    private async Task<Result<Conditions>> Accepter(Acceptation acceptation, Appelant par, CancellationToken cancellationToken)
    {
        if (await SonDossier(par, cancellationToken) is not { } found)
            return RefusIdentite.BeneficiaireInconnu;
        if (!De(found.Value).AAccepter)
            return De(found.Value);
        var saved = await dossiers.Save(found.Value.Accepter(acceptation), found.Version, cancellationToken);
        if (saved.Refus is null)
            journal.Consigner(par, ActionConsignee.ConditionsAcceptees, found.Value.Id);
        return saved.Map(dossier => De(dossier.Value));
    }

    private async Task<Stored<Beneficiaire>?> SonDossier(Appelant par, CancellationToken cancellationToken) =>
        await annuaire.Find(par.Identite, cancellationToken) is { } id
        && await dossiers.Find(id, cancellationToken) is { } found
        && found.Value.EstCeluiDe(par)
            ? found
            : null;
}

/// <summary>Refusals that concern the terms of use.</summary>
public static class RefusConditions
{
    /// <summary>Another version than the one in force, or none is.</summary>
    public static readonly Refus Perimees = new(
        RefusKind.Conflit,
        "conditions-perimees",
        "Les conditions d'utilisation ont changé : lisez la version en vigueur avant de l'accepter."
    );
}
