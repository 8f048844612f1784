using System.Globalization;
using Cej.Domain.Offres;
using Cej.Functions.Tests.Support;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Types;

namespace Cej.Functions.Tests.Offres;

/// <summary>"Offres d'emploi v2".</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class FranceTravailTests : SourceContract
{
    private readonly List<(string Id, DateTimeOffset Le)> _offres =
    [
        // Several of one second, and of one instant, over the end of pages.
        .. Enumerable
            .Range(0, 170)
            .Select(rang => (Numero(rang), new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.Zero).AddMilliseconds(rang / 5 * 400))),
    ];

    private int _jetons;

    private protected override TypeDOffre[] Siens { get; } = [TypeDOffre.Emploi, TypeDOffre.Alternance];

    private protected override string Recherches => "/offresdemploi/v2/offres/search";

    private protected override string UneOffre => "/offresdemploi/v2/offres/123ABCD";

    private static string Numero(int rang) => string.Create(CultureInfo.InvariantCulture, $"{rang:D3}ABCD");

    private protected override void Publier()
    {
        if (_offres.Count < 230)
            _offres.Add((Numero(_offres.Count + 100), Horloge.GetUtcNow()));
        Horloge.Advance(TimeSpan.FromSeconds(61));
    }

    private protected override void Servir()
    {
        Serveur
            .Given(Request.Create().WithPath("/jeton").WithParam("realm", "/partenaire").UsingPost())
            .RespondWith(
                Response
                    .Create()
                    .WithCallback(_ =>
                        ReponsesDeTest.Json(200, new { access_token = $"jeton-{Interlocked.Increment(ref _jetons)}", expires_in = 1499 })
                    )
            );
        Serveur.Given(Request.Create().WithPath(Recherches).UsingGet()).RespondWith(Response.Create().WithCallback(Sauf(Rechercher)));
        Serveur
            .Given(Request.Create().WithPath("/offresdemploi/v2/offres/*").UsingGet())
            .AtPriority(5)
            .RespondWith(
                Response
                    .Create()
                    .WithCallback(demande =>
                        _offres.FirstOrDefault(offre => demande.Path.EndsWith(offre.Id, StringComparison.Ordinal)) is { Id: not null } offre
                            ? ReponsesDeTest.Json(200, Offre(offre))
                            : new ResponseMessage { StatusCode = 204 }
                    )
            );
    }

    /// <summary>As the service: newest first, by rank, with a total in a header; both bounds of the dates count.</summary>
    private ResponseMessage Rechercher(IRequestMessage demande)
    {
        string Parametre(string nom) => demande.Query![nom][0];
        var (de, a) = (Date(Parametre("minCreationDate")), Date(Parametre("maxCreationDate")));
        var rangs = Parametre("range").Split('-').Select(rang => int.Parse(rang, CultureInfo.InvariantCulture)).ToArray();
        if (rangs[0] > 3_000 || rangs[1] > 3_149 || rangs[1] - rangs[0] >= 150 || Parametre("sort") != "1")
            return new ResponseMessage { StatusCode = 400 };
        var trouvees = _offres
            .Where(offre => offre.Le >= de && offre.Le <= a)
            .OrderByDescending(offre => offre.Le)
            .ThenBy(offre => offre.Id)
            .ToArray();
        var page = trouvees.Skip(rangs[0]).Take(rangs[1] - rangs[0] + 1).Select(Offre).ToArray();
        if (page.Length == 0)
            return new ResponseMessage { StatusCode = 204 };
        var reponse = ReponsesDeTest.Json(
            page.Length == trouvees.Length ? 200 : 206,
            new { resultats = page, filtresPossibles = Array.Empty<object>() }
        );
        reponse.Headers!["Content-Range"] = new WireMockList<string>($"offres {rangs[0]}-{rangs[0] + page.Length - 1}/{trouvees.Length}");
        return reponse;
    }

    private static DateTimeOffset Date(string texte) =>
        DateTimeOffset.ParseExact(texte, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static object Offre((string Id, DateTimeOffset Le) offre) =>
        new
        {
            id = offre.Id,
            intitule = "Vendeur / Vendeuse en boulangerie (H/F)",
            description = "Vous accueillez la clientèle.\nVous encaissez.",
            dateCreation = offre.Le,
            dateActualisation = offre.Le.AddDays(1),
            lieuTravail = new
            {
                libelle = "06 - NICE",
                latitude = 43.7,
                longitude = 7.26,
                codePostal = "06000",
                commune = "06088",
            },
            romeCode = "D1106",
            entreprise = new
            {
                nom = "AU BON PAIN",
                description = "Une boulangerie",
                entrepriseAdaptee = false,
            },
            typeContrat = "CDI",
            typeContratLibelle = "Contrat à durée indéterminée",
            natureContrat = "Contrat travail",
            experienceExige = "D",
            experienceLibelle = "Débutant accepté",
            competences = new[]
            {
                new
                {
                    code = "1",
                    libelle = "Encaisser",
                    exigence = "S",
                },
            },
            qualitesProfessionnelles = new[] { new { libelle = "Sens du contact", description = "…" } },
            formations = new[]
            {
                new
                {
                    codeFormation = "1",
                    domaineLibelle = "Vente",
                    niveauLibelle = "CAP",
                    exigence = "S",
                },
            },
            langues = new[] { new { libelle = "Anglais", exigence = "S" } },
            permis = new[] { new { libelle = "B - Véhicule léger", exigence = "S" } },
            salaire = new { libelle = "Mensuel de 1800 Euros", complement1 = "Primes" },
            dureeTravailLibelle = "35H Travail le samedi",
            dureeTravailLibelleConverti = "Temps plein",
            alternance = false,
            contact = new { nom = "M. Martin", urlPostulation = "javascript:alert(1)" },
            nombrePostes = 1,
            origineOffre = new
            {
                origine = "2",
                urlOrigine = "https://candidat.francetravail.fr/offres/recherche/detail/1",
                partenaires = new[]
                {
                    new
                    {
                        nom = "JOBPARTENAIRE",
                        url = "https://partenaire.example/1",
                        logo = "https://…",
                    },
                },
            },
        };

    private IEnumerable<string> Requetes() =>
        Serveur
            .LogEntries.Where(entree => entree.RequestMessage!.Path == Recherches)
            .Select(entree => entree.RequestMessage!.RawQuery!.TrimStart('?'));

    [Fact]
    public async Task An_offer_is_read_with_all_that_is_known_of_it()
    {
        var lue = Assert.IsType<OffreTrouvee.Trouvee>(await Offres.Find(new(TypeDOffre.Emploi, Numero(3)), Cancel)).Offre;
        Assert.Equal(
            ("Vendeur / Vendeuse en boulangerie (H/F)", "AU BON PAIN", "06 - NICE", "06000"),
            (lue.Offre.Titre, lue.Offre.Organisme, lue.Offre.Localisation, lue.Offre.CodePostal)
        );
        Assert.Equal(
            ("Contrat à durée indéterminée", "Temps plein", "JOBPARTENAIRE"),
            (lue.Offre.Contrat, lue.Offre.Duree, lue.Offre.Origine)
        );
        Assert.Equal(("Mensuel de 1800 Euros", "35H Travail le samedi", "Débutant accepté"), (lue.Salaire, lue.Horaires, lue.Experience));
        Assert.Equal(
            ["Encaisser", "Sens du contact", "CAP – Vente", "Anglais", "B - Véhicule léger"],
            [.. lue.Competences, .. lue.SavoirEtre, .. lue.Formations, .. lue.Langues, .. lue.Permis]
        );
        // A link that a browser should not follow is none: the next one counts.
        Assert.Equal("https://partenaire.example/1", lue.Postuler?.AbsoluteUri);
        Assert.Equal("Une boulangerie", lue.Presentation);
    }

    [Fact]
    public async Task All_criteria_reach_the_service_under_its_names()
    {
        await Page(
            new Criteres.DEmploi
            {
                Alternance = false,
                MotsCles = "vendeur en boulangerie",
                Zone = Autour("13055", 25),
                Contrats = Contrats.Cdi | Contrats.Autre,
                Durees = Durees.TempsPartiel,
                Experiences = Experiences.MoinsDUnAn | Experiences.DeUnATroisAns,
                DebutantAccepte = true,
            },
            new(null, 10, new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero))
        );
        await Page(new Criteres.DEmploi { Alternance = true, Zone = new Zone.Dans(new("2A", "Corse-du-Sud")) }, new(null, 10));

        var requetes = Requetes().Select(Uri.UnescapeDataString).ToArray();
        foreach (
            var parametre in new[]
            {
                "sort=1",
                "range=0-10",
                "motsCles=vendeur,en,boulangerie",
                "commune=13201",
                "distance=25",
                "typeContrat=CDI,DIN,CCE,FRA,LIB,REP,TTI",
                "dureeHebdo=2",
                "experience=1,2",
                "experienceExigence=D",
                "minCreationDate=2026-11-01T00:00:00Z",
                "maxCreationDate=2026-11-23T12:00:01Z",
            }
        )
        {
            Assert.Contains(parametre, requetes[0].Split('&'));
        }

        Assert.Contains("natureContrat=E2,FS", requetes[1].Split('&'));
        Assert.Contains("departement=2A", requetes[1].Split('&'));
        Assert.DoesNotContain("distance", requetes[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("75056", "departement=75")]
    [InlineData("69123", "commune=69381,69382,69383,69384,69385|commune=69386,69387,69388,69389")]
    [InlineData(
        "13055",
        "commune=13201,13202,13203,13204,13205|commune=13206,13207,13208,13209,13210|commune=13211,13212,13213,13214,13215|commune=13216"
    )]
    public async Task A_great_city_alone_is_asked_for_with_all_its_arrondissements_and_totals_add_up(string ville, string lieux)
    {
        var attendus = lieux.Split('|');
        var page = await Page(new Criteres.DEmploi { Alternance = false, Zone = Autour(ville, 0) }, new(null, 10));

        var requetes = Requetes().Select(Uri.UnescapeDataString).ToArray();
        Assert.Equal(attendus.Length, requetes.Length);
        Assert.All(attendus, lieu => Assert.Contains(requetes, requete => requete.Split('&').Contains(lieu)));
        // The service of the test has the same offers everywhere.
        var seule = await Page(new Criteres.DEmploi { Alternance = false }, new(null, 10));
        Assert.Equal(seule.Total * attendus.Length, page.Total);
        Assert.Equal(seule.Offres.Select(offre => offre.Reference), page.Offres.Select(offre => offre.Reference));
    }

    [Fact]
    public async Task A_great_city_alone_is_paged_without_repeating_or_skipping()
    {
        var tout = (await Tout(new Criteres.DEmploi { Alternance = false }, 10)).Ids;
        var ville = (await Tout(new Criteres.DEmploi { Alternance = false, Zone = Autour("69123", 0) }, 10)).Ids;
        // New ones came meanwhile, while pages were read.
        Assert.Empty(tout.Except(ville, StringComparer.Ordinal));
        Assert.Equal(ville.Count, ville.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_page()
    {
        Serveur.Given(Request.Create().WithPath(Recherches).UsingGet()).AtPriority(-1).RespondWith(Response.Create().WithStatusCode(204));
        var page = await Page(Recherche(TypeDOffre.Emploi), new(null, 10));
        Assert.Equal((0, 0, null), (page.Offres.Count, page.Total, page.Suivant));
    }

    [Fact]
    public async Task Offers_that_go_between_two_pages_make_none_be_skipped()
    {
        var premiere = await Page(Recherche(TypeDOffre.Emploi), new(null, 20));
        var reste = _offres
            .OrderByDescending(offre => offre.Le)
            .ThenBy(offre => offre.Id)
            .Select(offre => offre.Id)
            .Skip(20)
            .ToHashSet(StringComparer.Ordinal);
        _offres.RemoveAll(offre => premiere.Offres.Take(7).Any(montree => montree.Reference.Id == offre.Id));
        List<string> suite = [];
        for (var apres = premiere.Suivant; apres is not null; )
        {
            var page = await Page(Recherche(TypeDOffre.Emploi), new(apres, 20));
            suite.AddRange(page.Offres.Select(offre => offre.Reference.Id));
            apres = page.Suivant;
        }

        Assert.Equal(reste.Count, suite.Count);
        Assert.Equal(reste, suite.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_token_that_is_refused_is_replaced_once()
    {
        Serveur
            .Given(Request.Create().WithPath(Recherches).UsingGet().WithHeader("Authorization", "Bearer jeton-1"))
            .AtPriority(-1)
            .RespondWith(Response.Create().WithStatusCode(401));
        Assert.NotEmpty((await Page(Recherche(TypeDOffre.Emploi), new(null, 10))).Offres);
        Assert.Equal(2, _jetons);
    }

    [Fact]
    public async Task Without_a_token_the_source_is_unavailable()
    {
        Serveur
            .Given(Request.Create().WithPath("/jeton").UsingPost())
            .AtPriority(-1)
            .RespondWith(Response.Create().WithStatusCode(400).WithBody("{\"error\":\"invalid_client\"}"));
        Assert.IsType<OffresTrouvees.Indisponible>((await Offres.Rechercher(Recherche(TypeDOffre.Emploi), new(null, 10), Cancel)).Value);
    }
}
