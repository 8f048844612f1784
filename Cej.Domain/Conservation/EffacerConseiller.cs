using Cej.Domain.Conseillers;
using Cej.Domain.Reaffectation;

namespace Cej.Domain.Conservation;

/// <summary>
/// Destroys what is kept of a counsellor who has gone (GDPR, article 17). For operators alone; the counsellor's young people are handed on
/// first.
/// </summary>
public sealed class EffacerConseillerHandler(IDonneesDesConseillers donnees, DepartDUnConseiller depart, IJournalDesAcces journal)
{
    /// <summary>Done, or a refusal; one that was cut off is done again from the start.</summary>
    public async Task<Result<Fait>> Handle(ConseillerId id, Appelant par, CancellationToken cancellationToken)
    {
        if (par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;
        if (await donnees.Find(id, cancellationToken) is not { } espace)
            return RefusConservation.ConseillerIntrouvable;

        var efface = await depart.Effacer(espace, par.Identite, cancellationToken);
        if (efface.Refus is null)
            journal.Consigner(par, ActionConsignee.ConseillerEfface);
        return efface;
    }
}

/// <summary>The end of a counsellor's space: nobody is left behind in it, and nothing of it is left. What was cut off is done again.</summary>
public sealed class DepartDUnConseiller(
    IDonneesDesConseillers donnees,
    RemiseDuPortefeuille remise,
    ISuperviseurs superviseurs,
    IDemandesDHabilitation demandes,
    IAnnuaireDesConseillers annuaire
)
{
    /// <summary>Done, or a refusal while nobody can follow the young people.</summary>
    /// <exception cref="IndisponibleException">People came into the portfolio each time: to be done again.</exception>
    public async Task<Result<Fait>> Effacer(EspaceConserve espace, Empreinte identite, CancellationToken cancellationToken)
    {
        await foreach (var _ in Concurrence.Essais())
        {
            var remis = await remise.Remettre(espace.Id, espace.Structure, identite, cancellationToken);
            if (remis.Refus is not null)
                return remis;
            await Radier(espace, cancellationToken);
            await donnees.Vider(espace.Id, cancellationToken);
            if (await donnees.Fermer(espace, cancellationToken))
                return new Fait();
        }

        throw new IndisponibleException($"Others gave people to the counsellor {espace.Id} each time this tried to close the space.");
    }

    private async Task Radier(EspaceConserve espace, CancellationToken cancellationToken)
    {
        foreach (var ligne in (await superviseurs.Lister(cancellationToken)).Where(ligne => ligne.EstDe(espace.Id, espace.Email)))
            await superviseurs.Delete(ligne.Id, cancellationToken);
        await demandes.Oublier(espace.Id, cancellationToken);
        if (espace.Structure is { } structure)
            await Concurrence.Imposer(async () =>
                await annuaire.Radier(espace.Id, structure, cancellationToken) ? new Fait() : Concurrence.VersionPerimee
            );
    }
}
