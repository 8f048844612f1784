using System.IO.Compression;
using System.Text;

namespace Cej.Functions.Tests.Pieces;

/// <summary>A file that means harm.</summary>
/// <param name="Cas">What it is.</param>
/// <param name="Nom">Its name.</param>
/// <param name="Type">The type that the client announces.</param>
/// <param name="Contenu">Its bytes.</param>
/// <param name="Charge">What must not be in what is kept; empty when it must not be taken at all.</param>
internal sealed record FichierHostile(string Cas, string Nom, string Type, byte[] Contenu, byte[] Charge);

/// <summary>Hostile files, each kind of harm in each place where a reader would find it.</summary>
internal static class FichiersHostiles
{
    private const string Pdf = "application/pdf";
    private const string Jpeg = "image/jpeg";
    private const string Png = "image/png";

    public static IEnumerable<FichierHostile> Tous =>
        [.. PdfQuiAgissent(), .. PdfAvecUnAutre(), .. ImagesAvecUnAutre(), .. SousUnAutreNom()];

    /// <summary>What a reader of PDFs would run.</summary>
    private static readonly (string Nom, string Action)[] Actions =
    [
        ("a script", "<< /S /JavaScript /JS (app.alert\\(1\\)) >>"),
        ("a script in hexadecimal", "<< /S /JavaScript /JS <6170702E616C657274283129> >>"),
        ("a program", "<< /S /Launch /F (cmd.exe) >>"),
        ("a program of Windows", "<< /S /Launch /Win << /F (cmd.exe) /P (/c calc) >> >>"),
        ("a film", "<< /S /RichMediaExecute /CMD << /C (play) >> >>"),
        ("a script behind a view", "<< /S /GoTo /D [3 0 R /Fit] /Next << /S /JavaScript /JS (x) >> >>"),
    ];

    /// <summary>Where a document has it run: what stands in the catalogue, and in object 4.</summary>
    private static readonly (string Nom, string Catalogue, string Objet)[] Places =
    [
        ("when it opens", "/OpenAction 5 0 R", "<< >>"),
        ("when it closes", "/AA << /WC 5 0 R >>", "<< >>"),
        ("when it is printed", "/AA << /WP 5 0 R /DP 5 0 R >>", "<< >>"),
        ("by a name", "/Names << /JavaScript << /Names [(a) 5 0 R] >> >>", "<< >>"),
        ("in its outline", "/Outlines << /First 4 0 R /Last 4 0 R /Count 1 >>", "<< /Title (x) /A 5 0 R >>"),
        (
            "in a field",
            "/AcroForm << /Fields [4 0 R] >>",
            "<< /FT /Tx /T (x) /Subtype /Widget /Rect [0 0 9 9] /AA << /K 5 0 R /F 5 0 R >> >>"
        ),
        ("by a link", "/X 4 0 R", "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A 5 0 R >>"),
        ("nowhere that is pointed to", "", "<< >>"),
    ];

    private static IEnumerable<FichierHostile> PdfQuiAgissent()
    {
        foreach (var (quoi, action) in Actions)
        {
            foreach (var (ou, catalogue, objet) in Places)
            {
                foreach (var (deguisement, ecrire) in Deguisements)
                {
                    var document = new PdfDeTest { Catalogue = catalogue }.Ajouter((4, objet), (5, ecrire(action)));
                    yield return Refuse($"PDF with {quoi} {ou}, {deguisement}", document.Ecrire());
                }

                var compresse = new PdfDeTest { Catalogue = catalogue }.AjouterObjets(6, (4, objet), (5, action));
                yield return Refuse($"PDF with {quoi} {ou}, compressed", compresse.Ecrire((4, 6, 0), (5, 6, 1)));
                // Without a table there is only what is pointed to: nothing runs the rest.
                if (catalogue.Length == 0)
                    continue;
                var sansTable = new PdfDeTest { Catalogue = catalogue, AvecTable = false }.Ajouter((4, objet), (5, action));
                yield return Refuse($"PDF with {quoi} {ou}, without a table", sansTable.Ecrire());
            }
        }
    }

    /// <summary>Names may be written with numbers for letters (PDF 1.7, 7.3.5).</summary>
    private static readonly (string Nom, Func<string, string> Ecrire)[] Deguisements =
    [
        ("plain", action => action),
        ("disguised", action => Deguiser(action, "JavaScript", "Launch", "RichMediaExecute")),
    ];

    private static string Deguiser(string action, params string[] noms) =>
        noms.Aggregate(
            action,
            (texte, nom) =>
                texte.Replace($"/{nom}", $"/{string.Concat(nom.Select(lettre => $"#{(int)lettre:x2}"))}", StringComparison.Ordinal)
        );

    /// <summary>What another program than a reader of PDFs or pictures would open, by what begins it.</summary>
    private static readonly (string Nom, byte[] Contenu)[] Autres =
    [
        ("archive", Archive("evil.js")),
        ("Java archive", Archive("META-INF/MANIFEST.MF")),
        ("document of Office", Archive("word/vbaProject.bin")),
        ("RAR", [.. "Rar!\x1A\x07"u8, 1, 0, .. new byte[40]]),
        ("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, .. new byte[40]]),
        ("program of Linux", [0x7F, .. "ELF"u8, 2, 1, 1, .. new byte[60]]),
        ("program of Windows", [.. "MZ"u8, .. new byte[60], .. "This program cannot be run in DOS mode"u8]),
        ("page", [.. "<!DOCTYPE html><html><script>alert(1)</script></html>"u8]),
        ("page in capitals", [.. "<HTML><BODY><SCRIPT SRC=//x></SCRIPT>"u8]),
        ("drawing with a script", [.. "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8]),
        ("PHP", [.. "<?php system($_GET['c']); ?>"u8]),
        ("frame", [.. "<iframe src='javascript:alert(1)'></iframe>"u8]),
    ];

    private static IEnumerable<FichierHostile> PdfAvecUnAutre()
    {
        foreach (var (quoi, autre) in Autres)
        {
            yield return Refuse($"PDF and {quoi}", [.. Corpus.UnPdf, .. autre]);
            yield return Refuse($"PDF, blanks and {quoi}", [.. Corpus.UnPdf, .. new byte[2_000], .. autre]);
            yield return Refuse($"{quoi} and PDF", [.. autre, .. Corpus.UnPdf]);
            yield return Refuse($"{quoi} between a PDF's first lines", [.. "%PDF-1.7\n%"u8, .. autre, (byte)'\n', .. Corpus.UnPdf]);
        }
    }

    private static IEnumerable<FichierHostile> ImagesAvecUnAutre()
    {
        var (jpeg, png) = (ImageDeTest.Jpeg(), ImageDeTest.Png());
        foreach (var (quoi, autre) in Autres)
        {
            foreach (
                var (ou, contenu) in new (string, byte[])[]
                {
                    ("behind", [.. jpeg, .. autre]),
                    ("behind zeros and a", [.. jpeg, .. new byte[500], .. autre]),
                    ("with in a comment a", ImageDeTest.JpegAvec(ImageDeTest.Segment(0xFE, autre))),
                    ("with in its EXIF a", ImageDeTest.JpegAvec(ImageDeTest.Segment(0xE1, [.. "Exif\0\0"u8, .. autre]))),
                    (
                        "with in a profile a",
                        ImageDeTest.JpegAvec(ImageDeTest.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. new byte[128], .. autre]))
                    ),
                }
            )
                yield return Nettoyee($"JPEG {ou} {quoi}", "photo.jpg", Jpeg, contenu, autre);
            foreach (
                var (ou, contenu) in new (string, byte[])[]
                {
                    ("behind", [.. png, .. autre]),
                    ("with in a text a", ImageDeTest.PngAvec(ImageDeTest.Bloc("tEXt", [.. "C\0"u8, .. autre]))),
                    ("with in its EXIF a", ImageDeTest.PngAvec(ImageDeTest.Bloc("eXIf", autre))),
                    ("with in a block of its own a", ImageDeTest.PngAvec(ImageDeTest.Bloc("prVt", autre))),
                }
            )
                yield return Nettoyee($"PNG {ou} {quoi}", "scan.png", Png, contenu, autre);
        }
    }

    private static IEnumerable<FichierHostile> SousUnAutreNom()
    {
        foreach (var (quoi, autre) in Autres)
        {
            foreach (var (nom, type) in new[] { ("CV.pdf", Pdf), ("photo.jpg", Jpeg), ("scan.png", Png) })
                yield return new($"{quoi} named {nom}", nom, type, autre, []);
        }

        foreach (
            var nom in new[]
            {
                "CV.pdf.exe",
                "CV.pdf\0.exe",
                "CV.exe\u202Efdp",
                "CV.pdf::$DATA",
                "CV.pdf/",
                "../../CV.sh",
                "CV.pdf ",
                "CV.phtml",
                ".htaccess",
                "CV.pdf;.js",
            }
        )
            yield return new($"PDF named {nom}", nom, Pdf, [.. "%PDF-1.7 <script>"u8], []);
        foreach (var (largeur, hauteur) in new[] { (100_000, 100_000), (-1, 10), (10, -1), (0, 10), (int.MaxValue, int.MaxValue) })
            yield return new($"PNG of {largeur} by {hauteur}", "scan.png", Png, ImageDeTest.PngDe(largeur, hauteur), []);
        foreach (var profondeur in new[] { 1_000, 20_000, 200_000 })
            yield return Refuse(
                $"PDF {profondeur} deep",
                new PdfDeTest { Catalogue = $"/X {new string('[', profondeur)}{new string(']', profondeur)}" }.Ecrire()
            );
    }

    private static FichierHostile Refuse(string cas, byte[] contenu) => new(cas, "CV.pdf", Pdf, contenu, []);

    /// <summary>A picture may be taken without what is no picture.</summary>
    private static FichierHostile Nettoyee(string cas, string nom, string type, byte[] contenu, byte[] autre) =>
        new(cas, nom, type, contenu, autre);

    private static byte[] Archive(string entree)
    {
        using var sortie = new MemoryStream();
        using (var zip = new ZipArchive(sortie, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var flux = zip.CreateEntry(entree).Open();
            flux.Write(Encoding.ASCII.GetBytes("alert(1)"));
        }

        return sortie.ToArray();
    }
}
