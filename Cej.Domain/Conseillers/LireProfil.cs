namespace Cej.Domain.Conseillers;

/// <summary>The profile page.</summary>
/// <param name="Conseiller">The counsellor whose page it is.</param>
/// <param name="EstSuperviseur">Whether the counsellor may reassign.</param>
/// <param name="BeneficiairesARecuperer">How many beneficiaries are temporarily with a colleague.</param>
public sealed record Profil(Conseiller Conseiller, bool EstSuperviseur, int BeneficiairesARecuperer);

/// <summary>Reads the caller's profile. Guide: "Le profil du conseiller".</summary>
public sealed class LireProfilHandler(IConseillerStore conseillers, ISuperviseurs superviseurs, IEspaceStore espaces)
{
    /// <summary>The profile with its version, or <c>connexion-requise</c> before the first login.</summary>
    public async Task<Result<Stored<Profil>>> Handle(Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var superviseur = superviseurs.Find(par, cancellationToken);
        var sommaire = espaces.FindSommaire(par.Id, cancellationToken);
        if (await conseillers.Find(par.Id, cancellationToken) is not { } found)
            return RefusIdentite.ConnexionRequise;

        return new Stored<Profil>(new(found.Value, await superviseur is not null, (await sommaire).ARecuperer), found.Version);
    }
}
