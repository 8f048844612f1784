using System.Security.Cryptography;
using System.Text;
using Cej.Domain.Recapitulatif;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cej.Functions.Recapitulatif;

/// <summary>Where the header <c>List-Unsubscribe</c> of the daily mail leads (RFC 8058): no sign-in, and a small page for people.</summary>
[Tags("Profil")]
public sealed class DesabonnementFunctions(SeDesabonnerHandler desabonner)
{
    private const string Style =
        "body{margin:0;padding:2rem 1rem;background:#f4f5fb;color:#1d2140;font:1rem/1.5 system-ui,sans-serif}"
        + "main{max-width:34rem;margin:0 auto;padding:1.75rem;background:#fff;border:1px solid #d5d8ec;border-radius:.5rem}"
        + "h1{margin:0 0 1rem;font-size:1.4rem;line-height:1.3}"
        + "button{min-height:2.75rem;padding:.5rem 1.25rem;border:0;border-radius:.375rem;background:#2b3a9c;color:#fff;font:inherit;font-weight:700;cursor:pointer}";

    private static readonly string Politique =
        "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))
        + "'";

    /// <summary>Asks whether the mail is to be turned off, and changes nothing: mail scanners follow links.</summary>
    [Function("DesabonnementDemander")]
    [AccesPublic(Restreint = true)]
    [EndpointSummary("Page qui demande s'il faut désactiver le mail récapitulatif ; ne change rien")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Demander(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "recapitulatif/desabonnement/{jeton}")] HttpRequest request,
        string jeton,
        CancellationToken cancellationToken
    ) =>
        desabonner
            .Lire(jeton, cancellationToken)
            .EnReponse(envoye =>
                envoye
                    ? Page(
                        request,
                        "Ne plus recevoir le mail quotidien ?",
                        """
                        <p>Le mail du matin qui annonce vos messages non lus ne vous sera plus envoyé. Vous pourrez le réactiver dans votre profil.</p>
                        <form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>Ne plus le recevoir</button></form>
                        """
                    )
                    : Termine(request)
            );

    /// <summary>Turns the mail off, as a mail program or the page asks for it; once more changes nothing. The body is not read.</summary>
    [Function("DesabonnementFaire")]
    [AccesPublic(Restreint = true)]
    [EndpointSummary("Désactiver le mail récapitulatif d'un seul geste, par le lien signé d'un mail (RFC 8058)")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [Problemes(StatusCodes.Status404NotFound)]
    public Task<IResult> Faire(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "recapitulatif/desabonnement/{jeton}")] HttpRequest request,
        string jeton,
        CancellationToken cancellationToken
    ) => desabonner.Desactiver(jeton, cancellationToken).EnReponse(_ => Termine(request));

    private static ContentHttpResult Termine(HttpRequest request) =>
        Page(request, "Le mail quotidien est désactivé", "<p>Vous pouvez le réactiver à tout moment dans votre profil.</p>");

    private static ContentHttpResult Page(HttpRequest request, string titre, string corps)
    {
        request.HttpContext.Response.Headers.ContentSecurityPolicy = Politique;
        return TypedResults.Content(
            $"""
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{titre} – CEJ</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>{titre}</h1>
            {corps}
            </main>
            </body>
            </html>
            """,
            "text/html; charset=utf-8"
        );
    }
}
