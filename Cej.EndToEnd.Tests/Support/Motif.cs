using System.Text.RegularExpressions;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>Texts with a number in them, as patterns.</summary>
internal static class Motif
{
    public static Regex De(string motif) => new(motif, RegexOptions.None, TimeSpan.FromSeconds(1));
}
