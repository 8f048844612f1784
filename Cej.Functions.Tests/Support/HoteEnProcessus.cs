using System.Net.Http.Headers;

namespace Cej.Functions.Tests.Support;

/// <summary>
/// The product as a process of its own with an identity provider that tests control: killed and started again, its clients keep their
/// addresses and their tokens.
/// </summary>
public sealed class HoteEnProcessus : IProduitEprouve
{
    private readonly ProduitEnProcessus _produit;
    private readonly string[] _reglages;

    private HoteEnProcessus(FauxFournisseur fournisseur, ProduitEnProcessus produit, string[] reglages)
    {
        _produit = produit;
        Fournisseur = fournisseur;
        _reglages = ReglagesPour(fournisseur, reglages);
    }

    public FauxFournisseur Fournisseur { get; }

    public Uri Adresse => _produit.Adresse;

    public string Dossier => _produit.Dossier;

    public string FichierDesDocuments => Path.Combine(Dossier, "documents.db");

    /// <summary>The process's number.</summary>
    public int Numero => _produit.Numero;

    /// <summary>What the process said: warnings and worse.</summary>
    public IReadOnlyCollection<string> Sortie => _produit.Sortie;

    /// <summary>Starts the product and waits until it answers.</summary>
    public static Task<HoteEnProcessus> Lancer(params string[] reglages) => Lancer(new ProduitEnProcessus(), reglages);

    /// <summary>Starts a product that a test prepared, and waits until it answers.</summary>
    public static async Task<HoteEnProcessus> Lancer(ProduitEnProcessus produit, params string[] reglages)
    {
        var hote = new HoteEnProcessus(await FauxFournisseur.Demarrer(), produit, reglages);
        await hote.Demarrer();
        return hote;
    }

    public Task Demarrer() => _produit.Demarrer(_reglages);

    /// <summary>A client of someone who is logged in for longer than any test lasts.</summary>
    public HttpClient Client(Personne personne) => ClientDe(Fournisseur, personne, Adresse, new SocketsHttpHandler());

    /// <summary>kill -9.</summary>
    public Task Tuer() => _produit.Tuer();

    /// <summary>kill -STOP.</summary>
    public Task Suspendre() => _produit.Suspendre();

    /// <summary>kill -CONT.</summary>
    public Task Reprendre() => _produit.Reprendre();

    public async ValueTask DisposeAsync()
    {
        await _produit.DisposeAsync();
        await Fournisseur.DisposeAsync();
    }

    /// <summary>The settings of a product that lets as much through as a test asks for.</summary>
    internal static string[] ReglagesPour(FauxFournisseur fournisseur, IEnumerable<string> reglages) =>
        [
            "--Local:Demonstration=false",
            "--Local:Antivirus=aucun",
            .. fournisseur.Arguments,
            "--Limites:RequetesParMinute=6000000",
            "--Limites:Rafale=100000",
            "--Limites:DepotsParMinute=100000",
            "--Limites:NegociationsParMinute=100000",
            "--Logging:LogLevel:Default=Warning",
            .. reglages,
        ];

    /// <summary>A client whose token is good for a product whose clock jumps, too.</summary>
    internal static HttpClient ClientDe(FauxFournisseur fournisseur, Personne personne, Uri adresse, HttpMessageHandler handler)
    {
        var jeton = fournisseur.Jeton(
            personne,
            descriptor =>
            {
                descriptor.NotBefore = descriptor.IssuedAt = DateTime.UtcNow.AddHours(-12);
                descriptor.Expires = DateTime.UtcNow.AddHours(12);
            }
        );
        var http = new HttpClient(handler) { BaseAddress = adresse, Timeout = TimeSpan.FromSeconds(10) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", jeton);
        return http;
    }
}
