using System.Buffers;
using System.Text.RegularExpressions;

namespace Cej.Domain.Primitives;

/// <summary>Words that signs are part of, spelt out before signs are folded away: without it, « C++ » would be the letter c.</summary>
internal static partial class MotsEnSignes
{
    private static readonly SearchValues<char> Signes = SearchValues.Create("+#.°º№");

    /// <summary>The text with « C++ », « C# », « .NET », « n° » and « B.T.S. » as words of letters.</summary>
    public static string Epeler(string texte)
    {
        if (!texte.AsSpan().ContainsAny(Signes))
            return texte;
        // Nearly every text has a full stop: an expression is tried only where it can match.
        var epele = texte;
        if (texte.Contains("++", StringComparison.Ordinal))
            epele = PlusPlus().Replace(epele, "plusplus");
        if (texte.Contains('#', StringComparison.Ordinal))
            epele = Diese().Replace(epele, "sharp");
        if (texte.Contains(".net", StringComparison.OrdinalIgnoreCase))
            epele = DotNet().Replace(epele, " dotnet");
        if (texte.AsSpan().ContainsAny('°', 'º', '№'))
            epele = Numero().Replace(epele, "numero ");
        return ADeuxPointsProches(epele) ? Sigle().Replace(epele, sigle => sigle.Value.Replace(".", "", StringComparison.Ordinal)) : epele;
    }

    /// <summary>Whether one sign stands between two full stops: no « B.T.S. » without it.</summary>
    private static bool ADeuxPointsProches(string texte)
    {
        for (var point = texte.IndexOf('.', StringComparison.Ordinal); point >= 0; point = texte.IndexOf('.', point + 1))
        {
            if (point + 2 < texte.Length && texte[point + 2] == '.')
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"(?<=[a-zA-Z])\+\+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex PlusPlus();

    /// <summary>A hash behind one letter is a language (or a note); before a word it marks a subject.</summary>
    [GeneratedRegex(
        @"(?<=(?<![\p{L}\p{N}])[a-zA-Z])#(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Diese();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])(?:asp|vb|ado))\.net(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1_000
    )]
    private static partial Regex DotNet();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])n[°º]|№",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1_000
    )]
    private static partial Regex Numero();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Sigle();
}
