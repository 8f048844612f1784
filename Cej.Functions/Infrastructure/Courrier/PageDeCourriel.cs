using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Cej.Functions.Infrastructure.Courrier;

/// <summary>
/// The HTML part of a mail: a greeting, a paragraph and one link. Styles are on the elements, since mail programs drop the rest; one column,
/// readable without images, in dark mode and by a screen reader.
/// </summary>
/// <param name="Application">Who writes.</param>
/// <param name="Sujet">As the mail's.</param>
/// <param name="Titre">What it is about.</param>
/// <param name="Salut">The greeting.</param>
/// <param name="Corps">The paragraph: HTML, so encoded already.</param>
/// <param name="Lien">The only link.</param>
/// <param name="Bouton">What the link does.</param>
/// <param name="Pied">Why the mail came: HTML, so encoded already.</param>
internal sealed record PageDeCourriel(
    string Application,
    string Sujet,
    string Titre,
    string Salut,
    string Corps,
    string Lien,
    string Bouton,
    string Pied
)
{
    private static readonly HtmlEncoder s_html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>For what goes into <see cref="Corps"/> and <see cref="Pied"/>.</summary>
    public static string Encoder(string texte) => s_html.Encode(texte);

    /// <summary>By the first name, when it is one.</summary>
    public static string Saluer(NomComplet nom) => EstUnNom(nom.Prenom) ? $"Bonjour {nom.Prenom}," : "Bonjour,";

    /// <summary>
    /// A name that a mail program cannot take for anything else: letters, spaces, hyphens and apostrophes. Others turn what looks like an
    /// address into a link, even in plain text; who has such a name is greeted without it.
    /// </summary>
    private static bool EstUnNom(string prenom) =>
        prenom.Any(char.IsLetter)
        && Texte.Longueur(prenom) <= NomComplet.LongueurMaximale
        && prenom.EnumerateRunes().All(signe => Rune(signe) || signe.Value is ' ' or '-' or '\'' or '’');

    private static bool Rune(System.Text.Rune signe) =>
        System.Text.Rune.GetUnicodeCategory(signe)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The whole document.</summary>
    public string EnHtml() =>
        $"""
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Encoder(Sujet)}</title>
            </head>
            <body style="margin:0;padding:0;background-color:#f4f5fb;color:#1d2140;font-family:Arial,Helvetica,sans-serif;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background-color:#f4f5fb;">
            <tr>
            <td align="center" style="padding:24px 12px;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background-color:#ffffff;border:1px solid #d5d8ec;border-radius:8px;">
            <tr>
            <td style="padding:28px 28px 24px;color:#1d2140;font-size:16px;line-height:1.5;">
            <p style="margin:0 0 20px;font-size:14px;color:#4b5078;">{Encoder(Application)}</p>
            <h1 style="margin:0 0 20px;font-size:22px;line-height:1.3;color:#1d2140;">{Encoder(Titre)}</h1>
            <p style="margin:0 0 16px;">{Encoder(Salut)}</p>
            <p style="margin:0 0 24px;">{Corps}</p>
            <p style="margin:0 0 28px;"><a href="{Encoder(
                Lien
            )}" style="display:inline-block;padding:12px 22px;background-color:#2b3a9c;color:#ffffff;font-weight:bold;text-decoration:underline;border-radius:6px;">{Encoder(
                Bouton
            )}</a></p>
            <p style="margin:0;padding-top:16px;border-top:1px solid #d5d8ec;font-size:14px;color:#4b5078;">{Pied}</p>
            </td>
            </tr>
            </table>
            </td>
            </tr>
            </table>
            </body>
            </html>
            """;
}
