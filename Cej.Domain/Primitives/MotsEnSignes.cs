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
        var epele = PlusPlus().Replace(texte, "plusplus");
        epele = Diese().Replace(epele, "sharp");
        epele = DotNet().Replace(epele, " dotnet");
        epele = Numero().Replace(epele, "numero ");
        return Sigle().Replace(epele, sigle => sigle.Value.Replace(".", "", StringComparison.Ordinal));
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
