using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Cej.Infra.Tests;

/// <summary>What a package of the function app would be made of, as MSBuild says: no package is restored for it.</summary>
public sealed class PaquetTests : IDisposable
{
    private const string Projet = "Cej.Functions";
    private const string Remplacants = "Cej.LocalRuntime";

    /// <summary>The two that the registry of this repository's builds lacks.</summary>
    private static readonly string[] Absents = ["Azure.Communication.Email", "Microsoft.Azure.Functions.Worker.Extensions.SignalRService"];

    private readonly string _copie = Path.Combine(Path.GetTempPath(), "cej-paquet-" + Guid.NewGuid().ToString("N"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Dossier => Path.Combine(_copie, Projet);

    public PaquetTests()
    {
        Directory.CreateDirectory(Dossier);
        foreach (var fichier in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", $"{Projet}/{Projet}.csproj" })
            File.Copy(Path.Combine(Bicep.Racine, fichier), Path.Combine(_copie, fichier));
    }

    public void Dispose() => Directory.Delete(_copie, recursive: true);

    [Fact]
    public async Task The_flavours_differ_by_where_two_packages_come_from_and_by_nothing_else()
    {
        var (locaux, azure) = (await References(), await References("-p:FunctionsHost=Azure"));
        Assert.Equal([Remplacants], locaux.Except(azure).Select(Nom));
        Assert.Equal(Absents, azure.Except(locaux).Select(Nom).Order(StringComparer.Ordinal));
    }

    /// <summary>azd packages before it deploys: a hook of the deployment came too late, and the stand-ins were packaged.</summary>
    [Fact]
    public async Task Azd_packages_no_stand_in()
    {
        Assert.Equal(["prepackage", "postpackage"], Azd.Crochets("api").Keys);

        await Executer("sh", ["-c", Azd.Crochets("api")["prepackage"]]);
        var paquet = await References();
        Assert.DoesNotContain(Remplacants, paquet.Select(Nom));
        Assert.Subset(paquet.Select(Nom).ToHashSet(StringComparer.Ordinal), Absents.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(await References("-p:FunctionsHost=Azure"), paquet);

        // A developer's next build is the usual one again.
        await Executer("sh", ["-c", Azd.Crochets("api")["postpackage"]]);
        Assert.Contains(Remplacants, (await References()).Select(Nom));
    }

    /// <summary>Every package and project that the function app refers to, with its version where the project says one.</summary>
    private async Task<string[]> References(params string[] reglages)
    {
        // From elsewhere, as azd does.
        var dit = await Executer(
            "dotnet",
            ["msbuild", Path.Combine(Dossier, $"{Projet}.csproj"), "-nologo", "-getItem:PackageReference,ProjectReference", .. reglages],
            Path.GetTempPath()
        );
        var references = JsonNode.Parse(dit)!["Items"]!.AsObject();
        return
        [
            .. references
                .SelectMany(sorte => sorte.Value!.AsArray().Select(reference => $"{reference!["Identity"]} {reference["Version"]}".Trim()))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Nom(string reference) =>
        reference.EndsWith(".csproj", StringComparison.Ordinal)
            ? Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'))
            : reference.Split(' ')[0];

    private async Task<string> Executer(string commande, string[] arguments, string? dossier = null)
    {
        var demarrage = new ProcessStartInfo(commande, arguments)
        {
            WorkingDirectory = dossier ?? Dossier,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var processus = Process.Start(demarrage)!;
        var erreurs = processus.StandardError.ReadToEndAsync(Cancel);
        var dit = await processus.StandardOutput.ReadToEndAsync(Cancel);
        await processus.WaitForExitAsync(Cancel);
        Assert.True(processus.ExitCode == 0, $"{commande} {string.Join(' ', arguments)}: {dit} {await erreurs}");
        return dit;
    }
}
