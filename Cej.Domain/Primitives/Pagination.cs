using System.Buffers.Text;
using System.Text;

namespace Cej.Domain.Primitives;

/// <summary>The place of a row in a list: what a page cursor carries, so that a page goes on where the last one ended.</summary>
/// <param name="Primaire">The sorted column, comparable as text; empty comes last in either direction.</param>
/// <param name="Secondaire">Settles ties, always ascending.</param>
/// <param name="Id">Settles the rest: the order is total.</param>
public readonly record struct Rang(string Primaire, string Secondaire, Guid Id)
{
    private const char Separateur = '\n';
    private const int LongueurMaximale = 2_000;

    /// <summary>The cursor behind this row.</summary>
    public string EnCurseur() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separateur, Primaire, Secondaire, Id.ToString("N"))));

    /// <summary>Reads a cursor. No cursor means the start of the list. False for a cursor that this service did not make.</summary>
    public static bool TryLire(string? curseur, out Rang? rang)
    {
        rang = null;
        if (curseur is null)
            return true;
        if (curseur.Length > LongueurMaximale || !Base64Url.IsValid(curseur))
            return false;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(curseur)).Split(Separateur);
        if (parts.Length != 3 || !Guid.TryParseExact(parts[2], "N", out var id))
            return false;
        rang = new(parts[0], parts[1], id);
        return true;
    }

    /// <summary>Compares two places, the primary column in either direction.</summary>
    internal static int Comparer(in Rang x, in Rang y, bool descendant)
    {
        var vide = (x.Primaire.Length == 0).CompareTo(y.Primaire.Length == 0);
        if (vide != 0)
            return vide;
        var primaire = string.CompareOrdinal(x.Primaire, y.Primaire);
        if (primaire != 0)
            return descendant ? -primaire : primaire;
        var secondaire = string.CompareOrdinal(x.Secondaire, y.Secondaire);
        return secondaire != 0 ? secondaire : x.Id.CompareTo(y.Id);
    }
}

/// <summary>A page of a list.</summary>
/// <typeparam name="T">Its rows.</typeparam>
/// <param name="Lignes">In the order asked for.</param>
/// <param name="Total">How many rows the whole list has.</param>
/// <param name="Suivant">The cursor of the next page; null at the end.</param>
public sealed record PageDeListe<T>(IReadOnlyList<T> Lignes, int Total, string? Suivant);

/// <summary>Sorts and cuts a list that is in memory.</summary>
public static class Pagination
{
    /// <summary>The cursor given is none of ours.</summary>
    public static readonly Refus CurseurInvalide = Refus.DeChamps(
        new ErreurDeChamp("apres", "Ce curseur n'est pas valide : reprenez la liste au début.")
    );

    /// <summary>The page behind a place; stable while rows come and go.</summary>
    public static PageDeListe<T> Page<T>(IEnumerable<T> lignes, Func<T, Rang> rangDe, bool descendant, Rang? apres, int limite)
    {
        List<(Rang Rang, T Ligne)> rangees = [.. lignes.Select(ligne => (rangDe(ligne), ligne))];
        rangees.Sort((a, b) => Rang.Comparer(a.Rang, b.Rang, descendant));
        var debut = apres is { } rang ? rangees.FindIndex(rangee => Rang.Comparer(rangee.Rang, rang, descendant) > 0) : 0;
        if (debut < 0)
            debut = rangees.Count;
        var fin = Math.Min(debut + limite, rangees.Count);
        return new(
            [.. rangees.Take(debut..fin).Select(rangee => rangee.Ligne)],
            rangees.Count,
            fin < rangees.Count ? rangees[fin - 1].Rang.EnCurseur() : null
        );
    }
}
