using System.Security.Cryptography;
using System.Text;
using Cej.Domain.Identite;
using CsCheck;

namespace Cej.Functions.Tests.Identite;

public sealed class SujetTests
{
    /// <summary>Few letters, so that names and subjects are often the beginning or the end of one another.</summary>
    private static readonly Gen<(string Fournisseur, string Valeur)> Couples = Gen.Select(
        Gen.String[Gen.Char["a1.:\né"], 1, 4],
        Gen.String[Gen.Char["a1.:\né"], 1, 4]
    );

    [Fact]
    public void No_two_pairs_of_provider_and_subject_have_the_same_fingerprint() =>
        Gen.Select(Couples, Couples)
            .Sample(
                (un, autre) =>
                    un
                    == autre
                    == (Sujet.Lire(un.Fournisseur, un.Valeur)!.Empreinte == Sujet.Lire(autre.Fournisseur, autre.Valeur)!.Empreinte)
            );

    [Theory]
    [InlineData("agents", "1", "agents1", "")]
    [InlineData("agents", ".1", "agents.", "1")]
    [InlineData("a", "11.1", "a.11", "1")]
    [InlineData("agents", "ines", "jeunes", "ines")]
    public void The_end_of_a_name_is_never_the_beginning_of_a_subject(string nom, string sujet, string autreNom, string autreSujet) =>
        Assert.NotEqual(Sujet.Lire(nom, sujet)!.Empreinte, Sujet.Lire(autreNom, autreSujet + "x")!.Empreinte);

    [Fact]
    public void It_stands_in_keys_of_documents() => Assert.Matches("^[0-9a-f]{64}$", Sujet.Lire("agents", "a/é?#\n")!.Empreinte.Hex);

    /// <summary>As docs/exploitation/pannes.md tells an operator to reckon it.</summary>
    [Theory]
    [InlineData("agents", "6.agents.ines")]
    [InlineData("jeunes", "6.jeunes.ines")]
    public void It_is_found_in_the_access_audit_from_what_the_provider_says(string fournisseur, string texte) =>
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texte))),
            Sujet.Lire(fournisseur, "ines")!.Empreinte.Hex
        );

    /// <summary>Broken text would be written as the same replacement character, whatever it was.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("a\udc00b")]
    public void What_is_no_subject_is_nobody(string? valeur) => Assert.Null(Sujet.Lire("agents", valeur));

    [Fact]
    public void A_subject_has_255_characters_at_most()
    {
        Assert.NotNull(Sujet.Lire("agents", new string('s', 255)));
        Assert.Null(Sujet.Lire("agents", new string('s', 256)));
    }
}
