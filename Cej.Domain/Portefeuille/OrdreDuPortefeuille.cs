using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Cej.Domain.Portefeuille;

/// <summary>The place of a row in the list: what the page cursor carries, so that a page goes on where the last one ended.</summary>
/// <param name="Primaire">The sorted column, comparable as text; empty comes last either way.</param>
/// <param name="CleDeTri">The folded name settles ties.</param>
/// <param name="Id">The dossier settles the rest: the order is total.</param>
internal readonly record struct Rang(string Primaire, string CleDeTri, Guid Id)
{
    private const char Separateur = '\n';

    public string EnCurseur() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separateur, Primaire, CleDeTri, Id.ToString("N"))));

    public static bool TryLire(string curseur, out Rang rang)
    {
        rang = default;
        if (curseur.Length > 2_000 || !Base64Url.IsValid(curseur))
            return false;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(curseur)).Split(Separateur);
        if (parts.Length != 3 || !Guid.TryParseExact(parts[2], "N", out var id))
            return false;
        rang = new(parts[0], parts[1], id);
        return true;
    }
}

/// <summary>The orders of the list.</summary>
internal sealed class OrdreDuPortefeuille(TriDuPortefeuille tri, bool descendant) : IComparer<Rang>
{
    public static bool LireCurseur(string? curseur, out Rang? rang)
    {
        rang = null;
        if (curseur is null)
            return true;
        if (!Rang.TryLire(curseur, out var lu))
            return false;
        rang = lu;
        return true;
    }

    public Rang RangDe(Suivi suivi) =>
        new(
            tri switch
            {
                TriDuPortefeuille.Nom => suivi.CleDeTri,
                TriDuPortefeuille.Activite => suivi.DerniereActivite?.UtcTicks.ToString("D19", CultureInfo.InvariantCulture) ?? "",
                TriDuPortefeuille.NonLus => suivi.MessagesNonLus.ToString("D10", CultureInfo.InvariantCulture),
            },
            suivi.CleDeTri,
            suivi.Id.Value
        );

    public int Compare(Rang x, Rang y)
    {
        var vide = (x.Primaire.Length == 0).CompareTo(y.Primaire.Length == 0);
        if (vide != 0)
            return vide;
        var primaire = string.CompareOrdinal(x.Primaire, y.Primaire);
        if (primaire != 0)
            return descendant ? -primaire : primaire;
        var nom = string.CompareOrdinal(x.CleDeTri, y.CleDeTri);
        return nom != 0 ? nom : x.Id.CompareTo(y.Id);
    }
}
