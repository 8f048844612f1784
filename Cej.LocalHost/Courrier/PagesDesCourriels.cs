using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cej.Domain.Primitives;
using Cej.LocalHost.Identite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cej.LocalHost.Courrier;

/// <summary>Shows the mails that the local host wrote instead of sending; to this machine only.</summary>
internal static class PagesDesCourriels
{
    public const string Racine = "/dev/courriels";
    private const int Nombre = 50;

    private const string Politique =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static readonly HtmlEncoder s_html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly CultureInfo s_francais = CultureInfo.GetCultureInfo("fr-FR");

    public static void MapCourriels(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Racine, Liste).ExcludeFromDescription();
        endpoints.MapGet(Racine + "/{id:guid}", Courriel).ExcludeFromDescription();
        endpoints.MapGet(Racine + "/{id:guid}/html", Apercu).ExcludeFromDescription();
    }

    private static IResult Liste(HttpContext contexte, DossierCourrier dossier)
    {
        if (!GardeDeDeveloppement.EstLocale(contexte))
            return Results.NotFound();
        var lignes = dossier
            .Derniers(Nombre)
            .Select(mail =>
                $"<li><a href=\"{Racine}/{mail.Id}\">{s_html.Encode(mail.Sujet)}</a><br>{Quand(mail)}, à {s_html.Encode(mail.A)}</li>"
            );
        var liste = string.Join('\n', lignes);
        return Page(
            contexte,
            "Derniers mails",
            liste.Length == 0 ? "<p>Aucun mail n’a été écrit.</p>" : $"<ul>\n{liste}\n</ul>",
            "Les mails ne partent pas de cette machine : ce sont des fichiers .eml du dossier des données."
        );
    }

    private static IResult Courriel(HttpContext contexte, DossierCourrier dossier, Guid id) =>
        !GardeDeDeveloppement.EstLocale(contexte) || dossier.Lire(id) is not { } mail
            ? Results.NotFound()
            : Page(
                contexte,
                mail.Sujet,
                $"""
                <h2>Version HTML</h2>
                <iframe title="Le mail en HTML" sandbox="" src="{Racine}/{id}/html" style="width:100%;height:36rem;border:1px solid #767676"></iframe>
                <h2>Version texte</h2>
                <pre style="white-space:pre-wrap">{s_html.Encode(mail.Texte)}</pre>
                <p><a href="{Racine}">Derniers mails</a></p>
                """,
                $"{Quand(mail)}, à {mail.A}"
            );

    /// <summary>The mail's own HTML, in a page that can do nothing.</summary>
    private static IResult Apercu(HttpContext contexte, DossierCourrier dossier, Guid id)
    {
        if (!GardeDeDeveloppement.EstLocale(contexte) || dossier.Lire(id) is not { } mail)
            return Results.NotFound();
        Proteger(contexte, "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        return Results.Content(mail.Html, "text/html; charset=utf-8");
    }

    private static string Quand(FichierDeCourriel mail) => JourDeParis.Heure(mail.Le).ToString("dddd d MMMM yyyy 'à' HH'h'mm", s_francais);

    private static IResult Page(HttpContext contexte, string titre, string corps, string note)
    {
        Proteger(contexte, Politique);
        return Results.Content(Pages.Document(titre, $"<p class=\"note\">{s_html.Encode(note)}</p>\n{corps}"), "text/html; charset=utf-8");
    }

    private static void Proteger(HttpContext contexte, string politique)
    {
        var entetes = contexte.Response.Headers;
        entetes.ContentSecurityPolicy = politique;
        entetes.CacheControl = "no-store";
        entetes.XContentTypeOptions = "nosniff";
        entetes["Referrer-Policy"] = "no-referrer";
    }
}
