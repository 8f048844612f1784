namespace Cej.EndToEnd.Tests.Support;

/// <summary>The repository that the tests run in.</summary>
internal static class Depot
{
    private static readonly string Racine = Chercher();

    public static string Chemin(params string[] parties) => Path.Combine([Racine, .. parties]);

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
