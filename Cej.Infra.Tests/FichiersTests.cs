using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cej.Infra.Tests;

/// <summary>What the Bicep files are like. The tool's exit code is 0 on warnings: its output must be empty.</summary>
public sealed partial class FichiersTests(Bicep bicep)
{
    private static readonly string[] Partages =
    [
        "environnement ==",
        "environnement !=",
        "'Microsoft.Authorization/roleDefinitions'",
        "workspaceId:",
    ];

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = "The Bicep tool is restored for Linux x64 only.")]
    public void Every_file_and_parameter_file_compiles_and_lints_without_a_word() => Assert.Equal("", bicep.Diagnostics);

    [Fact(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = "The Bicep tool is restored for Linux x64 only.")]
    public void Every_file_is_formatted() =>
        Assert.All(
            Bicep.Fichiers(),
            fichier => Assert.Equal(bicep.Formate(Path.GetRelativePath(Bicep.Racine, fichier)), File.ReadAllText(fichier))
        );

    [Fact]
    public void No_rule_is_silenced()
    {
        Assert.All(Bicep.Fichiers(), fichier => Assert.DoesNotContain("#disable", File.ReadAllText(fichier), StringComparison.Ordinal));
        var config = JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Racine, "infra", "bicepconfig.json")))!;
        var regles = config["analyzers"]!["core"]!["rules"]!.AsObject();
        Assert.True(config["analyzers"]!["core"]!["enabled"]!.GetValue<bool>());
        // It follows today's date: a file that nobody touched would fail one morning.
        Assert.Equal("use-recent-api-versions", Assert.Single(regles, regle => Niveau(regle.Value) == "off").Key);

        static string Niveau(JsonNode? regle) => regle!["level"]!.GetValue<string>();
    }

    [Fact]
    public void Main_reaches_every_module_and_only_wires_them()
    {
        var infra = Path.Combine(Bicep.Racine, "infra");
        var textes = Bicep.Fichiers().Select(File.ReadAllText).ToList();
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(infra, "modules")),
            module => Assert.Contains(textes, texte => texte.Contains($"{Path.GetFileName(module)}'", StringComparison.Ordinal))
        );
        var ressources = UneRessource()
            .Matches(File.ReadAllText(Path.Combine(infra, "main.bicep")))
            .Select(match => match.Groups["type"].Value);
        Assert.Equal(["Microsoft.Resources/resourceGroups"], ressources);
    }

    [Fact]
    public void The_README_says_of_every_module_what_the_module_says_of_itself()
    {
        var lisezMoi = File.ReadAllText(Path.Combine(Bicep.Racine, "infra", "README.md"));
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Bicep.Racine, "infra", "modules")),
            module =>
            {
                var description = UneDescription()
                    .Match(File.ReadAllText(module))
                    .Groups["texte"]
                    .Value.Replace("\\'", "'", StringComparison.Ordinal);
                var nom = Path.GetFileName(module);
                Assert.Contains($"| [{nom[..^".bicep".Length]}](modules/{nom}) | {description} |", lisezMoi, StringComparison.Ordinal);
            }
        );
    }

    /// <summary>An environment is told by its parameters, a role by its name, and diagnostics in one form.</summary>
    [Fact]
    public void No_module_asks_which_environment_it_is_in_nor_writes_what_the_types_have() =>
        Assert.All(
            Bicep.Fichiers().Where(fichier => Path.GetFileName(fichier) != "types.bicep"),
            fichier =>
            {
                var texte = File.ReadAllText(fichier);
                foreach (var ailleurs in Partages)
                    Assert.DoesNotContain(ailleurs, texte, StringComparison.Ordinal);
            }
        );

    /// <summary>Whoever is woken finds what to do: the description of an alert is the address of its section.</summary>
    [Theory(SkipWhen = nameof(Bicep.Absent), SkipType = typeof(Bicep), Skip = "The Bicep tool is restored for Linux x64 only.")]
    [InlineData("dev")]
    [InlineData("prod")]
    [InlineData("prod-secours")]
    public void Every_alert_leads_to_its_runbook(string environnement)
    {
        var sections = File.ReadAllLines(Path.Combine(Bicep.Racine, "docs", "exploitation", "alertes.md"))
            .Where(ligne => ligne.StartsWith("## ", StringComparison.Ordinal))
            .Select(ligne => $"docs/exploitation/alertes.md#{ligne[3..]}")
            .ToList();
        var alertes = bicep
            .De(environnement)
            .DuType("Microsoft.Insights/scheduledQueryRules")
            .Concat(bicep.De(environnement).DuType("Microsoft.Insights/metricAlerts"))
            .ToList();
        Assert.True(alertes.Count >= 9, $"{alertes.Count} alerts");
        Assert.All(alertes, alerte => Assert.Contains(alerte["properties"]!["description"]!.GetValue<string>(), sections));
        Assert.All(alertes, alerte => Assert.NotEmpty(alerte["properties"]!["actions"]!.ToJsonString()));
        Assert.Single(bicep.De(environnement).DuType("Microsoft.Consumption/budgets"));
    }

    [GeneratedRegex(@"metadata description = '(?<texte>(?:[^'\\]|\\.)*)'", RegexOptions.None, 1_000)]
    private static partial Regex UneDescription();

    [GeneratedRegex("^resource .* '(?<type>[^@']+)@", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1_000)]
    private static partial Regex UneRessource();
}
