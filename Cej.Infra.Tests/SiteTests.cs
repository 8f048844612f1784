using System.Text.Json.Nodes;

namespace Cej.Infra.Tests;

/// <summary>The pages as a delivery leaves them (tools/azure/site.mjs, tools/azure/page), run for real.</summary>
public sealed class SiteTests
{
    [Fact(Skip = CommandesTests.Saut, SkipUnless = nameof(CommandesTests.EstLinux), SkipType = typeof(CommandesTests))]
    public async Task The_front_end_gets_its_issuer_its_client_and_a_policy_that_lets_it_ask_there()
    {
        using var azure = new FauxAzure().AvecLeDepot();
        await using var fournisseur = await Fournisseur.Demarrer();
        Poser(azure);
        var (code, _, erreurs) = await azure.Lancer(
            "node tools/azure/site.mjs paquet/web",
            ("CEJ_AGENTS_EMETTEUR", fournisseur.Emetteur),
            ("CEJ_AGENTS_CLIENT", "espace-conseiller")
        );
        Assert.Equal((0, ""), (code, erreurs));
        var page = await File.ReadAllTextAsync(
            Path.Combine(azure.Ici, "paquet", "web", "index.html"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains($"""<meta name="cej-emetteur" content="{fournisseur.Emetteur}" />""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta name="cej-client" content="espace-conseiller" />""", page, StringComparison.Ordinal);
        var avant = Config(Path.Combine(Bicep.Racine, "web", "public"));
        var apres = Config(Path.Combine(azure.Ici, "paquet", "web"));
        Assert.Equal(
            Directives(avant)
                .Select(directive =>
                    directive.StartsWith("connect-src", StringComparison.Ordinal)
                        ? $"{directive} {new Uri(fournisseur.Emetteur).GetLeftPart(UriPartial.Authority)} https://jetons.exploitant.example"
                        : directive
                ),
            Directives(apres)
        );
        var exclus = apres["navigationFallback"]!["exclude"]!.ToJsonString();
        Assert.DoesNotContain("/identite/", exclus, StringComparison.Ordinal);
        Assert.Contains("/api/*", exclus, StringComparison.Ordinal);
    }

    [Fact(Skip = CommandesTests.Saut, SkipUnless = nameof(CommandesTests.EstLinux), SkipType = typeof(CommandesTests))]
    public async Task Each_application_gets_the_issuer_of_its_own_people()
    {
        using var azure = new FauxAzure().AvecLeDepot();
        await using var agents = await Fournisseur.Demarrer();
        await using var jeunes = await Fournisseur.Demarrer();
        Poser(azure);
        var site = Path.Combine(azure.Ici, "paquet", "web");
        Directory.CreateDirectory(Path.Combine(site, "jeune"));
        File.Copy(Path.Combine(Bicep.Racine, "web", "jeune", "index.html"), Path.Combine(site, "jeune", "index.html"));
        var travailleur = Path.Combine(site, "jeune", "sw.js");
        var construite = new string('0', 32);
        var appel = $$"""precache([{"revision":"{{construite}}","url":"index.html"}])""";
        await File.WriteAllTextAsync(travailleur, appel, TestContext.Current.CancellationToken);

        const string Ecrire = "node tools/azure/site.mjs paquet/web";
        var (code, _, erreurs) = await azure.Lancer(Ecrire, ("CEJ_AGENTS_EMETTEUR", agents.Emetteur));
        Assert.Equal((1, "FAILED: CEJ_JEUNES_EMETTEUR is not set: nobody could sign in\n"), (code, erreurs));
        (code, _, erreurs) = await azure.Lancer(
            Ecrire,
            ("CEJ_AGENTS_EMETTEUR", agents.Emetteur),
            ("CEJ_JEUNES_EMETTEUR", jeunes.Emetteur),
            ("CEJ_JEUNES_CLIENT", "")
        );

        Assert.Equal((0, ""), (code, erreurs));
        foreach (var (page, emetteur, client) in new[] { ("index.html", agents, "cej-web"), ("jeune/index.html", jeunes, "cej-jeune") })
        {
            var html = await File.ReadAllTextAsync(Path.Combine(site, page), TestContext.Current.CancellationToken);
            Assert.Contains($"""<meta name="cej-emetteur" content="{emetteur.Emetteur}" />""", html, StringComparison.Ordinal);
            Assert.Contains($"""<meta name="cej-client" content="{client}" />""", html, StringComparison.Ordinal);
        }

        // A device that has the page of another issuer gets this one.
        var livre = await File.ReadAllTextAsync(travailleur, TestContext.Current.CancellationToken);
        Assert.Matches("""^precache\(\[\{"revision":"[0-9a-f]{32}","url":"index\.html"\}\]\)$""", livre);
        Assert.DoesNotContain(construite, livre, StringComparison.Ordinal);

        // A route's own policy replaces the site's: it opens the same origins.
        var jeune = Config(site)["routes"]!.AsArray().Single(route => route!["route"]!.GetValue<string>() == "/jeune/*")!;
        var sienne = jeune["headers"]!["Content-Security-Policy"]!.GetValue<string>();
        Assert.Contains(new Uri(jeunes.Emetteur).GetLeftPart(UriPartial.Authority), sienne, StringComparison.Ordinal);
        var connexions = Directives(Config(site)).Single(directive => directive.StartsWith("connect-src", StringComparison.Ordinal));
        Assert.All(
            [agents, jeunes],
            fournisseur =>
                Assert.Contains(new Uri(fournisseur.Emetteur).GetLeftPart(UriPartial.Authority), connexions, StringComparison.Ordinal)
        );
    }

    /// <summary>As with Entra External ID, whose tokens an API can read only when they were asked for it.</summary>
    [Fact(Skip = CommandesTests.Saut, SkipUnless = nameof(CommandesTests.EstLinux), SkipType = typeof(CommandesTests))]
    public async Task An_issuer_may_be_found_elsewhere_than_its_name_says_and_want_scopes()
    {
        using var azure = new FauxAzure().AvecLeDepot();
        await using var fournisseur = await Fournisseur.Demarrer();
        Poser(azure);
        (string, string)[] variables =
        [
            ("CEJ_AGENTS_EMETTEUR", Fournisseur.EmetteurEntra),
            ("CEJ_AGENTS_PORTEES", "api://00001111-aaaa-2222-bbbb-3333cccc4444/acces"),
        ];
        var (code, _, erreurs) = await azure.Lancer(
            "node tools/azure/site.mjs paquet/web",
            [.. variables, ("CEJ_AGENTS_AUTORITE", fournisseur.AutoriteEntra)]
        );
        Assert.Equal((0, ""), (code, erreurs));
        var page = await File.ReadAllTextAsync(
            Path.Combine(azure.Ici, "paquet", "web", "index.html"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains($"""<meta name="cej-emetteur" content="{fournisseur.AutoriteEntra}" />""", page, StringComparison.Ordinal);
        Assert.Contains(
            """<meta name="cej-portees" content="api://00001111-aaaa-2222-bbbb-3333cccc4444/acces" />""",
            page,
            StringComparison.Ordinal
        );

        (code, _, erreurs) = await azure.Lancer(
            "node tools/azure/site.mjs paquet/web",
            [.. variables, ("CEJ_AGENTS_AUTORITE", fournisseur.Emetteur)]
        );
        Assert.Equal(1, code);
        Assert.Contains($"calls itself {fournisseur.Emetteur}: set that", erreurs, StringComparison.Ordinal);
    }

    /// <summary>azd uploads the folder itself, no copy of it, once the hooks before its deployment are well.</summary>
    [Fact(Skip = CommandesTests.Saut, SkipUnless = nameof(CommandesTests.EstLinux), SkipType = typeof(CommandesTests))]
    public async Task Azd_deploys_the_pages_with_the_settings_of_their_environment_or_not_at_all()
    {
        using var azure = new FauxAzure().AvecLeDepot();
        await using var fournisseur = await Fournisseur.Demarrer();
        Poser(azure, "web/dist");
        var crochet = Assert.Single(Azd.Crochets("web"));
        Assert.Equal("predeploy", crochet.Key);

        var (code, _, erreurs) = await azure.Lancer($"cd web && {crochet.Value}");
        Assert.Equal(1, code);
        Assert.Contains("CEJ_AGENTS_EMETTEUR is not set: nobody could sign in", erreurs, StringComparison.Ordinal);

        // What azd built once, it deploys as often as it is told to.
        for (var fois = 0; fois < 2; fois++)
        {
            (code, _, erreurs) = await azure.Lancer($"cd web && {crochet.Value}", ("CEJ_AGENTS_EMETTEUR", fournisseur.Emetteur));
            Assert.Equal((0, ""), (code, erreurs));
        }
        var page = await File.ReadAllTextAsync(Path.Combine(azure.Ici, "web", "dist", "index.html"), TestContext.Current.CancellationToken);
        Assert.Contains($"\"cej-emetteur\" content=\"{fournisseur.Emetteur}\"", page, StringComparison.Ordinal);
        Assert.Contains(
            " https://jetons.exploitant.example",
            Directives(Config(Path.Combine(azure.Ici, "web", "dist")))
                .Single(une => une.StartsWith("connect-src", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Theory(Skip = CommandesTests.Saut, SkipUnless = nameof(CommandesTests.EstLinux), SkipType = typeof(CommandesTests))]
    [InlineData("", null, "CEJ_AGENTS_EMETTEUR is not set: nobody could sign in")]
    [InlineData("{0}/", null, "calls itself {0}: set that")]
    [InlineData("http://127.0.0.1:9", null, "cannot be read")]
    [InlineData("{0}", "const ici = \"/identite/\";", "assets/reste.js still lead(s) to /identite/")]
    public async Task A_front_end_where_nobody_could_sign_in_is_not_delivered(string emetteur, string? reste, string motif)
    {
        using var azure = new FauxAzure(CommandesTests.Az()).AvecLeDepot();
        await using var fournisseur = await Fournisseur.Demarrer();
        Poser(azure);
        if (reste is not null)
            await File.WriteAllTextAsync(
                Path.Combine(azure.Ici, "paquet", "web", "assets", "reste.js"),
                reste,
                TestContext.Current.CancellationToken
            );
        var (code, _, erreurs) = await azure.Lancer(
            "tools/azure/page paquet/web",
            ("AZURE_STATIC_WEB_APP", "stapp"),
            ("CEJ_AGENTS_EMETTEUR", emetteur.Replace("{0}", fournisseur.Emetteur, StringComparison.Ordinal))
        );
        Assert.Equal(1, code);
        Assert.Contains(motif.Replace("{0}", fournisseur.Emetteur, StringComparison.Ordinal), erreurs, StringComparison.Ordinal);
        Assert.DoesNotContain(azure.Appels, appel => appel.StartsWith("npx", StringComparison.Ordinal));
    }

    /// <summary>A built front end in a copy of the repository, as far as a delivery looks at it.</summary>
    internal static void Poser(FauxAzure azure, string dossier = "paquet/web")
    {
        var web = Directory.CreateDirectory(Path.Combine(azure.Ici, dossier, "assets")).Parent!.FullName;
        foreach (var fichier in (string[])["conseiller/index.html", "public/staticwebapp.config.json"])
            File.Copy(Path.Combine(Bicep.Racine, "web", fichier), Path.Combine(web, Path.GetFileName(fichier)));
    }

    private static JsonNode Config(string dossier) => JsonNode.Parse(File.ReadAllText(Path.Combine(dossier, "staticwebapp.config.json")))!;

    private static string[] Directives(JsonNode config) =>
        config["globalHeaders"]!["Content-Security-Policy"]!.GetValue<string>().Split(';', StringSplitOptions.TrimEntries);
}
