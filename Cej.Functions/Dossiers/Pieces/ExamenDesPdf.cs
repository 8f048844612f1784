using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Cej.Functions.Dossiers;

/// <summary>Reads the structure of a PDF, not its pages: what it is made of, what it would run, what it carries.</summary>
internal static class ExamenDesPdf
{
    private const int ObjetsMaximum = 200_000;
    private const int ProfondeurMaximale = 256;
    private const int Abords = 1_024;

    /// <summary>Names, as keys or values, that mean that something runs.</summary>
    private static readonly HashSet<string> Programmes = new(StringComparer.Ordinal)
    {
        "JS",
        "JavaScript",
        "Launch",
        "RichMedia",
        "RichMediaExecute",
        "3D",
        "XFA",
    };

    /// <summary>Names that mean that another file is inside.</summary>
    private static readonly HashSet<string> Fichiers = new(StringComparer.Ordinal) { "EmbeddedFile", "EmbeddedFiles", "EF" };

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static Refus? Chercher(byte[] contenu)
    {
        var fin = contenu.AsSpan().LastIndexOf("%%EOF"u8);
        if (fin < 0)
            return RefusPieces.Illisible;
        var debut = Math.Max(0, Signatures.DebutDuPdf(contenu)) + 5;
        if (
            Signatures.Trahissent(contenu.AsSpan(fin))
            || Signatures.Trahissent(contenu.AsSpan(debut, Math.Min(Abords, contenu.Length - debut)))
            || Signatures.EstUneArchive(contenu)
        )
            return RefusPieces.AvecAutreFichier;

        try
        {
            var options = new ParsingOptions { FilterProvider = new FiltresMesures(), MaxStackDepth = ProfondeurMaximale };
            using var document = PdfDocument.Open(contenu, options);
            // Opened: a protection that asks its reader for nothing (the owner's password alone) hides nothing from us either.
            return document.NumberOfPages > 0 ? Parcourir(document) : RefusPieces.Illisible;
        }
        catch (PdfDocumentEncryptedException)
        {
            return RefusPieces.Chiffree;
        }
#pragma warning disable CA1031 // A parser of hostile files throws whatever it throws: none of it is a file to keep.
        catch (Exception)
#pragma warning restore CA1031
        {
            // A protection that the library does not know is no damage.
            return contenu.AsSpan().IndexOf("/Encrypt"u8) >= 0 ? RefusPieces.Chiffree : RefusPieces.Illisible;
        }
    }

    /// <summary>Looks at every object that a reader could reach, and at every one that the file lists.</summary>
    private static Refus? Parcourir(PdfDocument document)
    {
        var structure = document.Structure;
        var trailer = structure.Trailer;
        var connus = new HashSet<IndirectReference>(structure.CrossReferenceTable.ObjectOffsets.Keys) { trailer.Root };
        var aVoir = new Stack<(IToken Jeton, int Profondeur)>(
            connus.Select(reference => ((IToken)new IndirectReferenceToken(reference), 0))
        );
        if (trailer.Info is { } info)
            aVoir.Push((info, 0));
        var agit = false;
        while (aVoir.TryPop(out var vu))
        {
            if (connus.Count > ObjetsMaximum || vu.Profondeur > ProfondeurMaximale)
                return RefusPieces.Illisible;
            switch (vu.Jeton)
            {
                case IndirectReferenceToken reference:
                    // Listed ones are put there once; others when they are first met.
                    if (structure.GetObject(reference.Data)?.Data is { } objet)
                        aVoir.Push((objet, 0));
                    break;
                case StreamToken flux:
                    aVoir.Push((flux.StreamDictionary, vu.Profondeur + 1));
                    break;
                case ArrayToken tableau:
                    foreach (var element in tableau.Data)
                        Suivre(element);
                    break;
                case DictionaryToken dictionnaire:
                    agit = agit || ActionsDesPdf.AgitSeul(dictionnaire, structure);
                    foreach (var (cle, valeur) in dictionnaire.Data)
                    {
                        if ((Refuser(cle) ?? Refuser((valeur as NameToken)?.Data)) is { } refus)
                            return refus;
                        Suivre(valeur);
                    }

                    break;
            }

            void Suivre(IToken jeton)
            {
                if (jeton is not IndirectReferenceToken reference || connus.Add(reference.Data))
                    aVoir.Push((jeton, vu.Profondeur + 1));
            }
        }

        // What a program or a file inside is refused for says more.
        return agit ? RefusPieces.AvecAction : null;
    }

    private static Refus? Refuser(string? nom) =>
        nom is null ? null
        : Programmes.Contains(nom) ? RefusPieces.AvecProgramme
        : Fichiers.Contains(nom) ? RefusPieces.AvecAutreFichier
        : null;
}
