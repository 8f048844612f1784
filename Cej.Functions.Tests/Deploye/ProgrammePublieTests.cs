using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cej.Functions.Exploitation;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Telemesure;
using Cej.Functions.Tests.Demonstration;
using Cej.Functions.Tests.Exploitation;
using Cej.Functions.Tests.Pieces;
using Cej.Functions.Tests.Support;
using Cej.WorkerHost;

namespace Cej.Functions.Tests.Deploye;

/// <summary>One published program for the classes that ask it things.</summary>
[CollectionDefinition(Nom)]
public sealed class AvecLeProgrammePublie : ICollectionFixture<ProgrammePublie>
{
    public const string Nom = "the published program";
}

/// <summary>The published program as it is, on the official worker.</summary>
[Trait(Duree.Nom, Duree.Longue)]
[Collection(AvecLeProgrammePublie.Nom)]
public sealed class ProgrammePublieTests(ProgrammePublie programme, Azurite azurite)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ClientDeTest Conseiller() => programme.Client(programme.Fournisseur.Jeton(Personne.Conseiller()));

    [Fact]
    public async Task Its_functions_are_the_operations_of_the_api_and_the_timers_and_all_are_loaded()
    {
        var (http, timers) = await Fonctions();
        Assert.Equal(Operations(), http);
        Assert.NotEmpty(timers);
        Assert.Equal(http.Concat(timers).Order(StringComparer.OrdinalIgnoreCase), programme.Hote.Functions);
    }

    [Fact]
    public async Task Without_settings_it_does_not_start_and_names_each_that_is_missing()
    {
        var options = new FunctionsHostOptions
        {
            Folder = await ProgrammePublie.Dossier(),
            Settings = new Dictionary<string, string>(StringComparer.Ordinal),
        };
        var fin = await Assert.ThrowsAsync<WorkerEndedException>(() => FunctionsHost.Start(options, Stop));
        Assert.All(
            DemarrageTests.Requis().Except([TelemesureServices.Composant]), // for a telemetry that nobody decided about
            nom => Assert.Contains($"Setting {nom.Replace("__", ":", StringComparison.Ordinal)} is missing.", fin.Message)
        );
    }

    [Fact]
    public async Task It_describes_itself()
    {
        var reponse = await programme.Client().Lire("/api/openapi.json");
        Assert.Equal(Depot.Lire("docs", "openapi.json"), reponse.Statut(200).Corps);
    }

    [Theory]
    [InlineData("GET", "/api/inconnu")]
    [InlineData("GET", "/")]
    [InlineData("PATCH", "/api/portefeuille")]
    [InlineData("OPTIONS", "/api/portefeuille")]
    [InlineData("GET", "/api/beneficiaires/pas-un-identifiant")]
    public async Task What_it_does_not_serve_is_an_empty_404(string verbe, string chemin) =>
        Assert.Empty((await Conseiller().Envoyer(new HttpMethod(verbe), chemin)).Statut(404).Corps);

    [Fact]
    public async Task Nobody_and_a_profile_that_is_none_are_refused_with_the_headers_of_every_answer()
    {
        var personne = await programme.Client().Lire("/api/portefeuille");
        Assert.Equal("non-authentifie", personne.Statut(401).CodeDeProbleme);
        Assert.Equal("Bearer", personne.Brute.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("nosniff", personne.Brute.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Empty(personne.Brute.Headers.Server);

        var jeton = programme.Fournisseur.Jeton(Personne.Conseiller(), descriptor => descriptor.Claims["roles"] = "administrateur");
        Assert.Equal("profil-inconnu", (await programme.Client(jeton).Lire("/api/portefeuille")).Statut(403).CodeDeProbleme);
    }

    [Fact]
    public async Task Bodies_that_are_no_json_or_too_large_are_refused()
    {
        var conseiller = Conseiller();
        var texte = new StringContent("Inès", Encoding.UTF8, "text/plain");
        var refus = await conseiller.Envoyer(HttpMethod.Post, "/api/beneficiaires", texte);
        Assert.Equal("type-de-contenu-refuse", refus.Statut(415).CodeDeProbleme);

        foreach (var taille in new[] { 300_000, 31_000_000 })
        {
            var grand = JsonSerializer.Serialize(new { prenom = new string('a', taille) });
            refus = await conseiller.Envoyer(HttpMethod.Post, "/api/beneficiaires", grand);
            Assert.Equal("corps-trop-grand", refus.Statut(413).CodeDeProbleme);
        }

        refus = await conseiller.Envoyer(HttpMethod.Post, "/api/beneficiaires", """{"prenom":12}""");
        Assert.Equal(["prenom"], refus.Statut(400).Champs);
    }

    [Fact]
    public async Task It_is_alive_and_not_ready_while_its_documents_are_out_of_reach()
    {
        var sante = (await programme.Client().Lire("/api/health")).Statut(503).Lire<SanteFunctions.SanteResponse>();
        Assert.Equal((true, false), (sante.Vivant, sante.Pret));

        var refus = await Conseiller().Envoyer(HttpMethod.Post, "/api/connexion");
        Assert.Equal("service-indisponible", refus.Statut(503).CodeDeProbleme);
        Assert.True(refus.Brute.Headers.RetryAfter!.Delta > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_timer_fails_as_it_should_where_the_host_sees_it()
    {
        var faute = await Assert.ThrowsAsync<WorkerException>(() => programme.Hote.RunTimer("EffetsRejouer", Stop));
        Assert.Equal(typeof(DocumentStoreUnavailableException).FullName, faute.Thrown);
    }

    [Fact]
    public async Task It_answers_what_it_has_begun_before_it_stops()
    {
        var prive = new ProgrammePublie(azurite);
        await using var fin = prive.ConfigureAwait(false);
        await prive.InitializeAsync();
        var sante = prive.Client().Lire("/api/health");
        await prive.Journal.Await("Executing endpoint 'SanteLire'");

        await prive.Hote.Stop(Stop);
        (await sante).Statut(503);
        Assert.True(prive.Hote.Ended.IsCompletedSuccessfully);
        Assert.NotEmpty(prive.Journal.With("Application is shutting down"));
        Assert.Empty(prive.Journal.With("it is killed"));
    }

    private static IEnumerable<string> Operations() =>
        from chemin in JsonNode.Parse(Depot.Lire("docs", "openapi.json"))!["paths"]!.AsObject()
        from operation in chemin.Value!.AsObject()
        let nom = operation.Value!["operationId"]!.GetValue<string>()
        orderby nom
        select nom;

    /// <summary>The names that the published metadata gives to the host, by trigger.</summary>
    private static async Task<(List<string> Http, List<string> Timers)> Fonctions()
    {
        var metadata = JsonNode.Parse(
            await File.ReadAllTextAsync(Path.Combine(await ProgrammePublie.Dossier(), "functions.metadata"), Stop)
        )!;
        var parTrigger = metadata
            .AsArray()
            .ToLookup(
                fonction => fonction!["bindings"]![0]!["type"]!.GetValue<string>(),
                fonction => fonction!["name"]!.GetValue<string>(),
                StringComparer.Ordinal
            );
        Assert.Equal(["httpTrigger", "timerTrigger"], parTrigger.Select(groupe => groupe.Key).Order(StringComparer.Ordinal));
        return (
            [.. parTrigger["httpTrigger"].Order(StringComparer.Ordinal)],
            [.. parTrigger["timerTrigger"].Order(StringComparer.Ordinal)]
        );
    }
}

/// <summary>On the official worker the host's word on who asks is gone: Front Door's alone is left.</summary>
[Trait(Duree.Nom, Duree.Longue)]
[Collection(AvecLeProgrammePublie.Nom)]
public sealed class PassantsDuProgrammePublieTests(ProgrammePublie programme) : PassantsContract
{
    protected override int ALaFois => 20;

    protected override string Entree => ProgrammePublie.Entree;

    protected override ClientDeTest Client() => programme.Client();
}
