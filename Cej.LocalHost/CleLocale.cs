using System.Security.Cryptography;

namespace Cej.LocalHost;

/// <summary>Secrets of this machine: made once, and kept beside the keys of the identity provider, so that what they seal outlasts a restart.</summary>
internal static class CleLocale
{
    private const UnixFileMode ParSoiSeul = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>32 bytes, in base 64.</summary>
    public static string Lire(string dossier, string nom)
    {
        var fichier = Path.Combine(dossier, nom);
        if (!File.Exists(fichier))
        {
            Directory.CreateDirectory(dossier);
            var provisoire = $"{fichier}.{Path.GetRandomFileName()}";
            Ecrire(provisoire, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
            File.Move(provisoire, fichier, overwrite: true);
        }

        return File.ReadAllText(fichier);
    }

    private static void Ecrire(string fichier, string cle)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = ParSoiSeul;
        using var texte = new StreamWriter(fichier, options);
        texte.Write(cle);
    }
}
