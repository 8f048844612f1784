using System.Net;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>
/// Two applications on one static site: what <c>staticwebapp.config.json</c> says of each is what the local host does, and what a browser
/// needs to install the second.
/// </summary>
public sealed class SiteTests(Produit produit) : IClassFixture<Produit>
{
    [Theory]
    [InlineData("/", "Espace conseiller CEJ")]
    [InlineData("/beneficiaires/1", "Espace conseiller CEJ")]
    [InlineData("/jeune", "Mon CEJ")]
    [InlineData("/jeune/", "Mon CEJ")]
    [InlineData("/jeune/demarches/1", "Mon CEJ")]
    [InlineData("/jeune/connexion/retour", "Mon CEJ")]
    [InlineData("/jeunesse", "Espace conseiller CEJ")]
    public async Task Each_address_shows_its_own_application(string chemin, string titre)
    {
        using var reponse = await Lire(chemin);
        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Contains(
            $"<title>{titre}</title>",
            await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Equal("no-cache", reponse.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task The_young_peoples_policy_is_the_counsellors_with_a_manifest_and_a_worker()
    {
        using var conseiller = await Lire("/");
        using var jeune = await Lire("/jeune/profil");
        Assert.Equal(["manifest-src 'self'", "worker-src 'self'"], Directives(jeune).Except(Directives(conseiller)));
        Assert.Empty(Directives(conseiller).Except(Directives(jeune)));
    }

    [Fact]
    public async Task The_service_worker_is_never_kept_and_what_has_a_hash_in_its_name_is_for_ever()
    {
        using var travailleur = await Lire("/jeune/sw.js");
        Assert.Equal("no-store", travailleur.Headers.CacheControl!.ToString());
        Assert.Equal("text/javascript", travailleur.Content.Headers.ContentType!.MediaType);
        var fichier = Directory.EnumerateFiles(Depot.Chemin("web", "dist", "jeune", "assets"), "socle-*.js").Single();
        using var socle = await Lire($"/jeune/assets/{Path.GetFileName(fichier)}");
        Assert.Equal("public, max-age=31536000, immutable", socle.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/jeune/assets/parti.js")]
    [InlineData("/jeune/icones/parti.png")]
    [InlineData("/jeune/parti.webmanifest")]
    public async Task A_file_that_is_no_more_is_not_a_page(string chemin)
    {
        using var reponse = await Lire(chemin);
        Assert.Equal(HttpStatusCode.NotFound, reponse.StatusCode);
    }

    [Fact]
    public async Task The_manifest_names_icons_that_are_there_and_stays_in_its_scope()
    {
        using var reponse = await Lire("/jeune/manifest.webmanifest");
        Assert.Equal("application/manifest+json", reponse.Content.Headers.ContentType!.MediaType);
        using var manifeste = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("/jeune/", manifeste.RootElement.GetProperty("scope").GetString());
        Assert.Equal("/jeune/", manifeste.RootElement.GetProperty("start_url").GetString());
        var icones = manifeste.RootElement.GetProperty("icons").EnumerateArray().ToArray();
        Assert.Contains(icones, icone => icone.TryGetProperty("purpose", out var usage) && usage.GetString() == "maskable");
        foreach (var icone in icones)
        {
            using var image = await Lire($"/jeune/{icone.GetProperty("src").GetString()}");
            Assert.Equal(icone.GetProperty("type").GetString(), image.Content.Headers.ContentType!.MediaType);
        }
    }

    private async Task<HttpResponseMessage> Lire(string chemin)
    {
        using var http = new HttpClient { BaseAddress = produit.Adresse };
        return await http.GetAsync(new Uri(chemin, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private static string[] Directives(HttpResponseMessage reponse) =>
        reponse.Headers.GetValues("Content-Security-Policy").Single().Split(';', StringSplitOptions.TrimEntries);
}
