using Cej.Functions.Actualites;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Actualites;

/// <summary>A host with news of its own and a clock that can be moved.</summary>
public sealed class HoteDesActualites : HoteDeTest
{
    public const string Liens = """
        [{"titre":"Ressources","url":"https://aide.example/tous"},
         {"titre":"Questions","url":"https://aide.example/faq"},
         {"titre":"ressources","url":"https://aide.example/azur","structures":["Côte d'Azur"]},
         {"titre":"Guide du Nord","url":"https://aide.example/nord","structures":["Nord"]}]
        """;

    public FakeTimeProvider Horloge { get; } = new(DateTimeOffset.UtcNow);

    protected override IEnumerable<string> Reglages => [.. base.Reglages, $"--Aide:Liens={Liens}"];

    public Task Annoncer() =>
        Services.GetRequiredService<TimerFunctions>().RunNow("ActualitesAnnoncer", TestContext.Current.CancellationToken);

    protected override void Ajuster(LocalApplicationBuilder builder) => builder.Services.AddSingleton<TimeProvider>(Horloge);
}

public sealed class ActualitesApiTests : IClassFixture<HoteDesActualites>
{
    private static readonly string[] Minuscules = ["cote d'azur"];
    private static readonly string[] NullePart = ["Nulle part"];
    private static readonly string[] DeuxFoisLaMeme = ["PE - Événements", "pe événements"];
    private static readonly string[] Six = ["a", "b", "c", "d", "e", "f"];

    private readonly HoteDesActualites _hote;
    private readonly ClientDeTest _operateur;

    public ActualitesApiTests(HoteDesActualites hote)
    {
        _hote = hote;
        _operateur = hote.Client(Personne.Operateur());
        hote.Horloge.Advance(TimeSpan.FromMinutes(1)); // whatever another test published came out before this one's people came
    }

    private DateTimeOffset Dans(int jours) => _hote.Horloge.GetUtcNow().AddDays(jours);

    private static object Une(string titre, string contenu = "<p>Texte</p>") => new { titre, contenu };

    private async Task<ActualiteResponse> Publier(object corps) =>
        (await _operateur.Envoyer(HttpMethod.Post, "/api/actualites", corps)).Statut(201).Lire<ActualiteResponse>();

    private static async Task<int> Pastille(ClientDeTest client) =>
        (await client.Lire("/api/actualites/non-vues")).Statut(200).Lire<NonVuesResponse>().NonVues;

    private static async Task<ActualitesResponse> Lister(ClientDeTest client, string query = "?limite=50") =>
        (await client.Lire($"/api/actualites{query}")).Statut(200).Lire<ActualitesResponse>();

    private static async Task<string[]> Titres(ClientDeTest client) =>
        [.. (await Lister(client)).Actualites.Select(actualite => actualite.Titre)];

    private async Task<ClientDeTest> Conseiller(string? structure = null)
    {
        var (_, client) = await _hote.ConseillerConnecte();
        if (structure is not null)
        {
            var agence = await _hote.UneAgence(structure);
            var etag = (await client.Lire("/api/profil")).Etag!;
            (await client.Envoyer(HttpMethod.Patch, "/api/profil", new { agence }, ("If-Match", etag))).Statut(200);
        }

        _hote.Horloge.Advance(TimeSpan.FromSeconds(1));
        return client;
    }

    [Fact]
    public async Task The_badge_shows_what_came_out_since_the_news_were_last_opened_and_only_opening_clears_it()
    {
        await Publier(Une("Avant son arrivée"));
        var client = await Conseiller();
        Assert.Equal(0, await Pastille(client));

        await Publier(Une("Une"));
        _hote.Horloge.Advance(TimeSpan.FromSeconds(1));
        await Publier(Une("Deux"));
        Assert.Equal(2, await Pastille(client));
        var liste = await Lister(client);
        Assert.Equal(2, liste.NonVues);
        Assert.Equal(["Deux", "Une"], liste.Actualites.Where(a => a.Nouvelle).Select(a => a.Titre));

        // Neither reading, nor changing the profile, nor logging in again.
        var profil = (await client.Lire("/api/profil")).Etag!;
        (await client.Envoyer(HttpMethod.Patch, "/api/profil", new { notificationsSonores = false }, ("If-Match", profil))).Statut(200);
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        Assert.Equal(2, await Pastille(client));

        _hote.Horloge.Advance(TimeSpan.FromSeconds(1));
        await Publier(Une("Trois")); // while he was reading
        var ouverture = await client.Envoyer(HttpMethod.Put, "/api/actualites/vues", new { jusqua = liste.Derniere });
        Assert.Equal(1, ouverture.Statut(200).Lire<NonVuesResponse>().NonVues);
        var derniere = (await Lister(client)).Derniere;
        (await client.Envoyer(HttpMethod.Put, "/api/actualites/vues", new { jusqua = derniere })).Statut(200);
        Assert.Equal(0, await Pastille(client));
        // An older opening that arrives late takes nothing back.
        (await client.Envoyer(HttpMethod.Put, "/api/actualites/vues", new { jusqua = liste.Derniere })).Statut(200);
        Assert.Equal(0, await Pastille(client));
        Assert.Equal(["jusqua"], (await client.Envoyer(HttpMethod.Put, "/api/actualites/vues", new { })).Statut(400).Champs);
    }

    [Fact]
    public async Task Nobody_can_mark_as_seen_what_is_still_to_come()
    {
        var client = await Conseiller();
        (await client.Envoyer(HttpMethod.Put, "/api/actualites/vues", new { jusqua = Dans(300) })).Statut(200);
        _hote.Horloge.Advance(TimeSpan.FromSeconds(1));
        await Publier(Une("Après"));
        Assert.Equal(1, await Pastille(client));
    }

    [Fact]
    public async Task News_for_a_structure_is_for_its_counsellors_alone()
    {
        var azur = await Conseiller("Côte d'Azur");
        var nord = await Conseiller("Nord");
        var sans = await Conseiller();
        var pourAzur = await Publier(
            new
            {
                titre = "Azur",
                contenu = "x",
                structures = Minuscules,
            }
        );
        await Publier(Une("Pour tous"));

        Assert.Equal("Côte d'Azur", pourAzur.Structures[0]);
        Assert.Equal((2, 1, 1), (await Pastille(azur), await Pastille(nord), await Pastille(sans)));
        Assert.Contains("Azur", await Titres(azur));
        Assert.DoesNotContain("Azur", await Titres(nord));
        (await azur.Lire($"/api/actualites/{pourAzur.Id}")).Statut(200);
        Assert.Equal("actualite-inconnue", (await nord.Lire($"/api/actualites/{pourAzur.Id}")).Statut(404).CodeDeProbleme);
    }

    [Fact]
    public async Task News_to_come_is_for_operators_until_its_time_and_clients_hear_of_it_then()
    {
        var scene = await Scene.Monter(_hote);
        var client = scene.Conseiller;
        _hote.Horloge.Advance(TimeSpan.FromSeconds(1));
        await using var ecoute = await Ecoute.Ouvrir(client);
        var prevue = await Publier(
            new
            {
                titre = "Demain",
                contenu = "x",
                publieeLe = Dans(1),
            }
        );
        await _hote.Annoncer();

        (await client.Lire($"/api/actualites/{prevue.Id}")).Statut(404);
        Assert.Contains("Demain", await Titres(_operateur));
        Assert.Equal(0, await Pastille(client));
        Assert.Equal(0, await Annonces());

        _hote.Horloge.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await Pastille(client)); // whether the timer ran or not
        await _hote.Annoncer();
        var recu = await ecoute.Attendre(TypeDEvenement.ActualitePubliee);
        Assert.Null(recu.Conversation);
        Assert.Contains("Demain", await Titres(client));
        await _hote.Annoncer(); // once
        Assert.Equal(1, await Annonces());

        // A connection keeps its order: a message that has come is behind every announcement sent before it.
        async Task<int> Annonces()
        {
            var barriere = await scene.Envoyer(scene.Jeune, "Bonjour");
            await ecoute.Attendre(TypeDEvenement.MessageAjoute, barriere.Numero);
            return ecoute.Recus.Count(evenement => evenement.Type == TypeDEvenement.ActualitePubliee);
        }
    }

    [Fact]
    public async Task Clients_hear_at_once_of_what_is_published_now_and_see_nothing_of_it()
    {
        var client = await Conseiller();
        await using var ecoute = await Ecoute.Ouvrir(client);
        await Publier(Une("Secret"));
        Assert.DoesNotContain("Secret", (await ecoute.Attendre(TypeDEvenement.ActualitePubliee)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pinned_news_comes_first_and_pages_go_on_where_the_last_one_ended()
    {
        foreach (var ancienne in (await Lister(_operateur)).Actualites)
            (await _operateur.Envoyer(HttpMethod.Delete, $"/api/actualites/{ancienne.Id}")).Statut(204);
        await Publier(
            new
            {
                titre = "Épinglée",
                contenu = "x",
                epinglee = true,
                publieeLe = Dans(-9),
            }
        );
        foreach (var titre in new[] { "A", "B", "C" })
        {
            await Publier(Une(titre));
            _hote.Horloge.Advance(TimeSpan.FromSeconds(1));
        }

        var client = await Conseiller();
        Assert.Equal(["Épinglée", "C", "B", "A"], await Titres(client));
        var premiere = await Lister(client, "?limite=3");
        var suite = await Lister(client, $"?limite=3&apres={premiere.Suivant}");
        Assert.Equal("A", suite.Actualites[0].Titre);
        Assert.Null(suite.Suivant);
        (await client.Lire("/api/actualites?apres=x")).Statut(400);
    }

    [Fact]
    public async Task A_corrected_word_shows_no_badge_and_another_date_does()
    {
        var client = await Conseiller();
        var actualite = await Publier(Une("Faute"));
        (await client.Envoyer(HttpMethod.Put, "/api/actualites/vues", new { jusqua = (await Lister(client)).Derniere })).Statut(200);
        _hote.Horloge.Advance(TimeSpan.FromSeconds(1));

        var corrigee = await Modifier(actualite, new { titre = "Corrigée", contenu = "<p>x</p>" });
        Assert.Equal(actualite.PublieeLe, corrigee.Statut(200).Lire<ActualiteResponse>().PublieeLe);
        Assert.Equal(0, await Pastille(client));
        Assert.Contains("Corrigée", await Titres(client));
        (await Modifier(actualite, Une("Périmée"))).Statut(412);

        var redatee = await Modifier(
            corrigee.Lire<ActualiteResponse>(),
            new
            {
                titre = "De nouveau",
                contenu = "x",
                publieeLe = Dans(-1),
            }
        );
        redatee.Statut(200);
        Assert.Equal(1, await Pastille(client)); // its date is over, but it is new to him

        Task<ReponseDeTest> Modifier(ActualiteResponse lue, object corps) =>
            _operateur.Envoyer(HttpMethod.Put, $"/api/actualites/{lue.Id}", corps, ("If-Match", lue.Version));
    }

    [Fact]
    public async Task What_is_published_is_cleaned_checked_and_published_once_a_key()
    {
        var propre = await Publier(
            new
            {
                titre = " Club  utilisateurs ",
                contenu = "<script>x()</script><p onclick=x>Bonjour <a href='https://x.example'>ici</a></p>",
                etiquettes = DeuxFoisLaMeme,
            }
        );
        Assert.Equal("Club utilisateurs", propre.Titre);
        Assert.Equal(
            "<p>Bonjour <a href=\"https://x.example/\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">ici</a></p>",
            propre.Contenu
        );
        Assert.Equal("PE - Événements", Assert.Single(propre.Etiquettes));

        var mauvaise = await _operateur.Envoyer(
            HttpMethod.Post,
            "/api/actualites",
            new
            {
                titre = new string('x', 151),
                contenu = "<script>rien</script>",
                etiquettes = Six,
                structures = NullePart,
                publieeLe = Dans(1_000),
            }
        );
        Assert.Equal(["contenu", "etiquettes", "publieeLe", "structures", "titre"], mauvaise.Statut(400).Champs);
        (await _operateur.Envoyer(HttpMethod.Post, "/api/actualites", Une("x", new string('x', 20_001)))).Statut(400);

        var cle = ("Idempotency-Key", Guid.NewGuid().ToString());
        var une = await _operateur.Envoyer(HttpMethod.Post, "/api/actualites", Une("Une fois"), cle);
        var deux = await _operateur.Envoyer(HttpMethod.Post, "/api/actualites", Une("Une fois"), cle);
        Assert.Equal(une.Statut(201).Id, deux.Statut(201).Id);
        (await _operateur.Envoyer(HttpMethod.Post, "/api/actualites", Une("Autre"), cle)).Statut(422);
    }

    [Fact]
    public async Task What_was_taken_away_is_gone_and_taking_it_away_twice_changes_nothing()
    {
        var client = await Conseiller();
        var actualite = await Publier(Une("Erreur"));
        (await _operateur.Envoyer(HttpMethod.Delete, $"/api/actualites/{actualite.Id}")).Statut(204);
        (await _operateur.Envoyer(HttpMethod.Delete, $"/api/actualites/{actualite.Id}")).Statut(204);
        Assert.Equal(0, await Pastille(client));
        Assert.DoesNotContain("Erreur", await Titres(client));
        (await _operateur.Lire($"/api/actualites/{actualite.Id}")).Statut(404);
    }

    /// <summary>The list in memory is that of the storage, whoever changed it: two hosts would be two of these.</summary>
    [Fact]
    public async Task Reading_costs_three_reads_side_by_side_as_long_as_nothing_changed()
    {
        var client = await Conseiller();
        await Publier(Une("Une"));
        await Lister(client);
        await Lister(client);
        Assert.Equal(3, _hote.Couts["ActualitesLister"].RequestUnits);
        await Pastille(client);
        Assert.Equal(3, _hote.Couts["ActualitesCompter"].RequestUnits);

        var autre = ActivatorUtilities.CreateInstance<DocumentActualiteStore>(_hote.Services);
        Assert.Contains(await autre.Lister(TestContext.Current.CancellationToken), a => a.Titre == "Une");
        await Publier(Une("Deux"));
        Assert.Contains(await autre.Lister(TestContext.Current.CancellationToken), a => a.Titre == "Deux");
    }

    [Fact]
    public async Task The_help_is_that_of_ones_structure_and_in_order()
    {
        Assert.Equal(["https://aide.example/azur", "https://aide.example/faq"], await Liens(await Conseiller("Côte d'Azur")));
        Assert.Equal(
            ["https://aide.example/tous", "https://aide.example/faq", "https://aide.example/nord"],
            await Liens(await Conseiller("Nord"))
        );
        Assert.Equal(["https://aide.example/tous", "https://aide.example/faq"], await Liens(await Conseiller()));

        static async Task<string[]> Liens(ClientDeTest client) =>
            [.. (await client.Lire("/api/aide")).Statut(200).Lire<AideResponse>().Liens.Select(lien => lien.Url.OriginalString)];
    }

    [Theory]
    [InlineData("pas du JSON")]
    [InlineData("{}")]
    [InlineData("[{\"titre\":\"x\"}]")]
    [InlineData("[{\"titre\":\"x\",\"url\":\"http://aide.example\"}]")]
    [InlineData("[{\"titre\":\"x\",\"url\":\"/aide\"}]")]
    [InlineData("[{\"titre\":\" \",\"url\":\"https://aide.example\"}]")]
    [InlineData("[null]")]
    public void Wrong_links_are_found_when_the_service_starts(string liens) =>
        Assert.NotEmpty(new AideOptions { Liens = liens }.Validate(new(new object())));
}
