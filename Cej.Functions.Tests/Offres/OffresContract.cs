using System.Globalization;
using Cej.Domain.Offres;
using Cej.Functions.Offres.Referentiels;

namespace Cej.Functions.Tests.Offres;

/// <summary>What every source of offers promises; each adapter inherits it.</summary>
public abstract class OffresContract
{
    private static readonly Lieux s_lieux = new();
    private static readonly Metiers s_metiers = new();

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The port, over offers of which there are many for each of the types.</summary>
    private protected abstract IOffres Offres { get; }

    /// <summary>The types of offer that the adapter has.</summary>
    private protected virtual TypeDOffre[] Siens { get; } = Enum.GetValues<TypeDOffre>();

    /// <summary>Something that is published between two pages, when the adapter's source allows it.</summary>
    private protected virtual void Publier() { }

    internal static Zone.Autour Autour(string commune, int rayon) => new(s_lieux.Commune(commune)!, rayon);

    internal static Metier Metier(string code) => s_metiers.Find(code)!;

    /// <summary>A search of a type that finds more than a page.</summary>
    internal static Criteres Recherche(TypeDOffre type) =>
        type switch
        {
            TypeDOffre.ServiceCivique => new Criteres.DeServiceCivique { Zone = Autour("75056", 100) },
            TypeDOffre.Immersion => new Criteres.DImmersion { Metier = Metier("D1106"), Zone = Autour("75056", 100) },
            _ => new Criteres.DEmploi { Alternance = type is TypeDOffre.Alternance, Zone = Autour("75056", 100) },
        };

    [Fact]
    public async Task Pages_neither_repeat_nor_skip_and_the_total_is_true()
    {
        foreach (var type in Siens)
        {
            var entiere = await Tout(Recherche(type), PageVoulue.LimiteMaximale);
            Publier();
            var parPetitesPages = await Tout(Recherche(type), 3, entiere.Total);

            Assert.True(entiere.Ids.Count > 6, $"{entiere.Ids.Count}");
            Assert.Equal(entiere.Total, entiere.Ids.Count);
            Assert.Equal(entiere.Ids.Count, entiere.Ids.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(entiere.Ids, parPetitesPages.Ids.Where(entiere.Ids.Contains));
            Assert.Equal(parPetitesPages.Ids.Count, parPetitesPages.Ids.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public async Task The_newest_come_first_and_all_are_of_the_type()
    {
        foreach (var type in Siens)
        {
            var page = await Page(Recherche(type), new(null, 50));

            Assert.All(page.Offres, offre => Assert.Equal(type, offre.Reference.Type));
            Assert.All(page.Offres, offre => Assert.True(offre.Reference.EstPossible && offre.Titre.Length > 0));
            var dates = page.Offres.Select(offre => offre.PublieeLe ?? DateTimeOffset.MinValue).ToArray();
            Assert.Equal(dates.OrderDescending(), dates);
        }
    }

    [Fact]
    public async Task An_offer_that_was_found_can_be_read_and_another_cannot()
    {
        foreach (var type in Siens)
        {
            var trouvee = (await Page(Recherche(type), new(null, 1))).Offres[0];

            var lue = Assert.IsType<OffreTrouvee.Trouvee>(await Offres.Find(trouvee.Reference, Cancel));
            Assert.Equal(
                (trouvee.Reference, trouvee.Titre, trouvee.Organisme),
                (lue.Offre.Offre.Reference, lue.Offre.Offre.Titre, lue.Offre.Offre.Organisme)
            );
            Assert.IsType<OffreTrouvee.Inconnue>(await Offres.Find(new(type, "000ZZZZ"), Cancel));
        }
    }

    [Fact]
    public async Task A_cursor_of_nobody_is_refused()
    {
        foreach (var curseur in new[] { "x", "-", "1", "99999999999999999999-1", "-5", "a-b", "é", "5-9" })
        {
            var refus = (await Offres.Rechercher(Recherche(Siens[0]), new(curseur, 10), Cancel)).Refus;
            Assert.Equal("champs-invalides", refus?.Code);
        }
    }

    internal async Task<OffresTrouvees.Page> Page(Criteres criteres, PageVoulue page) =>
        Assert.IsType<OffresTrouvees.Page>((await Offres.Rechercher(criteres, page, Cancel)).Value);

    internal async Task<(List<string> Ids, int Total)> Tout(Criteres criteres, int limite, int? attendu = null)
    {
        List<string> ids = [];
        string? apres = null;
        var total = 0;
        do
        {
            var page = await Page(criteres, new(apres, limite));
            Assert.InRange(page.Offres.Count, apres is null ? 0 : 1, limite);
            if (apres is null)
                total = page.Total;
            Assert.Equal(total, page.Total);
            ids.AddRange(page.Offres.Select(offre => offre.Reference.Id));
            apres = page.Suivant;
            Publier();
            Assert.True(ids.Count <= 6_000, string.Create(CultureInfo.InvariantCulture, $"{ids.Count} offers, {attendu} expected"));
        } while (apres is not null);
        return (ids, total);
    }
}
