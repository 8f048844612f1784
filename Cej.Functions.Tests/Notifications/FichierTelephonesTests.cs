using System.Text.Json;
using Cej.Domain.Dossiers;
using Cej.LocalHost;
using Cej.LocalHost.Telephones;

namespace Cej.Functions.Tests.Notifications;

/// <summary>One machine, where a file says what would have rung.</summary>
public sealed class FichierTelephonesTests : TelephonesContract, IDisposable
{
    private readonly LocalOptions _options = new() { Dossier = Directory.CreateTempSubdirectory("cej-telephones-").FullName };
    private readonly FichierTelephones _telephones;

    public FichierTelephonesTests() => _telephones = new(_options, TimeProvider.System);

    private protected override ITelephones Telephones => _telephones;

    private protected override int Appareils => AppareilsDe(_options);

    private protected override IReadOnlyList<string> Sonneries => SonneriesDe(_options);

    public void Dispose() => Directory.Delete(_options.Dossier, recursive: true);

    /// <summary>How many devices would ring by what the file of a host says.</summary>
    internal static int AppareilsDe(LocalOptions options)
    {
        HashSet<(Guid, string?)> sonnent = [];
        foreach (var ligne in File.ReadAllLines(options.FichierDesTelephones).Select(Lire))
        {
            if (ligne.Quoi == "appareil-enregistre")
                sonnent.Add((ligne.Beneficiaire, ligne.Appareil));
            else if (ligne.Quoi == "appareil-oublie")
                sonnent.Remove((ligne.Beneficiaire, ligne.Appareil));
        }

        return sonnent.Count;
    }

    /// <summary>What rang by what the file of a host says.</summary>
    internal static IReadOnlyList<string> SonneriesDe(LocalOptions options) =>
        [.. File.ReadAllLines(options.FichierDesTelephones).Where(ligne => Lire(ligne).Appareil is null)];

    private static Ligne Lire(string ligne) => JsonSerializer.Deserialize<Ligne>(ligne, JsonSerializerOptions.Web)!;

    private sealed record Ligne(string Quoi, Guid Beneficiaire, string? Appareil);
}
