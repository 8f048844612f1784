using System.Buffers.Binary;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Jpeg;

namespace Cej.Functions.Dossiers;

/// <summary>
/// Copies a JPEG without loss, and without what is no picture: place, date, device, thumbnails, comments and whatever follows its end.
/// </summary>
internal static class ImageJpeg
{
    private const byte Debut = 0xD8;
    private const byte Fin = 0xD9;
    private const byte Donnees = 0xDA;
    private const byte PremiereApplication = 0xE0;
    private const byte DerniereApplication = 0xEF;
    private const byte Commentaire = 0xFE;

    /// <summary>Why it is refused; null when the clean copy is written.</summary>
    public static Refus? Nettoyer(byte[] source, Stream copie)
    {
        copie.Write([0xFF, Debut]);
        Orienter(source, copie);
        var (position, dimensions, donnees) = (2, false, false);
        while (true)
        {
            // Cameras forget the end, and every viewer shows the picture: it is there when its last square is.
            if (position >= source.Length && dimensions && donnees && DonneesJpeg.SontCompletes(source))
            {
                copie.Write([0xFF, Fin]);
                return null;
            }

            if (position + 2 > source.Length || source[position] != 0xFF)
                return RefusPieces.Illisible;
            var marqueur = source[position + 1];
            switch (marqueur)
            {
                case 0xFF: // fill byte
                    position++;
                    continue;
                case Fin when dimensions && donnees:
                    copie.Write([0xFF, Fin]);
                    return Signatures.Trahissent(source.AsSpan(position + 2)) ? RefusPieces.AvecAutreFichier : null;
                case < 0xC0 or Debut or Fin or (>= 0xD0 and <= 0xD7):
                    return RefusPieces.Illisible; // these have no place between segments
            }

            if (position + 4 > source.Length)
                return RefusPieces.Illisible;
            var longueur = BinaryPrimitives.ReadUInt16BigEndian(source.AsSpan(position + 2));
            if (longueur < 2 || position + 2 + longueur > source.Length)
                return RefusPieces.Illisible;
            var segment = source.AsSpan(position, 2 + longueur);
            if (Signatures.Trahissent(segment))
                return RefusPieces.AvecAutreFichier;
            if (EstUneTrame(marqueur))
            {
                if (dimensions || segment.Length < 9)
                    return RefusPieces.Illisible;
                var (hauteur, largeur) = (segment[5] << 8 | segment[6], segment[7] << 8 | segment[8]);
                if (Dimensions.Refuser(largeur, hauteur) is { } refus)
                    return refus;
                dimensions = true;
            }

            if (EstAGarder(marqueur, segment[4..]))
                copie.Write(segment);
            position += segment.Length;
            if (marqueur != Donnees)
                continue;
            var suite = FinDesDonnees(source, position);
            copie.Write(source.AsSpan(position, suite - position));
            (position, donnees) = (suite, true);
        }
    }

    /// <summary>SOF0 to SOF15: where the dimensions are.</summary>
    private static bool EstUneTrame(byte marqueur) => marqueur is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>What a picture needs to look the same: everything but applications' own data, of which only the colours' are kept.</summary>
    private static bool EstAGarder(byte marqueur, ReadOnlySpan<byte> contenu) =>
        marqueur switch
        {
            PremiereApplication => contenu.StartsWith("JFIF\0"u8),
            0xE2 => contenu.StartsWith("ICC_PROFILE\0"u8),
            0xEE => contenu.StartsWith("Adobe"u8),
            Commentaire or (> PremiereApplication and <= DerniereApplication) => false,
            _ => true,
        };

    /// <summary>Compressed data ends at the first marker that is neither a stuffed byte nor a restart.</summary>
    private static int FinDesDonnees(byte[] source, int position)
    {
        while (true)
        {
            var ecart = source.AsSpan(position).IndexOf((byte)0xFF);
            if (ecart < 0 || position + ecart + 1 >= source.Length)
                return source.Length;
            position += ecart;
            if (source[position + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
                return position;
            position += 2;
        }
    }

    /// <summary>How a camera was held is part of the picture: it is the one thing written again.</summary>
    private static void Orienter(byte[] source, Stream copie)
    {
        if (Orientation(source) is not (> 1 and <= 8 and var orientation))
            return;
        copie.Write([0xFF, 0xE1, 0, 34]);
        copie.Write("Exif\0\0MM\0*"u8);
        copie.Write([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]);
    }

    private static int? Orientation(byte[] source)
    {
        try
        {
            using var flux = new MemoryStream(source, writable: false);
            var exif = JpegMetadataReader.ReadMetadata(flux, [new ExifReader()]).OfType<ExifIfd0Directory>().FirstOrDefault();
            return exif is not null && exif.TryGetInt32(ExifDirectoryBase.TagOrientation, out var orientation) ? orientation : null;
        }
        catch (Exception fault) when (fault is ImageProcessingException or IOException)
        {
            return null; // the walk over its segments says what is wrong
        }
    }
}

/// <summary>How large a picture may say it is: a small file can announce one that no phone can open.</summary>
internal static class Dimensions
{
    private const int CoteMaximal = 20_000;
    private const long PixelsMaximaux = 100_000_000;

    public static Refus? Refuser(long largeur, long hauteur) =>
        largeur < 1 || hauteur < 1 ? RefusPieces.Illisible
        : largeur > CoteMaximal || hauteur > CoteMaximal || largeur * hauteur > PixelsMaximaux ? RefusPieces.ImageTropGrande
        : null;
}
