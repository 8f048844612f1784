using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(Cej.Infra.Tests.Bicep))]

namespace Cej.Infra.Tests;

/// <summary>The Bicep command-line tool, restored from NuGet, on a copy of <c>infra/</c>; it needs no network.</summary>
public sealed class Bicep : IAsyncLifetime
{
    public const string Abonnement = "11111111-1111-1111-1111-111111111111";
    public static readonly string[] Environnements = ["dev", "recette", "prod"];

    private static readonly string Outil = typeof(Bicep)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "BicepPath")
        .Value!;

    private readonly string _copie = Path.Combine(Path.GetTempPath(), "cej-infra-" + Guid.NewGuid().ToString("N"));
    private readonly Dictionary<string, Deploiement> _deploiements = new(StringComparer.Ordinal);

    public static string Racine { get; } = Chercher();

    /// <summary>The tool exists for Linux on x64 here; elsewhere these tests are skipped by name.</summary>
    public static bool Absent { get; } = !OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64;

    /// <summary>The ARM template that all environments share.</summary>
    public JsonNode Modele { get; private set; } = new JsonObject();

    /// <summary>Everything that the tool had to say; nothing when all is well.</summary>
    public string Diagnostics { get; private set; } = "";

    public Deploiement De(string environnement) => _deploiements[environnement];

    public async ValueTask InitializeAsync()
    {
        if (Absent)
            return;
        // NuGet unpacks without the right to execute.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Outil, File.GetUnixFileMode(Outil) | UnixFileMode.UserExecute);
        Copier("infra");
        Copier(Path.Combine("Cej.Functions", "Infrastructure", "Documents", "Cosmos"));
        var infra = Path.Combine(_copie, "infra");
        Diagnostics += (await Lancer("build", Path.Combine(infra, "main.bicep"), "--outfile", Path.Combine(_copie, "main.json"))).Erreurs;
        Modele = Lire("main.json");
        foreach (var environnement in Environnements)
        {
            var parametres = Path.Combine(infra, $"{environnement}.bicepparam");
            string[] ou = ["--subscription-id", Abonnement, "--tenant-id", Abonnement, "--location", "francecentral"];
            Diagnostics += (await Lancer("lint", parametres)).Erreurs;
            Diagnostics += (await Lancer(["snapshot", parametres, "--mode", "overwrite", .. ou])).Erreurs;
            _deploiements[environnement] = new(environnement, Lire("infra", $"{environnement}.snapshot.json"));
        }
    }

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(_copie))
            Directory.Delete(_copie, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The Bicep and parameter files of the repository.</summary>
    public static IEnumerable<string> Fichiers() =>
        Directory
            .EnumerateFiles(Path.Combine(Racine, "infra"), "*.bicep*", SearchOption.AllDirectories)
            .Where(fichier => Path.GetExtension(fichier) is ".bicep" or ".bicepparam");

    public static async Task<(string Sortie, string Erreurs)> Lancer(params string[] arguments)
    {
        var start = new ProcessStartInfo(Outil, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // One process must not take every processor.
        start.Environment["DOTNET_gcServer"] = "0";
        using var process = Process.Start(start)!;
        var erreurs = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var sortie = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var texte = await erreurs;
        // The exit code is 0 on a warning: what it prints decides.
        return (sortie, process.ExitCode == 0 ? texte : $"{texte}{arguments[0]} {arguments[1]} exits with {process.ExitCode}.\n");
    }

    private JsonNode Lire(params string[] parties)
    {
        var fichier = Path.Combine([_copie, .. parties]);
        return File.Exists(fichier) ? JsonNode.Parse(File.ReadAllText(fichier))! : throw new InvalidOperationException(Diagnostics);
    }

    private void Copier(string dossier)
    {
        foreach (var fichier in Directory.EnumerateFiles(Path.Combine(Racine, dossier), "*", SearchOption.AllDirectories))
        {
            var copie = Path.Combine(_copie, Path.GetRelativePath(Racine, fichier));
            Directory.CreateDirectory(Path.GetDirectoryName(copie)!);
            File.Copy(fichier, copie);
        }
    }

    private static string Chercher()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Cej.slnx")))
                return folder;
        }
        throw new InvalidOperationException("The tests do not run inside their repository.");
    }
}

/// <summary>What the tool predicts that one environment would be made of.</summary>
public sealed partial class Deploiement(string environnement, JsonNode prediction)
{
    public string Environnement { get; } = environnement;

    public IReadOnlyList<JsonNode> Ressources { get; } = [.. prediction["predictedResources"]!.AsArray().Select(ressource => ressource!)];

    public IEnumerable<JsonNode> DuType(string type) =>
        Ressources.Where(ressource => string.Equals(ressource["type"]!.GetValue<string>(), type, StringComparison.OrdinalIgnoreCase));

    public JsonNode Application => Assert.Single(DuType("Microsoft.Web/sites"));

    /// <summary>Application settings by name.</summary>
    public IReadOnlyDictionary<string, string> Reglages =>
        Application["properties"]!["siteConfig"]!["appSettings"]!
            .AsArray()
            .ToDictionary(
                reglage => reglage!["name"]!.GetValue<string>(),
                reglage => reglage!["value"]!.GetValue<string>(),
                StringComparer.Ordinal
            );

    /// <summary>The type of the resource that an extension resource is on.</summary>
    public static string Porteur(JsonNode extension)
    {
        var id = extension["id"]!.GetValue<string>();
        var sur = Extension().Match(id) is { Success: true } calcule
            ? calcule.Groups["sur"].Value
            : id[..id.LastIndexOf("/providers/", StringComparison.Ordinal)];
        var parties = sur[(sur.LastIndexOf("/providers/", StringComparison.Ordinal) + "/providers/".Length)..].Split('/');
        return string.Join('/', parties.Where((_, rang) => rang == 0 || rang % 2 == 1));
    }

    [GeneratedRegex(@"^\[extensionResourceId\('(?<sur>[^']+)'", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Extension();
}
