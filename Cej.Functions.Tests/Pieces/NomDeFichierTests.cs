using System.Globalization;
using System.Text;
using Cej.Domain.Dossiers;
using Cej.Functions.Tests.Support;
using CsCheck;

namespace Cej.Functions.Tests.Pieces;

public sealed class NomDeFichierTests
{
    [Theory]
    [InlineData("CV Inès.pdf", "CV Inès.pdf")]
    [InlineData("PHOTO.JPEG", "PHOTO.jpeg")]
    [InlineData("C:\\Users\\ines\\CV.pdf", "CV.pdf")]
    [InlineData("/etc/../../passwd.pdf", "passwd.pdf")]
    [InlineData("..\\..\\CV.pdf", "CV.pdf")]
    [InlineData("....pdf", "document.pdf")]
    [InlineData(".pdf", "document.pdf")]
    [InlineData("CV\u202Efdp.pdf", "CVfdp.pdf")]
    [InlineData("C\u200BV\uFEFF\u0000\u0007.pdf", "CV.pdf")]
    [InlineData("CV\r\nSet-Cookie: x.pdf", "CV Set-Cookie- x.pdf")]
    [InlineData("  mon   CV .pdf ", "mon CV.pdf")]
    [InlineData("a<b>c:d\"e|f?g*h.png", "a-b-c-d-e-f-g-h.png")]
    [InlineData("CON.pdf", "_CON.pdf")]
    [InlineData("lpt1.pdf", "_lpt1.pdf")]
    [InlineData("Prn.png", "_Prn.png")]
    [InlineData("aux.pdf", "_aux.pdf")]
    [InlineData("NUL.pdf", "_NUL.pdf")]
    [InlineData("com0.jpg", "_com0.jpg")]
    [InlineData("Connie.pdf", "Connie.pdf")]
    [InlineData("CV.pdf.", "CV.pdf")]
    [InlineData("100%.pdf", "100-.pdf")]
    [InlineData("Ine\u0300s.pdf", "Inès.pdf")]
    public void A_name_is_made_safe(string saisi, string nom) => Assert.Equal(nom, NomDeFichier.Lire(saisi).Value.Nom);

    [Theory]
    [InlineData("CV.pdf.exe")]
    [InlineData("CV")]
    [InlineData("CV.pdf/")]
    [InlineData("CV.svg")]
    [InlineData("pdf")]
    public void Another_extension_is_refused(string saisi) => Assert.NotNull(NomDeFichier.Lire(saisi).Refus);

    [Fact]
    public void A_name_has_a_hundred_characters_at_most_and_one_at_least()
    {
        Assert.Equal(new string('a', 100) + ".pdf", NomDeFichier.Lire(new string('a', 100) + ".pdf").Value.Nom);
        Assert.Equal(new string('a', 100) + ".pdf", NomDeFichier.Lire(new string('a', 150) + ".pdf").Value.Nom);
        foreach (var rien in new[] { null, "", " ", "dossier/" })
        {
            var refus = NomDeFichier.Lire(rien).Refus!;
            Assert.Equal("nom", Assert.Single(refus.Champs).Champ);
            Prose.EstLisible(refus);
        }
    }

    [Fact]
    public void A_long_name_is_cut_between_characters_and_keeps_its_extension()
    {
        var nom = NomDeFichier.Lire(string.Concat(Enumerable.Repeat("👩🏽", 200)) + ".pdf").Value.Nom;
        Assert.EndsWith("👩🏽.pdf", nom, StringComparison.Ordinal);
        Assert.InRange(nom.Length, 90, 104);
    }

    [Fact]
    public void Whatever_is_typed_comes_out_safe() =>
        Gen.String[Gen.Char['\0', '\uFFFF'], 0, 200]
            .Sample(
                saisi =>
                {
                    var lu = NomDeFichier.Lire(saisi + ".pdf");
                    if (lu.Refus is not null)
                        return saisi.EndsWith('/') || saisi.EndsWith('\\') || lu.Refus.Code.Length > 0;
                    var nom = lu.Value.Nom;
                    return nom.EndsWith(".pdf", StringComparison.Ordinal)
                        && nom.Length is > 4 and <= 105
                        && nom == nom.Normalize(NormalizationForm.FormC)
                        && !nom.Any("/\\:*?\"<>|%\r\n\0".Contains)
                        && nom.EnumerateRunes()
                            .All(rune =>
                                Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
                                && rune != Rune.ReplacementChar
                            );
                },
                iter: 2_000,
                threads: 1
            );
}
