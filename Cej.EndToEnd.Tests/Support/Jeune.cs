using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>A bénéficiaire's phone: only HTTP, as the real application.</summary>
internal sealed class Jeune : IDisposable
{
    private readonly HttpClient _http;

    private Jeune(HttpClient http, string dossier)
    {
        _http = http;
        Dossier = dossier;
    }

    public string Dossier { get; }

    public static async Task<Jeune> Connecter(Produit produit, string compte = "ines")
    {
        var http = await produit.Client(compte);
        using var reponse = await http.PostAsync(new Uri("/api/connexion", UriKind.Relative), null);
        var qui = await reponse.Content.ReadFromJsonAsync<JsonElement>();
        return new(http, qui.GetProperty("id").GetString()!);
    }

    public async Task Ecrire(string texte)
    {
        using var reponse = await _http.PostAsJsonAsync(Adresse("messages"), new { texte });
        reponse.EnsureSuccessStatusCode();
    }

    public async Task EcrireTous(IEnumerable<string> textes)
    {
        foreach (var texte in textes)
            await Ecrire(texte);
    }

    public async Task Lire()
    {
        using var reponse = await _http.PutAsJsonAsync(
            Adresse("lecture"),
            new { jusqua = long.Parse((await Conversation()).GetProperty("dernier").GetString()!, CultureInfo.InvariantCulture) }
        );
        reponse.EnsureSuccessStatusCode();
    }

    public async Task Consulter(params string[] offres)
    {
        foreach (var offre in offres)
        {
            var chemin = new Uri($"/api/beneficiaires/{Dossier}/offres-consultees/emploi/{offre}", UriKind.Relative);
            using var reponse = await _http.PutAsync(chemin, null);
            reponse.EnsureSuccessStatusCode();
        }
    }

    public async Task SignalerSaisie()
    {
        using var reponse = await _http.PostAsync(Adresse("saisie"), null);
        reponse.EnsureSuccessStatusCode();
    }

    public Task<JsonElement> Conversation() => _http.GetFromJsonAsync<JsonElement>(Adresse("messages?limite=200"))!;

    public async Task<string[]> Textes() =>
        [.. (await Conversation()).GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("texte").GetString()!)];

    public void Dispose() => _http.Dispose();

    private Uri Adresse(string suite) => new($"/api/conversations/{Dossier}/{suite}", UriKind.Relative);
}
