using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using SkiaSharp;

namespace Cej.Functions.Tests.Pieces;

/// <summary>Pictures as cameras and editors write them, and as attackers do.</summary>
internal static class ImageDeTest
{
    public const int Largeur = 64;
    public const int Hauteur = 48;

    /// <summary>Nothing uniform: what a rewriting loses or moves shows.</summary>
    public static byte[] Encoder(SKEncodedImageFormat format)
    {
        using var image = new SKBitmap(Largeur, Hauteur);
        for (var y = 0; y < Hauteur; y++)
        {
            for (var x = 0; x < Largeur; x++)
                image.SetPixel(x, y, new SKColor((byte)(x * 4), (byte)(y * 5), (byte)((x * y) % 256)));
        }

        using var encodee = image.Encode(format, 90);
        return encodee.ToArray();
    }

    /// <summary>The pixels, decoded by a library that took no part in the cleaning.</summary>
    public static byte[] Pixels(byte[] image)
    {
        using var lue = SKBitmap.Decode(image) ?? throw new InvalidOperationException("This is no picture.");
        return lue.Bytes;
    }

    public static byte[] Jpeg() => Encoder(SKEncodedImageFormat.Jpeg);

    public static byte[] Png() => Encoder(SKEncodedImageFormat.Png);

    /// <summary>A JPEG with segments behind its beginning.</summary>
    public static byte[] JpegAvec(params byte[][] segments)
    {
        var jpeg = Jpeg();
        return [.. jpeg[..2], .. segments.SelectMany(segment => segment), .. jpeg[2..]];
    }

    /// <summary>
    /// A grey square of 8 by 8 in 1, 3 or 4 components, each table with one code for each thing: what Skia does not write (CMYK).
    /// </summary>
    public static byte[] JpegSimple(int composants, bool progressif = false)
    {
        byte[] trame =
        [
            8,
            0,
            8,
            0,
            8,
            (byte)composants,
            .. Enumerable.Range(1, composants).SelectMany(id => new byte[] { (byte)id, 0x11, 0 }),
        ];
        byte[] UneTable(byte classe) => [classe, 1, .. new byte[15], 0]; // the code 0: no difference, or the end of the block
        byte[] balayage =
        [
            (byte)composants,
            .. Enumerable.Range(1, composants).SelectMany(id => new byte[] { (byte)id, 0 }),
            0,
            progressif ? (byte)0 : (byte)63,
            0,
        ];
        var bits = composants * (progressif ? 1 : 2);
        return
        [
            0xFF,
            0xD8,
            .. composants == 4 ? Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0]) : [],
            .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
            .. Segment(progressif ? (byte)0xC2 : (byte)0xC0, trame),
            .. Segment(0xC4, [.. UneTable(0x00), .. UneTable(0x10)]),
            .. Segment(0xDA, balayage),
            (byte)(0xFF >> bits),
            0xFF,
            0xD9,
        ];
    }

    /// <summary>4,000 by 3,000, with a preview in pieces before the picture and another picture behind it, as phones write them.</summary>
    public static byte[] JpegDeTelephone()
    {
        using var image = new SKBitmap(4_000, 3_000);
        image.Erase(SKColors.SteelBlue);
        using var encodee = image.Encode(SKEncodedImageFormat.Jpeg, 60);
        var jpeg = encodee.ToArray();
        var apercu = Enumerable.Range(0, 1_000_000).Select(i => (byte)(i * 7 % 251)).Chunk(60_000).Select(part => Segment(0xE4, part));
        return [.. jpeg[..2], .. apercu.SelectMany(segment => segment), .. jpeg[2..], .. Jpeg()];
    }

    public static byte[] Segment(byte marqueur, byte[] contenu)
    {
        var longueur = contenu.Length + 2;
        return [0xFF, marqueur, (byte)(longueur >> 8), (byte)longueur, .. contenu];
    }

    public static byte[] Commentaire(string texte) => Segment(0xFE, Encoding.UTF8.GetBytes(texte));

    /// <summary>What a phone writes: its make, how it was held, and where: 48° 51' 30" N.</summary>
    public static byte[] Exif(byte orientation = 6)
    {
        using var tiff = new MemoryStream();
        tiff.Write("MM\0*"u8);
        tiff.Write([0, 0, 0, 8]);
        // Directory at 8: make, orientation, where the places are.
        tiff.Write([0, 3]);
        tiff.Write([0x01, 0x0F, 0, 2, 0, 0, 0, 8, 0, 0, 0, 50]);
        tiff.Write([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
        tiff.Write([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 58]);
        tiff.Write([0, 0, 0, 0]);
        tiff.Write("FauxTel\0"u8);
        // Directory at 58: latitude reference and latitude.
        tiff.Write([0, 2]);
        tiff.Write([0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0]);
        tiff.Write([0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 88]);
        tiff.Write([0, 0, 0, 0]);
        tiff.Write([0, 0, 0, 48, 0, 0, 0, 1, 0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1]);
        return Segment(0xE1, [.. "Exif\0\0"u8, .. tiff.ToArray()]);
    }

    public static byte[] Xmp(string contenu) => Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(contenu)]);

    /// <summary>A PNG with blocks behind its header.</summary>
    public static byte[] PngAvec(params byte[][] blocs)
    {
        var png = Png();
        const int finDeLEnTete = 8 + 25;
        return [.. png[..finDeLEnTete], .. blocs.SelectMany(bloc => bloc), .. png[finDeLEnTete..]];
    }

    public static byte[] Bloc(string type, byte[] contenu)
    {
        byte[] controle = [.. Encoding.ASCII.GetBytes(type), .. contenu];
        var bloc = new byte[12 + contenu.Length];
        BinaryPrimitives.WriteInt32BigEndian(bloc, contenu.Length);
        controle.CopyTo(bloc, 4);
        BinaryPrimitives.WriteUInt32BigEndian(bloc.AsSpan(bloc.Length - 4), Crc32.HashToUInt32(controle));
        return bloc;
    }

    /// <summary>The same picture, said to be of other dimensions.</summary>
    public static byte[] PngDe(int largeur, int hauteur)
    {
        var png = Png();
        var contenu = png[16..29];
        BinaryPrimitives.WriteInt32BigEndian(contenu, largeur);
        BinaryPrimitives.WriteInt32BigEndian(contenu.AsSpan(4), hauteur);
        return [.. png[..8], .. Bloc("IHDR", contenu), .. png[33..]];
    }

    public static byte[] JpegDe(int largeur, int hauteur)
    {
        var jpeg = Jpeg();
        var trame = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(trame + 5), (ushort)hauteur);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(trame + 7), (ushort)largeur);
        return jpeg;
    }
}
