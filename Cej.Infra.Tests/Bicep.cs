using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(Cej.Infra.Tests.Bicep))]

namespace Cej.Infra.Tests;

/// <summary>The Bicep command-line tool, restored from NuGet, on a copy of <c>infra/</c>; it needs no network.</summary>
public sealed class Bicep : IAsyncLifetime
{
    public const string Abonnement = "11111111-1111-1111-1111-111111111111";
    public static readonly string[] Environnements = ["dev", "recette", "prod", "prod-secours"];

    /// <summary>What the variables of an installation could be.</summary>
    public static readonly IReadOnlyDictionary<string, string> Variables = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CEJ_ASTREINTE"] = "garde@exploitant.example",
        ["CEJ_AGENTS_EMETTEUR"] = "https://identite.exploitant.example/realms/agents",
        ["CEJ_JEUNES_EMETTEUR"] = "https://identite.exploitant.example/realms/jeunes",
        ["CEJ_DOMAINE_COURRIEL"] = "courriel.exploitant.example",
        ["CEJ_DOMAINE_COURRIEL_VERIFIE"] = "oui",
        ["CEJ_DEMARCHES_URL"] = "https://journal.exploitant.example/api/",
        ["CEJ_FRANCE_TRAVAIL_CLIENT"] = "PAR_cej",
        ["CEJ_BUDGET_DEPUIS"] = "2026-11-01",
        ["CEJ_SECOURS_GROUPE"] = "rg-cej-prod-frc-mitxc",
        ["CEJ_SECOURS_DOCUMENTS"] = "cosmos-cej-prod-frc-mitxc",
        ["CEJ_SECOURS_PIECES"] = "stpcejprodfrcmitxc",
        ["CEJ_SECOURS_ENTREE"] = "afd-cej-prod-frc-mitxc",
        ["CEJ_SECOURS_ADRESSE"] = "cej.exploitant.example",
    };

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

    /// <summary>A file as the tool would write it.</summary>
    public string Formate(string fichier) => File.ReadAllText(Path.Combine(_copie, "formates", fichier));

    public Deploiement De(string environnement) => _deploiements[environnement];

    public async ValueTask InitializeAsync()
    {
        if (Absent)
            return;
        // NuGet unpacks without the right to execute.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Outil, File.GetUnixFileMode(Outil) | UnixFileMode.UserExecute);
        Copier("infra", _copie);
        Copier(Path.Combine("Cej.Functions", "Infrastructure", "Documents", "Cosmos"), _copie);
        var infra = Path.Combine(_copie, "infra");
        Diagnostics += (await Lancer("build", Path.Combine(infra, "main.bicep"), "--outfile", Path.Combine(_copie, "main.json"))).Erreurs;
        Modele = Lire("main.json");
        // One process for all of them, on a copy: the tool writes over what it formats.
        Copier("infra", Path.Combine(_copie, "formates"));
        foreach (var sorte in (string[])["*.bicep", "*.bicepparam"])
            Diagnostics += (await Lancer("format", "--pattern", Path.Combine(_copie, "formates", "infra", "**", sorte))).Erreurs;
        // Side by side: most of the time of these tests is the tool's start.
        foreach (var (environnement, lint, prediction) in await Task.WhenAll(Environnements.Select(Regarder)))
        {
            Diagnostics += lint + prediction.Erreurs;
            _deploiements[environnement] = prediction.Deploiement ?? throw new InvalidOperationException(Diagnostics);
        }

        async Task<(string, string, (Deploiement? Deploiement, string Erreurs))> Regarder(string environnement) =>
            (
                environnement,
                (await Lancer("lint", Path.Combine(infra, $"{environnement}.bicepparam"))).Erreurs,
                await Predire(environnement, Variables)
            );
    }

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(_copie))
            Directory.Delete(_copie, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>What an environment would be made of under other variables; null, and why, when it is refused.</summary>
    public async Task<(Deploiement? Deploiement, string Erreurs)> Predire(
        string environnement,
        IEnumerable<KeyValuePair<string, string>> variables
    )
    {
        // A folder of its own: tests run side by side.
        var essai = Path.Combine(_copie, Guid.NewGuid().ToString("N"));
        Copier("infra", essai);
        Copier(Path.Combine("Cej.Functions", "Infrastructure", "Documents", "Cosmos"), essai);
        var parametres = Path.Combine(essai, "infra", $"{environnement}.bicepparam");
        var instantane = Path.ChangeExtension(parametres, ".snapshot.json");
        File.Delete(instantane);
        string[] ou = ["--subscription-id", Abonnement, "--tenant-id", Abonnement, "--location", "francecentral"];
        var erreurs = (await Lancer(variables, ["snapshot", parametres, "--mode", "overwrite", .. ou])).Erreurs;
        return (File.Exists(instantane) ? new(environnement, await File.ReadAllTextAsync(instantane)) : null, erreurs);
    }

    /// <summary>The Bicep and parameter files of the repository.</summary>
    public static IEnumerable<string> Fichiers() =>
        Directory
            .EnumerateFiles(Path.Combine(Racine, "infra"), "*.bicep*", SearchOption.AllDirectories)
            .Where(fichier => Path.GetExtension(fichier) is ".bicep" or ".bicepparam");

    public static Task<(string Sortie, string Erreurs)> Lancer(params string[] arguments) => Lancer([], arguments);

    private static async Task<(string Sortie, string Erreurs)> Lancer(
        IEnumerable<KeyValuePair<string, string>> variables,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo(Outil, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // One process must not take every processor.
        start.Environment["DOTNET_gcServer"] = "0";
        // Those of whoever runs the tests are nobody's here.
        foreach (var nom in start.Environment.Keys.Where(nom => nom.StartsWith("CEJ_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(nom);
        foreach (var (nom, valeur) in variables)
            start.Environment[nom] = valeur;
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

    private static void Copier(string dossier, string vers)
    {
        foreach (var fichier in Directory.EnumerateFiles(Path.Combine(Racine, dossier), "*", SearchOption.AllDirectories))
        {
            var copie = Path.Combine(vers, Path.GetRelativePath(Racine, fichier));
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
public sealed partial class Deploiement
{
    private static readonly JsonSerializerOptions Lisible = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public Deploiement(string environnement, string instantane)
    {
        Environnement = environnement;
        var prediction = JsonNode.Parse(instantane)!;
        // The tool writes outputs in another order each time.
        if (prediction["outputs"] is JsonObject sorties)
            prediction["outputs"] = new JsonObject(
                sorties
                    .OrderBy(sortie => sortie.Key, StringComparer.Ordinal)
                    .Select(sortie => KeyValuePair.Create(sortie.Key, sortie.Value?.DeepClone()))
            );
        Instantane = prediction.ToJsonString(Lisible) + "\n";
        Ressources = [.. prediction["predictedResources"]!.AsArray().Select(ressource => ressource!)];
    }

    public string Environnement { get; }

    /// <summary>The prediction, in an order of its own.</summary>
    public string Instantane { get; }

    public IReadOnlyList<JsonNode> Ressources { get; }

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
