using System.Buffers.Text;
using System.Net;
using System.Text;
using Cej.Functions.Exploitation;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Api;

/// <summary>A host whose storage can be cut off, and that lets one front end in.</summary>
public sealed class HoteDesConventions : HoteDeTest
{
    public const string Front = "https://front.example";

    protected override IEnumerable<string> Reglages => [.. base.Reglages, $"--Cors:Origines={Front};https://autre.example/"];

    private StockageEnPanne? _stockage;

    public StockageEnPanne Stockage => _stockage ??= Services.GetRequiredService<StockageEnPanne>();

    public void Reparer() => _stockage?.Reparer();

    protected override void Ajuster(LocalApplicationBuilder builder) => StockageEnPanne.Entourer(builder);
}

[DeuxHotes]
public sealed class ConventionsTests(HoteDesConventions hote) : IClassFixture<HoteDesConventions>, IDisposable
{
    public void Dispose() => hote.Reparer();

    [Theory]
    [InlineData("GET", "/api/inconnu")]
    [InlineData("GET", "/api")]
    [InlineData("GET", "/api/beneficiaires")]
    [InlineData("PUT", "/api/profil")]
    [InlineData("HEAD", "/api/profil")]
    [InlineData("OPTIONS", "/api/profil")]
    [InlineData("TRACE", "/api/profil")]
    [InlineData("GET", "/api/beneficiaires/pas-un-identifiant")]
    [InlineData("GET", "/api/beneficiaires/00000000-0000-0000-0000-000000000000/archivage")]
    [InlineData("GET", "/admin/host/status")]
    [InlineData("GET", "/api/profil/")]
    public async Task An_unknown_route_or_verb_is_the_hosts_own_empty_404(string verbe, string chemin)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var reponse = await client.Envoyer(new HttpMethod(verbe), chemin);
        if (chemin.EndsWith('/'))
            Assert.True(reponse.Code is 200 or 404); // the two hosts differ, and nobody asks so
        else
            Assert.Equal((404, ""), (reponse.Code, reponse.Corps));
    }

    [Theory]
    [InlineData("GET", "/api/health", 200)]
    [InlineData("GET", "/api/openapi.json", 200)]
    [InlineData("GET", "/api/portefeuille", 200)]
    [InlineData("GET", "/api/portefeuille?tri=x", 400)]
    [InlineData("PATCH", "/api/profil", 415)]
    [InlineData("GET", "/api/beneficiaires/00000000-0000-0000-0000-000000000000", 404)]
    public async Task Every_answer_carries_the_security_headers(string verbe, string chemin, int statut)
    {
        var (_, client) = await hote.ConseillerConnecte();
        Verifier((await client.Envoyer(new HttpMethod(verbe), chemin)).Statut(statut), chemin);
    }

    [Fact]
    public async Task Refusals_and_faults_of_the_ground_carry_them_too()
    {
        var (_, client) = await hote.ConseillerConnecte();
        Verifier((await hote.Client().Lire("/api/profil")).Statut(401), "401");
        hote.Stockage.ToutCouper();
        Verifier((await client.Lire("/api/profil")).Statut(503), "503");
        hote.Stockage.Panne = static (_, _, _) => (Moment.Avant, new InvalidOperationException("secret"));
        Verifier((await client.Lire("/api/profil")).Statut(500), "500");
    }

    private static void Verifier(ReponseDeTest reponse, string cas)
    {
        var entetes = reponse.Brute.Headers;
        Assert.Equal(["nosniff"], entetes.GetValues("X-Content-Type-Options"));
        Assert.Equal(
            ["default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"],
            entetes.GetValues("Content-Security-Policy")
        );
        Assert.Equal(["no-referrer"], entetes.GetValues("Referrer-Policy"));
        Assert.True(entetes.Contains("Strict-Transport-Security"), cas);
        Assert.True(entetes.CacheControl is { NoStore: true }, cas);
        Assert.False(entetes.Contains("Server"), cas);
        Assert.False(entetes.Contains("X-Powered-By"), cas);
    }

    [Fact]
    public async Task Two_accounts_at_the_same_count_never_have_each_others_version()
    {
        var (_, anne) = await hote.ConseillerConnecte();
        var (_, paul) = await hote.ConseillerConnecte();
        foreach (var chemin in new[] { "/api/portefeuille", "/api/conversations" })
        {
            var (la, lui) = ((await anne.Lire(chemin)).Statut(200), (await paul.Lire(chemin)).Statut(200));
            Assert.Equal(Compte(la), Compte(lui));
            (await anne.Lire(chemin, ("If-None-Match", la.Etag!))).Statut(304);
            Assert.Equal(lui.Corps, (await paul.Lire(chemin, ("If-None-Match", la.Etag!))).Statut(200).Corps);
        }

        var (profil, autre) = ((await anne.Lire("/api/profil")).Statut(200), (await paul.Lire("/api/profil")).Statut(200));
        Assert.NotEqual(profil.Etag, autre.Etag);
        var reglage = new { notificationsSonores = false };
        (await paul.Envoyer(HttpMethod.Patch, "/api/profil", reglage, ("If-Match", profil.Etag!))).Statut(412);
        (await paul.Envoyer(HttpMethod.Patch, "/api/profil", reglage, ("If-Match", autre.Etag!))).Statut(200);

        static string Compte(ReponseDeTest reponse) =>
            Encoding.ASCII.GetString(Base64Url.DecodeFromChars(reponse.Etag!.Trim('"'))).Split('~')[0];
    }

    [Theory]
    [InlineData("/api/portefeuille", "Authorization")]
    [InlineData("/api/profil", "Authorization")]
    [InlineData("/api/health", null)]
    public async Task An_answer_that_depends_on_the_caller_says_so(string chemin, string? vary)
    {
        var (_, client) = await hote.ConseillerConnecte();
        Assert.Equal(vary, (await client.Lire(chemin)).Statut(200).Brute.Headers.Vary.FirstOrDefault());
        if (vary is not null)
            Assert.Equal([vary], (await hote.Client().Lire(chemin)).Statut(401).Brute.Headers.Vary);
    }

    [Fact]
    public async Task The_storage_out_of_reach_is_503_with_a_time_to_come_back()
    {
        var (_, client) = await hote.ConseillerConnecte();
        hote.Stockage.ToutCouper();

        var reponse = (await client.Lire("/api/portefeuille")).Statut(503);

        Assert.Equal("service-indisponible", reponse.CodeDeProbleme);
        Assert.True(reponse.Brute.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.DoesNotContain("cut off by a test", reponse.Corps, StringComparison.Ordinal);
        Assert.Equal(32, reponse.Probleme.TraceId!.Length);
        hote.Stockage.Reparer();
        (await client.Lire("/api/portefeuille")).Statut(200);
    }

    [Fact]
    public async Task The_storages_own_time_to_come_back_is_passed_on()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var faute = new DocumentStoreUnavailableException("throttled", retryAfter: TimeSpan.FromSeconds(16.2));
        hote.Stockage.Panne = (_, _, _) => (Moment.Avant, faute);
        Assert.Equal(TimeSpan.FromSeconds(17), (await client.Lire("/api/portefeuille")).Statut(503).Brute.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task An_unexpected_fault_is_500_without_detail_and_its_trace_is_in_the_log()
    {
        var (_, client) = await hote.ConseillerConnecte();
        hote.Stockage.Panne = static (_, _, _) => (Moment.Avant, new InvalidOperationException("le mot secret"));

        var reponse = (await client.Lire("/api/portefeuille")).Statut(500);

        Assert.Equal("erreur-interne", reponse.CodeDeProbleme);
        Assert.DoesNotContain("secret", reponse.Corps, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", reponse.Corps, StringComparison.Ordinal);
        Assert.Contains(hote.Journal, ligne => ligne.Contains("le mot secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_trace_the_caller_gives_is_the_one_he_gets()
    {
        const string trace = "0af7651916cd43dd8448eb211c80319c";
        Assert.Equal(32, (await hote.Client().Lire("/api/profil")).Probleme.TraceId!.Length);
        var reponse = await hote.Client().Lire("/api/profil", ("traceparent", $"00-{trace}-b7ad6b7169203331-01"));
        Assert.Equal(trace, reponse.Probleme.TraceId);
    }

    [Fact]
    public async Task Health_tells_a_living_process_from_a_service_that_can_work()
    {
        var sain = (await hote.Client().Lire("/api/health")).Statut(200).Lire<SanteFunctions.SanteResponse>();
        Assert.True(sain.Vivant && sain.Pret);

        hote.Stockage.ToutCouper();
        var malade = (await hote.Client().Lire("/api/health")).Statut(503).Lire<SanteFunctions.SanteResponse>();
        Assert.True(malade.Vivant);
        Assert.False(malade.Pret);
    }

    [Theory]
    [InlineData("http://front.example")]
    [InlineData("https://front.example.pirate.example")]
    [InlineData("https://front.example:8443")]
    [InlineData("null")]
    public async Task Only_the_listed_front_ends_may_call_from_a_browser(string pirate)
    {
        var (_, client) = await hote.ConseillerConnecte();
        var ami = (await client.Lire("/api/profil", ("Origin", HoteDesConventions.Front))).Statut(200);
        Assert.Equal([HoteDesConventions.Front], ami.Brute.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(ami.Brute.Headers.Contains("Access-Control-Allow-Credentials"));

        var refuse = (await client.Lire("/api/profil", ("Origin", pirate))).Statut(200);
        Assert.False(refuse.Brute.Headers.Contains("Access-Control-Allow-Origin"));
        var preflight = await Preflight(pirate);
        Assert.False(preflight.Brute.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData(HoteDesConventions.Front)]
    [InlineData("https://autre.example")]
    public async Task A_browsers_preflight_is_answered_for_a_listed_front_end(string origine)
    {
        var preflight = await Preflight(origine);

        Assert.Equal(HttpStatusCode.NoContent, preflight.Brute.StatusCode);
        Assert.Equal([origine], preflight.Brute.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains("if-match", preflight.Brute.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_front_end_may_read_the_headers_it_needs_even_on_a_refusal()
    {
        var reponse = (await hote.Client().Lire("/api/profil", ("Origin", HoteDesConventions.Front))).Statut(401);
        var exposes = reponse.Brute.Headers.GetValues("Access-Control-Expose-Headers").Single();
        Assert.All(["ETag", "Location", "Retry-After"], entete => Assert.Contains(entete, exposes, StringComparison.Ordinal));
    }

    private Task<ReponseDeTest> Preflight(string origine) =>
        hote.Client()
            .Envoyer(
                HttpMethod.Options,
                "/api/profil",
                null,
                ("Origin", origine),
                ("Access-Control-Request-Method", "PATCH"),
                ("Access-Control-Request-Headers", "authorization,content-type,if-match")
            );

    [Fact]
    public async Task Data_survives_a_restart()
    {
        await using var prive = new HoteDeTest();
        await prive.InitializeAsync();
        var (conseiller, client) = await prive.ConseillerConnecte();
        var id = await client.Ajouter("Maëlle", "O'Connor");
        var avant = (await client.Lire("/api/portefeuille")).Statut(200);

        await prive.Redemarrer();

        var apres = prive.Client(conseiller);
        Assert.Equal(avant.Corps, (await apres.Lire("/api/portefeuille")).Statut(200).Corps);
        (await apres.Lire("/api/portefeuille", ("If-None-Match", avant.Etag!))).Statut(304);
        (await apres.Lire($"/api/beneficiaires/{id}")).Statut(200);
    }
}
