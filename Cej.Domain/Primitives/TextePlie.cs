using System.Text;

namespace Cej.Domain.Primitives;

/// <summary>
/// French text as people search and sort it: without case or accents, with hyphens, apostrophes and spaces equivalent
/// and ligatures spelt out. The same on every machine, whatever its collation data.
/// </summary>
public static class TextePlie
{
    /// <summary>Folds a text: lower-case words of letters and digits, one space between two words.</summary>
    public static string Plier(string text) =>
        SignesCourants.Composent(text) ? SignesCourants.Plier(MotsEnSignes.Epeler(text)) : PlierSigneASigne(text);

    /// <summary>
    /// What people take for the same text has the same identity: its folded text, or the text itself, trimmed, where folding leaves nothing
    /// (« — », letters newer than our tables). Only a blank text has none, "".
    /// </summary>
    public static string Identite(string? text) => Plier(text ?? "") is { Length: > 0 } plie ? plie : (text ?? "").Trim();

    /// <summary>The same for any text; looks each sign up in Unicode's tables.</summary>
    internal static string PlierSigneASigne(string text)
    {
        var decomposed = MotsEnSignes.Epeler(Valide(text)).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var rune in decomposed.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark || (Signes.EstInvisible(rune) && !EstSeparateur(rune)))
                continue;
            if (!rune.IsBmp || (Rune.IsLetterOrDigit(rune) && !EstApostrophe(rune)))
                Append(folded, Rune.ToLowerInvariant(rune));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    /// <summary>The folded words of a text.</summary>
    public static string[] Mots(string text) => Plier(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The folded words of a text that is searched, and those that a hyphen joins as one too: « autoécole » is in « auto-école ».</summary>
    public static string[] MotsEtComposes(string text) =>
        [
            .. Mots(text),
            .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(partie => Mots(partie))
                .Where(parties => parties.Length > 1)
                .Select(parties => string.Concat(parties)),
        ];

    /// <summary>
    /// A folded word without the end of its plural: « réseaux » and « réseau », « sociaux » and « social », « travaux » and « travail » are
    /// the same word, and « sociale » is one of them.
    /// </summary>
    public static string Singulier(string mot)
    {
        if (mot.Length <= 3)
            return mot;
        if (mot[^1] is 's' or 'x')
            mot = mot[..^1];
        return mot.EndsWith("al", StringComparison.Ordinal) ? $"{mot[..^1]}u"
            : mot.EndsWith("ale", StringComparison.Ordinal) ? $"{mot[..^2]}u"
            : mot is "travail" or "bail" or "vitrail" or "corail" ? $"{mot[..^2]}u"
            : mot;
    }

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

    private static bool EstSeparateur(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);

    /// <summary>Signs that transcriptions count as letters, and that people type as an apostrophe or not at all: ʼ in O'Connor, ʿ in Saʿid.</summary>
    private static bool EstApostrophe(Rune rune) => rune.Value is >= 0x02B9 and <= 0x02DF;

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.Value == 'ς') // the form of the end of a word
            folded.Append('σ');
        else if (rune.IsBmp && LettresLatines.Base.TryGetValue((char)rune.Value, out var lettres))
            folded.Append(lettres);
        else
            folded.Append(rune);
    }
}
