using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using Cej.Domain.Offres;

namespace Cej.Functions.Offres.Referentiels;

/// <summary>
/// The file of places as it is, UTF-8 lines of fields behind tabs, with where each line begins: a place is read from it when it is
/// asked for. Départements come first: <c>D code nom</c>; then <c>C code nom département codes-postaux population latitude longitude
/// exacte</c>, in thousandths of a degree, and <c>A</c> for an arrondissement.
/// </summary>
internal sealed class FichierDesLieux
{
    private const byte Tabulation = (byte)'\t';

    private readonly byte[] _texte;
    private readonly int[] _lignes;
    private readonly int[] _population;
    private readonly int _departements;
    private readonly (int Code, int Lieu)[] _codesPostaux;
    private readonly (int Code, int Lieu)[] _codes;

    private FichierDesLieux(byte[] texte)
    {
        _texte = texte;
        List<int> lignes = new(36_000);
        for (var place = 0; place < texte.Length; place += texte.AsSpan(place).IndexOf((byte)'\n') + 1)
            lignes.Add(place);
        _lignes = [.. lignes];
        _departements = lignes.FindIndex(place => texte[place] != 'D');
        _population = new int[_lignes.Length];
        _codes = new (int, int)[_lignes.Length];
        List<(int, int)> codesPostaux = new(40_000);
        Dictionary<int, int> departements = [];
        for (var lieu = 0; lieu < _lignes.Length; lieu++)
        {
            _codes[lieu] = (Nombre(Champ(lieu, 1)), lieu);
            if (!EstCommune(lieu))
            {
                departements.Add(_codes[lieu].Code, lieu);
                continue;
            }

            _population[lieu] = Entier(Champ(lieu, 5));
            // An arrondissement is part of its city, which counts already.
            if (_texte[_lignes[lieu]] == 'C' && departements.TryGetValue(Nombre(Champ(lieu, 3)), out var departement))
                _population[departement] += _population[lieu];
            for (var codes = Champ(lieu, 4); codes.Length >= 5; codes = codes[Math.Min(6, codes.Length)..])
                codesPostaux.Add((Entier(codes[..5]), lieu));
        }

        Array.Sort(_codes);
        codesPostaux.Sort();
        _codesPostaux = [.. codesPostaux];
    }

    public static FichierDesLieux Lire()
    {
        using var resource = typeof(FichierDesLieux).Assembly.GetManifestResourceStream("lieux.tsv.br")!;
        using var texte = new MemoryStream(2_100_000);
        using (var brotli = new BrotliStream(resource, CompressionMode.Decompress))
            brotli.CopyTo(texte);
        return new(texte.ToArray());
    }

    public bool EstCommune(int lieu) => lieu >= _departements;

    /// <summary>Whether a place is in the département of a code, or has a postal code that begins with it.</summary>
    public bool EstDans(int lieu, string code)
    {
        Span<byte> octets = stackalloc byte[code.Length];
        Encoding.ASCII.GetBytes(code, octets);
        if (!EstCommune(lieu))
            return Champ(lieu, 1).SequenceEqual(octets);
        if (Champ(lieu, 3).SequenceEqual(octets))
            return true;
        for (var codes = Champ(lieu, 4); codes.Length >= 5; codes = codes[Math.Min(6, codes.Length)..])
        {
            if (codes.StartsWith(octets))
                return true;
        }

        return false;
    }

    /// <summary>The place with a code; null when there is none.</summary>
    public int? Find(string code)
    {
        if (!Ascii.IsValid(code))
            return null;
        var cherche = Nombre(Encoding.ASCII.GetBytes(code));
        var place = Array.BinarySearch(_codes, (cherche, -1));
        place = place < 0 ? ~place : place;
        return place < _codes.Length && _codes[place].Code == cherche && Texte(_codes[place].Lieu, 1) == code ? _codes[place].Lieu : null;
    }

    /// <summary>The département with a code, then the places whose postal code begins with it, the most populated first.</summary>
    public int[] ParCode(string code, bool communesSeulement, int limite)
    {
        List<int> trouves = [];
        if (!communesSeulement && code.Length <= 3 && Find(code) is { } departement)
            trouves.Add(departement);
        if (int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var debut))
        {
            var echelle = (int)Math.Pow(10, 5 - code.Length);
            var place = Array.BinarySearch(_codesPostaux, (debut * echelle, -1));
            HashSet<int> candidats = [];
            for (place = ~place; place < _codesPostaux.Length && _codesPostaux[place].Code < (debut + 1) * echelle; place++)
                candidats.Add(_codesPostaux[place].Lieu);
            trouves.AddRange(candidats.OrderByDescending(lieu => _population[lieu]).Take(limite));
        }

        return [.. trouves.Take(limite)];
    }

    public Lieu Lieu(int lieu)
    {
        var (code, nom) = (Texte(lieu, 1), Texte(lieu, 2));
        if (!EstCommune(lieu))
            return new Departement(code, nom);
        var latitude = Champ(lieu, 6);
        return new Commune(code, nom)
        {
            Departement = Texte(lieu, 3),
            CodesPostaux = Texte(lieu, 4).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Population = _population[lieu],
            Position = latitude.IsEmpty ? null : new Position(Entier(latitude) / 1000.0, Entier(Champ(lieu, 7)) / 1000.0),
            PositionExacte = Champ(lieu, 8)[0] == (byte)'1',
        };
    }

    /// <summary>The names, as an index takes them: "Saint-Étienne" is also found as "St Étienne".</summary>
    public IEnumerable<(string Texte, IndexDeTermes.Terme Terme)> Termes()
    {
        for (var lieu = 0; lieu < _lignes.Length; lieu++)
        {
            // Eighths of a doubling of the population.
            var terme = new IndexDeTermes.Terme(lieu, (int)(8 * Math.Log2(_population[lieu] + 1)));
            var nom = IndexDeTermes.Plier(Texte(lieu, 2));
            yield return (nom, terme);
            if (!nom.Contains("saint", StringComparison.Ordinal))
                continue;
            var mots = nom.Split(' ');
            yield return (
                string.Join(
                    ' ',
                    mots.Select(mot =>
                        mot is "saint" ? "st"
                        : mot is "sainte" ? "ste"
                        : mot
                    )
                ),
                terme
            );
        }
    }

    public IEnumerable<(string Code, int Population)> Peuplees(int population)
    {
        for (var lieu = _departements; lieu < _lignes.Length; lieu++)
        {
            if (
                _population[lieu] >= population
                && !Champ(lieu, 6).IsEmpty
                && Texte(lieu, 1) is var code and not ("75056" or "13055" or "69123")
            )
            {
                yield return (code, _population[lieu]);
            }
        }
    }

    private string Texte(int lieu, int champ) => Encoding.UTF8.GetString(Champ(lieu, champ));

    private ReadOnlySpan<byte> Champ(int lieu, int rang)
    {
        var reste = _texte.AsSpan(_lignes[lieu]);
        reste = reste[..reste.IndexOf((byte)'\n')];
        for (; rang > 0; rang--)
            reste = reste[(reste.IndexOf(Tabulation) + 1)..];
        var fin = reste.IndexOf(Tabulation);
        return fin < 0 ? reste : reste[..fin];
    }

    private static int Entier(ReadOnlySpan<byte> texte) => Utf8Parser.TryParse(texte, out int valeur, out _) ? valeur : 0;

    /// <summary>A code of at most 5 letters and digits as a number.</summary>
    private static int Nombre(ReadOnlySpan<byte> code)
    {
        var nombre = 0;
        foreach (var octet in code)
            nombre = (nombre * 61) + (octet - '0') + 1;
        return nombre;
    }
}
