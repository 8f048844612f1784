using System.Text.Json;

namespace Cej.Functions.Tests.Support;

/// <summary>What made phones ring, or would have, as the file of a host on one machine says.</summary>
internal static class SonneriesDUnHote
{
    /// <summary>Why the phones of a young person rang, in order.</summary>
    public static async Task<string[]> Sonneries(this HoteDeTest hote, Guid beneficiaire) =>
        [
            .. (await LignesDesSonneries(hote, beneficiaire)).Select(ligne =>
                JsonDocument.Parse(ligne).RootElement.GetProperty("quoi").GetString()!
            ),
        ];

    /// <summary>The same, as it was written.</summary>
    public static async Task<string[]> LignesDesSonneries(this HoteDeTest hote, Guid beneficiaire)
    {
        var fichier = Path.Combine(hote.DossierDesDonnees, "telephones.jsonl");
        string[] lignes = File.Exists(fichier) ? await File.ReadAllLinesAsync(fichier, TestContext.Current.CancellationToken) : [];
        return [.. lignes.Where(ligne => ligne.Contains(beneficiaire.ToString(), StringComparison.Ordinal))];
    }
}
