using System.Diagnostics;

namespace Cej.Infra.Tests;

/// <summary>A folder at the head of PATH whose commands answer what was recorded, and write down what they were asked.</summary>
internal sealed class FauxAzure : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-faux-azure-").FullName;

    public FauxAzure(string az = "exit 0")
    {
        Commande("az", az);
        // Nothing of these tests goes anywhere.
        Commande("npx", "exit 0");
        Commande("sleep", "exit 0");
    }

    /// <summary>Where commands run; a copy of the repository's scripts and templates is in it.</summary>
    public string Ici => _dossier;

    /// <summary>Every call so far: a line each, the command first.</summary>
    public IReadOnlyList<string> Appels => File.Exists(Journal) ? File.ReadAllLines(Journal) : [];

    private string Journal => Path.Combine(_dossier, "appels");

    /// <summary>Sets what a command answers, in bash; <c>$*</c> are its arguments, <c>$ESSAI</c> counts its calls from 1.</summary>
    public void Commande(string nom, string reponse)
    {
        var fichier = Path.Combine(Directory.CreateDirectory(Path.Combine(_dossier, "bin")).FullName, nom);
        File.WriteAllText(
            fichier,
            $"""
            #!/usr/bin/env bash
            echo "{nom} $*" >>'{Journal}'
            ESSAI=$(grep -c "^{nom} $1" '{Journal}')
            {reponse}
            """
        );
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(fichier, (UnixFileMode)0b111_101_101);
    }

    /// <summary>Copies what a delivery checks out.</summary>
    public FauxAzure AvecLeDepot()
    {
        foreach (var dossier in (string[])["tools/azure", "infra"])
        foreach (var fichier in Directory.EnumerateFiles(Path.Combine(Bicep.Racine, dossier), "*", SearchOption.AllDirectories))
        {
            var copie = Path.Combine(_dossier, Path.GetRelativePath(Bicep.Racine, fichier));
            Directory.CreateDirectory(Path.GetDirectoryName(copie)!);
            File.Copy(fichier, copie);
        }
        return this;
    }

    /// <summary>Runs a command as the runner of a workflow does: it ends with the first that fails.</summary>
    public async Task<(int Code, string Sortie, string Erreurs)> Lancer(string commande, params (string Nom, string Valeur)[] variables)
    {
        var start = new ProcessStartInfo("bash", ["-eo", "pipefail", "-c", commande])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _dossier,
        };
        start.Environment["PATH"] = $"{Path.Combine(_dossier, "bin")}:{start.Environment["PATH"]}";
        foreach (var nom in start.Environment.Keys.Where(nom => nom.StartsWith("CEJ_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(nom);
        foreach (var (nom, valeur) in variables)
            start.Environment[nom] = valeur;
        using var process = Process.Start(start)!;
        var erreurs = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var sortie = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, sortie, await erreurs);
    }

    public void Dispose() => Directory.Delete(_dossier, recursive: true);
}
