using Cej.Domain.Demarches;
using Cej.Functions.Demarches;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Demarches;

[DeuxHotes]
public sealed class ReferentielTests(HoteDeTest hote)
{
    private static readonly ReferentielDesDemarches Referentiel = ReferentielEmbarque.Lire();

    private static string[] Quois(string? saisie, string? pourquoi = null) =>
        [.. Referentiel.Rechercher(saisie, pourquoi).Select(demarche => demarche.Quoi.Libelle)];

    [Fact]
    public void The_committed_dictionary_has_every_thematic_and_several_moyens_for_each_demarche()
    {
        var toutes = Referentiel.Rechercher(null, null);
        Assert.Equal(["P01", "P02", "P03", "P04", "P05", "P06", "P07"], Referentiel.Pourquois.Select(pourquoi => pourquoi.Code));
        Assert.Equal(37, toutes.Count);
        Assert.All(toutes, demarche => Assert.True(demarche.Moyens.Count >= 3, demarche.Quoi.Libelle));
        Assert.Equal("Q38", Referentiel.QuoiPersonnalise);
        var codes = toutes.SelectMany(demarche => demarche.Moyens.Select(moyen => moyen.Code)).ToArray();
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(
            toutes,
            demarche =>
            {
                Assert.Matches("^Q[0-9]{2}$", demarche.Quoi.Code);
                Assert.All(demarche.Moyens, moyen => Assert.Matches($"^C{demarche.Quoi.Code[1..]}\\.[0-9]{{2}}$", moyen.Code));
            }
        );
    }

    [Theory]
    [InlineData("cv", "Réaliser ou mettre à jour mon CV")]
    [InlineData("LETTRE DE MOTIVATION", "Rédiger ma lettre de motivation")]
    [InlineData("creat entreprise", "Étudier mon idée de création d'entreprise")]
    [InlineData("entretien d'embauche", "Préparer un entretien d'embauche")]
    [InlineData("faire une immersion", "Réaliser une immersion en entreprise")]
    [InlineData("permis", "Trouver une solution pour me déplacer")]
    [InlineData("crèche", "Organiser la garde de mes enfants")]
    [InlineData("creches", "Organiser la garde de mes enfants")]
    [InlineData("logem", "Trouver un logement")]
    [InlineData("réseaux sociaux", "Publier mon profil en ligne")]
    [InlineData("reseau social", "Publier mon profil en ligne")]
    [InlineData("réseaux professionnels", "Publier mon profil en ligne")]
    [InlineData("auto-école", "Trouver une solution pour me déplacer")]
    [InlineData("autoécole", "Trouver une solution pour me déplacer")]
    [InlineData("auto écoles", "Trouver une solution pour me déplacer")]
    [InlineData("C.V.", "Réaliser ou mettre à jour mon CV")]
    [InlineData("offres d’emploi", "Rechercher des offres d'emploi")]
    public void The_best_answer_comes_first_whatever_accents_case_or_endings(string saisie, string attendue) =>
        Assert.Equal(attendue, Quois(saisie)[0]);

    [Fact]
    public void Every_word_counts_by_its_beginning_and_a_word_that_is_nowhere_finds_nothing()
    {
        Assert.Contains("M'inscrire à une formation", Quois("forma inscr"));
        Assert.Empty(Quois("formation zzz"));
        Assert.Empty(Quois("mation")); // the middle of a word is no beginning
    }

    [Fact]
    public void Labels_count_more_than_moyens_and_a_whole_word_more_than_its_beginning()
    {
        var trouves = Quois("entretien");
        Assert.All(trouves[..4], libelle => Assert.Contains("ntretien", libelle, StringComparison.Ordinal));
        Assert.Contains("M'inscrire à une formation", trouves[4..]); // by a moyen only
    }

    [Fact]
    public void Without_a_word_that_tells_everything_comes_in_its_own_order()
    {
        Assert.Equal(37, Quois("  ").Length);
        Assert.Equal(37, Quois("de la").Length);
        Assert.Equal(5, Quois(null, "P07").Length);
        Assert.Empty(Quois(null, "P99"));
    }

    [Fact]
    public async Task It_is_served_to_whoever_has_a_token()
    {
        var (_, conseiller) = await hote.ConseillerConnecte();
        var reponse = (await conseiller.Lire("/api/referentiel-des-demarches?recherche=cv")).Statut(200).Lire<ReferentielResponse>();
        Assert.Equal(7, reponse.Pourquois.Count);
        var premiere = reponse.Demarches[0];
        Assert.Equal("P03", premiere.Pourquoi.Code);
        Assert.Contains(premiere.Moyens, moyen => moyen.Libelle == "En participant à un atelier");
    }
}
