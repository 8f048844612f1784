using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cej.Infra.Tests;

/// <summary>The security promises, on what each environment would be made of.</summary>
public sealed partial class SecuriteTests(Bicep bicep)
{
    private const string Saut = "The Bicep tool is restored for Linux x64 only.";

    public static IEnumerable<TheoryDataRow<string>> Environnements() => Bicep.Environnements.Select(nom => new TheoryDataRow<string>(nom));

    /// <summary>Who may do what, at most: the role, the type of the resource that it is granted on, and why.</summary>
    private static readonly (string Role, string Sur)[] Permis =
    [
        ("3913510d-42f4-4e42-8a64-420c390055eb", "Microsoft.Insights/components"), // Monitoring Metrics Publisher
        ("4633458b-17de-408a-b874-0445c86b69e6", "Microsoft.KeyVault/vaults"), // Key Vault Secrets User
        ("7e4f1700-ea5a-4f59-8f37-079cfe29dce3", "Microsoft.SignalRService/signalR"), // SignalR Service Owner: serverless, no narrower one
        ("09976791-48a7-449e-bb21-39d1a415f350", "Microsoft.Communication/communicationServices"), // Communication and Email Service Owner
        ("b7e6dc6d-f1e8-4753-8033-0f276bb0955b", "Microsoft.Storage/storageAccounts"), // Blob Data Owner: what the host asks for
        ("b7e6dc6d-f1e8-4753-8033-0f276bb0955b", "Microsoft.Storage/storageAccounts/blobServices/containers"), // ... and index tags
        ("db58b8e5-c6ad-4a2a-8342-4190687cbf4a", "Microsoft.Storage/storageAccounts"), // Blob Delegator: signs links
    ];

    /// <summary>The roles that templates grant.</summary>
    internal static IEnumerable<string> RolesAccordes => Permis.Select(permis => permis.Role).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// Of what Contributor may not write, the delivery's identity may write locks by a role of ours, and role assignments by
    /// "Role Based Access Control Administrator" under a condition (tools/azure/identite): a template may make nothing else of these.
    /// </summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void The_delivery_may_make_everything_that_the_template_makes(string environnement)
    {
        var reserves = bicep
            .De(environnement)
            .Ressources.Select(ressource => Texte(ressource["type"]))
            .Where(type => type.StartsWith("Microsoft.Authorization/", StringComparison.OrdinalIgnoreCase))
            .Where(type => type != "Microsoft.Authorization/roleAssignments");
        var actions = CommandesTests.Actions("livraison.json");
        Assert.All(reserves, type => Assert.Contains($"{type}/write", actions));
        Assert.DoesNotContain(actions, action => action.Contains('*', StringComparison.Ordinal));
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Only_the_allowed_roles_are_granted_and_only_where_the_resource_is(string environnement)
    {
        var accordes = bicep
            .De(environnement)
            .DuType("Microsoft.Authorization/roleAssignments")
            .Select(role => (Role: Guids().Match(Texte(role["properties"]!["roleDefinitionId"])).Value, Sur: Deploiement.Porteur(role)))
            .ToList();
        // All of them: one that is missing is found out in production.
        Assert.Equal(Permis.Order(), accordes.Order());
        var identite = bicep
            .De(environnement)
            .DuType("Microsoft.Authorization/roleAssignments")
            .Select(role => Texte(role["properties"]!["principalType"]));
        Assert.All(identite, type => Assert.Equal("ServicePrincipal", type));

        // Data of one database, no management.
        var donnees = Assert.Single(bicep.De(environnement).DuType("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments"))[
            "properties"
        ]!;
        Assert.EndsWith(
            "/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002",
            Texte(donnees["roleDefinitionId"]),
            StringComparison.Ordinal
        );
        Assert.EndsWith("/dbs/cej", Texte(donnees["scope"]), StringComparison.Ordinal);
    }

    /// <summary>Links are signed by the account, contents and their index tags are the container's: no wider.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Attachments_are_owned_in_their_container_and_links_to_them_signed_on_the_account(string environnement)
    {
        var surLesPieces = bicep
            .De(environnement)
            .DuType("Microsoft.Authorization/roleAssignments")
            .Where(role => Texte(role["id"]).Contains("/storageAccounts/stp", StringComparison.Ordinal))
            .Select(role => (Role: Guids().Match(Texte(role["properties"]!["roleDefinitionId"])).Value, Sur: Deploiement.Porteur(role)));
        Assert.Equal(
            [
                ("b7e6dc6d-f1e8-4753-8033-0f276bb0955b", "Microsoft.Storage/storageAccounts/blobServices/containers"),
                ("db58b8e5-c6ad-4a2a-8342-4190687cbf4a", "Microsoft.Storage/storageAccounts"),
            ],
            surLesPieces.Order()
        );
    }

    /// <summary>Devices come and go with Listen, notifications leave with Send; nobody of ours may manage the hub.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Phones_are_told_through_a_policy_that_manages_nothing(string environnement)
    {
        var ici = bicep.De(environnement);
        var politique = Assert.Single(ici.DuType("Microsoft.NotificationHubs/namespaces/notificationHubs/authorizationRules"));
        Assert.Equal(["Listen", "Send"], politique["properties"]!["rights"]!.AsArray().Select(Texte).Order(StringComparer.Ordinal));
        // The settings are what the module says of its own policy and hub.
        Assert.Contains("outputs.politique.value", ici.Reglages["Telephones__NomDeCle"], StringComparison.Ordinal);
        Assert.Contains("outputs.adresse.value", ici.Reglages["Telephones__Adresse"], StringComparison.Ordinal);
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Keys_open_nothing(string environnement)
    {
        var ici = bicep.De(environnement);
        Tous(ici, "Microsoft.DocumentDB/databaseAccounts", compte => Vrai(compte["disableLocalAuth"]));
        Tous(ici, "Microsoft.DocumentDB/databaseAccounts", compte => Vrai(compte["disableKeyBasedMetadataWriteAccess"]));
        Tous(ici, "Microsoft.Storage/storageAccounts", compte => Faux(compte["allowSharedKeyAccess"]));
        Tous(ici, "Microsoft.SignalRService/signalR", hub => Vrai(hub["disableLocalAuth"]));
        Tous(ici, "Microsoft.Insights/components", composant => Vrai(composant["DisableLocalAuth"]));
        Tous(ici, "Microsoft.OperationalInsights/workspaces", journaux => Vrai(journaux["features"]!["disableLocalAuth"]));
        Tous(ici, "Microsoft.KeyVault/vaults", coffre => Vrai(coffre["enableRbacAuthorization"]));
        Tous(ici, "Microsoft.Web/sites/basicPublishingCredentialsPolicies", porte => Faux(porte["allow"]));
        Assert.Equal(2, ici.DuType("Microsoft.Web/sites/basicPublishingCredentialsPolicies").Count());
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Nothing_is_served_in_clear_nor_to_the_anonymous(string environnement)
    {
        var ici = bicep.De(environnement);
        Tous(ici, "Microsoft.Storage/storageAccounts", compte => Vrai(compte["supportsHttpsTrafficOnly"]));
        Tous(ici, "Microsoft.Storage/storageAccounts", compte => Assert.Equal("TLS1_2", Texte(compte["minimumTlsVersion"])));
        Tous(ici, "Microsoft.Storage/storageAccounts", compte => Faux(compte["allowBlobPublicAccess"]));
        Tous(
            ici,
            "Microsoft.Storage/storageAccounts/blobServices/containers",
            conteneur => Assert.Equal("None", Texte(conteneur["publicAccess"]))
        );
        Tous(ici, "Microsoft.DocumentDB/databaseAccounts", compte => Assert.Equal("Tls12", Texte(compte["minimalTlsVersion"])));
        Tous(ici, "Microsoft.Web/sites", site => Vrai(site["httpsOnly"]));
        Tous(ici, "Microsoft.Web/sites", site => Assert.Equal("1.2", Texte(site["siteConfig"]!["minTlsVersion"])));
        Tous(ici, "Microsoft.Web/sites", site => Assert.Equal("1.2", Texte(site["siteConfig"]!["scmMinTlsVersion"])));
        Tous(ici, "Microsoft.Web/sites", site => Assert.Equal("Disabled", Texte(site["siteConfig"]!["ftpsState"])));
        Tous(ici, "Microsoft.Cdn/profiles/afdEndpoints/routes", route => Assert.Equal("HttpsOnly", Texte(route["forwardingProtocol"])));
        Tous(ici, "Microsoft.Cdn/profiles/afdEndpoints/routes", route => Assert.Equal("Enabled", Texte(route["httpsRedirect"])));
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void The_function_app_answers_the_entrance_only(string environnement)
    {
        var site = bicep.De(environnement).Application["properties"]!["siteConfig"]!;
        Assert.Equal("Deny", Texte(site["ipSecurityRestrictionsDefaultAction"]));
        var regle = Assert.Single(site["ipSecurityRestrictions"]!.AsArray())!;
        Assert.Equal("AzureFrontDoor.Backend", Texte(regle["ipAddress"]));
        Assert.Contains(
            "outputs.identifiant.value",
            Texte(Assert.Single(regle["headers"]!["x-azure-fdid"]!.AsArray())),
            StringComparison.Ordinal
        );
    }

    /// <summary>Whom the entrance hears is counted by what it alone says: the application has to know which one it is.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void The_application_believes_the_entrance_that_it_answers(string environnement)
    {
        var site = bicep.De(environnement).Application["properties"]!["siteConfig"]!;
        var reglage = Assert.Single(site["appSettings"]!.AsArray(), reglage => Texte(reglage!["name"]) == "Limites__FrontDoor")!;
        var permise = site["ipSecurityRestrictions"]!.AsArray().Single()!["headers"]!["x-azure-fdid"]!.AsArray().Single();
        Assert.Equal(Texte(permise), Texte(reglage["value"]));
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [InlineData("dev")]
    [InlineData("recette")]
    [InlineData("prod")]
    public void The_entrance_takes_away_what_would_pass_for_the_functions_hosts_own(string environnement)
    {
        var regles = bicep.De(environnement).DuType("Microsoft.Cdn/profiles/ruleSets/rules").ToList();
        var action = Assert.Single(Assert.Single(regles)["properties"]!["actions"]!.AsArray())!["parameters"]!;
        Assert.Null(regles[0]["properties"]!["conditions"]);
        Assert.Equal(("Delete", "x-ms-invocation-id"), (Texte(action["headerAction"]), Texte(action["headerName"])));
        Assert.All(
            bicep.De(environnement).DuType("Microsoft.Cdn/profiles/afdEndpoints/routes"),
            route =>
                Assert.Contains(
                    "entetes",
                    Texte(Assert.Single(route["properties"]!["ruleSets"]!.AsArray())!["id"]),
                    StringComparison.Ordinal
                )
        );
    }

    /// <summary>
    /// Attachments are downloaded by clients with links signed for a minute, and clients listen to the hub: these two keep a public
    /// address, the second for clients only. The function app is behind the entrance.
    /// </summary>
    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void In_production_data_has_no_public_address()
    {
        var prod = bicep.De("prod");
        Tous(prod, "Microsoft.DocumentDB/databaseAccounts", compte => Assert.Equal("Disabled", Texte(compte["publicNetworkAccess"])));
        Tous(prod, "Microsoft.KeyVault/vaults", coffre => Assert.Equal("Disabled", Texte(coffre["publicNetworkAccess"])));
        var publics = prod.DuType("Microsoft.Storage/storageAccounts")
            .Where(compte => Texte(compte["properties"]!["publicNetworkAccess"]) != "Disabled")
            .Select(compte => Texte(compte["name"]));
        Assert.StartsWith("stp", Assert.Single(publics), StringComparison.Ordinal);
        Tous(
            prod,
            "Microsoft.SignalRService/signalR",
            hub =>
            {
                var regles = hub["networkACLs"]!;
                Assert.Equal(["ClientConnection"], regles["publicNetwork"]!["allow"]!.AsArray().Select(Texte));
                Assert.Equal(["ServerConnection", "RESTAPI", "Trace"], regles["publicNetwork"]!["deny"]!.AsArray().Select(Texte));
                // What no rule matches is the private endpoint's: denied, the functions could not send.
                Assert.Equal("Allow", Texte(regles["defaultAction"]));
            }
        );
        Assert.Equal(
            ["Sql", "blob", "signalr", "vault"],
            prod.DuType("Microsoft.Network/privateEndpoints")
                .Select(acces => Texte(acces["properties"]!["privateLinkServiceConnections"]![0]!["properties"]!["groupIds"]![0]))
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "outputs.fonctions.value",
            Texte(prod.Application["properties"]!["virtualNetworkSubnetId"]),
            StringComparison.Ordinal
        );
    }

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void Production_survives_the_loss_of_a_region_and_of_a_hand()
    {
        var prod = bicep.De("prod");
        var compte = Assert.Single(prod.DuType("Microsoft.DocumentDB/databaseAccounts"))["properties"]!;
        Assert.Equal(["francecentral", "northeurope"], compte["locations"]!.AsArray().Select(lieu => Texte(lieu!["locationName"])));
        Assert.Equal("Continuous30Days", Texte(compte["backupPolicy"]!["continuousModeProperties"]!["tier"]));
        Assert.Equal("CanNotDelete", Texte(Assert.Single(prod.DuType("Microsoft.Authorization/locks"))["properties"]!["level"]));
        var pieces = prod.DuType("Microsoft.Storage/storageAccounts")
            .Single(stockage => Texte(stockage["name"]).StartsWith("stp", StringComparison.Ordinal));
        Assert.Equal("Standard_GZRS", Texte(pieces["sku"]!["name"]));
        var pretes = prod.Application["properties"]!["functionAppConfig"]!["scaleAndConcurrency"]!["alwaysReady"]!.AsArray();
        Assert.Contains(pretes, prete => Texte(prete!["name"]) == "http");
        Assert.Contains(pretes, prete => Texte(prete!["name"]).StartsWith("function:", StringComparison.Ordinal));
    }

    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Attachments_are_scanned_versioned_and_gone_after_four_months(string environnement)
    {
        var ici = bicep.De(environnement);
        if (environnement == "prod-secours")
        {
            // It uses production's, as they are.
            Assert.Empty(ici.DuType("Microsoft.Security/defenderForStorageSettings"));
            return;
        }

        var analyse = Assert.Single(ici.DuType("Microsoft.Security/defenderForStorageSettings"));
        Assert.Contains("/storageAccounts/stp", Texte(analyse["id"]), StringComparison.Ordinal);
        Vrai(analyse["properties"]!["malwareScanning"]!["onUpload"]!["isEnabled"]);
        Assert.Contains(
            ici.DuType("Microsoft.Storage/storageAccounts/blobServices"),
            service =>
                Texte(service["id"]).Contains("/stp", StringComparison.Ordinal)
                && service["properties"]!["isVersioningEnabled"]?.GetValue<bool>() == true
        );
        var cycle = ici.DuType("Microsoft.Storage/storageAccounts/managementPolicies")
            .Single(politique => Texte(politique["id"]).Contains("/stp", StringComparison.Ordinal))["properties"]!["policy"]!["rules"]!;
        var actions = Assert.Single(cycle.AsArray())!["definition"]!["actions"]!;
        Assert.Equal(123, Jours(actions["baseBlob"]));
        // What was erased is a version from then on: a day, and the 7 of soft deletion.
        Assert.Equal(1, Jours(actions["version"]));
        Assert.All(
            ici.DuType("Microsoft.Storage/storageAccounts/blobServices")
                .Where(service => Texte(service["id"]).Contains("/stp", StringComparison.Ordinal)),
            service => Assert.Equal(7, service["properties"]!["deleteRetentionPolicy"]!["days"]!.GetValue<int>())
        );

        static int Jours(JsonNode? action) => action!["delete"]!["daysAfterCreationGreaterThan"]!.GetValue<int>();
    }

    /// <summary>Every instance starts from the one package in its container, however old it is.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void Nothing_deletes_what_runs(string environnement)
    {
        var ici = bicep.De(environnement);
        var deploiement = Texte(ici.Application["properties"]!["functionAppConfig"]!["deployment"]!["storage"]!["value"]);
        Assert.Contains("outputs.paquets.value", deploiement, StringComparison.Ordinal);
        var paquets = ici.DuType("Microsoft.Storage/storageAccounts/blobServices/containers")
            .Select(conteneur => Texte(conteneur["name"]).Split('/')[^1])
            .Single(nom => nom == "paquets");
        var regles = ici.DuType("Microsoft.Storage/storageAccounts/managementPolicies")
            .SelectMany(politique => politique["properties"]!["policy"]!["rules"]!.AsArray())
            .ToList();
        Assert.NotEmpty(regles);
        Assert.All(
            regles,
            regle =>
            {
                // A rule without a prefix is about every container.
                var prefixes = regle!["definition"]!["filters"]!["prefixMatch"]!.AsArray().Select(Texte).ToList();
                Assert.NotEmpty(prefixes);
                Assert.All(
                    prefixes,
                    prefixe => Assert.False(paquets.StartsWith(prefixe.Split('/')[0], StringComparison.Ordinal) || prefixe.Length == 0)
                );
            }
        );
    }

    /// <summary>A setting that comes from the vault is a reference to it, and nothing but the vault's name.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    [MemberData(nameof(Environnements))]
    public void No_secret_is_in_a_setting(string environnement)
    {
        foreach (var (nom, valeur) in bicep.De(environnement).Reglages)
        {
            Assert.False(Cle().IsMatch(valeur), nom);
            if (NomDeSecret().IsMatch(nom))
                Assert.Contains("@Microsoft.KeyVault(SecretUri=", valeur, StringComparison.Ordinal);
        }
    }

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = Saut)]
    public void The_template_never_reads_a_key_and_gives_none_out()
    {
        var texte = bicep.Modele.ToJsonString();
        Assert.DoesNotMatch(LectureDeCle(), texte);
        // The connection string of Application Insights names a component; without an allowed identity it opens nothing.
        Assert.All(
            Sorties(bicep.Modele),
            sortie =>
                Assert.DoesNotMatch(
                    "(?i)key|secret|password|motdepasse|cle$",
                    sortie.Replace("AZURE_KEY_VAULT", "", StringComparison.Ordinal)
                )
        );
    }

    private static IEnumerable<string> Sorties(JsonNode modele)
    {
        foreach (var sortie in modele["outputs"]?.AsObject() ?? [])
            yield return sortie.Key;
        var ressources = modele["resources"] switch
        {
            JsonObject parNom => parNom.Select(paire => paire.Value!),
            JsonArray liste => liste.Select(ressource => ressource!),
            _ => [],
        };
        foreach (
            var sortie in ressources
                .Select(ressource => (ressource["properties"] as JsonObject)?["template"])
                .OfType<JsonNode>()
                .SelectMany(Sorties)
        )
            yield return sortie;
    }

    private static void Tous(Deploiement deploiement, string type, Action<JsonNode> verifier)
    {
        var ressources = deploiement.DuType(type).ToList();
        // The other region takes over what production has of these.
        string[] repris = ["Microsoft.DocumentDB/databaseAccounts", "Microsoft.Cdn/profiles/afdEndpoints/routes"];
        Assert.True(ressources.Count > 0 || (deploiement.Environnement == "prod-secours" && repris.Contains(type)), type);
        Assert.All(ressources, ressource => verifier(ressource["properties"]!));
    }

    private static string Texte(JsonNode? valeur) => valeur!.GetValue<string>();

    private static void Vrai(JsonNode? valeur) => Assert.True(valeur!.GetValue<bool>());

    private static void Faux(JsonNode? valeur) => Assert.False(valeur!.GetValue<bool>());

    /// <summary>The name of a key is none.</summary>
    [GeneratedRegex("(Secret|MotDePasse|(?<!NomDe)Cle)$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex NomDeSecret();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture, 1_000)]
    internal static partial Regex Guid();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Guids();

    /// <summary>An account key, a shared access signature, or a connection string with either.</summary>
    [GeneratedRegex("(AccountKey|SharedAccessKey|accesskey|sig)=|[A-Za-z0-9+/]{43,}==?$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Cle();

    [GeneratedRegex(
        "(?i)list(Account)?(Keys|Sas|Secrets|ConnectionStrings|Credentials)\\(|getSecret\\(",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex LectureDeCle();
}
