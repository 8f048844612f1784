using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Cej.LocalHost.Identite;

/// <summary>What the login page is asked for.</summary>
/// <param name="Guichet">At which issuer.</param>
/// <param name="Retour">Where to go on to; already checked.</param>
/// <param name="Actuel">Who is signed in now.</param>
/// <param name="Propose">Whom the client expects (login_hint).</param>
internal sealed record DemandeDeConnexion(Guichet Guichet, string? Retour, CompteDeDemonstration? Actuel, CompteDeDemonstration? Propose);

/// <summary>The provider's pages: plain HTML that works without a script, from a keyboard and at 320 px.</summary>
internal static class Pages
{
    private static readonly HtmlEncoder s_html = HtmlEncoder.Create(UnicodeRanges.All);

    private const string TitreDeRefus = "La demande n’a pas abouti";

    private static readonly byte[] s_style = LireStyle();

    public static IResult Style() => Results.Bytes(s_style, "text/css; charset=utf-8");

    public static IResult Connexion(DemandeDeConnexion demande, AntiforgeryTokenSet jetons)
    {
        var restants = demande
            .Guichet.Comptes.Where(compte => compte != demande.Actuel && compte != demande.Propose)
            .ToLookup(c => c.Profil);
        var conseillers = Section("Conseillers", restants[ProfilDeDemonstration.Conseiller]);
        var beneficiaires = Section("Bénéficiaires", restants[ProfilDeDemonstration.Beneficiaire]);
        var exploitation = Section("Exploitation", restants[ProfilDeDemonstration.Operateur]);
        var titre = demande.Actuel is null ? "Se connecter" : "Changer de compte";
        return Page(
            titre,
            $"""
            <p class="note">Environnement de développement&nbsp;: les comptes sont fictifs, aucun mot de passe n’est demandé.</p>
            <form method="post" action="{demande.Guichet.Connexion}">
            {Antiforgery(jetons)}
            {Champ("retour", demande.Retour)}
            {Section("Compte attendu", demande.Propose != demande.Actuel ? demande.Propose : null)}
            {Section("Continuer avec le compte actuel", demande.Actuel)}
            {conseillers + beneficiaires + exploitation}
            </form>
            """
        );
    }

    public static IResult Session(Guichet guichet, CompteDeDemonstration compte, AntiforgeryTokenSet jetons) =>
        Page(
            "Vous êtes connecté",
            $"""
            <p>{Nom(compte)}, {s_html.Encode(compte.Presentation)}, {s_html.Encode(compte.Email)}</p>
            <p><a href="{guichet.Application}">Aller à l’application</a></p>
            <p><a href="{guichet.Connexion}">Changer de compte</a></p>
            <form method="post" action="{guichet.Deconnexion}">
            {Antiforgery(jetons)}
            <button class="action" type="submit">Se déconnecter</button>
            </form>
            """
        );

    public static IResult ConfirmerDeconnexion(
        Guichet guichet,
        CompteDeDemonstration compte,
        IEnumerable<(string Nom, string Valeur)> parametres,
        AntiforgeryTokenSet jetons
    ) =>
        Page(
            "Se déconnecter",
            $"""
            <p>Vous êtes connecté avec le compte de {Nom(compte)}.</p>
            <form method="post" action="{guichet.Deconnexion}">
            {Antiforgery(jetons)}
            {string.Concat(parametres.Select(parametre => Champ(parametre.Nom, parametre.Valeur)))}
            <button class="action" type="submit">Se déconnecter</button>
            </form>
            <p><a href="{guichet.Racine}">Rester connecté</a></p>
            """
        );

    public static IResult Deconnecte(Guichet guichet) =>
        Page(
            "Vous êtes déconnecté",
            $"""
            <p>La session est fermée dans ce navigateur.</p>
            <p><a href="{guichet.Connexion}">Se connecter de nouveau</a></p>
            """
        );

    public static IResult Refus(Guichet guichet, string raison) =>
        Page(
            TitreDeRefus,
            $"""
            <p>{s_html.Encode(raison)}</p>
            <p><a href="{guichet.Connexion}">Revenir au choix du compte</a></p>
            """,
            StatusCodes.Status400BadRequest
        );

    /// <summary>An error that may not be sent back to the client, because its address is not to be trusted.</summary>
    public static IResult RefusDuProtocole(Guichet guichet, string code, string? description) =>
        Page(
            TitreDeRefus,
            $"""
            <p>La demande de l’application n’est pas valide. Revenez à l’application et recommencez.</p>
            <p>Pour les développeurs&nbsp;: <code>{s_html.Encode(code)}</code> <span lang="en">{s_html.Encode(description ?? "")}</span></p>
            <p><a href="{guichet.Racine}">Page du compte</a></p>
            """,
            StatusCodes.Status400BadRequest
        );

    private static string Section(string titre, CompteDeDemonstration? compte) => compte is null ? "" : Section(titre, [compte]);

    private static string Section(string titre, IEnumerable<CompteDeDemonstration> comptes)
    {
        var boutons = string.Join("\n", comptes.Select(Bouton));
        return boutons.Length == 0 ? "" : $"<h2>{s_html.Encode(titre)}</h2>\n<ul class=\"comptes\">\n{boutons}\n</ul>\n";
    }

    // The spaces between the spans keep the button's accessible name readable.
    private static string Bouton(CompteDeDemonstration compte) =>
        $"""
            <li><button class="compte" type="submit" name="compte" value="{s_html.Encode(compte.Cle)}">
            <span class="nom">{Nom(compte)}</span> <span class="detail">{s_html.Encode(
                compte.Presentation
            )}</span> <span class="detail">{s_html.Encode(compte.Email)}</span>
            </button></li>
            """;

    private static string Nom(CompteDeDemonstration compte) => s_html.Encode(compte.NomComplet);

    private static string Antiforgery(AntiforgeryTokenSet jetons) => Champ(jetons.FormFieldName, jetons.RequestToken);

    private static string Champ(string nom, string? valeur) =>
        valeur is null ? "" : $"<input type=\"hidden\" name=\"{s_html.Encode(nom)}\" value=\"{s_html.Encode(valeur)}\">\n";

    /// <summary>A page of the development space.</summary>
    /// <param name="titre">Text.</param>
    /// <param name="corps">HTML, below the title.</param>
    public static string Document(string titre, string corps) =>
        $"""
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{s_html.Encode(titre)} – CEJ, développement</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{CheminsDuFournisseur.Style}">
            </head>
            <body>
            <header><p>CEJ – espace de développement</p></header>
            <main>
            <h1>{s_html.Encode(titre)}</h1>
            {corps}
            </main>
            </body>
            </html>
            """;

    private static PageHtml Page(string titre, string corps, int statut = StatusCodes.Status200OK) => new(Document(titre, corps), statut);

    private static byte[] LireStyle()
    {
        using var flux = typeof(Pages).Assembly.GetManifestResourceStream("Cej.LocalHost.Identite.style.css")!;
        using var copie = new MemoryStream();
        flux.CopyTo(copie);
        return copie.ToArray();
    }

    private sealed class PageHtml(string html, int statut) : IResult
    {
        // A browser applies form-action to the redirects after a form as well: the clients' return addresses must be in it.
        private const string Politique =
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; "
            + "form-action 'self' http://127.0.0.1:* http://localhost:* fr.cej.app:";

        public Task ExecuteAsync(HttpContext httpContext)
        {
            var entetes = httpContext.Response.Headers;
            entetes.ContentSecurityPolicy = Politique;
            entetes.CacheControl = "no-store";
            entetes.XContentTypeOptions = "nosniff";
            entetes["Referrer-Policy"] = "same-origin";
            return Results.Content(html, "text/html; charset=utf-8", statusCode: statut).ExecuteAsync(httpContext);
        }
    }
}
