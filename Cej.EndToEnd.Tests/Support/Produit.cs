using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>The product as people run it: the local host as a process, on a free port, with demo data in a folder of its own.</summary>
public class Produit : IAsyncLifetime
{
    private readonly ProduitEnProcessus _processus = new();

    public Uri Adresse => _processus.Adresse;

    /// <summary>What the process said.</summary>
    public IReadOnlyCollection<string> Sortie => _processus.Sortie;

    /// <summary>Settings of this product, beyond the usual ones.</summary>
    protected virtual IEnumerable<string> Reglages => [];

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Depot.Chemin("web", "dist", "index.html")))
            throw new InvalidOperationException("web/dist is not built: npm ci && npm run build in web/, or ./cej test.");
        await Demarrer();
    }

    /// <summary>Starts the process, on the data it left.</summary>
    public Task Demarrer() =>
        _processus.Demarrer([
            $"--Local:Site={Depot.Chemin("web", "dist")}",
            // People alone: a test writes what it looks at.
            "--Local:Histoire=false",
            "--Limites:RequetesParMinute=600000",
            "--Limites:Rafale=10000",
            "--Limites:NegociationsParMinute=10000",
            .. Reglages,
        ]);

    /// <summary>Ends the process; its data stays.</summary>
    public Task Arreter() => _processus.Tuer();

    /// <summary>What someone else's client does meanwhile: a bénéficiaire's phone, or a counsellor's script.</summary>
    /// <param name="compte">One of the demo accounts.</param>
    /// <param name="espace">Whether the account has a space to open: an operator has none.</param>
    public async Task<HttpClient> Client(string compte, bool espace = true)
    {
        var http = new HttpClient { BaseAddress = Adresse, Timeout = TimeSpan.FromSeconds(20) };
        using var formulaire = new FormUrlEncodedContent([KeyValuePair.Create("compte", compte)]);
        using var reponse = await http.PostAsync(new Uri("/dev/jeton", UriKind.Relative), formulaire);
        using var jeton = JsonDocument.Parse(await reponse.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            jeton.RootElement.GetProperty("access_token").GetString()
        );
        if (espace)
        {
            using var connexion = await http.PostAsync(new Uri("/api/connexion", UriKind.Relative), null);
            connexion.EnsureSuccessStatusCode();
        }
        return http;
    }

    /// <summary>A counsellor has read a conversation before.</summary>
    public async Task ToutLire(string compte, string dossier, long jusqua)
    {
        using var api = await Client(compte);
        var chemin = new Uri($"/api/conversations/{dossier}/lecture", UriKind.Relative);
        using var lecture = await api.PutAsJsonAsync(chemin, new { jusqua });
        lecture.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await _processus.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
