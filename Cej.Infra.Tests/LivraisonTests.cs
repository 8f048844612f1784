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
        Assert.Contains("-p:FunctionsHost=Azure", Livrer, StringComparison.Ordinal);
        Assert.Contains("-p:PublishReadyToRun=true", Livrer, StringComparison.Ordinal);
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
    public void A_deployment_shows_what_would_change_makes_it_and_tries_it()
    {
        string[] etapes = ["az deployment sub what-if", "az deployment sub create", "config-zip", "tools/fumee \"$CEJ_ADRESSE\""];
        var rangs = etapes.Select(etape => Deployer.IndexOf(etape, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, rangs);
        Assert.Equal(rangs.Order(), rangs);
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
        Assert.True(lues.Count > 5);
        Assert.All(lues, nom => Assert.Contains($"      {nom}: ${{{{ vars.{nom} }}}}", Deployer, StringComparison.Ordinal));
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

    [GeneratedRegex(@"secrets\.(?<nom>\w+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnSecret();
}
