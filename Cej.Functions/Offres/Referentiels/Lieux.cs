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
        if (DesGrandesVilles(mots) is { Count: > 0 } arrondissements)
            return [.. arrondissements.Take(limite).Select(code => fichier.Lieu(fichier.Find(code)!.Value))];
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

    /// <summary>
    /// What people write for a whole city (« 75000 », « Lyon 69000 ») and for an arrondissement (« Paris 13 », « Marseille 8e »,
    /// « 13e arrondissement »), the one meant first; none for anything else.
    /// </summary>
    private static List<string> DesGrandesVilles(string[] mots)
    {
        var reste = mots.Where(mot => mot is not ("arrondissement" or "arrondissements" or "arr" or "ardt" or "cedex")).ToArray();
        var nommee = GrandeVille.Toutes.FirstOrDefault(ville => reste is [var nom, ..] && nom == ville.Nom);
        string[] suite = nommee is null ? reste : reste[1..];
        if (suite is not [var numero])
            return [];
        var villes = nommee is null ? GrandeVille.Toutes : [nommee];
        if (villes.FirstOrDefault(ville => ville.CodePostal == numero) is { } entiere)
            return [entiere.Code, .. entiere.Arrondissements];
        if (numero.Length == 5 && EstUnCode(numero))
            return ParCodePostal(villes, numero);
        if (Rang(numero, nommee is not null) is not { } rang)
            return [];
        return
        [
            .. villes.Where(ville => rang <= ville.Nombre).Select(ville => ville.Arrondissements[rang - 1]),
            .. nommee is not null && rang <= nommee.Nombre ? [nommee.Code] : Array.Empty<string>(),
        ];
    }

    /// <summary>The whole city has every postal code too: who gives one means its arrondissement.</summary>
    private static List<string> ParCodePostal(IEnumerable<GrandeVille> villes, string code) =>
        villes.FirstOrDefault(ville => code.StartsWith(ville.CodePostal[..3], StringComparison.Ordinal)) is { } postale
        && int.TryParse(code[3..], NumberStyles.None, null, out var rang)
        && rang >= 1
        && rang <= postale.Nombre
            ? [postale.Arrondissements[rang - 1], postale.Code]
            : [];

    /// <summary>« 13 » alone is a département; « 13e », or a number behind the city, is an arrondissement.</summary>
    private static int? Rang(string numero, bool derriereLaVille)
    {
        var chiffres = numero.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        var suffixe = numero.AsSpan(chiffres.Length);
        var nomme = suffixe is "e" or "er" or "eme" or "ieme" or "nd" or "nde" or "ere" || (suffixe.IsEmpty && derriereLaVille);
        return nomme && chiffres.Length <= 2 && int.TryParse(chiffres, NumberStyles.None, null, out var rang) && rang > 0 ? rang : null;
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
