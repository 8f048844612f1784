using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace Cej.Functions.Dossiers;

/// <summary>How a content is announced, by whoever leaves it and to whoever downloads it.</summary>
internal static class TypesDeMedia
{
    public static string De(FormatDePiece format) =>
        format switch
        {
            FormatDePiece.Pdf => MediaTypeNames.Application.Pdf,
            FormatDePiece.Jpeg => MediaTypeNames.Image.Jpeg,
            FormatDePiece.Png => MediaTypeNames.Image.Png,
        };

    /// <summary>The format of a media type; null for one that is not taken.</summary>
    public static FormatDePiece? Lire(string? type) =>
        type?.ToLowerInvariant() switch
        {
            MediaTypeNames.Application.Pdf => FormatDePiece.Pdf,
            MediaTypeNames.Image.Jpeg or "image/jpg" => FormatDePiece.Jpeg,
            MediaTypeNames.Image.Png => FormatDePiece.Png,
            _ => null,
        };

    /// <summary>To be saved, never shown in the page; the name in UTF-8 (RFC 6266).</summary>
    public static string Disposition(string nom)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(nom);
        return disposition.ToString();
    }
}
