using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>A counsellor of a large agency: 500 people, and something written with 200 of them.</summary>
internal static class GrandPortefeuille
{
    private const int Suivis = 500;
    private const int Conversations = 200;

    /// <summary>Adds to a demo account what it lacks.</summary>
    public static async Task Remplir(this Produit produit, string compte)
    {
        using var api = await produit.Client(compte);
        var deja = (await api.GetFromJsonAsync<JsonElement>("/api/portefeuille?limite=1")).GetProperty("total").GetInt32();
        await Parallel.ForEachAsync(
            Enumerable.Range(deja, Suivis - deja),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (i, annulation) =>
            {
                var corps = new
                {
                    prenom = "Alex",
                    nom = string.Create(CultureInfo.InvariantCulture, $"Personne{i:D3}"),
                    email = $"alex{i}@courriel.example",
                };
                using var ajout = await api.PostAsJsonAsync("/api/beneficiaires", corps, annulation);
                var id = (await ajout.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(annulation))
                    .GetProperty("id")
                    .GetString();
                if (i < deja + Conversations)
                {
                    using var envoi = await api.PostAsJsonAsync(
                        $"/api/conversations/{id}/messages",
                        new { texte = "Bonjour !" },
                        annulation
                    );
                    envoi.EnsureSuccessStatusCode();
                }
            }
        );
    }
}
