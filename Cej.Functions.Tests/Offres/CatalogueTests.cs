using Cej.Domain.Offres;
using Cej.Functions.Offres.Referentiels;
using Cej.LocalHost;
using Cej.LocalHost.Offres;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Offres;

/// <summary>The embedded catalogue.</summary>
public sealed class CatalogueTests : OffresContract, IDisposable
{
    private static readonly DateTimeOffset Lundi = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly Lieux Lieux = new();
    private static readonly string s_dossier = Path.Combine(Path.GetTempPath(), "cej-offres-" + Environment.ProcessId);

    private readonly FakeTimeProvider _horloge = new(Lundi);
    private readonly CatalogueDOffres _catalogue;

    public CatalogueTests() => _catalogue = Ouvrir(s_dossier);

    private protected override IOffres Offres => _catalogue;

    private protected override void Publier() => _horloge.Advance(TimeSpan.FromSeconds(20));

    public void Dispose() => _catalogue.Dispose();

    private CatalogueDOffres Ouvrir(string dossier) =>
        new(new LocalOptions { Dossier = dossier }, new GenerateurDOffres(Lieux, new Metiers()), Lieux, _horloge);

    private async Task<List<OffreDetaillee>> Toutes(Criteres criteres)
    {
        List<OffreDetaillee> offres = [];
        foreach (var id in (await Tout(criteres, 50)).Ids)
            offres.Add(Assert.IsType<OffreTrouvee.Trouvee>(await _catalogue.Find(new(criteres.Type, id), Cancel)).Offre);
        return offres;
    }

    [Fact]
    public async Task There_are_several_thousand_offers_over_all_France()
    {
        var emplois = await Toutes(new Criteres.DEmploi { Alternance = false });
        var total = emplois.Count;
        foreach (var type in new[] { TypeDOffre.Alternance, TypeDOffre.ServiceCivique })
        {
            Criteres criteres =
                type is TypeDOffre.Alternance ? new Criteres.DEmploi { Alternance = true } : new Criteres.DeServiceCivique();
            total += (await Page(criteres, new(null, 1))).Total;
        }

        Assert.InRange(total, 7_000, 7_600);
        Assert.InRange(emplois.Select(offre => offre.Offre.Localisation![..3]).Distinct().Count(), 95, 110);
    }

    [Fact]
    public async Task Words_are_found_whatever_their_accents_gender_and_number()
    {
        var masculin = (await Tout(new Criteres.DEmploi { Alternance = false, MotsCles = "boulanger" }, 50)).Ids;
        Assert.True(masculin.Count > 20);
        foreach (var autre in new[] { "Boulangère", "BOULANGERS", "boulangères H/F" })
            Assert.Equal(masculin, (await Tout(new Criteres.DEmploi { Alternance = false, MotsCles = autre }, 50)).Ids);
        var deuxMots = await Toutes(new Criteres.DEmploi { Alternance = false, MotsCles = "vendeuse sport" });
        Assert.NotEmpty(deuxMots);
        Assert.All(deuxMots, offre => Assert.Contains("sport", offre.Offre.Titre + offre.Description, StringComparison.OrdinalIgnoreCase));
        Assert.Empty((await Tout(new Criteres.DEmploi { Alternance = false, MotsCles = "boulanger astronaute" }, 50)).Ids);
        foreach (var absent in new[] { "C++", "C#", ".NET", "boulanger C++" })
            Assert.Empty((await Tout(new Criteres.DEmploi { Alternance = false, MotsCles = absent }, 50)).Ids);
        var tous = (await Tout(new Criteres.DEmploi { Alternance = false, MotsCles = "commercial" }, 50)).Ids;
        Assert.NotEmpty(tous);
        Assert.Equal(tous, (await Tout(new Criteres.DEmploi { Alternance = false, MotsCles = "commerciaux" }, 50)).Ids);
        foreach (var piege in new[] { "\"", "a OR b", "NEAR(", "*", "-x", "mots:", "'; DROP TABLE mots; --", "h/f" })
            await Tout(new Criteres.DEmploi { Alternance = false, MotsCles = piege }, 50);
    }

    [Fact]
    public async Task A_radius_keeps_what_is_near_and_nothing_else()
    {
        var centre = Lieux.Commune("69123")!.Position!.Value;
        var total = 0;
        foreach (var rayon in new[] { 0, 10, 50, 100 })
        {
            var offres = await Toutes(new Criteres.DEmploi { Alternance = false, Zone = Autour("69123", rayon) });
            Assert.True(offres.Count > total);
            total = offres.Count;
            foreach (var offre in offres)
            {
                var nom = offre.Offre.Localisation![(offre.Offre.Localisation!.IndexOf('-', StringComparison.Ordinal) + 2)..];
                var commune = Assert.IsType<Commune>(Lieux.Chercher($"{nom} {offre.Offre.CodePostal}", true, 1)[0]);
                Assert.InRange(commune.Position!.Value.Distance(centre), 0, rayon + 0.2);
            }
        }

        var rhone = await Toutes(new Criteres.DEmploi { Alternance = false, Zone = new Zone.Dans(new("69", "Rhône")) });
        Assert.All(rhone, offre => Assert.StartsWith("69 -", offre.Offre.Localisation, StringComparison.Ordinal));
        Assert.NotEmpty(rhone);
    }

    [Theory]
    [InlineData("75056", "75")]
    [InlineData("69123", "6900")]
    [InlineData("13055", "130")]
    public async Task A_great_city_alone_is_all_its_arrondissements_and_nothing_else(string code, string codePostal)
    {
        var offres = await Toutes(new Criteres.DEmploi { Alternance = false, Zone = Autour(code, 0) });
        Assert.True(offres.Select(offre => offre.Offre.CodePostal).Distinct().Count() > 5);
        Assert.All(offres, offre => Assert.StartsWith(codePostal, offre.Offre.CodePostal, StringComparison.Ordinal));
        if (code == "75056")
        {
            var departement = await Toutes(new Criteres.DEmploi { Alternance = false, Zone = new Zone.Dans(new("75", "Paris")) });
            Assert.Equal(departement.Select(offre => offre.Offre.Reference), offres.Select(offre => offre.Offre.Reference));
        }
    }

    [Fact]
    public async Task Contracts_working_time_experience_and_beginners_restrict()
    {
        async Task<List<OffreDetaillee>> Avec(Func<Criteres.DEmploi, Criteres.DEmploi> changer) =>
            await Toutes(changer(new() { Alternance = false, Zone = Autour("13055", 60) }));

        var toutes = await Avec(criteres => criteres);
        var cdi = await Avec(criteres => criteres with { Contrats = Contrats.Cdi });
        var autres = await Avec(criteres => criteres with { Contrats = Contrats.CddInterimSaisonnier | Contrats.Autre });
        Assert.All(cdi, offre => Assert.Equal("CDI", offre.Offre.Contrat));
        Assert.All(autres, offre => Assert.NotEqual("CDI", offre.Offre.Contrat));
        Assert.Equal(toutes.Count, cdi.Count + autres.Count);
        var partiel = await Avec(criteres => criteres with { Durees = Durees.TempsPartiel });
        Assert.All(partiel, offre => Assert.Equal("Temps partiel", offre.Offre.Duree));
        Assert.NotEmpty(partiel);
        var debutants = await Avec(criteres => criteres with { DebutantAccepte = true });
        Assert.All(debutants, offre => Assert.Equal("Débutant accepté", offre.Experience));
        var confirmes = await Avec(criteres => criteres with { Experiences = Experiences.PlusDeTroisAns });
        Assert.All(confirmes, offre => Assert.Equal("4 ans", offre.Experience));
        Assert.NotEmpty(confirmes);
    }

    [Fact]
    public async Task Civic_service_is_found_by_domain_and_first_day_and_immersion_by_metier()
    {
        var sport = await Toutes(new Criteres.DeServiceCivique { Domaine = DomaineDeServiceCivique.Tous[7], APartirDu = new(2027, 1, 15) });
        Assert.NotEmpty(sport);
        Assert.All(
            sport,
            offre => Assert.True(offre.Offre is { Domaine: "Sport", Debut: { } debut } && debut >= new DateOnly(2027, 1, 15))
        );
        var immersions = await Toutes(Recherche(TypeDOffre.Immersion));
        Assert.All(immersions, offre => Assert.Equal("Vente en alimentation", offre.Offre.Titre));
    }

    [Fact]
    public async Task Offers_appear_through_the_day_and_go_after_nine_weeks()
    {
        var criteres = new Criteres.DEmploi { Alternance = false };
        var avant = await Page(criteres, new(null, 1));
        var vue = avant.Offres[0].Reference;
        _horloge.Advance(TimeSpan.FromHours(1));
        var nouvelles = await Page(criteres, new(null, 50, PublieesApres: Lundi));

        Assert.InRange(nouvelles.Total, 3, 8);
        Assert.All(nouvelles.Offres, offre => Assert.True(offre.PublieeLe > Lundi && offre.PublieeLe <= _horloge.GetUtcNow()));
        _horloge.Advance(TimeSpan.FromDays(62));
        Assert.IsType<OffreTrouvee.Trouvee>(await _catalogue.Find(vue, Cancel));
        _horloge.Advance(TimeSpan.FromDays(2));
        Assert.IsType<OffreTrouvee.Inconnue>(await _catalogue.Find(vue, Cancel));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9_000)]
    public async Task A_broken_file_is_made_again(int garde)
    {
        var dossier = Directory.CreateTempSubdirectory("cej-offres-");
        using (var premier = Ouvrir(dossier.FullName))
            await premier.Rechercher(Recherche(TypeDOffre.Emploi), new(null, 50), Cancel);
        var fichier = Path.Combine(dossier.FullName, "offres.db");
        var octets = await File.ReadAllBytesAsync(fichier, Cancel);
        await File.WriteAllBytesAsync(fichier, [.. octets[..garde], .. Enumerable.Repeat((byte)'x', 20_000)], Cancel);

        using (var repare = Ouvrir(dossier.FullName))
        {
            var criteres = new Criteres.DEmploi { Alternance = false, MotsCles = "boulanger" };
            var page = (OffresTrouvees.Page)(await repare.Rechercher(criteres, new(null, 50), Cancel)).Value;
            Assert.NotEmpty(page.Offres);
        }

        dossier.Delete(recursive: true);
    }

    [Fact]
    public async Task The_same_offers_come_again_after_a_restart_and_on_another_machine()
    {
        var ici = (await Page(Recherche(TypeDOffre.Emploi), new(null, 50))).Offres.Select(offre => offre.Reference.Id).ToArray();
        var ailleurs = Directory.CreateTempSubdirectory("cej-offres-");
        using (var autre = Ouvrir(ailleurs.FullName))
        {
            var page = (OffresTrouvees.Page)(await autre.Rechercher(Recherche(TypeDOffre.Emploi), new(null, 50), Cancel)).Value;
            Assert.Equal(ici, page.Offres.Select(offre => offre.Reference.Id));
        }

        using (var relance = Ouvrir(ailleurs.FullName))
        {
            var page = (OffresTrouvees.Page)(await relance.Rechercher(Recherche(TypeDOffre.Emploi), new(null, 50), Cancel)).Value;
            Assert.Equal(ici, page.Offres.Select(offre => offre.Reference.Id));
        }

        ailleurs.Delete(recursive: true);
    }
}
