using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cej.Infra.Tests;

/// <summary>The commands of deliveries (tools/azure, deployer.yml), run for real against recorded answers of Azure.</summary>
public sealed partial class CommandesTests
{
    internal const string Saut = "Deliveries run on Linux, with bash, jq and Node.";

    /// <summary>As Azure Resource Manager gives the names back (Azure/azure-dev#512).</summary>
    private const string Sorties = """
        {"azurE_FUNCTION_APP":{"type":"String","value":"func-cej-dev-frc-6esnx"},"azurE_KEY_VAULT":{"type":"String","value":"kvcejdevfrc6esnx"},
         "azurE_RESOURCE_GROUP":{"type":"String","value":"rg-cej-dev-frc-6esnx"},"azurE_STATIC_WEB_APP":{"type":"String","value":"stapp-cej-dev-frc-6esnx"},
         "cejAdresse":{"type":"String","value":"autre chose"},"ceJ_ADRESSE":{"type":"String","value":"https://cej-cej-dev-frc-6esnx-a.z01.azurefd.net"}}
        """;

    private const string Regions = "printf '%s\\n' eastus francecentral northeurope";

    public static bool EstLinux => OperatingSystem.IsLinux();

    internal static string Az(string autres = "") =>
        $"""
            case "$*" in
              'deployment sub show '*) cat <<'FIN'
            {Sorties}
            FIN
              ;;
              'functionapp list-flexconsumption-locations'*) {Regions} ;;
              'staticwebapp secrets list'*) echo jeton-de-deploiement ;;
            {autres}
            esac
            """;

    [Fact(Skip = Saut, SkipUnless = nameof(EstLinux))]
    public async Task Names_are_read_whatever_their_case()
    {
        using var azure = new FauxAzure(Az()).AvecLeDepot();
        var (code, sortie, erreurs) = await azure.Lancer("tools/azure/noms dev");
        Assert.Equal((0, ""), (code, erreurs));
        Assert.Contains("AZURE_RESOURCE_GROUP=rg-cej-dev-frc-6esnx\n", sortie, StringComparison.Ordinal);
        Assert.Contains("CEJ_ADRESSE=https://cej-cej-dev-frc-6esnx-a.z01.azurefd.net\n", sortie, StringComparison.Ordinal);
        (_, sortie, _) = await azure.Lancer(
            """eval "$(tools/azure/noms dev --export)"; echo "$AZURE_RESOURCE_GROUP $AZURE_FUNCTION_APP $AZURE_STATIC_WEB_APP $CEJ_ADRESSE" """
        );
        Assert.Equal(
            "rg-cej-dev-frc-6esnx func-cej-dev-frc-6esnx stapp-cej-dev-frc-6esnx https://cej-cej-dev-frc-6esnx-a.z01.azurefd.net",
            sortie.Trim()
        );
    }

    /// <summary>With empty names the next commands would be about nothing, or about everything.</summary>
    [Theory(Skip = Saut, SkipUnless = nameof(EstLinux))]
    [InlineData("echo null")]
    [InlineData("echo {}")]
    [InlineData("echo 'ERROR: DeploymentNotFound' >&2; exit 3")]
    public async Task A_deployment_that_failed_gives_no_names(string az)
    {
        using var azure = new FauxAzure(az).AvecLeDepot();
        var (code, sortie, erreurs) = await azure.Lancer("tools/azure/noms dev >noms; cat noms");
        Assert.NotEqual(0, code);
        Assert.Equal("", sortie);
        Assert.Matches("FAILED: the deployment cej-dev gives no names|DeploymentNotFound", erreurs);
    }

    [Theory(Skip = Saut, SkipUnless = nameof(EstLinux))]
    [InlineData("rg-cej-prod-frc-mitxc", "2026-09-01T00:00:00Z", "2026-09-01")]
    [InlineData("rg-cej-prod-frc-mitxc", "", "")]
    [InlineData("", "", "")]
    public async Task The_start_of_a_budget_is_the_one_it_was_made_with_and_else_left_to_the_template(
        string groupe,
        string debut,
        string donne
    )
    {
        using var azure = new FauxAzure(
            Az(
                $"""
                  'group list'*"rg-cej-prod-frc-"*) echo '{groupe}' ;;
                  'rest'*'/resourceGroups/{groupe}/'*) echo '{debut}' ;;
                  'deployment sub create'*) echo "depuis=[$CEJ_BUDGET_DEPUIS]" ;;
                """
            )
        ).AvecLeDepot();
        var (code, sortie, erreurs) = await azure.Lancer("tools/azure/infra faire prod");
        Assert.Equal((0, ""), (code, erreurs));
        Assert.Equal($"depuis=[{donne}]", sortie.Trim());
        Assert.Equal(
            "az deployment sub create --name cej-prod --location francecentral --parameters infra/prod.bicepparam --output none",
            azure.Appels[^1]
        );
        Assert.Contains(
            azure.Appels,
            appel => appel.StartsWith("az functionapp list-flexconsumption-locations --zone-redundant", StringComparison.Ordinal)
        );
    }

    [Fact(Skip = Saut, SkipUnless = nameof(EstLinux))]
    public async Task Nothing_is_made_in_a_region_that_does_not_offer_the_plan()
    {
        using var azure = new FauxAzure("case \"$*\" in functionapp*) printf '%s\\n' eastus westeurope ;; esac").AvecLeDepot();
        var (code, _, erreurs) = await azure.Lancer("tools/azure/infra faire prod-secours");
        Assert.Equal(1, code);
        Assert.Contains("FAILED: northeurope does not offer Flex Consumption today: eastus westeurope", erreurs, StringComparison.Ordinal);
        Assert.DoesNotContain(azure.Appels, appel => appel.Contains("deployment", StringComparison.Ordinal));
    }

    [Fact(Skip = Saut, SkipUnless = nameof(EstLinux))]
    public async Task Looking_makes_nothing()
    {
        using var azure = new FauxAzure(Az()).AvecLeDepot();
        Assert.Equal(0, (await azure.Lancer("tools/azure/infra voir prod-secours")).Code);
        Assert.Equal(
            "az deployment sub what-if --name cej-prod-secours --location northeurope --parameters infra/prod-secours.bicepparam --validation-level ProviderNoRbac",
            azure.Appels[^1]
        );
    }

    /// <summary>The storage refuses the first package for some minutes: the role of the app's identity is on its way.</summary>
    [Fact(Skip = Saut, SkipUnless = nameof(EstLinux))]
    public async Task The_first_package_is_tried_again_while_roles_spread()
    {
        using var azure = new FauxAzure(
            """
            [ "$ESSAI" -gt 2 ] || { echo 'ERROR: Deployment failed. InaccessibleStorageException: BlobUploadFailedException: This request is not authorized to perform this operation using this permission. Status: 403 ErrorCode: AuthorizationPermissionMismatch' >&2; exit 1; }
            """
        ).AvecLeDepot();
        var (code, sortie, _) = await azure.Lancer(
            "tools/azure/code paquet/api.zip",
            ("AZURE_RESOURCE_GROUP", "rg"),
            ("AZURE_FUNCTION_APP", "func")
        );
        Assert.Equal((0, "func has its package, at try 3\n"), (code, sortie));
        Assert.Equal(
            3,
            azure.Appels.Count(appel => appel.StartsWith("az functionapp deployment source config-zip", StringComparison.Ordinal))
        );
    }

    [Theory(Skip = Saut, SkipUnless = nameof(EstLinux))]
    [InlineData("The file paquet/api.zip does not exist.", 1)]
    [InlineData("AuthorizationPermissionMismatch", 3)]
    public async Task A_package_that_cannot_be_put_in_place_fails_the_delivery(string dit, int essais)
    {
        using var azure = new FauxAzure($"echo 'ERROR: {dit}' >&2; exit 1").AvecLeDepot();
        var (code, _, erreurs) = await azure.Lancer(
            "tools/azure/code paquet/api.zip",
            ("AZURE_RESOURCE_GROUP", "rg"),
            ("AZURE_FUNCTION_APP", "func"),
            ("ESSAIS", "3")
        );
        Assert.Equal(1, code);
        Assert.Contains(dit, erreurs, StringComparison.Ordinal);
        Assert.Equal(essais, azure.Appels.Count(appel => appel.StartsWith("az functionapp", StringComparison.Ordinal)));
    }

    /// <summary>The steps of the delivery in their order, with the environment file of the runner between them.</summary>
    [Fact(Skip = Saut, SkipUnless = nameof(EstLinux))]
    public async Task A_delivery_goes_through_from_the_template_to_the_smoke_test()
    {
        using var azure = new FauxAzure(Az()).AvecLeDepot();
        await using var fournisseur = await Fournisseur.Demarrer();
        SiteTests.Poser(azure);
        await azure.Lancer("""printf '#!/bin/sh\necho "fumee $1"\n' >tools/fumee && chmod +x tools/fumee""");
        var environnement = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ENVIRONNEMENT"] = "dev",
            ["GITHUB_ENV"] = Path.Combine(azure.Ici, "github-env"),
            ["GITHUB_ACTIONS"] = "true",
            ["CEJ_AGENTS_EMETTEUR"] = fournisseur.Emetteur,
            // What nobody filled is an empty string.
            ["CEJ_AGENTS_CLIENT"] = "",
            ["CEJ_BUDGET_DEPUIS"] = "",
        };
        var etapes = UneEtape()
            .Matches(
                await File.ReadAllTextAsync(
                    Path.Combine(Bicep.Racine, ".github", "workflows", "deployer.yml"),
                    TestContext.Current.CancellationToken
                )
            )
            .Select(etape => etape.Groups["commande"].Value)
            .ToList();
        Assert.Equal(5, etapes.Count);
        List<string> dits = [];
        foreach (var etape in etapes)
        {
            var (code, sortie, erreurs) = await azure.Lancer(etape, [.. environnement.Select(paire => (paire.Key, paire.Value))]);
            Assert.True(code == 0, $"{etape}: {sortie}{erreurs}");
            dits.Add(sortie);
            if (File.Exists(environnement["GITHUB_ENV"]))
                foreach (var ligne in await File.ReadAllLinesAsync(environnement["GITHUB_ENV"], TestContext.Current.CancellationToken))
                    environnement[ligne[..ligne.IndexOf('=', StringComparison.Ordinal)]] = ligne[
                        (ligne.IndexOf('=', StringComparison.Ordinal) + 1)..
                    ];
        }

        Assert.Equal("fumee https://cej-cej-dev-frc-6esnx-a.z01.azurefd.net\n", dits[^1]);
        Assert.Contains("::add-mask::jeton-de-deploiement", dits[^2], StringComparison.Ordinal);
        string[] attendus =
        [
            "az deployment sub create --name cej-dev --location francecentral --parameters infra/dev.bicepparam --output none",
            "az deployment sub show --name cej-dev --query properties.outputs --output json",
            "az functionapp deployment source config-zip --resource-group rg-cej-dev-frc-6esnx --name func-cej-dev-frc-6esnx --src paquet/api.zip --output none",
            "az staticwebapp secrets list --name stapp-cej-dev-frc-6esnx --query properties.apiKey --output tsv",
            "npx --yes @azure/static-web-apps-cli@2.0.6 deploy paquet/web --env production",
        ];
        Assert.Equal(attendus, azure.Appels.Where(appel => attendus.Contains(appel, StringComparer.Ordinal)));
    }

    /// <summary>Once a subscription.</summary>
    [Theory(Skip = Saut, SkipUnless = nameof(EstLinux))]
    [InlineData("", "create")]
    [InlineData("CEJ – livraison", "update")]
    public async Task A_subscription_is_prepared_as_often_as_one_likes(string existant, string geste)
    {
        using var azure = new FauxAzure(
            $"""
            case "$*" in
              'account show'*) echo {Bicep.Abonnement} ;;
              'role definition list'*) echo '{existant}' ;;
            esac
            """
        ).AvecLeDepot();
        var (code, _, erreurs) = await azure.Lancer("tools/azure/preparer");
        Assert.Equal((0, ""), (code, erreurs));
        Assert.Contains("az provider register --namespace Microsoft.EventGrid --wait", azure.Appels);
        Assert.Equal(
            2,
            azure.Appels.Count(appel => appel.StartsWith($"az role definition {geste} --role-definition", StringComparison.Ordinal))
        );
    }

    /// <summary>
    /// Contributor may write neither roles nor locks. What a delivery makes of these is covered by what its identity is given, and that
    /// reaches no further than the template.
    /// </summary>
    [Fact(Skip = Saut, SkipUnless = nameof(EstLinux))]
    public async Task The_identity_of_a_delivery_may_do_what_the_template_does_and_grant_what_it_grants()
    {
        using var azure = new FauxAzure(
            """
            case "$*" in
              'account show'*tenantId*) echo locataire ;;
              'account show'*) echo abonnement ;;
              'ad app create'*) echo "app-${5#cej-}" ;;
              'ad sp show'*) exit 3 ;;
              'ad sp create'*) echo "objet-${5#app-}" ;;
            esac
            """
        ).AvecLeDepot();
        var (code, sortie, erreurs) = await azure.Lancer("tools/azure/identite dev exploitant/cej");
        Assert.Equal((0, ""), (code, erreurs));
        Assert.Equal(
            [
                "environment dev: AZURE_CLIENT_ID=app-dev",
                "environment dev-voir: AZURE_CLIENT_ID=app-dev-voir",
                "both: AZURE_TENANT_ID=locataire AZURE_SUBSCRIPTION_ID=abonnement",
            ],
            sortie.TrimEnd().Split('\n')
        );
        var donnes = azure
            .Appels.Where(appel => appel.StartsWith("az role assignment create", StringComparison.Ordinal))
            .Select(appel => (A: UnObjet().Match(appel).Groups["objet"].Value, Role: UnRole().Match(appel).Groups["role"].Value));
        Assert.Equal(
            [
                ("objet-dev", "Contributor"),
                ("objet-dev", "CEJ – livraison"),
                ("objet-dev", "Role Based Access Control Administrator"),
                ("objet-dev-voir", "Reader"),
                ("objet-dev-voir", "CEJ – prévision"),
            ],
            donnes
        );
        Assert.Contains(azure.Appels, appel => appel.Contains("repo:exploitant/cej:environment:dev-voir", StringComparison.Ordinal));
        var condition = azure.Appels.Single(appel => appel.Contains("--condition ", StringComparison.Ordinal));
        var accordables = SecuriteTests.Guid().Matches(condition).Select(guid => guid.Value).Distinct(StringComparer.Ordinal);
        Assert.Equal(
            SecuriteTests
                .RolesAccordes.Append("1e7ca9b1-60d1-4db8-a914-f2ca1ff27c40") // Defender for Storage Data Scanner
                .Order(StringComparer.Ordinal),
            accordables.Order(StringComparer.Ordinal)
        );
        // A preview may not change anything.
        var prevision = Actions("prevision.json");
        Assert.All(prevision, action => Assert.Matches("/(read|action)$", action));
        Assert.DoesNotContain(prevision, action => action.Contains('*', StringComparison.Ordinal));
    }

    internal static IReadOnlyList<string> Actions(string role) =>
        [
            .. JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Racine, "infra", "roles", role)))!["Actions"]!
                .AsArray()
                .Select(action => action!.GetValue<string>()),
        ];

    [GeneratedRegex("--assignee-object-id (?<objet>\\S+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnObjet();

    [GeneratedRegex("--role (?<role>.+) --output", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnRole();

    [GeneratedRegex(@"^        run: (?<commande>(?!\|).+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1_000)]
    private static partial Regex UneEtape();
}
