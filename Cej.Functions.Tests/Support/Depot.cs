namespace Cej.Functions.Tests.Support;

/// <summary>The repository that the tests run in.</summary>
internal static class Depot
{
    public static string Racine { get; } = Chercher();

    public static string Chemin(params string[] parties) => Path.Combine([Racine, .. parties]);

    public static string Lire(params string[] parties) => File.ReadAllText(Chemin(parties));

    /// <summary>The C# sources of a project, by path in the repository, without what a build makes.</summary>
    public static IEnumerable<(string Fichier, string Texte)> Sources(string projet) =>
        Directory
            .EnumerateFiles(Chemin(projet), "*.cs", SearchOption.AllDirectories)
            .Select(fichier => Path.GetRelativePath(Racine, fichier).Replace('\\', '/'))
            .Where(fichier => !fichier.Split('/').Any(dossier => dossier is "bin" or "obj" or "node_modules"))
            .Select(fichier => (fichier, Lire(fichier)));

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
