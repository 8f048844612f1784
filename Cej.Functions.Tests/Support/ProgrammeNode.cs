using System.ComponentModel;
using System.Diagnostics;

namespace Cej.Functions.Tests.Support;

/// <summary>Programs in JavaScript that tests start: found in the sources, their packages installed once.</summary>
internal static class ProgrammeNode
{
    private static readonly SemaphoreSlim UnALaFois = new(1, 1);

    /// <summary>A folder of the repository.</summary>
    public static string Dossier(string chemin) => Depot.Chemin(chemin.Split('/'));

    /// <summary>Installs a folder's packages unless they are there; why not, when that is impossible here.</summary>
    public static async Task<string?> Installer(string chemin)
    {
        await UnALaFois.WaitAsync();
        try
        {
            if (!Directory.Exists(Path.Combine(Dossier(chemin), "node_modules")))
                await NpmCi(Dossier(chemin));
            return null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return e.Message;
        }
        finally
        {
            UnALaFois.Release();
        }
    }

    /// <summary>The same for a test, which is skipped by name where there is no Node.</summary>
    public static async Task Exiger(string chemin)
    {
        if (await Installer(chemin) is { } absence)
            Assert.Skip($"No Node program: {absence}");
    }

    private static async Task NpmCi(string folder)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        using var process = Process.Start(
            new ProcessStartInfo(npm, ["ci", "--no-audit", "--no-fund"])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"npm ci failed in {folder}: {said}");
    }
}
