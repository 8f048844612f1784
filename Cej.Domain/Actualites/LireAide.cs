using Cej.Domain.Conseillers;

namespace Cej.Domain.Actualites;

/// <summary>A link to the help. Guide: "Le site d'aide".</summary>
/// <param name="Titre">What to show.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Structures">Whom it is for; everyone when there is none.</param>
public sealed record LienDAide(string Titre, Uri Url, IReadOnlyList<string> Structures);

/// <summary>The links that the configuration names, in its order.</summary>
public sealed record LiensDAide(IReadOnlyList<LienDAide> Tous);

/// <summary>Where "Aide" leads a counsellor.</summary>
public sealed class LireAideHandler(LiensDAide liens, IConseillerStore conseillers)
{
    /// <summary>
    /// The links of the caller's structure and those for everyone, in order. Of two with the same title, that of the caller's structure
    /// stands in place of that for everyone.
    /// </summary>
    public async Task<Result<IReadOnlyList<LienDAide>>> Handle(Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        if (await conseillers.Find(par.Id, cancellationToken) is not { Value: var profil })
            return RefusIdentite.ConnexionRequise;

        var structure = TextePlie.Identite(profil.Agence?.Structure);
        return liens
            .Tous.Where(lien => lien.Structures.Count == 0 || lien.Structures.Any(connue => TextePlie.Identite(connue) == structure))
            .GroupBy(lien => TextePlie.Identite(lien.Titre), StringComparer.Ordinal)
            .Select(pareils => pareils.OrderByDescending(lien => lien.Structures.Count > 0).First())
            .ToArray();
    }
}
