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
/// <param name="VersionConnue">The version the caller has; null when he has none.</param>
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
        if (!OrdreDuPortefeuille.LireCurseur(query.Apres, out var apres))
            return Refus.DeChamps(new ErreurDeChamp("apres", "Ce curseur n'est pas valide : reprenez la liste au début."));

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
        var ordre = new OrdreDuPortefeuille(query.Tri, query.Descendant);
        List<(Rang Rang, Suivi Suivi)> lignes = new(lu.Suivis.Count);
        foreach (var suivi in lu.Suivis)
        {
            if (recherche.Trouve(suivi.CleDeTri))
                lignes.Add((ordre.RangDe(suivi), suivi));
        }

        lignes.Sort((a, b) => ordre.Compare(a.Rang, b.Rang));
        var debut = apres is { } rang ? lignes.FindIndex(ligne => ordre.Compare(ligne.Rang, rang) > 0) : 0;
        if (debut < 0)
            debut = lignes.Count;
        var page = lignes.GetRange(debut, Math.Min(query.Limite, lignes.Count - debut));
        var suivant = debut + page.Count < lignes.Count ? page[^1].Rang.EnCurseur() : null;
        return new([.. page.Select(ligne => ligne.Suivi)], lignes.Count, lu.Sommaire.ARecuperer, suivant);
    }
}
