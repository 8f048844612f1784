using AngleSharp.Html.Parser;
using Cej.Functions.Actualites;
using CsCheck;

namespace Cej.Functions.Tests.Actualites;

/// <summary>Whatever an operator pastes, nothing runs, nothing is loaded and links open safely.</summary>
public sealed class NettoyeurHtmlTests
{
    private static readonly NettoyeurHtml Nettoyeur = new();

    private static readonly string[] Permises =
    [
        "P",
        "BR",
        "STRONG",
        "B",
        "EM",
        "I",
        "U",
        "S",
        "UL",
        "OL",
        "LI",
        "H3",
        "H4",
        "BLOCKQUOTE",
        "HR",
        "A",
    ];

    /// <summary>Looks at what a browser would make of it.</summary>
    private static void Verifier(string propre)
    {
        var corps = new HtmlParser().ParseDocument($"<body>{propre}</body>").Body!;
        foreach (var element in corps.QuerySelectorAll("*"))
        {
            Assert.Contains(element.TagName, Permises);
            string[] attributs = [.. element.Attributes.Select(attribut => attribut.Name).Order(StringComparer.Ordinal)];
            if (element.TagName != "A")
            {
                Assert.Empty(attributs);
                continue;
            }

            Assert.Equal(["href", "rel", "target"], attributs);
            Assert.Matches("^(https://|mailto:)", element.GetAttribute("href"));
            Assert.Equal(("_blank", "noopener noreferrer nofollow"), (element.GetAttribute("target"), element.GetAttribute("rel")));
        }

        Assert.Equal(propre, Nettoyeur.Nettoyer(propre));
    }

    [Theory]
    [InlineData("<p>Bonjour</p>", "<p>Bonjour</p>")]
    [InlineData("<strong style=x<strong<a href=\"https://x.example\">Gras</strong>", "<strong>Gras</strong>")]
    [InlineData("<h3>Titre</h3><ul><li><em>Un</em></li></ul>", "<h3>Titre</h3><ul><li><em>Un</em></li></ul>")]
    [InlineData("<div class=\"x\"><p style=\"color:red\" onclick=\"x()\">Texte</p></div>", "<p>Texte</p>")]
    [InlineData("Avant<script>alert(1)</script>après", "Avantaprès")]
    [InlineData("<style>p{}</style><iframe src=\"https://x.example\">non</iframe><p>Oui</p>", "<p>Oui</p>")]
    [InlineData("<p>Image <img src=\"https://x.example/p.png\" onerror=\"x()\">ici</p>", "<p>Image ici</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">lien</a>", "lien")]
    [InlineData("<a href=\"/api/connexion\">lien</a>", "lien")]
    [InlineData("<a>lien</a>", "lien")]
    [InlineData(
        "<a href=\"https://x.example/é?a=1&b=2\" target=\"_self\" rel=\"opener\">lien</a>",
        "<a href=\"https://x.example/%C3%A9?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">lien</a>"
    )]
    [InlineData(
        "<a href=\"mailto:club@x.example\">écrire</a>",
        "<a href=\"mailto:club@x.example\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">écrire</a>"
    )]
    [InlineData("1 < 2 & 3", "1 &lt; 2 &amp; 3")]
    public void What_is_allowed_stays_and_the_rest_loses_its_tag(string saisie, string attendu)
    {
        Assert.Equal(attendu, Nettoyeur.Nettoyer(saisie));
        Verifier(attendu);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p> </p><br>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<!-- rien -->")]
    public void Without_a_text_nothing_is_left(string saisie) => Assert.Equal("", Nettoyeur.Nettoyer(saisie));

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>x")]
    [InlineData("<svg><script>alert(1)</script><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>y")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">z")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">a")]
    [InlineData("<a href=\"jav&#x09;ascript:alert(1)\">a</a>")]
    [InlineData("<a href=\" &#14; javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"data:text/html,<script>alert(1)</script>\">a</a>")]
    [InlineData("<a href=\"https:javascript:alert(1)\">a</a>")]
    [InlineData("<a href=\"//x.example\">a</a>")]
    [InlineData("<a href=\"http://x.example\">a</a>")]
    [InlineData("<p/onmouseover=alert(1)>a")]
    [InlineData("<form action=\"https://x.example\"><input name=q><button>a</button></form>")]
    [InlineData("<base href=\"https://x.example\"><p>a</p>")]
    [InlineData("<meta http-equiv=refresh content=\"0;url=https://x.example\">a")]
    [InlineData("<template><script>alert(1)</script></template>a")]
    [InlineData("<textarea><script>alert(1)</script></textarea>a")]
    [InlineData("<<script>script>alert(1)<</script>/script>a")]
    [InlineData("<p><a href=\"https://x.example\"><p><a href=\"https://y.example\">a</a></p></a></p>")]
    [InlineData("<custom-element is=\"x\"><slot>a</slot></custom-element>")]
    public void Known_attacks_leave_nothing_that_runs(string saisie) => Verifier(Nettoyeur.Nettoyer(saisie));

    [Fact]
    public void Any_heap_of_tags_and_attributes_comes_out_clean()
    {
        string[] morceaux =
        [
            "<p>",
            "</p>",
            "<a href=\"https://x.example\">",
            "</a>",
            "<a href='javascript:x()'>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<svg>",
            "</svg>",
            "<math>",
            "<img src=x onerror=y>",
            "<table><tr><td>",
            "</table>",
            "<!--",
            "-->",
            "<ul><li>",
            "</ul>",
            "<div onclick=x>",
            "</div>",
            "<noscript>",
            "</noscript>",
            "<template>",
            "\"",
            "'",
            ">",
            "<",
            "&lt;",
            "&#x3c;script&#x3e;",
            "texte ",
            "é",
            "\0",
            "<strong",
            " style=x",
            "<plaintext>",
            "<select><option>",
            "<title>",
            "</title>",
        ];
        Gen.Int[0, morceaux.Length - 1]
            .Select(rang => morceaux[rang])
            .Array[1, 14]
            .Sample(tas => Verifier(Nettoyeur.Nettoyer(string.Concat(tas))), iter: 2_000, threads: 1);
    }
}
