using System.Text.Json.Nodes;

namespace Cej.Infra.Tests;

/// <summary>What the variables of an installation do, those that nobody filled among them.</summary>
public sealed class InstallationTests(Bicep bicep)
{
    private const string Saut = "The Bicep tool is restored for Linux x64 only.";

    private static readonly IEnumerable<KeyValuePair<string, string>> Vides = Bicep.Variables.Keys.Select(nom =>
        KeyValuePair.Create(nom, "")
    );

    /// <summary>GitHub gives variables that nobody filled as empty strings.</summary>
    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public async Task An_empty_variable_means_what_an_unset_one_does()
    {
        var emetteur = KeyValuePair.Create("CEJ_AGENTS_EMETTEUR", "https://identite.exploitant.example");
        var mois = KeyValuePair.Create("CEJ_BUDGET_DEPUIS", "2026-11-01");
        string[] donnees = [emetteur.Key, mois.Key];
        var vides = await Predire("dev", [.. Vides.Where(variable => !donnees.Contains(variable.Key)), emetteur, mois]);
        var absentes = await Predire("dev", [emetteur, mois]);
        Assert.Equal(absentes.Instantane, vides.Instantane);
        // An address to wake, a partner's address: without them alerts are nobody's and the application does not start.
        Assert.Contains(
            '@',
            Texte(vides.DuType("Microsoft.Insights/actionGroups").Single()["properties"]!["emailReceivers"]![0]!["emailAddress"])
        );
        Assert.True(Uri.TryCreate(vides.Reglages["Demarches__Url"], UriKind.Absolute, out _));
        Assert.NotEmpty(vides.Reglages["Offres__FranceTravailClient"]);
    }

    /// <summary>The application is given what every other setting of a provider means when nobody wrote it.</summary>
    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public async Task Each_provider_has_its_settings_and_one_that_is_not_there_yet_has_none()
    {
        Assert.Equal(
            [
                "https://identite.exploitant.example/realms/agents",
                "cej-api",
                "sub",
                "email",
                "email_verified",
                "given_name",
                "family_name",
                "roles",
                "cej-conseiller",
                "cej-operateur",
            ],
            Donnes(bicep.De("prod"), "agents")
        );
        Assert.Equal(
            [
                "https://identite.exploitant.example/realms/jeunes",
                "cej-api",
                "sub",
                "email",
                "email_verified",
                "given_name",
                "family_name",
                "beneficiaire",
            ],
            Donnes(bicep.De("prod"), "jeunes")
        );
        var (entra, lu) = await bicep.Predire(
            "prod",
            [
                .. Bicep.Variables,
                KeyValuePair.Create("CEJ_JEUNES_AUTORITE", "https://jeunes.ciamlogin.com/t/v2.0"),
                KeyValuePair.Create("CEJ_JEUNES_AUDIENCE", "00001111-aaaa-2222-bbbb-3333cccc4444"),
                KeyValuePair.Create("CEJ_JEUNES_SUJET", "oid"),
                KeyValuePair.Create("CEJ_JEUNES_VERIFIEE", "xms_edov"),
                KeyValuePair.Create("CEJ_JEUNES_REVENDICATION", "roles"),
                KeyValuePair.Create("CEJ_JEUNES_BENEFICIAIRES", "cej-jeune"),
            ]
        );
        Assert.Equal("", lu);
        Assert.Equal(
            [
                "https://identite.exploitant.example/realms/jeunes",
                "https://jeunes.ciamlogin.com/t/v2.0",
                "00001111-aaaa-2222-bbbb-3333cccc4444",
                "oid",
                "email",
                "xms_edov",
                "given_name",
                "family_name",
                "roles",
                "cej-jeune",
            ],
            Donnes(entra!, "jeunes")
        );
        var agentsSeuls = await Predire("dev", Bicep.Variables.Where(variable => variable.Key != "CEJ_JEUNES_EMETTEUR"));
        Assert.Empty(Donnes(agentsSeuls, "jeunes"));

        static IEnumerable<string> Donnes(Deploiement deploiement, string fournisseur) =>
            deploiement
                .Reglages.Where(reglage => reglage.Key.StartsWith($"Identite__Fournisseurs__{fournisseur}__", StringComparison.Ordinal))
                .Select(reglage => reglage.Value)
                .Where(valeur => valeur.Length > 0);
    }

    /// <summary>Before anything is made: the template cannot even be evaluated.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [InlineData("dev", "CEJ_AGENTS_EMETTEUR")]
    [InlineData("recette", "CEJ_AGENTS_EMETTEUR, CEJ_ASTREINTE, CEJ_JEUNES_EMETTEUR")]
    [InlineData(
        "prod",
        "CEJ_AGENTS_EMETTEUR, CEJ_ASTREINTE, CEJ_DEMARCHES_URL, CEJ_DOMAINE_COURRIEL, CEJ_FRANCE_TRAVAIL_CLIENT, CEJ_JEUNES_EMETTEUR"
    )]
    [InlineData(
        "prod-secours",
        "CEJ_AGENTS_EMETTEUR, CEJ_ASTREINTE, CEJ_DEMARCHES_URL, CEJ_FRANCE_TRAVAIL_CLIENT, CEJ_JEUNES_EMETTEUR, CEJ_SECOURS_ADRESSE, CEJ_SECOURS_DOCUMENTS, CEJ_SECOURS_ENTREE, CEJ_SECOURS_GROUPE, CEJ_SECOURS_PIECES"
    )]
    public async Task An_environment_refuses_what_it_cannot_do_without_all_at_once(string environnement, string manquantes)
    {
        var (deploiement, erreurs) = await bicep.Predire(environnement, Vides);
        Assert.Null(deploiement);
        Assert.Contains($"Not set: {manquantes} (docs/exploitation/deployer.md).", erreurs, StringComparison.Ordinal);
    }

    /// <summary>Azure refuses a budget that starts in the past when it is made, and another start when it is there.</summary>
    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public async Task A_budget_keeps_its_start_and_a_new_one_starts_this_month()
    {
        Assert.Equal("2026-11-01", Debut(bicep.De("prod")));
        var neuf = await Predire("prod", Bicep.Variables.Where(variable => variable.Key != "CEJ_BUDGET_DEPUIS"));
        Assert.Equal("[utcNow('yyyy-MM-01')]", Debut(neuf));
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Bicep.Racine, "infra"), "*.bicep*", SearchOption.AllDirectories),
            fichier => Assert.DoesNotMatch(@"= '20\d\d-", File.ReadAllText(fichier))
        );

        static string Debut(Deploiement deploiement) =>
            Texte(Assert.Single(deploiement.DuType("Microsoft.Consumption/budgets"))["properties"]!["timePeriod"]!["startDate"]);
    }

    /// <summary>One that is added in the portal is undone by the next delivery.</summary>
    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public async Task A_domain_of_ones_own_has_its_certificate_its_firewall_and_then_the_links_in_mails()
    {
        var domaine = KeyValuePair.Create("CEJ_DOMAINE", "cej.exploitant.example");
        var annonce = await Predire("prod", [.. Bicep.Variables, domaine]);
        var public_ = Assert.Single(annonce.DuType("Microsoft.Cdn/profiles/customDomains"));
        Assert.Equal("cej.exploitant.example", Texte(public_["properties"]!["hostName"]));
        Assert.Equal("ManagedCertificate", Texte(public_["properties"]!["tlsSettings"]!["certificateType"]));
        var id = Texte(public_["id"]);
        Assert.All(
            annonce.DuType("Microsoft.Cdn/profiles/afdEndpoints/routes"),
            route => Assert.Equal([id], route["properties"]!["customDomains"]!.AsArray().Select(lie => Texte(lie!["id"])))
        );
        var protege = Assert.Single(annonce.DuType("Microsoft.Cdn/profiles/securityPolicies"))["properties"]!["parameters"]!;
        Assert.Contains(id, Assert.Single(protege["associations"]!.AsArray())!["domains"]!.AsArray().Select(lie => Texte(lie!["id"])));
        // Mails lead to it once its DNS records are there; the deployment that makes it cannot wait for them.
        Assert.False(EnService(annonce));
        Assert.True(EnService(await Predire("prod", [.. Bicep.Variables, domaine, KeyValuePair.Create("CEJ_DOMAINE_EN_SERVICE", "oui")])));
        Assert.Empty(bicep.De("prod").DuType("Microsoft.Cdn/profiles/customDomains"));

        static bool EnService(Deploiement deploiement) =>
            deploiement.Reglages["Recapitulatif__Lien"] == "https://cej.exploitant.example/messagerie";
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [InlineData("oui", "courriel.exploitant.example")]
    [InlineData("", "AzureManagedDomain")]
    public async Task Mails_leave_from_the_domain_once_it_is_verified_and_from_Azures_until_then(string verifie, string lie)
    {
        var prod = await Predire(
            "prod",
            [
                .. Bicep.Variables.Where(variable => variable.Key != "CEJ_DOMAINE_COURRIEL_VERIFIE"),
                KeyValuePair.Create("CEJ_DOMAINE_COURRIEL_VERIFIE", verifie),
            ]
        );
        // The domain is made either way: its records are known then, and wait for nobody.
        Assert.Contains(
            prod.DuType("Microsoft.Communication/emailServices/domains"),
            domaine => Texte(domaine["name"]).EndsWith("/courriel.exploitant.example", StringComparison.Ordinal)
        );
        var service = Assert.Single(prod.DuType("Microsoft.Communication/communicationServices"));
        Assert.EndsWith(
            $"/domains/{lie}",
            Texte(Assert.Single(service["properties"]!["linkedDomains"]!.AsArray())),
            StringComparison.Ordinal
        );
    }

    private async Task<Deploiement> Predire(string environnement, IEnumerable<KeyValuePair<string, string>> variables)
    {
        var (deploiement, erreurs) = await bicep.Predire(environnement, variables);
        Assert.Equal("", erreurs);
        return deploiement!;
    }

    private static string Texte(JsonNode? valeur) => valeur!.GetValue<string>();
}
