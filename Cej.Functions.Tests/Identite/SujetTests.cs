using System.Security.Cryptography;
using System.Text;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using CsCheck;

namespace Cej.Functions.Tests.Identite;

public sealed class SujetTests
{
    /// <summary>Few letters, and those that could pass for a separator or a length.</summary>
    private static readonly Gen<string> Textes = Gen.String[Gen.Char["a1.:\né"], 3, 12];

    /// <summary>The end of a name is never the beginning of a subject.</summary>
    [Fact]
    public void Wherever_a_text_is_cut_into_provider_and_subject_the_person_is_another() =>
        Gen.Select(Textes, Gen.Int[1, 1_000], Gen.Int[1, 1_000])
            .Sample(
                (texte, un, autre) =>
                {
                    var (ici, la) = (1 + (un % (texte.Length - 1)), 1 + (autre % (texte.Length - 1)));
                    return (ici == la) == (De(texte[..ici], texte[ici..]) == De(texte[..la], texte[la..]));
                },
                iter: 10_000
            );

    [Fact]
    public void No_two_pairs_of_provider_and_subject_have_the_same_fingerprint() =>
        Gen.Select(Textes, Textes, Textes, Textes)
            .Sample(
                (nom, sujet, autreNom, autreSujet) =>
                    (nom == autreNom && sujet == autreSujet) == (De(nom, sujet) == De(autreNom, autreSujet))
            );

    [Theory]
    [InlineData("agents", "1x", "agents1", "x")]
    [InlineData("agents", ".1", "agents.", "1")]
    [InlineData("1", "a.b", "1.a", "b")]
    [InlineData("agents", "ines", "jeunes", "ines")]
    public void Two_pairs_that_look_alike_are_two_people(string nom, string sujet, string autreNom, string autreSujet) =>
        Assert.NotEqual(De(nom, sujet), De(autreNom, autreSujet));

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

    private static Empreinte De(string fournisseur, string valeur) => Sujet.Lire(fournisseur, valeur)!.Empreinte;
}
