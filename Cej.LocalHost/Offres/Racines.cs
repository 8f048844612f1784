using Cej.Domain.Primitives;

namespace Cej.LocalHost.Offres;

/// <summary>Words as the catalogue's index knows them: folded, singular and masculine, without those that say nothing.</summary>
internal static class Racines
{
    private static readonly HashSet<string> Vides = new(StringComparer.Ordinal)
    {
        "a",
        "au",
        "aux",
        "avec",
        "d",
        "dans",
        "de",
        "des",
        "du",
        "en",
        "et",
        "f",
        "h",
        "l",
        "la",
        "le",
        "les",
        "ou",
        "par",
        "pour",
        "sur",
        "un",
        "une",
        "vos",
        "vous",
    };

    private static readonly (string Feminin, string Masculin)[] Terminaisons =
    [
        ("trice", "teur"),
        ("euse", "eur"),
        ("ienne", "ien"),
        ("iere", "ier"),
        ("ere", "er"),
        ("ante", "ant"),
        ("ive", "if"),
    ];

    /// <summary>The roots of a text, in order.</summary>
    public static IEnumerable<string> De(string texte) => TextePlie.Mots(texte).Where(mot => !Vides.Contains(mot)).Select(Racine);

    private static string Racine(string mot)
    {
        if (mot.Length > 3 && mot[^1] is 's' or 'x')
            mot = mot[..^1];
        foreach (var (feminin, masculin) in Terminaisons)
        {
            if (mot.Length > feminin.Length + 1 && mot.EndsWith(feminin, StringComparison.Ordinal))
                return string.Concat(mot.AsSpan(0, mot.Length - feminin.Length), masculin);
        }

        return mot;
    }
}
