using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;
using Microsoft.Extensions.Options;

namespace Cej.Functions.Recapitulatif;

/// <summary>
/// The daily mail: counts, a greeting and one link. Plain HTML with styles on the elements, since mail programs drop the rest; one
/// column, readable without images, in dark mode and by a screen reader.
/// </summary>
internal sealed class ModeleDuRecapitulatif(IOptions<RecapitulatifOptions> options, ILiensDeDesabonnement liens) : IModeleDuRecapitulatif
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly CultureInfo Francais = CultureInfo.GetCultureInfo("fr-FR");

    public Courriel Composer(Destinataire destinataire, NonLus contenu)
    {
        var salut = destinataire.Nom.Prenom is var prenom && EstUnNom(prenom) ? $"Bonjour {prenom}," : "Bonjour,";
        var messages = Nombre(contenu.Messages, "message non lu", "messages non lus");
        var conversations = Nombre(contenu.Conversations, "conversation", "conversations");
        var lien = options.Value.Lien!.AbsoluteUri;
        return new(
            destinataire.Email,
            $"{messages} dans votre espace CEJ",
            $"""
            {salut}

            Vous avez {messages} dans {conversations}.

            Ouvrir la messagerie :
            {lien}

            Vous recevez ce mail du lundi au vendredi quand des messages vous attendent. Vous pouvez le désactiver dans votre profil.
            Mail automatique : merci de ne pas y répondre.
            """.ReplaceLineEndings("\r\n"),
            Page(Html.Encode(salut), Html.Encode(messages), Html.Encode(conversations), Html.Encode(lien))
        )
        {
            Desabonnement = liens.Pour(destinataire.Id),
        };
    }

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

    private static string Nombre(int nombre, string singulier, string pluriel) =>
        $"{nombre.ToString("N0", Francais)} {(nombre > 1 ? pluriel : singulier)}";

    /// <param name="salut">Encoded, like everything that comes in.</param>
    /// <param name="messages">How many messages.</param>
    /// <param name="conversations">How many conversations.</param>
    /// <param name="lien">The only link.</param>
    private static string Page(string salut, string messages, string conversations, string lien) =>
        $"""
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{messages} dans votre espace CEJ</title>
            </head>
            <body style="margin:0;padding:0;background-color:#f4f5fb;color:#1d2140;font-family:Arial,Helvetica,sans-serif;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background-color:#f4f5fb;">
            <tr>
            <td align="center" style="padding:24px 12px;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background-color:#ffffff;border:1px solid #d5d8ec;border-radius:8px;">
            <tr>
            <td style="padding:28px 28px 24px;color:#1d2140;font-size:16px;line-height:1.5;">
            <p style="margin:0 0 20px;font-size:14px;color:#4b5078;">CEJ – espace conseiller</p>
            <h1 style="margin:0 0 20px;font-size:22px;line-height:1.3;color:#1d2140;">{messages}</h1>
            <p style="margin:0 0 16px;">{salut}</p>
            <p style="margin:0 0 24px;">Vous avez <strong>{messages}</strong> dans <strong>{conversations}</strong>.</p>
            <p style="margin:0 0 28px;"><a href="{lien}" style="display:inline-block;padding:12px 22px;background-color:#2b3a9c;color:#ffffff;font-weight:bold;text-decoration:underline;border-radius:6px;">Ouvrir la messagerie</a></p>
            <p style="margin:0;padding-top:16px;border-top:1px solid #d5d8ec;font-size:14px;color:#4b5078;">Vous recevez ce mail du lundi au vendredi quand des messages vous attendent. Vous pouvez le désactiver dans votre profil. Mail automatique&nbsp;: merci de ne pas y répondre.</p>
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
