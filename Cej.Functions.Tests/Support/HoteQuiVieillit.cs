using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Support;

/// <summary>A product whose clock a test moves, and whose every byte it may look through.</summary>
internal sealed class HoteQuiVieillit : HoteDeTest
{
    /// <summary>What the partner was told is the partner's: the file stands for its system.</summary>
    private const string ChezLePartenaire = "transmissions.jsonl";

    /// <summary>Empty, and not to be opened while the product runs.</summary>
    private const string Verrou = "documents.db.lock";

    public FakeTimeProvider Horloge { get; } = new(DateTimeOffset.UtcNow);

    protected override void Ajuster(Cej.LocalRuntime.LocalApplicationBuilder builder) =>
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Horloge));

    /// <summary>Waits until a mark is nowhere: the storage looks after its files every minute.</summary>
    public async Task RienNeReste(string marque)
    {
        Horloge.Advance(TimeSpan.FromMinutes(1));
        await Attente.Jusqua(() => Task.FromResult(Traces(marque).ToArray()), traces => traces.Length == 0);
    }

    /// <summary>Where a mark is still to be read: files of the data folder, and what was logged.</summary>
    private IEnumerable<string> Traces(string marque)
    {
        foreach (var fichier in Directory.GetFiles(DossierDesDonnees, "*", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(fichier) is ChezLePartenaire or Verrou)
                continue;
            using var flux = new FileStream(fichier, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var octets = new MemoryStream();
            flux.CopyTo(octets);
            foreach (var trace in Autour(marque, Encoding.Latin1.GetString(octets.ToArray())))
                yield return $"{Path.GetFileName(fichier)}: {trace}";
        }

        foreach (var ligne in Journal)
        {
            foreach (var trace in Autour(marque, ligne))
                yield return $"log: {trace}";
        }
    }

    private static IEnumerable<string> Autour(string marque, string texte)
    {
        for (var ou = 0; (ou = texte.IndexOf(marque, ou, StringComparison.OrdinalIgnoreCase)) >= 0; ou += marque.Length)
            yield return texte[Math.Max(0, ou - 60)..Math.Min(texte.Length, ou + 40)];
    }
}
