using Cej.Domain.Offres;

namespace Cej.Functions.Offres.Referentiels;

/// <summary>The communes and départements of France, read on first use from the file that tools/referentiels writes; some 6 MB.</summary>
internal sealed class Lieux : ILieux
{
    private const int CommunesSeulement = 1;

    private readonly Lazy<FichierDesLieux> _fichier = new(FichierDesLieux.Lire);
    private readonly Lazy<IndexDeTermes> _noms;

    public Lieux() => _noms = new(() => IndexDeTermes.De(_fichier.Value.Termes()));

    public IReadOnlyList<Lieu> Chercher(string saisie, bool communesSeulement, int limite)
    {
        var fichier = _fichier.Value;
        var mots = IndexDeTermes.Plier(saisie).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var nombres = Array.FindAll(mots, EstUnCode);
        if (nombres.Length > 1 || nombres is [{ Length: > 5 }])
            return [];

        var nom = nombres.Length == 0 ? string.Join(' ', mots) : string.Join(' ', mots.Where(mot => !EstUnCode(mot)));
        Func<int, bool>? filtre = communesSeulement ? fichier.EstCommune : null;
        var trouves = nombres switch
        {
            [] => _noms.Value.Chercher(nom, filtre, communesSeulement ? CommunesSeulement : 0, limite),
            [var code] when nom.Length == 0 => fichier.ParCode(code.ToUpperInvariant(), communesSeulement, limite),
            [var code, ..] => _noms.Value.Chercher(
                nom,
                lieu => filtre?.Invoke(lieu) != false && fichier.EstDans(lieu, code.ToUpperInvariant()),
                -1,
                limite
            ),
        };
        return Array.ConvertAll(trouves, fichier.Lieu);
    }

    /// <summary>A postal code or its beginning, or a département; "2a" and "2b" are Corsica's, "1er" is part of a name.</summary>
    private static bool EstUnCode(string mot) => mot is "2a" or "2b" || !mot.AsSpan().ContainsAnyExceptInRange('0', '9');

    public Commune? Commune(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 5 && _fichier.Value.Find(code) is { } lieu ? _fichier.Value.Lieu(lieu) as Commune : null;
    }

    public Departement? Departement(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length is 2 or 3 && _fichier.Value.Find(code) is { } lieu ? _fichier.Value.Lieu(lieu) as Departement : null;
    }

    /// <summary>The communes that have a position and at least so many inhabitants, by code; arrondissements instead of their city.</summary>
    internal IEnumerable<(string Code, int Population)> Peuplees(int population) => _fichier.Value.Peuplees(population);
}
