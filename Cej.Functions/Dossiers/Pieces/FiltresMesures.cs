using System.IO.Compression;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Cej.Functions.Dossiers;

/// <summary>
/// The decompression that reading a PDF's structure needs, and no more than so much of it: five megabytes can hold gigabytes.
/// </summary>
internal sealed class FiltresMesures : IFilterProvider
{
    /// <summary>Object streams hold dictionaries; those of a document of thousands of pages are a few megabytes.</summary>
    private const long Maximum = 100 * 1024 * 1024;

    private long _reste = Maximum;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Mesurer(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Mesurer(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Mesurer(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Mesurer(IReadOnlyList<IFilter> filtres) => [.. filtres.Select(filtre => new Mesure(this, filtre))];

    private void Compter(ReadOnlyMemory<byte> compresse)
    {
        // The real filter reads on over a broken end as this one does: what counts is what comes out.
        using var flux = new DeflateStream(
            new MemoryStream(compresse.Length > 2 ? compresse[2..].ToArray() : []),
            CompressionMode.Decompress
        );
        var tampon = new byte[64 * 1024];
        try
        {
            for (int lus; (lus = flux.Read(tampon)) > 0; )
            {
                _reste -= lus;
                if (_reste < 0)
                    throw new PdfDocumentFormatException("It decompresses to more than is reasonable.");
            }
        }
        catch (InvalidDataException)
        {
            // Broken from here on.
        }
    }

    private sealed class Mesure(FiltresMesures filtres, IFilter reel) : IFilter
    {
        public bool IsSupported => reel.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            switch (reel)
            {
                case FlateFilter:
                    filtres.Compter(input);
                    break;
                case not (AsciiHexDecodeFilter or Ascii85Filter):
                    throw new PdfDocumentFormatException("Objects are not compressed this way.");
            }

            return reel.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
