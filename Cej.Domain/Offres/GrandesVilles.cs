namespace Cej.Domain.Offres;

/// <summary>
/// Paris, Lyon and Marseille: communes whose people, postal codes and offers are those of their arrondissements, which have INSEE codes of
/// their own.
/// </summary>
/// <param name="Code">INSEE code of the whole.</param>
/// <param name="Nom">The name, folded: lower case, without accents.</param>
/// <param name="CodePostal">What people write for the whole, and no arrondissement has.</param>
/// <param name="Premier">INSEE code of the first arrondissement; the others follow.</param>
/// <param name="Nombre">How many there are.</param>
/// <param name="Rayon">Kilometres around its centre that hold all of it, and some of its neighbours.</param>
public sealed record GrandeVille(string Code, string Nom, string CodePostal, int Premier, int Nombre, int Rayon)
{
    /// <summary>The three.</summary>
    public static IReadOnlyList<GrandeVille> Toutes { get; } =
    [
        new("75056", "paris", "75000", 75_101, 20, 12),
        new("69123", "lyon", "69000", 69_381, 9, 10),
        new("13055", "marseille", "13000", 13_201, 16, 20),
    ];

    /// <summary>INSEE codes of the arrondissements, in their order.</summary>
    public IReadOnlyList<string> Arrondissements { get; } =
    [.. Enumerable.Range(Premier, Nombre).Select(code => code.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The code of the département that the city is by itself; null for one of several communes.</summary>
    public string? Departement => Code == "75056" ? "75" : null;

    /// <summary>The city that a search is in, and nothing around it; null for any other.</summary>
    public static GrandeVille? Seule(Zone? zone) => zone is Zone.Autour({ Code: var code }, 0) ? De(code) : null;

    /// <summary>The whole city with an INSEE code; null for any other commune.</summary>
    public static GrandeVille? De(string code) => Toutes.FirstOrDefault(ville => ville.Code == code);
}
