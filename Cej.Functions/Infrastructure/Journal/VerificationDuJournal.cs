using System.Text;
using System.Text.Json;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>What is wrong with a chain.</summary>
internal enum Faute
{
    /// <summary>The line is not what was written, or does not follow the one before.</summary>
    LigneChangee,

    /// <summary>Lines before this one are missing.</summary>
    LignesManquantes,

    /// <summary>The line is in another's place.</summary>
    LigneDeplacee,

    /// <summary>The line is no whole line of this chain.</summary>
    LigneEtrangere,

    /// <summary>The chain ends before a line that was witnessed.</summary>
    FinManquante,

    /// <summary>A chain that was witnessed is not there.</summary>
    FichierManquant,
}

/// <summary>The first broken line of a chain.</summary>
/// <param name="Fichier">The file; the chain when there is no file.</param>
/// <param name="Ligne">The line in the file, from 1; 0 when it is the file that is missing.</param>
/// <param name="Faute">What is wrong.</param>
internal sealed record Rupture(string Fichier, long Ligne, Faute Faute)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Fichier}:{Ligne} {Faute}";
}

/// <summary>What a verification found.</summary>
internal sealed record EtatDuJournal
{
    /// <summary>Lines that are as they were written.</summary>
    public long Lignes { get; init; }

    /// <summary>Lines of before there were chains: nothing can be said of them.</summary>
    public long SansChaine { get; init; }

    /// <summary>Files whose last line was cut off with its process.</summary>
    public IReadOnlyList<string> Coupees { get; init; } = [];

    /// <summary>The first broken line of each chain that is broken.</summary>
    public IReadOnlyList<Rupture> Ruptures { get; init; } = [];

    /// <summary>The last line of each chain that is whole, to be compared with what was logged.</summary>
    public IReadOnlyList<Tete> Tetes { get; init; } = [];

    public EtatDuJournal Avec(EtatDuJournal autre) =>
        new()
        {
            Lignes = Lignes + autre.Lignes,
            SansChaine = SansChaine + autre.SansChaine,
            Coupees = [.. Coupees, .. autre.Coupees],
            Ruptures = [.. Ruptures, .. autre.Ruptures],
            Tetes = [.. Tetes, .. autre.Tetes],
        };
}

/// <summary>Reads the access audit whole and says whether each line is there as it was written (docs/adr/0014).</summary>
internal sealed class VerificationDuJournal(IJournalSink sink)
{
    /// <summary>Looks at the days from one to another, both included.</summary>
    /// <param name="premier">What was witnessed of earlier days is not looked for.</param>
    /// <param name="dernier">The later the better: later lines witness earlier chains.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<EtatDuJournal> Verifier(DateOnly premier, DateOnly dernier, CancellationToken cancellationToken)
    {
        EtatDuJournal etat = new();
        Dictionary<string, HashSet<Tete>> temoins = new(StringComparer.Ordinal);
        // From the last day back: a chain is witnessed by lines of its own day or of later ones.
        for (var jour = dernier; jour >= premier; jour = jour.AddDays(-1))
        {
            var chaines = await LireLeJour(jour, cancellationToken);
            foreach (var temoin in chaines.SelectMany(chaine => chaine.Temoins))
            {
                if (!temoins.TryGetValue(temoin.Nom, out var connus))
                    temoins[temoin.Nom] = connus = [];
                connus.Add(temoin);
            }

            foreach (var chaine in chaines)
                etat = etat.Avec(chaine.Conclure(temoins.Remove(chaine.Nom, out var attendus) ? attendus : []));
            var absentes = temoins.Keys.Where(nom => nom.StartsWith(Chaine.Nom(jour, ""), StringComparison.Ordinal)).ToArray();
            foreach (var absente in absentes)
                temoins.Remove(absente);
            etat = etat with { Ruptures = [.. etat.Ruptures, .. absentes.Select(nom => new Rupture(nom, 0, Faute.FichierManquant))] };
        }

        return etat;
    }

    private async Task<IReadOnlyCollection<ChaineLue>> LireLeJour(DateOnly jour, CancellationToken cancellationToken)
    {
        List<FichierDuJournal> fichiers = [];
        await foreach (var fichier in sink.Ouvrir(jour, cancellationToken))
            fichiers.Add(fichier);
        Dictionary<string, ChaineLue> chaines = new(StringComparer.Ordinal);
        foreach (var fichier in fichiers.OrderBy(fichier => fichier.Suite))
        {
            if (!chaines.TryGetValue(fichier.Instance, out var chaine))
                chaines[fichier.Instance] = chaine = new(Chaine.Nom(jour, fichier.Instance));
            await using var contenu = fichier.Contenu;
            using var lecteur = new LecteurDeLignes(contenu);
            chaine.Ouvrir(fichier.Nom);
            while (await lecteur.Lire(cancellationToken) is ({ } texte, var entiere))
                chaine.Lire(texte, entiere);
        }

        return chaines.Values;
    }
}

/// <summary>One chain, line by line.</summary>
internal sealed class ChaineLue(string nom)
{
    private readonly List<Tete> _tetes = [Chaine.Genese(nom)];

    /// <summary>Lines that were written twice, since nobody could say whether the first time had succeeded.</summary>
    private readonly HashSet<Tete> _repetees = [];
    private readonly List<Tete> _temoins = [];
    private string _fichier = "";
    private string? _coupee;
    private Rupture? _rupture;
    private Rupture? _premiereSansChaine;
    private long _ligne;
    private long _sansChaine;

    public string Nom => nom;

    /// <summary>What its lines say of other chains.</summary>
    public IReadOnlyList<Tete> Temoins => _temoins;

    public void Ouvrir(string fichier)
    {
        // Whoever was cut off in the middle of a line writes no further file.
        if (_coupee is not null)
            Rompre(Faute.LigneEtrangere);
        (_fichier, _ligne) = (fichier, 0);
    }

    public void Lire(string texte, bool entiere)
    {
        _ligne++;
        if (_rupture is not null)
            return;
        if (!entiere)
            _coupee = _fichier;
        else if (Chaine.Lire(texte) is var (contenu, empreinte))
            Suivre(texte, contenu, empreinte);
        else if (_tetes.Count > 1)
            Rompre(Faute.LigneEtrangere);
        else
            (_premiereSansChaine, _sansChaine) = (_premiereSansChaine ?? new(_fichier, _ligne, Faute.LigneEtrangere), _sansChaine + 1);
    }

    public EtatDuJournal Conclure(IReadOnlySet<Tete> temoins)
    {
        if (_rupture is null && temoins.Any(temoin => !_repetees.Contains(temoin) && _tetes.ElementAtOrDefault((int)temoin.Rang) != temoin))
            Rompre(Faute.FinManquante);
        return new()
        {
            Lignes = _tetes.Count - 1,
            SansChaine = _sansChaine,
            Coupees = _coupee is null || _rupture is not null ? [] : [_coupee],
            Ruptures = _rupture is null ? [] : [_rupture],
            Tetes = _tetes.Count > 1 && _rupture is null ? [_tetes[^1]] : [],
        };
    }

    private void Suivre(string texte, byte[] contenu, string empreinte)
    {
        // What a failed append left of a line, with the repetition behind it.
        var debut = texte.LastIndexOf('{');
        if (debut > 0)
            contenu = contenu[Encoding.UTF8.GetByteCount(texte.AsSpan(0, debut))..];
        if (Lire(contenu) is not { Rang: { } rang } ligne || _premiereSansChaine is not null || (debut > 0 && ligne.Reprise is not true))
        {
            _rupture = _premiereSansChaine ?? new(_fichier, _ligne, Faute.LigneEtrangere);
            return;
        }

        if (ligne.Reprise is true && rang >= 1 && rang < _tetes.Count)
        {
            _repetees.UnionWith(_tetes.Skip((int)rang));
            _tetes.RemoveRange((int)rang, _tetes.Count - (int)rang);
        }

        var suivante = _tetes[^1].Suivante(contenu);
        if (rang > suivante.Rang)
            Rompre(Faute.LignesManquantes);
        else if (rang < suivante.Rang)
            Rompre(Faute.LigneDeplacee);
        else if (suivante.Empreinte != empreinte)
            Rompre(Faute.LigneChangee);
        else
        {
            _tetes.Add(suivante);
            _temoins.AddRange((ligne.Temoins ?? []).Select(Tete.Relire).OfType<Tete>());
        }
    }

    private void Rompre(Faute faute) => _rupture ??= new(_fichier, _ligne, faute);

    private static LigneDuJournal? Lire(byte[] contenu)
    {
        try
        {
            return JsonSerializer.Deserialize(contenu, JournalCodec.Default.LigneDuJournal);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Lines of a file, and whether each was ended: a reader of lines does not tell.</summary>
internal sealed class LecteurDeLignes(Stream flux) : IDisposable
{
    private readonly StreamReader _lecteur = new(flux, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
    private readonly char[] _tampon = new char[32 * 1024];
    private readonly StringBuilder _reste = new();
    private int _place;
    private int _lus;

    /// <summary>The next line without its end; a null line behind the last one.</summary>
    public async ValueTask<(string? Ligne, bool Entiere)> Lire(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_place == _lus)
            {
                (_place, _lus) = (0, await _lecteur.ReadAsync(_tampon, cancellationToken));
                if (_lus == 0)
                    return _reste.Length == 0 ? (null, false) : (Vider(), false);
            }

            var fin = Array.IndexOf(_tampon, '\n', _place, _lus - _place);
            _reste.Append(_tampon, _place, (fin < 0 ? _lus : fin) - _place);
            _place = fin < 0 ? _lus : fin + 1;
            if (fin >= 0)
                return (Vider(), true);
        }
    }

    public void Dispose() => _lecteur.Dispose();

    private string Vider()
    {
        var ligne = _reste.ToString();
        _reste.Clear();
        return ligne;
    }
}
