using System.Runtime.InteropServices;
using System.Text;

namespace Cej.Functions.Offres.Referentiels;

/// <summary>
/// Finds terms by the beginning of any of their words, forgiving small typing errors. The folded terms lie in one array of bytes; the
/// places where a word begins are sorted by what follows there, so that a prefix is a range of them.
/// </summary>
internal sealed class IndexDeTermes
{
    /// <summary>From this length on, one typing error is forgiven, and from the second, two.</summary>
    private const int LongueurPourUneFaute = 4;
    private const int LongueurPourDeuxFautes = 7;

    /// <summary>What a typing error costs in the order: as much as five doublings of a town.</summary>
    private const int PoidsDUneFaute = 40;

    private readonly byte[] _texte;
    private readonly int[] _debuts;
    private readonly Terme[] _termes;
    private readonly Mot[] _mots;

    /// <summary>Prefixes so short that their range is a good part of all: their answers are kept.</summary>
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(string, int, int), int[]> _courts = new();

    private IndexDeTermes(byte[] texte, int[] debuts, Terme[] termes, Mot[] mots) =>
        (_texte, _debuts, _termes, _mots) = (texte, debuts, termes, mots);

    /// <summary>A term: what it stands for and how likely it is to be meant.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Terme(int Objet, int Poids);

    /// <summary>The beginning of a word.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Mot(int Place, int Terme);

    /// <summary>Builds the index.</summary>
    public static IndexDeTermes De(IEnumerable<(string Texte, Terme Terme)> entrees)
    {
        using var texte = new MemoryStream();
        List<int> debuts = [];
        List<Terme> termes = [];
        List<Mot> mots = [];
        foreach (var (nom, terme) in entrees)
        {
            var octets = Encoding.ASCII.GetBytes(nom);
            var debut = (int)texte.Length;
            for (var i = 0; i < octets.Length; i++)
            {
                if (i == 0 || octets[i - 1] == ' ')
                    mots.Add(new(debut + i, termes.Count));
            }

            debuts.Add(debut);
            termes.Add(terme);
            texte.Write(octets);
            texte.WriteByte(0);
        }

        var bytes = texte.ToArray();
        var tries = mots.ToArray();
        Array.Sort(tries, (a, b) => Comparer(bytes, a.Place, b.Place));
        return new(bytes, [.. debuts], [.. termes], tries);
    }

    /// <summary>Folds what was typed, or a name, to what terms are made of: lower-case letters and digits of ASCII, one space between.</summary>
    public static string Plier(string texte)
    {
        var plie = TextePlie.Plier(texte);
        return Ascii.IsValid(plie) ? plie : string.Concat(plie.Where(char.IsAscii)).Trim();
    }

    /// <summary>What the terms stand for that match, the best first, each once.</summary>
    /// <param name="saisie">What was typed, folded by <see cref="Plier"/>; nothing matches an empty one.</param>
    /// <param name="filtre">Which of them count; <paramref name="cle"/> names the filter.</param>
    /// <param name="cle">0 for a filter that differs each time.</param>
    /// <param name="limite">At most so many.</param>
    public int[] Chercher(string saisie, Func<int, bool>? filtre, int cle, int limite)
    {
        if (saisie.Length == 0)
            return [];
        var garder = saisie.Length <= 2 && (filtre is null || cle != 0);
        if (garder && _courts.TryGetValue((saisie, cle, limite), out var connus))
            return connus;

        var meilleurs = new Meilleurs(limite);
        var octets = Encoding.ASCII.GetBytes(saisie);
        var exacte = Restreindre(new(0, _mots.Length, 0), octets);
        Recueillir(exacte, octets, 0, filtre, meilleurs);
        if (meilleurs.Compte == 0 && saisie.Contains(' ', StringComparison.Ordinal))
            ParMots(saisie, filtre, meilleurs);
        if (meilleurs.Compte == 0 && octets.Length >= LongueurPourUneFaute)
            AvecFautes(octets, octets.Length >= LongueurPourDeuxFautes ? 2 : 1, filtre, meilleurs);

        var trouves = meilleurs.Objets();
        if (garder)
            _courts.TryAdd((saisie, cle, limite), trouves);
        return trouves;
    }

    /// <summary>Words in any order, each the beginning of a word of the term.</summary>
    private void ParMots(string saisie, Func<int, bool>? filtre, Meilleurs meilleurs)
    {
        var mots = saisie.Split(' ').Select(Encoding.ASCII.GetBytes).ToArray();
        var plages = mots.Select(mot => Restreindre(new(0, _mots.Length, 0), mot)).ToArray();
        var rare = plages.MinBy(plage => plage.Fin - plage.Debut);
        for (var i = rare.Debut; i < rare.Fin; i++)
        {
            var terme = _mots[i].Terme;
            if (Array.TrueForAll(mots, mot => Contient(terme, mot)) && Accepte(terme, filtre))
                meilleurs.Proposer(_termes[terme].Objet, _termes[terme].Poids);
        }
    }

    private bool Contient(int terme, byte[] mot)
    {
        var texte = _texte.AsSpan(_debuts[terme]);
        texte = texte[..texte.IndexOf((byte)0)];
        for (var place = texte.IndexOf(mot); place >= 0; )
        {
            if (place == 0 || texte[place - 1] == ' ')
                return true;
            var suite = texte[(place + 1)..].IndexOf(mot);
            place = suite < 0 ? -1 : place + 1 + suite;
        }

        return false;
    }

    private bool Accepte(int terme, Func<int, bool>? filtre) => filtre is null || filtre(_termes[terme].Objet);

    private void Recueillir(Plage plage, byte[] saisie, int fautes, Func<int, bool>? filtre, Meilleurs meilleurs)
    {
        for (var i = plage.Debut; i < plage.Fin; i++)
        {
            var mot = _mots[i];
            var terme = _termes[mot.Terme];
            var poids = terme.Poids + Bonus(mot, plage.Profondeur) - (fautes * PoidsDUneFaute);
            if (poids > meilleurs.Seuil && Accepte(mot.Terme, filtre))
                meilleurs.Proposer(terme.Objet, poids);
        }
    }

    /// <summary>The whole term counts most, then its beginning; an article before does not matter.</summary>
    private int Bonus(Mot mot, int profondeur)
    {
        var debut = _debuts[mot.Terme];
        var avant = _texte.AsSpan(debut, mot.Place - debut);
        var enTete =
            avant.IsEmpty
            || avant.SequenceEqual("le "u8)
            || avant.SequenceEqual("la "u8)
            || avant.SequenceEqual("les "u8)
            || avant.SequenceEqual("l "u8);
        var fin = _texte[mot.Place + profondeur];
        return (enTete, fin) switch
        {
            (true, 0) => avant.IsEmpty ? 301 : 300,
            (true, (byte)' ') => 20,
            (true, _) => 16,
            (false, 0 or (byte)' ') => 4,
            _ => 0,
        };
    }

    /// <summary>All terms at most some typing errors away: a letter too many, missing, wrong, or two exchanged; not the first one.</summary>
    private void AvecFautes(byte[] saisie, int fautes, Func<int, bool>? filtre, Meilleurs meilleurs)
    {
        var depart = Suivre(new(0, _mots.Length, 0), saisie[0]);
        Explorer(depart, saisie, 1, fautes);

        void Explorer(Plage plage, byte[] mot, int rang, int reste)
        {
            if (plage.EstVide)
                return;
            if (rang == mot.Length)
            {
                Recueillir(plage, mot, fautes - reste, filtre, meilleurs);
                return;
            }

            Explorer(Suivre(plage, mot[rang]), mot, rang + 1, reste);
            if (reste == 0)
                return;
            // Too many.
            Explorer(plage, mot, rang + 1, reste - 1);
            // Exchanged.
            if (rang + 1 < mot.Length && mot[rang] != mot[rang + 1])
                Explorer(Suivre(Suivre(plage, mot[rang + 1]), mot[rang]), mot, rang + 2, reste - 1);
            // Wrong, or missing: every letter that does follow there.
            for (var debut = plage.Debut; debut < plage.Fin; )
            {
                var lettre = _texte[_mots[debut].Place + plage.Profondeur];
                var branche =
                    lettre == 0
                        ? plage with
                        {
                            Debut = debut,
                            Fin = Borne(plage with { Debut = debut }, 1),
                        }
                        : Suivre(plage with { Debut = debut }, lettre);
                if (lettre != 0 && lettre != mot[rang])
                {
                    Explorer(branche, mot, rang + 1, reste - 1);
                    Explorer(branche, mot, rang, reste - 1);
                }

                debut = branche.Fin;
            }
        }
    }

    private Plage Restreindre(Plage plage, ReadOnlySpan<byte> suite)
    {
        foreach (var octet in suite)
        {
            if (plage.EstVide)
                break;
            plage = Suivre(plage, octet);
        }

        return plage;
    }

    /// <summary>The part of a range where a byte follows.</summary>
    private Plage Suivre(Plage plage, byte octet)
    {
        if (plage.EstVide)
            return plage;
        var debut = Borne(plage, octet);
        return new(debut, Borne(plage with { Debut = debut }, octet + 1), plage.Profondeur + 1);
    }

    /// <summary>The first place of a range where a byte, or a greater one, follows.</summary>
    private int Borne(Plage plage, int octet)
    {
        var (bas, haut) = (plage.Debut, plage.Fin);
        while (bas < haut)
        {
            var milieu = (bas + haut) >>> 1;
            if (_texte[_mots[milieu].Place + plage.Profondeur] < octet)
                bas = milieu + 1;
            else
                haut = milieu;
        }

        return bas;
    }

    private static int Comparer(byte[] texte, int a, int b)
    {
        while (texte[a] == texte[b] && texte[a] != 0)
            (a, b) = (a + 1, b + 1);
        var ordre = texte[a] - texte[b];
        return ordre != 0 ? ordre : a - b;
    }

    /// <summary>Words that begin with the same bytes.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Plage(int Debut, int Fin, int Profondeur)
    {
        public bool EstVide => Debut >= Fin;
    }

    /// <summary>The few best, in order.</summary>
    private sealed class Meilleurs(int limite)
    {
        private readonly (int Objet, int Poids)[] _rangs = new (int, int)[limite];

        public int Compte { get; private set; }

        /// <summary>What has to be exceeded to count.</summary>
        public int Seuil { get; private set; } = int.MinValue;

        public void Proposer(int objet, int poids)
        {
            var connu = -1;
            for (var i = 0; i < Compte; i++)
            {
                if (_rangs[i].Objet == objet)
                    connu = i;
            }

            if (connu >= 0 && _rangs[connu].Poids >= poids || connu < 0 && Compte == limite && poids <= Seuil)
                return;
            var place = connu >= 0 ? connu : Math.Min(Compte, limite - 1);
            for (; place > 0 && _rangs[place - 1].Poids < poids; place--)
                _rangs[place] = _rangs[place - 1];
            _rangs[place] = (objet, poids);
            if (connu < 0 && Compte < limite)
                Compte++;
            if (Compte == limite)
                Seuil = _rangs[limite - 1].Poids;
        }

        public int[] Objets() => [.. _rangs.Take(Compte).Select(rang => rang.Objet)];
    }
}
