using System.Text.Json;

namespace Cej.Functions.Infrastructure;

/// <summary>The words of the wire: names in kebab-case, as <see cref="EnMots{T}"/> writes them.</summary>
internal static class Mots
{
    /// <summary>What a value is called.</summary>
    public static string De<T>(T valeur)
        where T : struct, Enum => Array.Find(Table<T>.Tous, nomme => EqualityComparer<T>.Default.Equals(nomme.Valeur, valeur)).Mot;

    /// <summary>The value that a word names; null when it names none.</summary>
    public static T? Lire<T>(string? mot)
        where T : struct, Enum => Array.Find(Table<T>.Tous, nomme => nomme.Mot == mot) is (not null, var valeur) ? valeur : null;

    /// <summary>All values by their words; of flags, those that are one each.</summary>
    public static (string Mot, T Valeur)[] Tous<T>()
        where T : struct, Enum => Table<T>.Tous;

    private static class Table<T>
        where T : struct, Enum
    {
        private static readonly bool Drapeaux = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

        public static readonly (string Mot, T Valeur)[] Tous =
        [
            .. Enum.GetValues<T>()
                .Where(valeur => !Drapeaux || !EqualityComparer<T>.Default.Equals(valeur, default))
                .Select(valeur => (JsonNamingPolicy.KebabCaseLower.ConvertName($"{valeur}"), valeur)),
        ];
    }
}
