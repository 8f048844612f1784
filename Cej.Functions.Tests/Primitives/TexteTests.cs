using System.Globalization;
using System.Text;
using Cej.Domain.Primitives;
using CsCheck;

namespace Cej.Functions.Tests.Primitives;

public sealed class TexteTests
{
    [Theory]
    [InlineData("Maëlle O'Connor", "maelle o connor")]
    [InlineData("  ANNE-SOPHIE  dubois–martin ", "anne sophie dubois martin")]
    [InlineData("Bœuf Æthelred Straße Øre Łukasz Đorđe", "boeuf aethelred strasse ore lukasz dorde")]
    [InlineData("ﬁancé ２", "fiance 2")]
    [InlineData("o’connor ‑ l‐a", "o connor l a")]
    [InlineData("N\u0303o", "no")]
    [InlineData("\ud800x\ufffe", "x")]
    [InlineData("—", "")]
    public void Folding_keeps_letters_and_digits_only(string texte, string plie) => Assert.Equal(plie, TextePlie.Plier(texte));

    [Fact]
    public void Folding_takes_any_text_and_folding_again_changes_nothing() =>
        Gen.String[Gen.Char['\0', '\uFFFF'], 0, 40]
            .Sample(texte =>
            {
                var plie = TextePlie.Plier(texte);
                Assert.Equal(plie, TextePlie.Plier(plie));
                Assert.Equal(plie, TextePlie.Plier(texte.ToLowerInvariant().Replace('\u0130', 'i')), StringComparer.Ordinal);
            });

    [Theory]
    [InlineData("", true)]
    [InlineData("   - ' ", true)]
    [InlineData("conn mael", true)]
    [InlineData("OCONNOR", true)]
    [InlineData("maelleo", true)]
    [InlineData("connor maelle x", false)]
    [InlineData("conor", false)]
    public void A_search_wants_each_word_anywhere(string saisie, bool trouve) =>
        Assert.Equal(trouve, new Recherche(saisie).Trouve(TextePlie.Plier("Maëlle O'Connor")));

    [Theory]
    [InlineData("  a \u00a0 b  ", "a b")]
    [InlineData("e\u0301", "é")]
    [InlineData("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦")]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("a\nb", null)]
    [InlineData("a\0b", null)]
    [InlineData("a\u202eb", null)]
    [InlineData("\ud800", null)]
    [InlineData("\ufffd", null)]
    [InlineData("\uffff", null)]
    public void A_line_of_text_is_trimmed_composed_and_free_of_what_nobody_types(string? saisie, string? attendu) =>
        Assert.Equal(attendu, Texte.SurUneLigne(saisie));

    [Fact]
    public void Several_lines_without_a_sign_to_see_are_nothing() =>
        Assert.All(
            ["", " \n\t", "\u200B", "\u2060\u200D", "\u2800\n\u3164", "\uFE0F"],
            text => Assert.Null(Texte.SurPlusieursLignes(text))
        );

    [Fact]
    public void Several_lines_keep_their_breaks() => Assert.Equal("a\r\n\tb  c", Texte.SurPlusieursLignes(" a\r\n\tb  c\n"));

    [Fact]
    public void Characters_are_counted_as_people_do()
    {
        Assert.Equal(2, Texte.Longueur("e\u0301👩‍👩‍👧‍👦"));
        Assert.Null(NomComplet.Lire(new string('é', 100), "O'Connor").Refus);
        Assert.NotNull(NomComplet.Lire(new string('é', 101), "O'Connor").Refus);
        Assert.NotNull(NomComplet.Lire("x" + new StringBuilder().Insert(0, "\u0301", 1_000), "O'Connor").Refus);
    }

    [Fact]
    public void A_beginning_is_as_long_as_it_may_be_and_never_cut_inside_a_character() =>
        (
            from signes in Gen.OneOf("a", "é", " ", "\r\n", "\u00AD", "©", "©\uFE0F", "e\u0301", "👩‍👩‍👧‍👦", "🇫🇷").Array[0, 30]
            from longueur in Gen.Int[1, 20]
            select (Texte: string.Concat(signes), Longueur: longueur)
        ).Sample(essai =>
        {
            var ligne = essai.Texte.Replace("\r\n", " ", StringComparison.Ordinal);
            int[] limites = [.. StringInfo.ParseCombiningCharacters(ligne).Where(limite => limite < essai.Longueur)];
            var attendu = ligne.Length <= essai.Longueur ? ligne : $"{ligne[..limites[^1]]}…";
            Assert.Equal(attendu, Texte.Abreger(essai.Texte, essai.Longueur));
        });

    [Theory]
    [InlineData(null, "Dupont", "prenom")]
    [InlineData("Zoé", "", "nom")]
    [InlineData("123", "Dupont", "prenom")]
    [InlineData("-", "'", "prenom,nom")]
    public void Both_names_are_checked_at_once(string? prenom, string? nom, string champs) =>
        Assert.Equal(champs.Split(','), NomComplet.Lire(prenom, nom).Refus!.Champs.Select(erreur => erreur.Champ));
}
