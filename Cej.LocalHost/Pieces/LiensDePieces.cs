using System.Globalization;
using System.Security.Cryptography;
using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Cej.LocalHost.Pieces;

/// <summary>
/// Download links of this host, in place of a storage account's signed addresses: what may be downloaded, under which name, by whom and
/// until when is sealed in the address itself. The key lives as long as the process.
/// </summary>
/// <param name="clock">Ends them.</param>
/// <param name="tientEncore">Whether whom a link to a file was given to may still have it: asked when it is used.</param>
internal sealed class LiensDePieces(TimeProvider clock, Func<Guid, RemiseDeLien, CancellationToken, Task<bool>> tientEncore)
{
    public static readonly TimeSpan Duree = TimeSpan.FromMinutes(1);

    private const string Racine = "/telechargements/";
    private readonly IDataProtector _sceau = new EphemeralDataProtectionProvider().CreateProtector("Cej.Pieces");

    public LienTemporaire Sceller(Guid id, string nom, FormatDePiece format, RemiseDeLien remise)
    {
        var jusque = clock.GetUtcNow() + Duree;
        var contenu = string.Create(
            CultureInfo.InvariantCulture,
            $"{id:D}/{jusque.UtcTicks}/{format}/{remise.Conversation}/{remise.Numero}/{remise.A}/{nom}"
        );
        return new(new Uri(Racine + _sceau.Protect(contenu), UriKind.Relative), jusque);
    }

    /// <summary>Where the links lead.</summary>
    public static string Route => Racine + "{sceau}";

    /// <summary>The file that a link is about; 404 for one that is over, was never made, or was given to someone who may not have it any more.</summary>
    public async Task<IResult> Repondre(string sceau, IContenuDesPieces contenus, HttpContext http)
    {
        var entetes = http.Response.Headers;
        entetes.XContentTypeOptions = "nosniff";
        entetes.CacheControl = "no-store";
        entetes.ContentSecurityPolicy = "default-src 'none'; sandbox";
        entetes["Referrer-Policy"] = "no-referrer";
        if (
            Desceller(sceau) is not { } lien
            || !await tientEncore(lien.Id, lien.Remise, http.RequestAborted)
            || await contenus.Ouvrir(lien.Id, http.RequestAborted) is not { } contenu
        )
            return TypedResults.NotFound();
        entetes[HeaderNames.ContentDisposition] = TypesDeMedia.Disposition(lien.Nom);
        return TypedResults.Stream(contenu, TypesDeMedia.De(lien.Format));
    }

    private (Guid Id, string Nom, FormatDePiece Format, RemiseDeLien Remise)? Desceller(string sceau)
    {
        try
        {
            // The name comes last and holds no slash.
            return
                _sceau.Unprotect(sceau).Split('/') is [var id, var ticks, var format, var conversation, var numero, var qui, var nom]
                && clock.GetUtcNow().UtcTicks < long.Parse(ticks, CultureInfo.InvariantCulture)
                ? (
                    Guid.Parse(id),
                    nom,
                    Enum.Parse<FormatDePiece>(format),
                    new(new(Guid.Parse(conversation)), long.Parse(numero, CultureInfo.InvariantCulture), new(qui))
                )
                : null;
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null; // nothing of ours
        }
    }
}
