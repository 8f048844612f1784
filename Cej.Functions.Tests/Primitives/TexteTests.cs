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
    [InlineData("Işık Yıldız ŁÓDŹ Øresund Đặng ẞ ħ ŧ ɓ ƒ Þór ŋ ə", "isik yildiz lodz oresund dang ss h t b f thor n e")]
    [InlineData("OʼConnor Saʿid", "o connor sa id")]
    [InlineData("Νίκος ΝΊΚΟΣ Ϲ", "νικοσ νικοσ σ")]
    [InlineData("C++, C# et ASP.NET : .NET n°3", "cplusplus csharp et asp dotnet dotnet numero 3")]
    [InlineData("un B.T.S. c/o #cej 2+2", "un bts c o cej 2 2")]
    [InlineData("ré\u00adseaux\u200b so\u2060ciaux", "reseaux sociaux")]
    [InlineData("—", "")]
    public void Folding_keeps_letters_and_digits_only(string texte, string plie) => Assert.Equal(plie, TextePlie.Plier(texte));

    [Theory]
    [InlineData("Été à l’Île", "ete a l ile")]
    [InlineData(" ★ ", "★")]
    [InlineData("\u088F", "\u088F")]
    [InlineData(" \n", "")]
    [InlineData(null, "")]
    public void Only_a_blank_text_has_no_identity(string? texte, string identite) => Assert.Equal(identite, TextePlie.Identite(texte));

    /// <summary>The ideographic space folds away, and is no common sign: behind it the text is folded sign by sign.</summary>
    [Fact]
    public void A_text_of_common_signs_is_folded_as_any_other() =>
        Gen.OneOf(Gen.Char['\0', '\u024F'], Gen.Char['\u2000', '\u206F'], Gen.Char[' ', '~'], Gen.Char["+#.°ºnN "])
            .Array[0, 60]
            .Sample(
                signes => Assert.Equal(TextePlie.Plier(new string(signes) + '\u3000'), TextePlie.Plier(new string(signes))),
                iter: 20_000
            );

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
    [InlineData("a\nb", "a b")]
    [InlineData("a\0b", null)]
    [InlineData("\uffff", null)]
    [InlineData("\u200b\ufeff Zoé\u200b ", "Zoé")]
    [InlineData("a\u000bb\u2028c\u0085d\u0003e", "a b c d e")]
    public void A_line_of_text_is_trimmed_composed_and_free_of_what_nobody_types(string? saisie, string? attendu) =>
        Assert.Equal(attendu, Texte.SurUneLigne(saisie));

    [Fact]
    public void Several_lines_without_a_sign_to_see_are_nothing() =>
        Assert.All(
            ["", " \n\t", "\u200B", "\u2060\u200D", "\u2800\n\u3164", "\uFE0F", "\u2065\uFFF0", "\U000E0001\U000E0FFF", "\U0001D159\uFFF9"],
            text =>
            {
                Assert.Null(Texte.SurPlusieursLignes(text));
                Assert.Null(Texte.SurUneLigne(text));
                Assert.Null(Texte.Faute(text));
            }
        );

    [Theory]
    [InlineData("Super \U0001FAEA")] // Unicode 17
    [InlineData("\U0001FAC8 !")]
    [InlineData("\u088F")]
    [InlineData("déjà \ufffd perdu")]
    [InlineData("❤\uFE0F")]
    [InlineData("\ue000")]
    public void A_sign_that_our_tables_do_not_know_is_a_sign(string texte)
    {
        Assert.Equal(texte, Texte.SurUneLigne(texte));
        Assert.Equal(texte, Texte.SurPlusieursLignes(texte));
    }

    [Theory]
    [InlineData("a\u0007b", "U+0007")]
    [InlineData("\ufdd0", "U+FDD0")]
    [InlineData("\U0001FFFE", "U+1FFFE")]
    [InlineData("\u0092", "U+0092")]
    public void What_nobody_types_is_refused_by_its_name(string texte, string nom)
    {
        Assert.Null(Texte.SurPlusieursLignes(texte));
        Assert.Contains(nom, Texte.Faute(texte), StringComparison.Ordinal);
    }

    /// <remarks>Not among the data above: attributes are stored as UTF-8, which has no half of a character.</remarks>
    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.All(
            ["\ud800", "x\ud83d", "\udc00x"],
            texte =>
            {
                Assert.Null(Texte.SurUneLigne(texte));
                Assert.Null(Texte.SurPlusieursLignes(texte));
                Assert.Contains("moitié", Texte.Faute(texte), StringComparison.Ordinal);
            }
        );

    [Theory]
    [InlineData("Offre C++", "c++", true)]
    [InlineData("Offre C++", "c", true)]
    [InlineData("Offre en comptabilité", "c++", false)]
    [InlineData("Développeur C#", "C#", true)]
    [InlineData("Développeur C", "C#", false)]
    public void A_language_with_a_sign_is_not_its_letter(string texte, string saisie, bool trouve) =>
        Assert.Equal(trouve, new Recherche(saisie).Trouve(TextePlie.Plier(texte)));

    [Theory]
    [InlineData("ligne\u000bsuite\u000cpage\u2028là\u2029ici\u0085fin\rmac", "ligne\nsuite\npage\nlà\nici\nfin\nmac")]
    [InlineData("rendez\u001evous", "rendez\u2011vous")]
    [InlineData("voi\u001fture\u0008s", "voitures")]
    public void What_word_processors_and_keypads_leave_is_what_they_mean_by_it(string colle, string lu) =>
        Assert.Equal(lu, Texte.SurPlusieursLignes(colle));

    [Theory]
    [InlineData("\u202a06 12 34 56 78\u202c")]
    [InlineData("\u206806 12 34 56 78\u2069")]
    [InlineData("\u2067\u202e1\u2069")]
    public void A_number_pasted_from_a_contact_keeps_its_marks(string colle)
    {
        Assert.Equal(colle, Texte.SurPlusieursLignes(colle));
        Assert.Equal(colle, Texte.SurUneLigne(colle));
    }

    [Theory]
    [InlineData("\u202eevil", "\u202eevil\u202c")]
    [InlineData("a\u202cb\u2069c", "abc")]
    [InlineData("\u2067x\u202ey\nz", "\u2067x\u202ey\u202c\u2069\nz")]
    [InlineData("\u202a\u2067x\u202c\u2069y", "\u202a\u2067x\u2069y\u202c")]
    public void A_change_of_direction_never_reaches_beyond_its_text(string saisie, string lu) =>
        Assert.Equal(lu, Texte.SurPlusieursLignes(saisie));

    [Fact]
    public void A_cut_text_is_closed_too() => Assert.Equal("ab\u202ecd…\u202c", Texte.Abreger("ab\u202ecdefgh\u202c", 6));

    [Theory]
    [InlineData("Inès Moreau", "Inès Moreau")]
    [InlineData("אביגיל כהן", "\u2068אביגיל כהן\u2069")]
    [InlineData("\u202eevil", "\u2068\u202eevil\u202c\u2069")]
    [InlineData("x\u2069y\u200f", "\u2068xy\u200f\u2069")]
    public void Only_what_could_reorder_a_sentence_is_isolated_in_it(string nom, string isole) =>
        Assert.Equal(isole, Directions.Isoler(nom));

    [Fact]
    public void A_name_is_of_letters_of_any_alphabet() => Assert.Null(NomComplet.Lire("𞤀𞤣𞤵", "𞤁𞤭𞤢𞤤𞤮").Refus);

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
