using System.Diagnostics;

namespace Cej.Functions.Tests.Support;

/// <summary>
/// A disk of a few megabytes for one process: a file system in memory over its data folder, in a mount namespace of its own, which ends
/// with it. Nobody else sees it, and no right of the system's is needed.
/// </summary>
internal sealed class DisqueCompte
{
    private static readonly string[] s_espace = ["unshare", "--user", "--map-root-user", "--mount"];

    private DisqueCompte(ProduitEnProcessus produit) => Produit = produit;

    /// <summary>The product that stands on it.</summary>
    public ProduitEnProcessus Produit { get; }

    /// <summary>The data folder as the process sees it.</summary>
    private string Dossier => $"/proc/{Produit.Numero}/root{Produit.Dossier}";

    private string Lest => Path.Combine(Dossier, "lest");

    /// <summary>Skips the test, by name, where a process may have no mounts of its own.</summary>
    public static DisqueCompte De(int megaoctets)
    {
        Assert.SkipUnless(Permis(), "Needs user and mount namespaces (unshare --user --mount), which this machine refuses.");
        return new(
            new ProduitEnProcessus
            {
                // The data folder is where the process is started.
                Enveloppe =
                [
                    .. s_espace,
                    "sh",
                    "-c",
                    $"mount -t tmpfs -o size={megaoctets}m tmpfs \"$PWD\" && cd \"$PWD\" && exec \"$@\"",
                    "sh",
                ],
            }
        );
    }

    /// <summary>Takes every byte that is left.</summary>
    public void Remplir()
    {
        using var lest = File.OpenHandle(Lest, FileMode.Append, FileAccess.Write);
        // By ever smaller pieces, to the last page.
        for (var morceau = new byte[1 << 20]; morceau.Length >= 512; )
        {
            try
            {
                RandomAccess.Write(lest, morceau, RandomAccess.GetLength(lest));
            }
            catch (IOException)
            {
                morceau = new byte[morceau.Length / 2];
            }
        }
    }

    /// <summary>Gives the bytes back.</summary>
    public void Vider() => File.Delete(Lest);

    private static bool Permis()
    {
        try
        {
            using var essai = Process.Start(s_espace[0], [.. s_espace[1..], "mount", "-t", "tmpfs", "tmpfs", Path.GetTempPath()]);
            essai.WaitForExit();
            return essai.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // no such command
        }
    }
}
