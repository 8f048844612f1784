using System.Buffers;
using System.Text;

namespace Cej.Domain.Primitives;

/// <summary>What single characters are to a text. Nothing here depends on how new the machine's Unicode tables are.</summary>
public static class Signes
{
    /// <summary>
    /// Whether a character takes no room by itself: what Unicode calls white space and default ignorable, controls, the empty Braille
    /// cell, the notehead without ink, the marks of annotations. The web application has the same list.
    /// </summary>
    public static bool EstInvisible(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.IsControl(rune)
        || rune.Value
            is 0x00AD
                or 0x034F
                or 0x061C
                or 0x115F
                or 0x1160
                or 0x17B4
                or 0x17B5
                or (>= 0x180B and <= 0x180F)
                or (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x206F)
                or 0x2800
                or 0x3164
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFEFF
                or 0xFFA0
                or (>= 0xFFF0 and <= 0xFFFB)
                or (>= 0x1BCA0 and <= 0x1BCA3)
                or 0x1D159
                or (>= 0x1D173 and <= 0x1D17A)
                or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Whether a text has nothing to see: it is as good as none.</summary>
    public static bool EstVide(string? texte)
    {
        foreach (var rune in (texte ?? "").EnumerateRunes())
        {
            if (!EstInvisible(rune))
                return false;
        }

        return true;
    }

    /// <summary>The text without what cannot be seen at either end.</summary>
    public static string Rogner(string texte)
    {
        var (debut, fin) = (0, texte.Length);
        while (
            debut < fin
            && Rune.DecodeFromUtf16(texte.AsSpan(debut, fin - debut), out var rune, out var pris) == OperationStatus.Done
            && EstInvisible(rune)
        )
            debut += pris;
        while (
            debut < fin
            && Rune.DecodeLastFromUtf16(texte.AsSpan(debut, fin - debut), out var rune, out var pris) == OperationStatus.Done
            && EstInvisible(rune)
        )
            fin -= pris;
        return texte[debut..fin];
    }

    /// <summary>Whether a character orders others about: embeddings, overrides, isolates and their ends.</summary>
    public static bool EstDirectionnel(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>A character as a person can look for it: itself when it is seen, and its number.</summary>
    public static string Nommer(Rune rune)
    {
        var numero = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        return EstDansLeTexte(rune) ? $"« {rune} » ({numero})" : $"invisible {numero}";
    }

    private static bool EstDansLeTexte(Rune rune) =>
        !EstInvisible(rune)
        && Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNotAssigned);
}
