using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Primitives;

public sealed class AdresseEmailTests
{
    [Theory]
    [InlineData("monemail@exemple.com", "monemail@exemple.com")]
    [InlineData("  MonEmail@Exemple.COM \t", "monemail@exemple.com")]
    [InlineData("ｊｅａｎ＠ｅｘｅｍｐｌｅ．ｆｒ", "jean@exemple.fr")]
    [InlineData("jean.o'neil+cej@sous-domaine.exemple.fr", "jean.o'neil+cej@sous-domaine.exemple.fr")]
    [InlineData("a@b.fr", "a@b.fr")]
    [InlineData("\u200bp.nom@ex.fr", "p.nom@ex.fr")]
    [InlineData(" p.nom@ex.fr\u00a0\u200b", "p.nom@ex.fr")]
    [InlineData("\u202ap.nom@ex.fr\u202c", "p.nom@ex.fr")]
    [InlineData("Prénom Nom <p.nom@ex.fr>", "p.nom@ex.fr")]
    [InlineData("\"Nom, Prénom\" < p.nom@ex.fr >;", "p.nom@ex.fr")]
    [InlineData("<mailto:p.nom@ex.fr>", "p.nom@ex.fr")]
    [InlineData("MAILTO:p.nom@ex.fr?subject=Bonjour", "p.nom@ex.fr")]
    [InlineData("mailto:p.nom%40ex.fr", "p.nom@ex.fr")]
    [InlineData("p.nom@ex.fr,", "p.nom@ex.fr")]
    public void An_address_is_trimmed_composed_and_lower_cased_once_for_all(string saisie, string attendue) =>
        Assert.Equal(attendue, AdresseEmail.Lire(saisie).Value.Value);

    [Theory]
    [InlineData("zoé@exemple.fr", "accent")]
    [InlineData("zoe@exémple.fr", "accent")]
    [InlineData("zoe\u0301@exemple.fr", "accent")]
    [InlineData("аdmin@exemple.fr", "accent")] // a Cyrillic a
    [InlineData("zoe@exemple", "valide")]
    [InlineData("zoe.exemple.fr", "valide")]
    [InlineData("zoe@@exemple.fr", "valide")]
    [InlineData("zoe@exemple..fr", "valide")]
    [InlineData(".zoe@exemple.fr", "valide")]
    [InlineData("zoe.@exemple.fr", "valide")]
    [InlineData("zoe le@exemple.fr", "valide")]
    [InlineData("zoe@-exemple.fr", "valide")]
    [InlineData("zoe@exemple.f", "valide")]
    [InlineData("zoe@127.0.0.1", "valide")]
    [InlineData("\"zoe\"@exemple.fr", "valide")]
    [InlineData("zoe@exemple.fr,lou@exemple.fr", "valide")]
    [InlineData("", "Renseignez")]
    [InlineData("   ", "Renseignez")]
    [InlineData(null, "Renseignez")]
    [InlineData("zoe@exemple.fr\u0000", "Renseignez")]
    [InlineData("zoe\r\n@exemple.fr", "valide")]
    [InlineData("zoe\u202e@exemple.fr", "U+202E")]
    [InlineData("zoe\u200b@exemple.fr", "U+200B")]
    [InlineData("zoé@exemple.fr", "« é » (U+00E9)")]
    [InlineData("zoe@exemple.fr\u0007", "U+0007")]
    [InlineData("Zoé <zoé@exemple.fr>", "« é »")]
    [InlineData("\u200b", "Renseignez")]
    public void What_is_no_address_is_refused_with_what_to_do(string? saisie, string mot)
    {
        var erreur = Assert.Single(AdresseEmail.Lire(saisie).Refus!.Champs);
        Assert.Equal("email", erreur.Champ);
        Assert.Contains(mot, erreur.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nathalie.B@FT.example", "nathalie.b@ft.example")]
    [InlineData("ｎathalie.b@ft.example", null)]
    [InlineData("nathalie.b@\u212Aft.example", null)]
    [InlineData(" nathalie.b@ft.example", null)]
    [InlineData("Nathalie <nathalie.b@ft.example>", null)]
    [InlineData(null, null)]
    public void A_twin_of_an_address_in_a_token_is_no_address(string? revendication, string? adresse) =>
        Assert.Equal(adresse, AdresseEmail.DuFournisseur(revendication)?.Value);

    [Fact]
    public void The_lengths_are_those_of_the_mail_protocol()
    {
        Assert.Null(AdresseEmail.Lire($"{new string('a', 64)}@exemple.fr").Refus);
        Assert.NotNull(AdresseEmail.Lire($"{new string('a', 65)}@exemple.fr").Refus);
        var domaine = string.Join('.', Enumerable.Repeat(new string('d', 60), 3)) + ".fr";
        Assert.Null(AdresseEmail.Lire($"{new string('a', 64)}@{domaine}").Refus);
        Assert.NotNull(AdresseEmail.Lire($"{new string('a', 64)}@x{new string('d', 10)}.{domaine}").Refus);
    }

    [Fact]
    public void An_address_never_shows_itself_in_a_log()
    {
        var email = AdresseEmail.Lire("zoe@exemple.fr").Value;
        Assert.DoesNotContain("zoe", $"{email} {AdresseEmail.Lire("zoe@exemple.fr")}", StringComparison.Ordinal);
        Assert.DoesNotContain("Dupont", $"{new NomComplet("Zoé", "Dupont")}", StringComparison.Ordinal);
    }
}
