using Cej.Domain.Offres;
using Cej.Functions.Offres.Referentiels;

namespace Cej.Functions.Tests.Offres;

public sealed class ReferentielsTests
{
    private static readonly Lieux Lieux = new();
    private static readonly Metiers Metiers = new();

    [Theory]
    [InlineData("nice", "06088")]
    [InlineData("NICE", "06088")]
    [InlineData("saint-étienne", "42218")]
    [InlineData("St Etienne", "42218")]
    [InlineData("saint etienne", "42218")]
    [InlineData("sainte-foy-la-grande", "33402")]
    [InlineData("ste foy la grande", "33402")]
    [InlineData("havre", "76351")]
    [InlineData("le havre", "76351")]
    [InlineData("L'Haÿ-les-Roses", "94038")]
    [InlineData("hay les roses", "94038")]
    [InlineData("marseile", "13055")]
    [InlineData("monpelier", "34172")]
    [InlineData("toulosue", "31555")]
    [InlineData("06000", "06088")]
    [InlineData("76600", "76351")]
    [InlineData("saint-denis 93", "93066")]
    [InlineData("saint denis 974", "97411")]
    [InlineData("œuilly", "51410")]
    [InlineData("provence aix", "13001")]
    [InlineData("75000", "75056")]
    [InlineData("69000", "69123")]
    [InlineData("13000", "13055")]
    [InlineData("Paris 75000", "75056")]
    [InlineData("paris", "75056")]
    [InlineData("lyon", "69123")]
    [InlineData("Paris 13", "75113")]
    [InlineData("Lyon 3", "69383")]
    [InlineData("Lyon 03", "69383")]
    [InlineData("Marseille 8", "13208")]
    [InlineData("Marseille 8ème", "13208")]
    [InlineData("Paris 13e arrondissement", "75113")]
    [InlineData("Paris 13ème", "75113")]
    [InlineData("Paris 1er", "75101")]
    [InlineData("13e", "75113")]
    [InlineData("9e arrondissement", "75109")]
    [InlineData("75013", "75113")]
    public void A_commune_is_found_first(string saisie, string code) => Assert.Equal(code, Lieux.Chercher(saisie, true, 7)[0].Code);

    [Fact]
    public void An_ordinal_is_an_arrondissement_of_each_city_that_has_it_and_a_whole_city_comes_with_its_own()
    {
        Assert.Equal(["75113", "13213"], Lieux.Chercher("13e", true, 7).Select(lieu => lieu.Code));
        Assert.Equal(["69123", "69381", "69382"], Lieux.Chercher("69000", true, 3).Select(lieu => lieu.Code));
        Assert.Equal(["75113", "75056"], Lieux.Chercher("Paris 13", true, 7).Select(lieu => lieu.Code));
        foreach (var ville in GrandeVille.Toutes)
        {
            Assert.Equal(ville.Nom, Lieux.Commune(ville.Code)!.Nom.ToLowerInvariant());
            Assert.All(ville.Arrondissements, code => Assert.NotNull(Lieux.Commune(code)));
        }
    }

    [Theory]
    [InlineData("13", "13")]
    [InlineData("06", "06")]
    [InlineData("2a", "2A")]
    [InlineData("974", "974")]
    [InlineData("alpes-mar", "06")]
    [InlineData("val d'oise", "95")]
    public void A_departement_is_found_first(string saisie, string code)
    {
        Assert.Equal(new Departement(code, Lieux.Departement(code)!.Nom), Lieux.Chercher(saisie, false, 7)[0]);
        Assert.DoesNotContain(Lieux.Chercher(saisie, true, 7), lieu => lieu is Departement);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("zzzzzzzz")]
    [InlineData("123456")]
    [InlineData("99999")]
    [InlineData("06 75")]
    [InlineData("東京")]
    [InlineData("\ud800")]
    [InlineData("%_'\"*")]
    public void What_means_nothing_finds_nothing(string saisie) => Assert.Empty(Lieux.Chercher(saisie, false, 7));

    [Fact]
    public void At_most_as_many_as_asked_for_and_each_once()
    {
        foreach (var saisie in new[] { "s", "sa", "saint", "st", "a", "7", "75", "marseille" })
        {
            var trouves = Lieux.Chercher(saisie, false, 7);
            Assert.Equal(7, trouves.Count);
            Assert.Equal(7, trouves.Select(lieu => (lieu.GetType(), lieu.Code)).Distinct().Count());
        }
    }

    [Fact]
    public void Every_commune_of_the_list_is_found_by_its_own_name_and_postal_code()
    {
        foreach (var (code, _) in Lieux.Peuplees(2_000).Where((_, rang) => rang % 20 == 0))
        {
            var commune = Lieux.Commune(code)!;
            Assert.Contains(Lieux.Chercher($"{commune.Nom} {commune.CodesPostaux[0]}", true, 7), lieu => lieu.Code == code);
        }
    }

    [Fact]
    public void A_commune_has_its_postal_codes_population_and_position()
    {
        var nice = Lieux.Commune("06088")!;
        Assert.Equal(("Nice", "06", true), (nice.Nom, nice.Departement, nice.PositionExacte));
        Assert.Contains("06300", nice.CodesPostaux);
        Assert.InRange(nice.Population, 300_000, 400_000);
        Assert.InRange(nice.Position!.Value.Distance(new(43.7031, 7.2661)), 0, 1);
        Assert.Null(Lieux.Commune("06999"));
        Assert.Null(Lieux.Commune("06"));
        Assert.Null(Lieux.Commune("é6088"));
        Assert.Null(Lieux.Departement("00"));
        Assert.Equal("Corse-du-Sud", Lieux.Departement("2A")!.Nom);
        Assert.InRange(Lieux.Peuplees(0).Count(), 34_800, 35_100);
    }

    /// <summary>A small commune that GeoNames lacks stands near its neighbours.</summary>
    [Fact]
    public void A_commune_without_coordinates_stands_among_its_neighbours()
    {
        var fontaine = Lieux.Commune("06059")!; // Èze, which GeoNames may or may not have
        Assert.InRange(fontaine.Position!.Value.Distance(Lieux.Commune("06088")!.Position!.Value), 1, 25);
        var villages = Lieux
            .Peuplees(0)
            .Select(commune => Lieux.Commune(commune.Code)!)
            .Where(commune => !commune.PositionExacte)
            .Take(500);
        Assert.All(villages, village => Assert.InRange(village.Position!.Value.Latitude, 41, 52));
    }

    [Theory]
    [InlineData("boulanger", "D1102")]
    [InlineData("Boulangère", "D1102")]
    [InlineData("boulnger", "D1102")]
    [InlineData("K1304", "K1304")]
    [InlineData("k1304", "K1304")]
    [InlineData("preparateur commande", "N1103")]
    [InlineData("aide domicile", "K1304")]
    [InlineData("mécanicien auto", "I1604")]
    public void A_metier_is_found_first(string saisie, string code) => Assert.Equal(code, Metiers.Chercher(saisie, 20)[0].Code);

    [Fact]
    public void The_metiers_are_those_of_the_rome()
    {
        Assert.Equal(532, Metiers.Tous.Count);
        Assert.All(Metiers.Tous, metier => Assert.Matches("^[A-N][0-9]{4}$", metier.Code));
        Assert.Equal(532, Metiers.Tous.Select(metier => metier.Code).Distinct().Count());
        Assert.Null(Metiers.Find("Z9999"));
        Assert.Equal(20, Metiers.Chercher("c", 20).Count);
    }
}
