using System.Buffers.Binary;

namespace Cej.Functions.Dossiers;

/// <summary>
/// Whether the compressed data of a JPEG reaches to its last square: what tells a picture whose camera forgot the end marker from one that
/// was cut off. Counts squares without decoding a pixel.
/// </summary>
/// <remarks>
/// One scan of all components in sequential Huffman coding, as cameras write it; of other kinds (progressive, several scans) what is
/// there is taken as whole, since each scan shows the picture.
/// </remarks>
internal sealed class DonneesJpeg
{
    private readonly byte[] _source;
    private readonly Table?[] _tables = new Table?[32];
    private readonly List<(int Id, int Largeur, int Hauteur)> _composants = [];
    private int _largeur;
    private int _hauteur;
    private int _intervalle;
    private int _position;
    private int _bits;
    private int _tampon;

    private DonneesJpeg(byte[] source) => _source = source;

    /// <summary>Of a file whose segments were found well formed.</summary>
    public static bool SontCompletes(byte[] source) => new DonneesJpeg(source).Parcourir();

    private bool Parcourir()
    {
        for (_position = 2; _position + 4 <= _source.Length; )
        {
            var marqueur = _source[_position + 1];
            if (marqueur == 0xFF)
            {
                _position++;
                continue;
            }

            var contenu = _source.AsSpan(_position + 4, BinaryPrimitives.ReadUInt16BigEndian(_source.AsSpan(_position + 2)) - 2);
            _position += contenu.Length + 4;
            switch (marqueur)
            {
                case 0xC0 or 0xC1 when contenu.Length >= 6:
                    LireLaTrame(contenu);
                    break;
                case >= 0xC2 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    return true;
                case 0xC4:
                    if (!LireLesTables(contenu))
                        return false;
                    break;
                case 0xDD when contenu.Length >= 2:
                    _intervalle = BinaryPrimitives.ReadUInt16BigEndian(contenu);
                    break;
                case 0xDA:
                    return contenu.Length < 1 || contenu[0] != _composants.Count || Compter(contenu);
            }
        }

        return false;
    }

    private void LireLaTrame(ReadOnlySpan<byte> contenu)
    {
        _hauteur = BinaryPrimitives.ReadUInt16BigEndian(contenu[1..]);
        _largeur = BinaryPrimitives.ReadUInt16BigEndian(contenu[3..]);
        for (var i = 0; i < contenu[5] && 6 + (3 * i) + 2 < contenu.Length; i++)
            _composants.Add((contenu[6 + (3 * i)], contenu[7 + (3 * i)] >> 4, contenu[7 + (3 * i)] & 15));
    }

    private bool LireLesTables(ReadOnlySpan<byte> contenu)
    {
        while (contenu.Length >= 17)
        {
            var nombre = 0;
            foreach (var combien in contenu[1..17])
                nombre += combien;
            if (nombre > 256 || contenu.Length < 17 + nombre || (contenu[0] & 0xEF) > 3)
                return false;
            _tables[contenu[0]] = Table.De(contenu[1..17], contenu.Slice(17, nombre));
            contenu = contenu[(17 + nombre)..];
        }

        return contenu.IsEmpty;
    }

    private bool Compter(ReadOnlySpan<byte> scan)
    {
        List<(Table Dc, Table Ac, int Blocs)> composants = [];
        foreach (var (id, largeur, hauteur) in _composants)
        {
            for (var i = 0; i < _composants.Count && 2 + (2 * i) < scan.Length; i++)
            {
                var choix = scan[2 + (2 * i)];
                if (scan[1 + (2 * i)] == id && _tables[(choix >> 4) & 3] is { } dc && _tables[16 + (choix & 3)] is { } ac)
                    composants.Add((dc, ac, _composants.Count == 1 ? 1 : largeur * hauteur));
            }
        }

        if (composants.Count == 0 || composants.Count != _composants.Count || _composants.Exists(c => c.Largeur is 0 || c.Hauteur is 0))
            return false;
        var (pasX, pasY) = _composants.Count == 1 ? (8, 8) : (8 * _composants.Max(c => c.Largeur), 8 * _composants.Max(c => c.Hauteur));
        var carres = (long)((_largeur + pasX - 1) / pasX) * ((_hauteur + pasY - 1) / pasY);
        for (long carre = 0; carre < carres; carre++)
        {
            if (_intervalle > 0 && carre > 0 && carre % _intervalle == 0 && !Reprendre())
                return false;
            foreach (var (dc, ac, blocs) in composants)
            {
                for (var bloc = 0; bloc < blocs; bloc++)
                {
                    if (!Bloc(dc, ac))
                        return false;
                }
            }
        }

        return true;
    }

    private bool Bloc(Table dc, Table ac)
    {
        if (Symbole(dc) is not (>= 0 and <= 16 and var taille) || !Sauter(taille))
            return false;
        for (var rang = 1; rang < 64; rang++)
        {
            if (Symbole(ac) is not (>= 0 and var code))
                return false;
            var (zeros, bits) = (code >> 4, code & 15);
            if (bits == 0 && zeros < 15)
                return true;
            rang += zeros;
            if (!Sauter(bits))
                return false;
        }

        return true;
    }

    /// <summary>A restart marker stands at a whole byte, and begins anew.</summary>
    private bool Reprendre()
    {
        _bits = 0;
        if (_position + 1 >= _source.Length || _source[_position] != 0xFF || _source[_position + 1] is not (>= 0xD0 and <= 0xD7))
            return false;
        _position += 2;
        return true;
    }

    private int Symbole(Table table)
    {
        var code = 0;
        for (var longueur = 1; longueur <= 16; longueur++)
        {
            if (Bit() is not (>= 0 and var bit))
                return -1;
            code = (code << 1) | bit;
            if (table.Chercher(code, longueur) is >= 0 and var symbole)
                return symbole;
        }

        return -1;
    }

    private bool Sauter(int bits)
    {
        for (; bits > 0; bits--)
        {
            if (Bit() < 0)
                return false;
        }

        return true;
    }

    private int Bit()
    {
        if (_bits == 0)
        {
            if (_position >= _source.Length)
                return -1;
            _tampon = _source[_position++];
            if (_tampon == 0xFF)
            {
                if (_position >= _source.Length || _source[_position] != 0)
                    return -1; // a marker, or half of one
                _position++;
            }

            _bits = 8;
        }

        return (_tampon >> --_bits) & 1;
    }

    /// <summary>Codes by their length: the first of each, and where its symbols begin.</summary>
    private sealed record Table(int[] Premiers, int[] Nombres, int[] Debuts, byte[] Symboles)
    {
        public static Table De(ReadOnlySpan<byte> nombres, ReadOnlySpan<byte> symboles)
        {
            var table = new Table(new int[17], new int[17], new int[17], symboles.ToArray());
            for (int longueur = 1, code = 0, debut = 0; longueur <= 16; longueur++)
            {
                table.Premiers[longueur] = code;
                table.Nombres[longueur] = nombres[longueur - 1];
                table.Debuts[longueur] = debut;
                debut += nombres[longueur - 1];
                code = (code + nombres[longueur - 1]) << 1;
            }

            return table;
        }

        public int Chercher(int code, int longueur) =>
            code - Premiers[longueur] is >= 0 and var rang && rang < Nombres[longueur] ? Symboles[Debuts[longueur] + rang] : -1;
    }
}
