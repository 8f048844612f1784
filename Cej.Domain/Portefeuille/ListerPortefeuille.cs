using System.Collections.Frozen;

namespace Cej.Domain.Portefeuille;

/// <summary>What the list is sorted by.</summary>
public enum TriDuPortefeuille
{
    /// <summary>Last name, then first name.</summary>
    Nom,

    /// <summary>Last activity; people who never logged in come last either way.</summary>
    Activite,

    /// <summary>Messages not read by the person.</summary>
    NonLus,
}

/// <summary>The home page's list.</summary>
/// <param name="Demande">Which rows.</param>
/// <param name="Tri">The column.</param>
/// <param name="Descendant">The other direction.</param>
public sealed record ListerPortefeuille(DemandeDeListe Demande, TriDuPortefeuille Tri, bool Descendant);

/// <summary>Lists the caller's portfolio. Guide: "La page d'accueil" (2), "Liste des bénéficiaires".</summary>
public sealed class ListerPortefeuilleHandler(ListerEspace lister)
{
    private static readonly FrozenDictionary<(TriDuPortefeuille Tri, bool Descendant), Ordre<Suivi>> Ordres = (
        from tri in Enum.GetValues<TriDuPortefeuille>()
        from descendant in (bool[])[false, true]
        select (tri, descendant)
    ).ToFrozenDictionary(sens => sens, sens => new Ordre<Suivi>(suivi => RangDe(suivi, sens.tri), sens.descendant));

    /// <summary>A page of the portfolio.</summary>
    public Task<Result<EspaceListe>> Handle(ListerPortefeuille query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return lister.Handle(query.Demande, Ordres[(query.Tri, query.Descendant)], ActionConsignee.PortefeuilleLu, cancellationToken);
    }

    private static Rang RangDe(Suivi suivi, TriDuPortefeuille tri) =>
        new(
            tri switch
            {
                TriDuPortefeuille.Nom => suivi.CleDeTri,
                TriDuPortefeuille.Activite => suivi.DerniereActivite?.UtcTicks.ToString("D19", CultureInfo.InvariantCulture) ?? "",
                TriDuPortefeuille.NonLus => suivi.Conversation.NonLusParBeneficiaire.ToString("D10", CultureInfo.InvariantCulture),
            },
            suivi.CleDeTri,
            suivi.Id.Value
        );
}
