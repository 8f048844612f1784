using System.Text;

namespace Cej.Domain.Dossiers;

/// <summary>The name of an attachment: what a person typed, without what could deceive or reach another folder.</summary>
/// <param name="Nom">Safe to show, and to save under on any system.</param>
/// <param name="Format">What its extension announces.</param>
public sealed record NomDeFichier(string Nom, FormatDePiece Format)
{
    /// <summary>The longest name without its extension, in UTF-16 units.</summary>
    public const int LongueurMaximale = 100;

    private const string Interdits = "<>:\"|?*%";

    /// <summary>Names that Windows keeps for devices, whatever their extension.</summary>
    private static readonly string[] Reserves = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    /// <summary>
    /// Keeps the last part of a path, drops control, invisible and direction-changing characters, and shortens; refuses a name that is
    /// missing or whose extension is not accepted.
    /// </summary>
    public static Result<NomDeFichier> Lire(string? saisi)
    {
        var nom = Nettoyer(saisi ?? "");
        if (nom.Length == 0)
            return Refus.DeChamps(new ErreurDeChamp("nom", "Indiquez le nom du fichier."));

        var point = nom.LastIndexOf('.');
        if (point < 0 || FormatDe(nom[(point + 1)..]) is not { } format)
            return RefusPieces.TypeRefuse;
        var extension = nom[point..].ToLowerInvariant();
        var radical = Raccourcir(nom[..point].Trim(' ', '.'));
        return new NomDeFichier(Eviter(radical) + extension, format);
    }

    private static FormatDePiece? FormatDe(string extension) =>
        extension.ToLowerInvariant() switch
        {
            "pdf" => FormatDePiece.Pdf,
            "jpg" or "jpeg" => FormatDePiece.Jpeg,
            "png" => FormatDePiece.Png,
            _ => null,
        };

    private static string Nettoyer(string saisi)
    {
        var propre = new StringBuilder(Math.Min(saisi.Length, 1_000));
        foreach (var rune in saisi.EnumerateRunes())
        {
            if (rune.Value is '/' or '\\')
                propre.Clear();
            else if (Interdits.Contains((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal))
                propre.Append('-');
            else if (Rune.IsWhiteSpace(rune))
                propre.Append(' ');
            else if (EstVisible(rune))
                propre.Append(rune.ToString());
        }

        return string.Join(' ', propre.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd(' ', '.');
    }

    private static bool EstVisible(Rune rune) =>
        rune != Rune.ReplacementChar // also what a lone surrogate enumerates as
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );

    private static string Raccourcir(string radical)
    {
        if (radical.Length <= LongueurMaximale)
            return radical;
        var garde = 0;
        foreach (var debut in StringInfo.ParseCombiningCharacters(radical))
        {
            if (debut > LongueurMaximale)
                break;
            garde = debut;
        }

        return radical[..garde].TrimEnd(' ', '.');
    }

    private static string Eviter(string radical) =>
        radical.Length == 0 ? "document"
        : Array.Exists(Reserves, reserve => radical.TrimEnd("0123456789").Equals(reserve, StringComparison.OrdinalIgnoreCase))
            ? "_" + radical
        : radical;
}
