namespace Cej.Domain.Offres;

/// <summary>A point on the earth.</summary>
/// <param name="Latitude">Degrees, -90 to 90.</param>
/// <param name="Longitude">Degrees, -180 to 180.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Position(double Latitude, double Longitude)
{
    /// <summary>The mean radius of the earth, in kilometres.</summary>
    public const double RayonTerrestre = 6371.0;

    /// <summary>The distance on the surface, in kilometres.</summary>
    public double Distance(Position autre)
    {
        var latitude = double.DegreesToRadians(autre.Latitude - Latitude) / 2;
        var longitude = double.DegreesToRadians(autre.Longitude - Longitude) / 2;
        var corde =
            Math.Pow(Math.Sin(latitude), 2)
            + (
                Math.Cos(double.DegreesToRadians(Latitude))
                * Math.Cos(double.DegreesToRadians(autre.Latitude))
                * Math.Pow(Math.Sin(longitude), 2)
            );
        return 2 * RayonTerrestre * Math.Asin(Math.Min(1, Math.Sqrt(corde)));
    }
}

/// <summary>A place that offers are searched in: a commune or a département.</summary>
/// <param name="Code">INSEE code: 5 characters for a commune, 2 or 3 for a département.</param>
/// <param name="Nom">As it is written, with accents and hyphens.</param>
public abstract record Lieu(string Code, string Nom);

/// <summary>A département, or an overseas collectivity.</summary>
public sealed record Departement(string Code, string Nom) : Lieu(Code, Nom);

/// <summary>A commune, or an arrondissement of Paris, Lyon or Marseille.</summary>
public sealed record Commune(string Code, string Nom) : Lieu(Code, Nom)
{
    /// <summary>The code of its département.</summary>
    public required string Departement { get; init; }

    /// <summary>Its postal codes, the first one first; empty for a few that nobody lives in.</summary>
    public IReadOnlyList<string> CodesPostaux { get; init; } = [];

    /// <summary>How many people live there.</summary>
    public int Population { get; init; }

    /// <summary>Where it is; null for some overseas communes, which are searched by name only.</summary>
    public Position? Position { get; init; }

    /// <summary>Whether <see cref="Position"/> is the commune's own, or estimated from its neighbours'.</summary>
    public bool PositionExacte { get; init; }
}

/// <summary>A métier of France Travail's directory (ROME).</summary>
/// <param name="Code">A letter and four digits, e.g. <c>K1304</c>.</param>
/// <param name="Libelle">Its name.</param>
public sealed record Metier(string Code, string Libelle);

/// <summary>All communes and départements of France, in memory.</summary>
public interface ILieux
{
    /// <summary>
    /// The places that a beginning of a name or of a postal code may mean, the likeliest first; accents, hyphens, "St" for "Saint" and
    /// small typing errors do not matter.
    /// </summary>
    IReadOnlyList<Lieu> Chercher(string saisie, bool communesSeulement, int limite);

    /// <summary>The commune with an INSEE code; null when there is none.</summary>
    Commune? Commune(string code);

    /// <summary>The département with a code; null when there is none.</summary>
    Departement? Departement(string code);
}

/// <summary>The métiers of the ROME, in memory.</summary>
public interface IMetiers
{
    /// <summary>The métiers that some words or a code may mean, the likeliest first.</summary>
    IReadOnlyList<Metier> Chercher(string saisie, int limite);

    /// <summary>The métier with a code; null when there is none.</summary>
    Metier? Find(string code);
}
