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

    /// <summary>The roots of a text that is searched; parts that a hyphen joins are one word too.</summary>
    public static IEnumerable<string> De(string texte) => TextePlie.MotsEtComposes(texte).Where(mot => !Vides.Contains(mot)).Select(Racine);

    /// <summary>
    /// What was typed as a question to the index: every word, in full or by its beginning, as it is or by its root; one of a single letter
    /// is no beginning, and what a hyphen joins is found in one word too. Null when nothing that tells was typed.
    /// </summary>
    public static string? Question(string saisie)
    {
        var termes = saisie.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Terme).OfType<string>().ToArray();
        return termes.Length == 0 ? null : string.Join(" AND ", termes);
    }

    private static string? Terme(string partie)
    {
        var mots = TextePlie.Mots(partie);
        var utiles = mots.Where(mot => !Vides.Contains(mot)).Select(Un).ToArray();
        if (utiles.Length == 0)
            return null;
        var tous = string.Join(" AND ", utiles);
        return mots.Length == 1 ? tous : $"(({tous}) OR {Un(string.Concat(mots))})";
    }

    private static string Un(string mot) => mot.Length == 1 ? $"\"{mot}\"" : $"(\"{Racine(mot)}\"* OR \"{mot}\"*)";

    private static string Racine(string mot)
    {
        mot = TextePlie.Singulier(mot);
        foreach (var (feminin, masculin) in Terminaisons)
        {
            if (mot.Length > feminin.Length + 1 && mot.EndsWith(feminin, StringComparison.Ordinal))
                return string.Concat(mot.AsSpan(0, mot.Length - feminin.Length), masculin);
        }

        return mot;
    }
}
