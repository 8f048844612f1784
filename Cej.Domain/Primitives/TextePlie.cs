using System.Globalization;
using System.Text;

namespace Cej.Domain.Primitives;

/// <summary>
/// French text as people search and sort it: without case or accents, with hyphens, apostrophes and spaces equivalent
/// and ligatures spelt out. The same on every machine, whatever its collation data.
/// </summary>
public static class TextePlie
{
    /// <summary>Folds a text: lower-case words of letters and digits, one space between two words.</summary>
    public static string Plier(string text)
    {
        var decomposed = Valide(text).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                Append(folded, char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    /// <summary>The folded words of a text.</summary>
    public static string[] Mots(string text) => Plier(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text without what no text holds, and which cannot be normalised: a lone surrogate, U+FFFE.</summary>
    private static string Valide(string text)
    {
        var invalide = false;
        foreach (var rune in text.EnumerateRunes())
            invalide |= rune.Value is 0xFFFE or 0xFFFD;
        if (!invalide)
            return text;

        var valide = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            valide.Append(rune.Value is 0xFFFE or 0xFFFD ? " " : rune.ToString());
        return valide.ToString();
    }

    private static void Append(StringBuilder folded, char c) =>
        _ = c switch
        {
            'œ' => folded.Append("oe"),
            'æ' => folded.Append("ae"),
            'ß' => folded.Append("ss"),
            'ø' => folded.Append('o'),
            'ł' => folded.Append('l'),
            'đ' => folded.Append('d'),
            _ => folded.Append(c),
        };
}
