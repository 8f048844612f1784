using Cej.Domain.Conseillers;

namespace Cej.Domain.Reaffectation;

/// <summary>A superviseur with the structure that the right covers.</summary>
/// <param name="Par">The caller, who is on the list of superviseurs.</param>
/// <param name="Structure">The scope of everything that may be seen and moved.</param>
public sealed record Habilitation(Appelant.Conseiller Par, string Structure);

/// <summary>Who may reassign, and whom a superviseur may see: the one place where that is decided.</summary>
public sealed class Perimetre(ISuperviseurs superviseurs, IConseillerStore conseillers)
{
    /// <summary>The caller's right as it is now, or a refusal.</summary>
    public async Task<Result<Habilitation>> Lire(Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        return await superviseurs.Find(par, cancellationToken) is { } ligne
            ? new Habilitation(par, ligne.Structure)
            : RefusReaffectation.ReserveAuxSuperviseurs;
    }

    /// <summary>A counsellor of a structure; null when there is none.</summary>
    public async Task<Conseiller?> Trouver(ConseillerId id, string structure, CancellationToken cancellationToken) =>
        await conseillers.Find(id, cancellationToken) is { Value: var conseiller } && conseiller.Agence?.Structure == structure
            ? conseiller
            : null;
}
