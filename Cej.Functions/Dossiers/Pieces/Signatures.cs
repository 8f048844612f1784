using System.Buffers;
using System.IO.Compression;
using System.Text;
using MetadataExtractor.Util;

namespace Cej.Functions.Dossiers;

/// <summary>What a content is by its first bytes, and what else may be hidden in it.</summary>
internal static class Signatures
{
    /// <summary>How far from the end of a file a ZIP reader looks for the directory.</summary>
    private const int FinDeZip = 65_557;

    /// <summary>Where other types of file begin, whatever stands before.</summary>
    private static readonly byte[][] Etrangeres =
    [
        "PK\x03\x04"u8.ToArray(),
        "PK\x05\x06"u8.ToArray(),
        "Rar!\x1A\x07"u8.ToArray(),
        [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], // 7z
        [0x7F, .. "ELF"u8],
        "%PDF-"u8.ToArray(),
        "This program cannot be run in DOS mode"u8.ToArray(),
    ];

    private const int AbordsDuPdf = 1_024;

    private static readonly SearchValues<byte> Blancs = SearchValues.Create([.. "\0\t\n\f\r "u8, 0xEF, 0xBB, 0xBF]);

    private static readonly string[] Balises = ["<script", "<html", "<!doctype", "<?php", "<svg", "<iframe", "<object", "<embed"];

    public static bool EstDuFormat(ReadOnlySpan<byte> debut, FormatDePiece format)
    {
        if (format is FormatDePiece.Pdf)
            return DebutDuPdf(debut) >= 0;
        using var flux = new MemoryStream(debut.ToArray(), writable: false);
        return FileTypeDetector.DetectFileType(flux) == (format is FormatDePiece.Jpeg ? FileType.Jpeg : FileType.Png);
    }

    /// <summary>
    /// Where a PDF begins: readers look for it in the first kilobyte. Before it, blanks alone and the mark of a text in UTF-8: anything
    /// else could make it another type as well. Negative when it does not begin.
    /// </summary>
    public static int DebutDuPdf(ReadOnlySpan<byte> contenu)
    {
        var debut = contenu[..Math.Min(contenu.Length, AbordsDuPdf)].IndexOf("%PDF-"u8);
        return debut >= 0 && contenu[..debut].IndexOfAnyExcept(Blancs) < 0 ? debut : -1;
    }

    /// <summary>Whether a part of a file that is no picture nor page holds something that another program would run or open.</summary>
    public static bool Trahissent(ReadOnlySpan<byte> partie)
    {
        foreach (var etrangere in Etrangeres)
        {
            if (partie.IndexOf(etrangere) >= 0)
                return true;
        }

        return partie.IndexOf((byte)'<') >= 0 && Balise(partie);
    }

    /// <summary>Whether the same bytes are a ZIP archive too (JAR and Office documents are).</summary>
    public static bool EstUneArchive(byte[] contenu)
    {
        if (contenu.AsSpan(Math.Max(0, contenu.Length - FinDeZip)).IndexOf("PK\x05\x06"u8) < 0)
            return false;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(contenu, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count > 0;
        }
        catch (InvalidDataException)
        {
            return false; // the signature stood there by chance
        }
    }

    private static bool Balise(ReadOnlySpan<byte> partie)
    {
        var texte = Encoding.Latin1.GetString(partie);
        return Array.Exists(Balises, balise => texte.Contains(balise, StringComparison.OrdinalIgnoreCase));
    }
}
