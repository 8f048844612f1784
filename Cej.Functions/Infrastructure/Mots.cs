using System.Text.Json;

namespace Cej.Functions.Infrastructure;

/// <summary>The words of the wire: names in kebab-case, as <see cref="EnMots{T}"/> writes them.</summary>
internal static class Mots
{
    /// <summary>How a name becomes a word.</summary>
    public static JsonNamingPolicy Regle => JsonNamingPolicy.KebabCaseLower;

    /// <summary>What a value is called.</summary>
    public static string De<T>(T valeur)
        where T : struct, Enum => Array.Find(Table<T>.Tous, nomme => EqualityComparer<T>.Default.Equals(nomme.Valeur, valeur)).Mot;

    /// <summary>The value that a word names; null when it names none.</summary>
    public static T? Lire<T>(string? mot)
        where T : struct, Enum => Array.Find(Table<T>.Tous, nomme => nomme.Mot == mot) is (not null, var valeur) ? valeur : null;

    /// <summary>All values by their words; of flags, those that are one each.</summary>
    public static (string Mot, T Valeur)[] Tous<T>()
        where T : struct, Enum => Table<T>.Tous;

    /// <summary>As <see cref="Tous{T}"/>, of an enum that only its type names.</summary>
    public static IEnumerable<(string Mot, Enum Valeur)> Tous(Type type)
    {
        var drapeaux = type.IsDefined(typeof(FlagsAttribute), inherit: false);
        return Enum.GetValues(type)
            .Cast<Enum>()
            .Where(valeur => !drapeaux || Convert.ToInt64(valeur, CultureInfo.InvariantCulture) != 0)
            .Select(valeur => (Regle.ConvertName($"{valeur}"), valeur));
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly (string Mot, T Valeur)[] Tous =
        [
            .. Mots.Tous(typeof(T)).Select(nomme => (nomme.Mot, (T)(object)nomme.Valeur)),
        ];
    }
}
