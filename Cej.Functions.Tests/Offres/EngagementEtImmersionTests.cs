using System.Globalization;
using System.Text.Json;
using Cej.Domain.Offres;
using Cej.Functions.Tests.Support;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace Cej.Functions.Tests.Offres;

/// <summary>API Engagement.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class EngagementTests : SourceContract
{
    private readonly List<(string Id, DateTimeOffset Le)> _missions =
    [
        .. Enumerable
            .Range(0, 60)
            .Select(rang =>
                (
                    string.Create(CultureInfo.InvariantCulture, $"5f99dbe75eb1ad7677{rang:D6}"),
                    new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.Zero).AddMinutes(rang)
                )
            ),
    ];

    private protected override TypeDOffre[] Siens { get; } = [TypeDOffre.ServiceCivique];

    private protected override string Recherches => "/v0/mission/search";

    private protected override string UneOffre => "/v0/mission/123ABCD";

    private protected override void Publier()
    {
        if (_missions.Count < 80)
            _missions.Add(
                (string.Create(CultureInfo.InvariantCulture, $"6f99dbe75eb1ad7677{_missions.Count:D6}"), Horloge.GetUtcNow().AddSeconds(1))
            );
        Horloge.Advance(TimeSpan.FromSeconds(61));
    }

    private protected override void Servir()
    {
        Serveur
            .Given(Request.Create().WithPath(Recherches).UsingGet().WithHeader("apikey", "cle-engagement"))
            .RespondWith(Response.Create().WithCallback(Sauf(Rechercher)));
        Serveur
            .Given(Request.Create().WithPath("/v0/mission/*").UsingGet())
            .AtPriority(5)
            .RespondWith(
                Response
                    .Create()
                    .WithCallback(demande =>
                        _missions.FirstOrDefault(mission => demande.Path.EndsWith(mission.Id, StringComparison.Ordinal))
                            is { Id: not null } mission
                            ? ReponsesDeTest.Json(200, new { ok = true, data = Mission(mission) })
                            : ReponsesDeTest.Json(404, new { ok = false, code = "NOT_FOUND" })
                    )
            );
    }

    /// <summary>As the service: newest first, by rank.</summary>
    private ResponseMessage Rechercher(IRequestMessage demande)
    {
        var creees = demande.Query!["createdAt"].ToArray();
        DateTimeOffset Borne(string sens, DateTimeOffset sinon) =>
            creees.FirstOrDefault(creee => creee.StartsWith(sens, StringComparison.Ordinal)) is { } borne
                ? DateTimeOffset.Parse(borne[3..], CultureInfo.InvariantCulture)
                : sinon;
        var trouvees = _missions
            .Where(mission => mission.Le < Borne("lt:", DateTimeOffset.MaxValue) && mission.Le > Borne("gt:", DateTimeOffset.MinValue))
            .OrderByDescending(mission => mission.Le)
            .ToArray();
        var (de, combien) = (
            int.Parse(demande.Query["from"][0], CultureInfo.InvariantCulture),
            int.Parse(demande.Query["size"][0], CultureInfo.InvariantCulture)
        );
        return ReponsesDeTest.Json(
            200,
            new
            {
                ok = true,
                total = trouvees.Length,
                hits = trouvees.Skip(de).Take(combien).Select(Mission),
                facets = new { },
            }
        );
    }

    private static object Mission((string Id, DateTimeOffset Le) mission) =>
        new
        {
            _id = mission.Id,
            id = mission.Id,
            title = "Animer un café citoyen",
            description = "Vous préparez les débats.",
            organizationName = "Centre social Bellevue",
            organizationDescription = "Un centre social.",
            city = "Nice",
            postalCode = "06000",
            departmentName = "Alpes-Maritimes",
            domain = "vivre-ensemble",
            startAt = "2026-12-31T23:30:00.000Z",
            createdAt = mission.Le,
            schedule = "24 heures par semaine",
            applicationUrl = "https://api.engagement.example/r/1",
            deleted = false,
        };

    [Fact]
    public async Task All_criteria_reach_the_service_and_a_mission_is_read_whole()
    {
        var page = await Page(
            new Criteres.DeServiceCivique
            {
                Zone = Autour("06088", 25),
                Domaine = DomaineDeServiceCivique.Tous[7],
                APartirDu = new(2027, 1, 5),
            },
            new(null, 10, new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero))
        );
        var requete = Uri.UnescapeDataString(Serveur.LogEntries[0].RequestMessage!.RawQuery!.TrimStart('?')).Split('&');
        foreach (
            var parametre in new[]
            {
                "sortBy=createdAt",
                "from=0",
                "size=11",
                "lat=43.703",
                "lon=7.266",
                "distance=25km",
                "domain=sport",
                "startAt=gt:2027-01-04T23:59:59.999Z",
                "createdAt=gt:2026-11-01T00:00:00.000Z",
                "createdAt=lt:2026-11-23T12:00:00.000Z",
            }
        )
        {
            Assert.Contains(parametre, requete);
        }

        var lue = Assert.IsType<OffreTrouvee.Trouvee>(await Offres.Find(page.Offres[0].Reference, Cancel)).Offre;
        Assert.Equal(
            ("Animer un café citoyen", "Centre social Bellevue", "Nice", "Vivre ensemble"),
            (lue.Offre.Titre, lue.Offre.Organisme, lue.Offre.Localisation, lue.Offre.Domaine)
        );
        Assert.Equal(new DateOnly(2027, 1, 1), lue.Offre.Debut); // in Paris
        Assert.Equal("https://api.engagement.example/r/1", lue.Postuler?.AbsoluteUri);
    }

    /// <summary>Names are compared letter by letter by the service, and each publisher writes the arrondissements as it likes.</summary>
    [Theory]
    [InlineData("75056", "departmentName=Paris")]
    [InlineData("69123", "city=Lyon|city=Lyon 1er Arrondissement|city=Lyon 9e Arrondissement|city=Lyon 3|city=Lyon 03")]
    [InlineData("13055", "city=Marseille|city=Marseille 16e Arrondissement|city=Marseille 08|city=Marseille 8")]
    public async Task A_great_city_alone_is_asked_for_by_its_names_in_one_question(string ville, string lieux)
    {
        var page = await Page(new Criteres.DeServiceCivique { Zone = Autour(ville, 0) }, new(null, 10));

        var requete = Uri.UnescapeDataString(Assert.Single(Serveur.LogEntries).RequestMessage!.RawQuery!.TrimStart('?')).Split('&');
        Assert.All(lieux.Split('|'), lieu => Assert.Contains(lieu, requete));
        Assert.DoesNotContain(requete, parametre => parametre.StartsWith("lat=", StringComparison.Ordinal));
        Assert.Equal(60, page.Total);
        // With a radius it is a point and what is around.
        await Page(new Criteres.DeServiceCivique { Zone = Autour(ville, 5) }, new(null, 10));
        Assert.Contains("distance=5km", Uri.UnescapeDataString(Serveur.LogEntries[^1].RequestMessage!.RawQuery!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missions_that_go_between_two_pages_make_none_be_skipped()
    {
        var premiere = await Page(Recherche(TypeDOffre.ServiceCivique), new(null, 20));
        _missions.RemoveAll(mission => premiere.Offres.Take(9).Any(montree => montree.Reference.Id == mission.Id));
        List<string> suite = [];
        for (var apres = premiere.Suivant; apres is not null; )
        {
            var page = await Page(Recherche(TypeDOffre.ServiceCivique), new(apres, 20));
            suite.AddRange(page.Offres.Select(offre => offre.Reference.Id));
            apres = page.Suivant;
        }

        Assert.Equal((40, 40), (suite.Count, suite.Distinct(StringComparer.Ordinal).Count()));
    }
}

/// <summary>Immersion Facilitée.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class ImmersionTests : SourceContract
{
    private protected override TypeDOffre[] Siens { get; } = [TypeDOffre.Immersion];

    private protected override string Recherches => "/api/v2/search";

    private protected override string UneOffre => "/api/v2/search/12345678900011/11573";

    private protected override string IdPossible => "12345678900011-11573";

    private protected override void Servir()
    {
        Serveur
            .Given(Request.Create().WithPath(Recherches).UsingGet().WithHeader("Authorization", "cle-immersion"))
            .RespondWith(Response.Create().WithCallback(Sauf(_ => ReponsesDeTest.Json(200, Enumerable.Range(0, 23).Select(Entreprise)))));
        Serveur
            .Given(Request.Create().WithPath("/api/v2/search/*/*").UsingGet())
            .AtPriority(5)
            .RespondWith(
                Response
                    .Create()
                    .WithCallback(demande =>
                        // The company's first place.
                        demande.Path.EndsWith("/11573", StringComparison.Ordinal)
                        && demande.Path.Split('/')[4].StartsWith("123456789", StringComparison.Ordinal)
                            ? ReponsesDeTest.Json(200, Entreprise(int.Parse(demande.Path.Split('/')[4][9..], CultureInfo.InvariantCulture)))
                            : ReponsesDeTest.Json(404, new { message = "Not found" })
                    )
            );
    }

    private static object Entreprise(int rang) => Entreprise(rang, null);

    private static object Entreprise(int rang, string? lieu, string postcode = "06000", string city = "Nice", string rome = "D1106") =>
        new
        {
            rome,
            locationId = lieu,
            romeLabel = "Vente en alimentation",
            establishmentScore = 0,
            naf = "1071C",
            nafLabel = "Boulangerie et boulangerie-pâtisserie",
            siret = string.Create(CultureInfo.InvariantCulture, $"123456789{rang:D5}"),
            name = "AU BON PAIN",
            customizedName = "Au bon pain de Nice",
            voluntaryToImmersion = true,
            position = new { lat = 43.7, lon = 7.26 },
            address = new
            {
                streetNumberAndAddress = "1 rue de France",
                postcode,
                departmentCode = postcode[..2],
                city,
            },
            distance_m = 719,
            appellations = new[] { new { appellationCode = "11573", appellationLabel = "Boulanger / Boulangère" } },
            additionalInformation = "Nous accueillons volontiers.",
            website = "https://aubonpain.example",
            updatedAt = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero).AddHours(rang),
        };

    [Fact]
    public async Task All_criteria_reach_the_service_and_a_company_is_read_whole()
    {
        var page = await Page(new Criteres.DImmersion { Metier = Metier("D1106"), Zone = Autour("06088", 25) }, new(null, 10));
        var requete = Serveur.LogEntries[0].RequestMessage!.RawQuery!.TrimStart('?').Split('&');
        Assert.Equal(
            ["distanceKm=25", "latitude=43.703", "longitude=7.266", "rome=D1106", "sortedBy=date", "voluntaryToImmersion=true"],
            requete.Order(StringComparer.Ordinal)
        );
        var lue = Assert.IsType<OffreTrouvee.Trouvee>(await Offres.Find(page.Offres[0].Reference, Cancel)).Offre;
        Assert.Equal(
            ("Boulanger / Boulangère", "Au bon pain de Nice", "Nice", "06000"),
            (lue.Offre.Titre, lue.Offre.Organisme, lue.Offre.Localisation, lue.Offre.CodePostal)
        );
        Assert.Equal(("Nous accueillons volontiers.", "https://aubonpain.example/"), (lue.Description, lue.Postuler?.AbsoluteUri));
        Assert.Equal("12345678900022-11573", page.Offres[0].Reference.Id);
    }

    private void Trouver(params object[] entreprises) =>
        Serveur
            .Given(Request.Create().WithPath(Recherches).UsingGet())
            .AtPriority(-1)
            .RespondWith(Response.Create().WithCallback(_ => ReponsesDeTest.Json(200, entreprises)));

    [Fact]
    public async Task Two_places_of_a_company_are_two_offers_each_read_at_its_own_and_what_was_kept_before_is_still_read()
    {
        const string nice = "11111111-1111-4444-1111-111111111111";
        const string antibes = "22222222-2222-4444-2222-222222222222";
        Trouver(Entreprise(11, nice), Entreprise(11, antibes, "06600", "Antibes"), Entreprise(12, null));
        foreach (var (lieu, postcode, city) in new[] { (nice, "06000", "Nice"), (antibes, "06600", "Antibes") })
        {
            Serveur
                .Given(Request.Create().WithPath($"/api/v3/offers/12345678900011/11573/{lieu}").UsingGet())
                .RespondWith(Response.Create().WithCallback(_ => ReponsesDeTest.Json(200, Entreprise(11, lieu, postcode, city))));
        }

        var page = await Page(new Criteres.DImmersion { Metier = Metier("D1106"), Zone = Autour("06088", 25) }, new(null, 10));

        Assert.Equal(
            ["12345678900012-11573", $"12345678900011-11573-{nice}", $"12345678900011-11573-{antibes}"],
            page.Offres.Select(offre => offre.Reference.Id)
        );
        Assert.Equal(3, page.Total);
        Assert.All(page.Offres, offre => Assert.True(offre.Reference.EstPossible));
        foreach (var offre in page.Offres)
        {
            var lue = Assert.IsType<OffreTrouvee.Trouvee>(await Offres.Find(offre.Reference, Cancel)).Offre.Offre;
            Assert.Equal((offre.Reference, offre.Localisation), (lue.Reference, lue.Localisation));
        }

        // A favourite of before: no place in its name.
        var ancienne = new ReferenceDOffre(TypeDOffre.Immersion, "12345678900011-11573");
        Assert.Equal("Nice", Assert.IsType<OffreTrouvee.Trouvee>(await Offres.Find(ancienne, Cancel)).Offre.Offre.Localisation);
        var partie = ancienne with { Id = $"{ancienne.Id}-33333333-3333-4444-3333-333333333333" };
        Assert.IsType<OffreTrouvee.Inconnue>(await Offres.Find(partie, Cancel));
    }

    [Fact]
    public async Task Offers_of_another_metier_are_left_out_by_us_where_the_service_passes_over_the_code()
    {
        Trouver(Entreprise(1, null), Entreprise(2, null, rome: "M1808"));
        var page = await Page(new Criteres.DImmersion { Metier = Metier("D1106"), Zone = Autour("06088", 25) }, new(null, 10));
        Assert.Equal(("12345678900001-11573", 1), (Assert.Single(page.Offres).Reference.Id, page.Total));
    }

    /// <summary>The service knows no communes: what is around is asked for too, and left out, of the total as well.</summary>
    [Theory]
    [InlineData("75056", "75001 75116 75020", "92100 93300", 12)]
    [InlineData("69123", "69001 69009", "69100 69120", 10)]
    [InlineData("13055", "13001 13016", "13400 13090", 20)]
    public async Task A_great_city_alone_is_all_its_arrondissements_and_nothing_around(
        string ville,
        string dedans,
        string autour,
        int rayon
    )
    {
        var codes = dedans.Split(' ').Concat(autour.Split(' '));
        Trouver([.. codes.Select((code, rang) => Entreprise(rang, null, code, "Ville"))]);

        var page = await Page(new Criteres.DImmersion { Metier = Metier("D1106"), Zone = Autour(ville, 0) }, new(null, 10));

        Assert.Equal(
            dedans.Split(' ').Order(StringComparer.Ordinal),
            page.Offres.Select(offre => offre.CodePostal).Order(StringComparer.Ordinal)
        );
        Assert.Equal(dedans.Split(' ').Length, page.Total);
        Assert.Contains($"distanceKm={rayon}", Serveur.LogEntries[^1].RequestMessage!.RawQuery!.Split('&'));
        Assert.Equal(
            codes.Count(),
            (await Page(new Criteres.DImmersion { Metier = Metier("D1106"), Zone = Autour(ville, 15) }, new(null, 10))).Total
        );
    }

    [Theory]
    [InlineData("EMAIL", ModeDeContact.Email)]
    [InlineData("PHONE", ModeDeContact.Telephone)]
    [InlineData("IN_PERSON", ModeDeContact.SurPlace)]
    [InlineData("CARRIER_PIGEON", null)]
    public async Task A_company_says_how_to_reach_it_and_its_form_is_that_of_the_service(string mode, ModeDeContact? attendu)
    {
        var lue = await Lire(new { contactMode = mode, locationId = "33333333-3333-4444-3333-333333333333" });
        Assert.Equal(attendu, lue.Contact);
        Assert.Equal(
            $"{Serveur.Url}/offre?siret=12345678900001&appellationCode=11573&location=33333333-3333-4444-3333-333333333333",
            lue.Postuler?.AbsoluteUri
        );
    }

    [Fact]
    public async Task A_company_of_a_partner_has_the_partner_s_page()
    {
        var lue = await Lire(new { urlOfPartner = "https://labonneboite.example/1", locationId = "0192" });
        Assert.Equal((null, "https://labonneboite.example/1"), (lue.Contact, lue.Postuler?.AbsoluteUri));
    }

    /// <summary>A company that is told with a few things more.</summary>
    private async Task<OffreDetaillee> Lire(object suite)
    {
        var corps = JsonSerializer.SerializeToNode(Entreprise(1, null))!.AsObject();
        foreach (var (nom, valeur) in JsonSerializer.SerializeToNode(suite)!.AsObject())
            corps[nom] = valeur?.DeepClone();
        Serveur
            .Given(Request.Create().WithPath("/api/v2/search/*/*").UsingGet())
            .AtPriority(1)
            .RespondWith(Response.Create().WithCallback(_ => ReponsesDeTest.Json(200, corps)));
        return Assert.IsType<OffreTrouvee.Trouvee>(await Offres.Find(new(TypeDOffre.Immersion, "12345678900001-11573"), Cancel)).Offre;
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_page()
    {
        Serveur.Given(Request.Create().WithPath(Recherches).UsingGet()).AtPriority(-1).RespondWith(Response.Create().WithBody("[]"));
        Assert.Empty((await Page(Recherche(TypeDOffre.Immersion), new(null, 10))).Offres);
    }
}

/// <summary>Answers in JSON.</summary>
internal static class ReponsesDeTest
{
    public static ResponseMessage Json(int statut, object corps) =>
        new()
        {
            StatusCode = statut,
            Headers = new Dictionary<string, WireMockList<string>>(StringComparer.Ordinal) { ["Content-Type"] = new("application/json") },
            BodyData = new BodyData { DetectedBodyType = BodyType.String, BodyAsString = JsonSerializer.Serialize(corps) },
        };
}
