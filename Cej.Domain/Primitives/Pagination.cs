using System.Buffers.Text;
using System.Collections;
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

/// <summary>A total order of rows. Made once and kept: sorted rows are found again by the order itself.</summary>
/// <typeparam name="T">The rows.</typeparam>
/// <param name="rangDe">Where a row stands.</param>
/// <param name="descendant">The other direction.</param>
public sealed class Ordre<T>(Func<T, Rang> rangDe, bool descendant)
{
    /// <summary>Rows in this order.</summary>
    public ListeTriee<T> Trier(IEnumerable<T> lignes) => new(this, Ranger(lignes));

    internal int Comparer(in Rang x, in Rang y) => Rang.Comparer(x, y, descendant);

    internal Rangee<T>[] Ranger(IEnumerable<T> lignes)
    {
        Rangee<T>[] rangees = [.. lignes.Select(ligne => new Rangee<T>(rangDe(ligne), ligne))];
        Array.Sort(rangees, (a, b) => Comparer(a.Rang, b.Rang));
        return rangees;
    }
}

/// <summary>A row with its place: an object, so that a list of other rows is a copy of references.</summary>
internal sealed class Rangee<T>(Rang rang, T ligne)
{
    private readonly Rang _rang = rang;

    public ref readonly Rang Rang => ref _rang;

    public T Ligne => ligne;
}

/// <summary>Rows in an order, each with its place. It never changes.</summary>
/// <typeparam name="T">The rows.</typeparam>
public sealed class ListeTriee<T> : IReadOnlyList<T>
{
    private readonly Ordre<T> _ordre;
    private readonly Rangee<T>[] _rangees;

    internal ListeTriee(Ordre<T> ordre, Rangee<T>[] rangees) => (_ordre, _rangees) = (ordre, rangees);

    /// <inheritdoc/>
    public int Count => _rangees.Length;

    /// <inheritdoc/>
    public T this[int index] => _rangees[index].Ligne;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _rangees.Select(rangee => rangee.Ligne).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Only the rows that a search finds, in the folded text of each.</summary>
    public ListeTriee<T> Parmi(Recherche recherche, Func<T, string> textePlie) =>
        recherche.EstVide ? this : new(_ordre, Array.FindAll(_rangees, rangee => recherche.Trouve(textePlie(rangee.Ligne))));

    /// <summary>Only the rows that a condition retains; all of them without one.</summary>
    public ListeTriee<T> Parmi(Predicate<T>? retenir) =>
        retenir is null ? this : new(_ordre, Array.FindAll(_rangees, rangee => retenir(rangee.Ligne)));

    /// <summary>Without some of its rows and with others: the rows that stay are copied, neither compared nor sorted again.</summary>
    public ListeTriee<T> Avec(IEnumerable<T> parties, IEnumerable<T> nouvelles)
    {
        var (departs, arrivees) = (_ordre.Ranger(parties), _ordre.Ranger(nouvelles));
        var rangees = new Rangee<T>[_rangees.Length - departs.Length + arrivees.Length];
        var (lues, ecrites, depart, arrivee) = (0, 0, 0, 0);
        while (depart < departs.Length || arrivee < arrivees.Length)
        {
            var arrive =
                depart == departs.Length
                || (arrivee < arrivees.Length && _ordre.Comparer(arrivees[arrivee].Rang, departs[depart].Rang) <= 0);
            Copier(Premier(arrive ? arrivees[arrivee].Rang : departs[depart].Rang, inclus: true));
            if (arrive)
                rangees[ecrites++] = arrivees[arrivee++];
            else
                (lues, depart) = (lues + 1, depart + 1);
        }

        Copier(_rangees.Length);
        return new(_ordre, rangees);

        void Copier(int jusque)
        {
            _rangees.AsSpan(lues..jusque).CopyTo(rangees.AsSpan(ecrites));
            (lues, ecrites) = (jusque, ecrites + jusque - lues);
        }
    }

    /// <summary>The page behind a place; stable while rows come and go.</summary>
    public PageDeListe<T> Page(Rang? apres, int limite)
    {
        var debut = apres is { } rang ? Premier(rang, inclus: false) : 0;
        var fin = debut + Math.Min(limite, _rangees.Length - debut);
        var lignes = new T[fin - debut];
        for (var i = 0; i < lignes.Length; i++)
            lignes[i] = _rangees[debut + i].Ligne;
        return new(lignes, _rangees.Length, fin < _rangees.Length ? _rangees[fin - 1].Rang.EnCurseur() : null);
    }

    /// <summary>Where the first row stands that is behind a place, or at it.</summary>
    private int Premier(in Rang rang, bool inclus)
    {
        var (bas, haut) = (0, _rangees.Length);
        while (bas < haut)
        {
            var milieu = (bas + haut) / 2;
            var ecart = _ordre.Comparer(_rangees[milieu].Rang, rang);
            if (ecart > 0 || (inclus && ecart == 0))
                haut = milieu;
            else
                bas = milieu + 1;
        }

        return bas;
    }
}

/// <summary>Sorts and cuts a list that is in memory.</summary>
public static class Pagination
{
    /// <summary>The cursor given is none of ours.</summary>
    public static readonly Refus CurseurInvalide = Refus.DeChamps(
        new ErreurDeChamp("apres", "Ce curseur n'est pas valide : reprenez la liste au début.")
    );

    /// <summary>The page behind a place; stable while rows come and go.</summary>
    public static PageDeListe<T> Page<T>(IEnumerable<T> lignes, Func<T, Rang> rangDe, bool descendant, Rang? apres, int limite) =>
        new Ordre<T>(rangDe, descendant).Trier(lignes).Page(apres, limite);
}
