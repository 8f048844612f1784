using System.Text.RegularExpressions;

namespace Cej.Infra.Tests;

/// <summary>What the delivery promises; tools/actionlint checks that workflows are well-formed and pinned by commit.</summary>
public sealed partial class LivraisonTests
{
    private static readonly string Livrer = Lire("livrer.yml");
    private static readonly string Deployer = Lire("deployer.yml");

    [Fact]
    public void A_pull_request_runs_the_very_command_that_people_run() =>
        Assert.Contains("- run: .ci/run", Lire("verifier.yml"), StringComparison.Ordinal);

    [Fact]
    public void What_is_deployed_is_built_on_the_official_packages_compiled_ahead_with_its_list_of_components()
    {
        var paquet = File.ReadAllText(Path.Combine(Bicep.Racine, "tools", "azure", "paquet"));
        Assert.Contains("run: tools/azure/paquet", Livrer, StringComparison.Ordinal);
        Assert.Contains("-p:FunctionsHost=Azure", paquet, StringComparison.Ordinal);
        Assert.Contains("-p:PublishReadyToRun=true", paquet, StringComparison.Ordinal);
        Assert.Contains("anchore/sbom-action@", Livrer, StringComparison.Ordinal);
        Assert.Contains(
            "paquet/sbom.json",
            Livrer[Livrer.IndexOf("upload-artifact@", StringComparison.Ordinal)..],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_is_packed_before_it_was_checked_and_its_dependencies_were()
    {
        Assert.Contains("needs: [verifier, dependances]", Livrer, StringComparison.Ordinal);
        Assert.Contains("uses: ./.github/workflows/dependances.yml", Livrer, StringComparison.Ordinal);
        var dependances = Lire("dependances.yml");
        Assert.Contains("pull_request:", dependances, StringComparison.Ordinal);
        Assert.Contains("schedule:", dependances, StringComparison.Ordinal);
        Assert.Contains("./cej dependances", dependances, StringComparison.Ordinal);
        Assert.Contains("FunctionsHost: Azure", dependances, StringComparison.Ordinal);
        // Secrets are looked for with the other checks.
        Assert.Contains("npm_test secrets", File.ReadAllText(Path.Combine(Bicep.Racine, "cej")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deployment_makes_the_infrastructure_then_the_code_then_the_pages_and_tries_it()
    {
        string[] etapes =
        [
            "tools/azure/infra faire",
            "tools/azure/noms",
            "tools/azure/code",
            "tools/azure/page",
            "tools/fumee \"$CEJ_ADRESSE\"",
        ];
        var rangs = etapes.Select(etape => Deployer.IndexOf(etape, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, rangs);
        Assert.Equal(rangs.Order(), rangs);
    }

    /// <summary>What is approved is known before: the job that shows it has an environment of its own, which nobody approves.</summary>
    [Fact]
    public void What_would_change_is_shown_before_the_approval_and_on_pull_requests()
    {
        var prevoir = Lire("prevoir.yml");
        Assert.Contains("tools/azure/infra voir", prevoir, StringComparison.Ordinal);
        Assert.Contains("pull_request:", prevoir, StringComparison.Ordinal);
        Assert.Contains("environment: ${{ inputs.environnement || 'dev' }}-voir", prevoir, StringComparison.Ordinal);
        Assert.Contains("uses: ./.github/workflows/prevoir.yml", Deployer, StringComparison.Ordinal);
        var deployer = Deployer[Deployer.IndexOf("\n  deployer:", StringComparison.Ordinal)..];
        Assert.Contains("needs: prevoir", deployer, StringComparison.Ordinal);
        Assert.Contains("environment: ${{ inputs.environnement }}\n", deployer, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "\n    environment:",
            Deployer[..Deployer.IndexOf("\n  deployer:", StringComparison.Ordinal)],
            StringComparison.Ordinal
        );
    }

    /// <summary>One that is left out would be empty at the next delivery, whatever an operator had set.</summary>
    [Fact]
    public void What_parameter_files_read_from_the_environment_is_given_to_them()
    {
        var lues = Bicep
            .Fichiers()
            .SelectMany(fichier => UneVariable().Matches(File.ReadAllText(fichier)))
            .Select(match => match.Groups["nom"].Value)
            .ToHashSet(StringComparer.Ordinal);
        // tools/azure/infra asks Azure for it.
        Assert.True(lues.Remove("CEJ_BUDGET_DEPUIS"));
        Assert.True(lues.Count > 5);
        foreach (var chaine in (string[])[Deployer, Lire("prevoir.yml")])
            Assert.All(lues, nom => Assert.Contains($"      {nom}: ${{{{ vars.{nom} }}}}\n", chaine, StringComparison.Ordinal));
        // Those of the pages are read by tools/azure/site.mjs.
        var site = UneVariableDuSite().Matches(File.ReadAllText(Path.Combine(Bicep.Racine, "tools", "azure", "site.mjs")));
        Assert.NotEmpty(site);
        Assert.All(site, nom => Assert.Contains($"      {nom.Groups["nom"].Value}: ${{{{", Deployer, StringComparison.Ordinal));
    }

    [Fact]
    public void No_secret_opens_the_subscription()
    {
        Assert.Contains("id-token: write", Deployer, StringComparison.Ordinal);
        Assert.Contains("azure/login@", Deployer, StringComparison.Ordinal);
        // Those that are left are the two accounts of the smoke test.
        Assert.Equal(
            ["CEJ_FUMEE_CONSEILLER", "CEJ_FUMEE_JEUNE"],
            Directory
                .EnumerateFiles(Dossier)
                .SelectMany(fichier => UnSecret().Matches(File.ReadAllText(fichier)))
                .Select(match => match.Groups["nom"].Value)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Going_back_deploys_an_earlier_package_and_leaves_the_infrastructure_alone()
    {
        var revenir = Lire("revenir.yml");
        Assert.Contains("uses: ./.github/workflows/deployer.yml", revenir, StringComparison.Ordinal);
        Assert.Contains("infrastructure: false", revenir, StringComparison.Ordinal);
        Assert.Contains("run-id: ${{ inputs.execution }}", Deployer, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(Deployer, "if: inputs.infrastructure", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private static string Dossier => Path.Combine(Bicep.Racine, ".github", "workflows");

    private static string Lire(string nom) => File.ReadAllText(Path.Combine(Dossier, nom));

    [GeneratedRegex("readEnvironmentVariable\\('(?<nom>\\w+)'", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneVariable();

    [GeneratedRegex("(emetteur|autorite|client|portees): \"(?<nom>CEJ_\\w+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneVariableDuSite();

    [GeneratedRegex(@"secrets\.(?<nom>\w+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnSecret();
}
