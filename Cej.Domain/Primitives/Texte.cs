using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Cej.Domain.Primitives;

/// <summary>What every text typed by a person goes through before a rule looks at it.</summary>
public static class Texte
{
    /// <summary>
    /// Trims, composes (Unicode NFC), makes one space of what means a line or a space, and closes what changes the direction; null when the
    /// text is absent, has nothing to see, or holds what <see cref="Faute"/> names.
    /// </summary>
    public static string? SurUneLigne(string? text)
    {
        if (Nettoyer(text) is not { } propre)
            return null;
        var words = propre.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Directions.Fermer(string.Join(' ', words));
    }

    /// <summary>As <see cref="SurUneLigne"/>, but keeps line breaks and inner spaces as they were typed.</summary>
    public static string? SurPlusieursLignes(string? text) => Nettoyer(text) is { } propre ? Directions.Fermer(propre) : null;

    /// <summary>
    /// What to tell of a text that no keyboard, phone or word processor leaves: broken (lone surrogate), a noncharacter, or a control that
    /// is neither a line nor a space. Null for any other text, whatever signs it has: one that is newer than our tables is a sign too.
    /// </summary>
    public static string? Faute(string? text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0; )
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var taken) != OperationStatus.Done)
                return "Ce texte contient la moitié d'un caractère : recopiez-le.";
            if (EstRefuse(rune))
                return $"Retirez de ce texte le caractère {Signes.Nommer(rune)}.";
            rest = rest[taken..];
        }

        return null;
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
        return line.Length <= longueurMaximale ? line : Directions.Fermer(Couper(line, longueurMaximale));
    }

    private static string Couper(string line, int longueurMaximale)
    {
        // No sign below U+0300 joins another: nearly all texts are cut without being read sign by sign.
        if (!line.AsSpan(0, longueurMaximale).ContainsAnyExceptInRange('\0', '\u02FF'))
            return string.Concat(line.AsSpan(0, longueurMaximale - 1), "…");
        var kept = 0;
        while (kept + StringInfo.GetNextTextElementLength(line.AsSpan(kept)) is var next && next < longueurMaximale)
            kept = next;
        return string.Concat(line.AsSpan(0, kept), "…");
    }

    private static string? Nettoyer(string? text) =>
        text is null || Signes.EstVide(text) || Faute(text) is not null
            ? null
            : SansBords(EnLignes(text).Normalize(NormalizationForm.FormC));

    /// <summary>Without white space nor spaces of no width at either end: a sign may end on any other invisible one (❤️ does).</summary>
    private static string SansBords(string text)
    {
        var inner = text.AsSpan().Trim();
        while (inner.Length != inner.Trim("\u200B\u2060\uFEFF").Length)
            inner = inner.Trim("\u200B\u2060\uFEFF").Trim();
        return inner.ToString();
    }

    private static bool EstRefuse(Rune rune) =>
        rune.Value is (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE
        || (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r') && !Remplacements.ContainsKey((char)rune.Value));

    /// <summary>
    /// What people's devices leave for a line (a Mac's keypad, word processors, mainframes, Unicode), for Word's own hyphens, and for a
    /// deletion that came out as a character.
    /// </summary>
    private static readonly FrozenDictionary<char, string> Remplacements = new Dictionary<char, string>
    {
        ['\u0003'] = "\n",
        ['\u000B'] = "\n",
        ['\u000C'] = "\n",
        ['\u0085'] = "\n",
        ['\u2028'] = "\n",
        ['\u2029'] = "\n",
        ['\u001E'] = "\u2011",
        ['\u001F'] = "",
        ['\u0008'] = "",
        ['\u007F'] = "",
    }.ToFrozenDictionary();

    private static readonly SearchValues<char> ARemplacer = SearchValues.Create([.. Remplacements.Keys, '\r']);

    private static string EnLignes(string text)
    {
        if (!text.AsSpan().ContainsAny(ARemplacer))
            return text;
        var lines = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
                lines.Append('\n');
            else if (Remplacements.TryGetValue(text[i], out var remplacement))
                lines.Append(remplacement);
            else
                lines.Append(text[i]);
        }

        return lines.ToString();
    }
}
