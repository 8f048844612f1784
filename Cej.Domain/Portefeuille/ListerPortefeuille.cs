using System.Globalization;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

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
/// <param name="Recherche">Words of the first or last name; blank for everyone.</param>
/// <param name="Tri">The column.</param>
/// <param name="Descendant">The other direction.</param>
/// <param name="Apres">The cursor of the previous page; null for the first.</param>
/// <param name="Limite">At most so many rows, 1 to 500.</param>
/// <param name="VersionConnue">The version the caller has; null for a first read.</param>
/// <param name="Par">Who.</param>
public sealed record ListerPortefeuille(
    string? Recherche,
    TriDuPortefeuille Tri,
    bool Descendant,
    string? Apres,
    int Limite,
    long? VersionConnue,
    Appelant Par
);

/// <summary>A page of the list.</summary>
/// <param name="Suivis">In the order asked for.</param>
/// <param name="Total">How many rows match the search.</param>
/// <param name="ARecuperer">How many beneficiaries are temporarily with a colleague.</param>
/// <param name="Suivant">The cursor of the next page; null at the end.</param>
public sealed record PageDuPortefeuille(IReadOnlyList<Suivi> Suivis, int Total, int ARecuperer, string? Suivant);

/// <summary>The list, or nothing when the caller has it already.</summary>
/// <param name="Version">The portfolio's version.</param>
/// <param name="Page">Null when <see cref="ListerPortefeuille.VersionConnue"/> is still the current version.</param>
public sealed record PortefeuilleListe(long Version, PageDuPortefeuille? Page);

/// <summary>Lists the caller's portfolio. Guide: "La page d'accueil" (2), "Liste des bénéficiaires".</summary>
public sealed class ListerPortefeuilleHandler(IPortefeuilleStore portefeuilles, IJournalDesAcces journal)
{
    /// <summary>One read: the summary when the caller knows a version, else the whole portfolio.</summary>
    public async Task<Result<PortefeuilleListe>> Handle(ListerPortefeuille query, CancellationToken cancellationToken)
    {
        if (query.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        if (!Rang.TryLire(query.Apres, out var apres))
            return Pagination.CurseurInvalide;

        if (query.VersionConnue is { } connue)
        {
            var sommaire = await portefeuilles.Resumer(par.Id, cancellationToken);
            if (sommaire.Version == connue)
                return new PortefeuilleListe(connue, null);
        }

        var lu = await portefeuilles.Lire(par.Id, cancellationToken);
        journal.Consigner(par, "portefeuille-lu");
        return new PortefeuilleListe(lu.Sommaire.Version, Paginer(query, lu, apres));
    }

    private static PageDuPortefeuille Paginer(ListerPortefeuille query, PortefeuilleLu lu, Rang? apres)
    {
        var recherche = new Recherche(query.Recherche);
        var page = Pagination.Page(
            lu.Suivis.Where(suivi => recherche.Trouve(suivi.CleDeTri)),
            suivi => RangDe(suivi, query.Tri),
            query.Descendant,
            apres,
            query.Limite
        );
        return new(page.Lignes, page.Total, lu.Sommaire.ARecuperer, page.Suivant);
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
