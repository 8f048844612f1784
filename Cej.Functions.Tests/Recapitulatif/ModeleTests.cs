using System.Text.RegularExpressions;
using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;

namespace Cej.Functions.Tests.Recapitulatif;

public sealed partial class ModeleTests
{
    /// <summary>Names that mean something to a browser, a mail server, a mail program, a template or a spreadsheet.</summary>
    public static TheoryData<string> Hostiles =>
        [
            "<script>alert(1)</script>",
            "<a href=\"https://mal.example\">ici</a>",
            "\"><img src=x onerror=alert(1)>",
            "Camille\r\nBcc: tous@agence.example",
            "Camille\nCc: tous@agence.example\n\n<b>Corps</b>",
            "Camille\u2028Bcc: tous@agence.example",
            "camille@agence.example, tous@agence.example",
            "\"Camille\" <tous@agence.example>",
            "https://mal.example/connexion",
            "www.mal.example",
            "mal.example",
            "{{constructor.constructor('alert(1)')()}}",
            "${7*7} #{7*7} <%= 7*7 %> {0}",
            "=HYPERLINK(\"https://mal.example\")",
            "=?utf-8?q?Bcc=3A_tous?=",
            "Camille\u202Eelpmaxe.lam",
            "Camille\0Bcc",
            "&lt;b&gt;",
            "javascript:alert(1)",
            "\U0001F600\uFE0F",
        ];

    [Theory]
    [MemberData(nameof(Hostiles))]
    public void A_hostile_name_is_left_out(string nom)
    {
        var mail = CourrierContract.Mail(nom);
        Assert.StartsWith("Bonjour,", mail.Texte, StringComparison.Ordinal);
        RienDActif(mail.Texte, mail.Html);
        Assert.Equal(CourrierContract.Mail("<b>").Html, mail.Html);
    }

    [Theory]
    [InlineData("Maëlle")]
    [InlineData("Jean-François")]
    [InlineData("D’Artagnan")]
    [InlineData("N'Golo")]
    [InlineData("Łukasz")]
    [InlineData("محمد")]
    public void An_ordinary_name_is_greeted(string nom)
    {
        var mail = CourrierContract.Mail(nom);
        Assert.StartsWith($"Bonjour {nom},", mail.Texte, StringComparison.Ordinal);
        Assert.Contains("Bonjour ", mail.Html, StringComparison.Ordinal);
        RienDActif(mail.Texte, mail.Html);
    }

    [Fact]
    public void One_message_is_singular_and_thousands_are_grouped()
    {
        Assert.Equal("1 message non lu dans votre espace CEJ", Mail(1, 1).Sujet);
        Assert.Contains("Vous avez 1 message non lu dans 1 conversation.", Mail(1, 1).Texte, StringComparison.Ordinal);
        Assert.Contains("1\u202f234 messages non lus", Mail(56, 1_234).Texte, StringComparison.Ordinal);
    }

    [Fact]
    public void The_html_says_what_a_screen_reader_needs()
    {
        var html = CourrierContract.Mail().Html;
        Assert.Contains("<html lang=\"fr\">", html, StringComparison.Ordinal);
        Assert.Contains("<title>12 messages non lus", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "<h1[ >]", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Equal(Compter(html, "<table"), Compter(html, "<table role=\"presentation\""));
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_of_the_mail_stands_out_and_is_in_the_plain_text_too()
    {
        var mail = CourrierContract.Mail();
        var fond = "#ffffff";
        var vus = 0;
        foreach (Match style in Style().Matches(mail.Html))
        {
            var declare = style.Groups["css"].Value;
            // A colour of its own stands on the ground of its own, or on the card's.
            if (Fond().Match(declare) is { Success: true } propre)
                fond = propre.Groups["couleur"].Value;
            if (Couleur().Match(declare) is not { Success: true } couleur)
                continue;
            var rapport = Contraste(couleur.Groups["couleur"].Value, fond);
            Assert.True(rapport >= 4.5, $"{declare}: {rapport:F2}");
            fond = "#ffffff";
            vus++;
        }

        Assert.True(vus >= 5, $"{vus} colours");
        var corps = Balise().Replace(mail.Html[mail.Html.IndexOf("<h1", StringComparison.Ordinal)..], " ");
        var mots = Mots(corps.Replace("&nbsp;", " ", StringComparison.Ordinal));
        Assert.Empty(mots.Except(Mots(mail.Texte)));
    }

    /// <summary>One link, ours; no script, no other markup than the template's.</summary>
    internal static void RienDActif(string texte, string html)
    {
        var liens = Lien().Matches(html).Select(lien => lien.Groups["vers"].Value);
        Assert.Equal([BancDuRecapitulatif.Lien], liens);
        foreach (
            var interdit in new[] { "<script", "<img", "<b>", "onerror", "javascript:", "mal.example", "tous@", "{{", "${", "=HYPERLINK" }
        )
        {
            Assert.DoesNotContain(interdit, html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(interdit, texte, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Single(Adresse().Matches(texte));
    }

    private static Courriel Mail(int conversations, int messages) =>
        BancDuRecapitulatif
            .Modele(TimeProvider.System)
            .Composer(
                new(new(Guid.NewGuid()), new("Camille", "Lefèvre"), AdresseEmail.Lire("c@agence.example").Value, true, null),
                new(conversations, messages)
            );

    private static HashSet<string> Mots(string texte) => [.. Mot().Matches(texte).Select(mot => mot.Value)];

    /// <summary>WCAG 2's contrast of two colours, written #rrggbb.</summary>
    private static double Contraste(string une, string autre)
    {
        var (claire, sombre) = (Math.Max(Clarte(une), Clarte(autre)), Math.Min(Clarte(une), Clarte(autre)));
        return (claire + 0.05) / (sombre + 0.05);
    }

    private static double Clarte(string couleur)
    {
        var canaux = Convert
            .FromHexString(couleur[1..])
            .Select(octet => octet / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * canaux[0]) + (0.7152 * canaux[1]) + (0.0722 * canaux[2]);
    }

    [GeneratedRegex("style=\"(?<css>[^\"]+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Style();

    [GeneratedRegex("background-color:(?<couleur>#[0-9a-f]{6})", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Fond();

    [GeneratedRegex("(?<![-a-z])color:(?<couleur>#[0-9a-f]{6})", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Couleur();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1_000)]
    private static partial Regex Balise();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.None, 1_000)]
    private static partial Regex Mot();

    private static int Compter(string texte, string mot) => texte.Split(mot).Length - 1;

    [GeneratedRegex("""(?:href|src|action)\s*=\s*["']?(?<vers>[^"'\s>]+)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Lien();

    [GeneratedRegex(@"https?://", RegexOptions.None, 1_000)]
    private static partial Regex Adresse();
}
