using System.Text;
using Cej.Domain.Offres;

namespace Cej.Functions.Offres.Referentiels;

/// <summary>The 532 métiers of the ROME (version 3), with the names that people give them, read on first use.</summary>
internal sealed class Metiers : IMetiers
{
    private readonly Lazy<Donnees> _donnees = new(Charger);

    /// <summary>Everyday names of a métier, e.g. "Boulanger"; may be empty.</summary>
    public IReadOnlyList<string> Appellations(string code) => _donnees.Value.Appellations[code];

    /// <summary>All of them, by code.</summary>
    public IReadOnlyList<Metier> Tous => _donnees.Value.Metiers;

    public IReadOnlyList<Metier> Chercher(string saisie, int limite)
    {
        var donnees = _donnees.Value;
        var nom = IndexDeTermes.Plier(saisie);
        return Find(nom.ToUpperInvariant()) is { } exact
            ? [exact]
            : [.. donnees.Noms.Chercher(nom, null, 0, limite).Select(metier => donnees.Metiers[metier])];
    }

    public Metier? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _donnees.Value.ParCode.GetValueOrDefault(code);
    }

    private static Donnees Charger()
    {
        using var texte = new StreamReader(typeof(Metiers).Assembly.GetManifestResourceStream("metiers.tsv")!, Encoding.UTF8);
        List<Metier> metiers = [];
        Dictionary<string, string[]> appellations = new(StringComparer.Ordinal);
        List<(string, IndexDeTermes.Terme)> termes = [];
        while (texte.ReadLine() is { } ligne)
        {
            var champs = ligne.Split('\t');
            var autres = champs.Length > 2 ? champs[2].Split('|') : [];
            foreach (var nom in autres.Prepend(champs[1]).Prepend(champs[0]))
                termes.Add((IndexDeTermes.Plier(nom), new(metiers.Count, 0)));
            metiers.Add(new(champs[0], champs[1]));
            appellations.Add(champs[0], autres);
        }

        return new(metiers, metiers.ToDictionary(metier => metier.Code, StringComparer.Ordinal), appellations, IndexDeTermes.De(termes));
    }

    private sealed record Donnees(
        IReadOnlyList<Metier> Metiers,
        Dictionary<string, Metier> ParCode,
        Dictionary<string, string[]> Appellations,
        IndexDeTermes Noms
    );
}
