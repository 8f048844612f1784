using Cej.Domain.Primitives;

namespace Cej.Domain.Portefeuille;

/// <summary>What follows a commit on a dossier.</summary>
public interface IEffetsDuDossier
{
    /// <summary>
    /// Runs the effects at once. Never fails the caller: what could not be done now is done by the timer that reads the feed.
    /// </summary>
    Task Declencher(BeneficiaireId id, CancellationToken cancellationToken);
}

/// <summary>Brings everything that derives from a dossier in line with it; running it again changes nothing.</summary>
public sealed class ProjeterDossierHandler(IDossierStore dossiers, IPortefeuilleStore portefeuilles, IAnnuaireDesBeneficiaires annuaire)
{
    /// <summary>Projects the dossier as it is now.</summary>
    public async Task Handle(BeneficiaireId id, CancellationToken cancellationToken)
    {
        if (await dossiers.Find(id, cancellationToken) is not { Value: var beneficiaire })
            return;

        if (beneficiaire.EstSuivi)
        {
            await portefeuilles.Projeter(beneficiaire.Referent, Suivi.De(beneficiaire), cancellationToken);
            return;
        }

        await portefeuilles.Retirer(beneficiaire.Referent, id, beneficiaire.Revision, cancellationToken);
        await annuaire.Liberer(beneficiaire.Email, beneficiaire.Activation?.Identite, id, cancellationToken);
        if (beneficiaire.Fin is FinDeSuivi.Suppression)
            await dossiers.Purger(id, cancellationToken);
    }
}
