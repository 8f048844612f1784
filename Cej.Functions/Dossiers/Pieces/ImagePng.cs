using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Cej.Functions.Dossiers;

/// <summary>Copies a PNG without loss, and without what is no picture: texts, EXIF, times, and whatever follows its end.</summary>
internal static class ImagePng
{
    private const int Signature = 8;
    private const int EnTete = 8;
    private const int Controle = 4;

    /// <summary>What a picture needs to look the same.</summary>
    private static readonly HashSet<string> Garder = new(StringComparer.Ordinal)
    {
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "cHRM",
        "gAMA",
        "iCCP",
        "sBIT",
        "sRGB",
        "bKGD",
        "pHYs",
    };

    /// <summary>Why it is refused; null when the clean copy is written.</summary>
    public static Refus? Nettoyer(byte[] source, Stream copie)
    {
        copie.Write(source.AsSpan(0, Signature));
        var donnees = false;
        for (var position = Signature; ; )
        {
            if (position + EnTete + Controle > source.Length)
                return RefusPieces.Illisible;
            var longueur = BinaryPrimitives.ReadUInt32BigEndian(source.AsSpan(position));
            if (longueur > source.Length - position - EnTete - Controle)
                return RefusPieces.Illisible;
            var bloc = source.AsSpan(position, EnTete + (int)longueur + Controle);
            var type = Encoding.Latin1.GetString(bloc.Slice(4, 4));
            if (Verifier(type, bloc, premier: position == Signature) is { } refus)
                return refus;
            if (Garder.Contains(type))
                copie.Write(bloc);
            donnees |= type == "IDAT";
            position += bloc.Length;
            if (type != "IEND")
                continue;
            if (!donnees)
                return RefusPieces.Illisible;
            return Signatures.Trahissent(source.AsSpan(position)) ? RefusPieces.AvecAutreFichier : null;
        }
    }

    private static Refus? Verifier(string type, ReadOnlySpan<byte> bloc, bool premier)
    {
        if (premier != (type == "IHDR") || !type.All(char.IsAsciiLetter))
            return RefusPieces.Illisible;
        var contenu = bloc[EnTete..^Controle];
        if (Crc32.HashToUInt32(bloc[4..^Controle]) != BinaryPrimitives.ReadUInt32BigEndian(bloc[^Controle..]))
            return RefusPieces.Illisible;
        if (premier)
        {
            return contenu.Length == 13
                ? Dimensions.Refuser(BinaryPrimitives.ReadUInt32BigEndian(contenu), BinaryPrimitives.ReadUInt32BigEndian(contenu[4..]))
                : RefusPieces.Illisible;
        }

        // An upper-case first letter means that a picture cannot be shown without it.
        if (char.IsAsciiLetterUpper(type[0]) && !Garder.Contains(type))
            return RefusPieces.Illisible;
        return type is not "IDAT" && Signatures.Trahissent(contenu) ? RefusPieces.AvecAutreFichier : null;
    }
}
