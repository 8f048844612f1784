using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;

namespace Cej.LocalHost.Demonstration;

/// <summary>The files of invented people: a CV of one page and a plan. Made here, so that they need no examination.</summary>
internal sealed class FichiersDeDemonstration : IExamenDesFichiers
{
    private const int Largeur = 480;
    private const int Hauteur = 320;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public async Task<Result<FichierExamine>> Examiner(Stream recu, FormatDePiece annonce, CancellationToken cancellationToken)
    {
        var contenu = new MemoryStream();
        await recu.CopyToAsync(contenu, cancellationToken);
        var empreinte = new Empreinte(Convert.ToHexStringLower(SHA256.HashData(contenu.ToArray())));
        contenu.Position = 0;
        return new FichierExamine(contenu, contenu.Length, empreinte);
    }

    /// <summary>A file by its name.</summary>
    public static (FormatDePiece Format, byte[] Octets) Faire(string nom, NomComplet de) =>
        nom.EndsWith(".pdf", StringComparison.Ordinal) ? (FormatDePiece.Pdf, Pdf(de)) : (FormatDePiece.Png, Png());

    private static byte[] Pdf(NomComplet de)
    {
        string[] lignes =
        [
            $"BT /F1 24 Tf 72 760 Td ({de.Prenom} {de.Nom}) Tj ET",
            "BT /F1 13 Tf 72 730 Td (Vendeuse en boulangerie) Tj ET",
            "BT /F1 11 Tf 72 690 Td (Stage en boulangerie, deux mois : accueil, caisse, mise en rayon) Tj ET",
            "BT /F1 11 Tf 72 670 Td (CAP Equipier polyvalent du commerce) Tj ET",
        ];
        var texte = string.Join('\n', lignes);
        string[] objets =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {Encoding.Latin1.GetByteCount(texte)} >>\nstream\n{texte}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        foreach (var (rang, objet) in objets.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{rang + 1} 0 obj\n{objet}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objets.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objets.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    /// <summary>A plan: blocks of houses, streets between them, a river, and where to go.</summary>
    private static byte[] Png()
    {
        using var brut = new MemoryStream();
        using (var zlib = new ZLibStream(brut, CompressionLevel.Fastest, leaveOpen: true))
        {
            var ligne = new byte[1 + (Largeur * 3)]; // no filter
            for (var y = 0; y < Hauteur; y++)
            {
                for (var x = 0; x < Largeur; x++)
                    Couleur(x, y).CopyTo(ligne.AsSpan(1 + (x * 3)));
                zlib.Write(ligne);
            }
        }

        using var png = new MemoryStream();
        png.Write(Signature);
        var entete = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(entete, Largeur);
        BinaryPrimitives.WriteInt32BigEndian(entete.AsSpan(4), Hauteur);
        (entete[8], entete[9]) = (8, 2); // 8 bits, RGB
        Bloc(png, "IHDR"u8, entete);
        Bloc(png, "IDAT"u8, brut.ToArray());
        Bloc(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static ReadOnlySpan<byte> Couleur(int x, int y)
    {
        var (dx, dy) = (x - 300, y - 130);
        if ((dx * dx) + (dy * dy) < 120)
            return [0xC9, 0x19, 0x1E];
        if (Math.Abs(y - (250 + (x / 8))) < 16)
            return [0xA9, 0xCF, 0xEA];
        if (x % 96 < 14 || y % 80 < 12)
            return [0xFF, 0xFF, 0xFF];
        return x % 192 > 96 && y % 160 > 80 ? [0xCF, 0xE3, 0xC4] : [0xE6, 0xE1, 0xD8];
    }

    private static void Bloc(Stream png, ReadOnlySpan<byte> nom, ReadOnlySpan<byte> contenu)
    {
        Span<byte> nombre = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(nombre, contenu.Length);
        png.Write(nombre);
        png.Write(nom);
        png.Write(contenu);
        var somme = new Crc32();
        somme.Append(nom);
        somme.Append(contenu);
        BinaryPrimitives.WriteUInt32BigEndian(nombre, somme.GetCurrentHashAsUInt32());
        png.Write(nombre);
    }
}
