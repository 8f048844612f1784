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

    private protected override int Appareils
    {
        get
        {
            HashSet<(Guid, string?)> sonnent = [];
            foreach (var ligne in Lignes())
            {
                if (ligne.Quoi == "appareil-enregistre")
                    sonnent.Add((ligne.Beneficiaire, ligne.Appareil));
                else if (ligne.Quoi == "appareil-oublie")
                    sonnent.Remove((ligne.Beneficiaire, ligne.Appareil));
            }

            return sonnent.Count;
        }
    }

    private protected override IReadOnlyList<string> Sonneries =>
        [.. File.ReadAllLines(_options.FichierDesTelephones).Where(ligne => Lire(ligne).Appareil is null)];

    public void Dispose() => Directory.Delete(_options.Dossier, recursive: true);

    private static Ligne Lire(string ligne) => JsonSerializer.Deserialize<Ligne>(ligne, JsonSerializerOptions.Web)!;

    private IEnumerable<Ligne> Lignes() => File.ReadAllLines(_options.FichierDesTelephones).Select(Lire);

    private sealed record Ligne(string Quoi, Guid Beneficiaire, string? Appareil);
}
