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

    private static int Compter(string texte, string mot) => texte.Split(mot).Length - 1;

    [GeneratedRegex("""(?:href|src|action)\s*=\s*["']?(?<vers>[^"'\s>]+)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex Lien();

    [GeneratedRegex(@"https?://", RegexOptions.None, 1_000)]
    private static partial Regex Adresse();
}
