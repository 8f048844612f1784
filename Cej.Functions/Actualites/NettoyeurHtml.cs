using AngleSharp.Dom;
using Cej.Domain.Actualites;
using Ganss.Xss;

namespace Cej.Functions.Actualites;

/// <summary>
/// An allow-list over HtmlSanitizer: text, lists, headings and links. What is not on it loses its tag and keeps its text, except what is
/// no text at all (scripts, styles, embedded things). Nothing is loaded from anywhere: no image, no style.
/// </summary>
internal sealed class NettoyeurHtml : INettoyeurHtml
{
    private static readonly string[] Balises =
    [
        "p",
        "br",
        "strong",
        "b",
        "em",
        "i",
        "u",
        "s",
        "ul",
        "ol",
        "li",
        "h3",
        "h4",
        "blockquote",
        "hr",
        "a",
    ];

    /// <summary>What they hold is not for a reader.</summary>
    private static readonly HashSet<string> SansTexte = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "template",
        "noscript",
        "noembed",
        "noframes",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "title",
        "textarea",
        "select",
        "xmp",
        "plaintext",
    };

    /// <summary>More than any input needs, even one made to be read differently each time.</summary>
    private const int Passages = 5;

    /// <summary>
    /// What is written is read again by a browser, which may see another tree in it (links in links, tables in links): only a text that
    /// comes out of a second cleaning as it went in is clean.
    /// </summary>
    public string Nettoyer(string html)
    {
        for (var passage = 0; passage < Passages; passage++)
        {
            var propre = UneFois(html);
            if (propre == html)
                return propre;
            html = propre;
        }

        return "";
    }

    private static string UneFois(string html)
    {
        // One a call: the library's object is not for several threads.
        var sanitizer = new HtmlSanitizer(
            new HtmlSanitizerOptions
            {
                AllowedTags = new HashSet<string>(Balises, StringComparer.OrdinalIgnoreCase),
                AllowedAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
                AllowedSchemes = new HashSet<string>(["https", "mailto"], StringComparer.OrdinalIgnoreCase),
                UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
            }
        )
        {
            KeepChildNodes = true,
        };
        sanitizer.RemovingTag += static (_, removing) =>
        {
            if (SansTexte.Contains(removing.Tag.LocalName))
                removing.Tag.TextContent = "";
        };
        sanitizer.PostProcessNode += static (_, processing) =>
        {
            if (processing.Node is IElement { LocalName: "a" } lien)
                Proteger(lien);
            else if (processing.Node is IElement autre)
                autre.ClearAttr(); // The library allows an attribute on every tag, or on none.
        };
        using var document = sanitizer.SanitizeDom(html);
        var corps = document.Body!;
        return Signes.EstVide(corps.TextContent) ? "" : corps.InnerHtml.Trim();
    }

    /// <summary>Opens beside the application, which it cannot reach; a link that leads nowhere is no link.</summary>
    private static void Proteger(IElement lien)
    {
        // A path without scheme would lead into our own site.
        if (!Uri.TryCreate(lien.GetAttribute("href"), UriKind.Absolute, out var url) || url.Scheme is not ("https" or "mailto"))
        {
            lien.Replace([.. lien.ChildNodes]);
            return;
        }

        lien.SetAttribute("href", url.AbsoluteUri);
        lien.SetAttribute("target", "_blank");
        lien.SetAttribute("rel", "noopener noreferrer nofollow");
    }
}
