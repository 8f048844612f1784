using System.Globalization;
using System.Text;

namespace Cej.Domain.Primitives;

/// <summary>What every text typed by a person goes through before a rule looks at it.</summary>
public static class Texte
{
    /// <summary>
    /// Trims, composes (Unicode NFC) and folds runs of spaces into one; null when the text is absent, has nothing to see, or holds a
    /// control, direction-changing or broken (lone surrogate) character.
    /// </summary>
    public static string? SurUneLigne(string? text)
    {
        // What is copied from a table or a page often ends with a tab or a line break.
        if (text?.Trim() is not { } trimmed || !EstSain(trimmed, multiline: false))
            return null;
        var words = trimmed.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Any(SeVoit) ? string.Join(' ', words) : null;
    }

    /// <summary>As <see cref="SurUneLigne"/>, but keeps line breaks and inner spaces as they were typed.</summary>
    public static string? SurPlusieursLignes(string? text)
    {
        if (text is null || !EstSain(text, multiline: true))
            return null;
        var clean = text.Normalize(NormalizationForm.FormC).Trim();
        return SeVoit(clean) ? clean : null;
    }

    /// <summary>How many characters a person counts: Unicode text elements, so that an emoji is one.</summary>
    public static int Longueur(string text)
    {
        var elements = 0;
        for (var rest = text.AsSpan(); rest.Length > 0; elements++)
            rest = rest[StringInfo.GetNextTextElementLength(rest)..];
        return elements;
    }

    /// <summary>
    /// Whether a text is longer than a number of characters as a person counts them. What is stored is bounded too: one character may
    /// be any number of combining marks, and four times the number is enough for any that people write.
    /// </summary>
    public static bool Depasse(string text, int longueurMaximale) =>
        text.Length > longueurMaximale && (text.Length > 4 * longueurMaximale || Longueur(text) > longueurMaximale);

    /// <summary>The beginning of a text on one line, never cut inside a character; « … » says that there is more.</summary>
    public static string Abreger(string text, int longueurMaximale)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= longueurMaximale)
            return line;
        // No sign below U+0300 joins another: nearly all texts are cut without being read sign by sign.
        if (!line.AsSpan(0, longueurMaximale).ContainsAnyExceptInRange('\0', '\u02FF'))
            return string.Concat(line.AsSpan(0, longueurMaximale - 1), "…");
        var kept = 0;
        while (kept + StringInfo.GetNextTextElementLength(line.AsSpan(kept)) is var next && next < longueurMaximale)
            kept = next;
        return string.Concat(line.AsSpan(0, kept), "…");
    }

    /// <summary>Whether a text has anything to see: signs that only join, space or hide others are nothing by themselves.</summary>
    private static bool SeVoit(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var invisible =
                Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.Format
                        or UnicodeCategory.Control
                        or UnicodeCategory.SpaceSeparator
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
                || rune.Value
                    is 0x034F
                        or 0x115F
                        or 0x1160
                        or 0x17B4
                        or 0x17B5
                        or (>= 0x180B and <= 0x180F)
                        or 0x2800
                        or 0x3164
                        or (>= 0xFE00 and <= 0xFE0F)
                        or 0xFFA0
                        or (>= 0xE0100 and <= 0xE01EF);
            if (!invisible)
                return true;
        }

        return false;
    }

    private static bool EstSain(string text, bool multiline)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone surrogate enumerates as the replacement character, which nobody types either.
            if (rune == Rune.ReplacementChar)
                return false;
            if (multiline && rune.Value is '\n' or '\r' or '\t')
                continue;
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned)
                return false;
            if (rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
                return false;
        }

        return true;
    }
}
