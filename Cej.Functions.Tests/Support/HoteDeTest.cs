using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Cej.Functions.Tests.Recapitulatif;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(HoteDeTest))]

namespace Cej.Functions.Tests.Support;

/// <summary>The whole product on a free port with a data folder of its own, and an identity provider that tests control.</summary>
public class HoteDeTest : IAsyncLifetime
{
    private readonly string _dossier = Path.Combine(Path.GetTempPath(), "cej-test-" + Guid.NewGuid().ToString("N"));
    private readonly ConcurrentDictionary<string, (double RequestUnits, int Trips)> _couts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _agences = new(StringComparer.Ordinal);
    private IHoteSousTest? _hote;

    public FauxFournisseur Fournisseur { get; private set; } = null!;

    /// <summary>Everything that was logged.</summary>
    public ConcurrentQueue<string> Journal { get; } = new();

    /// <summary>What each function cost in documents, by function name, the latest call.</summary>
    public ConcurrentDictionary<string, (double RequestUnits, int Trips)> Couts =>
        DeuxHotesAttribute.SurLeWorker ? throw DansLHoteLocal.Ailleurs() : _couts;

    public IServiceProvider Services => _hote!.Services;

    public Uri Adresse { get; private set; } = null!;

    public string DossierDesDonnees => _dossier;

    /// <summary>Settings of this host, besides its address, data folder and identity provider.</summary>
    protected virtual IEnumerable<string> Reglages =>
        [
            .. ProduitEnProcessus.Patience,
            "--Limites:RequetesParMinute=6000000",
            "--Limites:Rafale=100000",
            "--Limites:RecherchesParMinute=100000",
            "--Limites:DemonstrationParMinute=3000000",
            "--Limites:DepotsParMinute=100000",
            "--Limites:NegociationsParMinute=100000",
            "--Conditions:Conseillers=2026-11",
            "--Conditions:Beneficiaires=2026-11.jeunes",
            $"--Recapitulatif:CleDesLiens={BancDuRecapitulatif.Cle}",
        ];

    /// <summary>Whose tokens it accepts.</summary>
    protected virtual IEnumerable<string> ReglagesDIdentite => Fournisseur.Arguments;

    public virtual async ValueTask InitializeAsync()
    {
        Fournisseur = await FauxFournisseur.Demarrer();
        await DemarrerLHote();
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _hote!.DisposeAsync();
        await Fournisseur.DisposeAsync();
        if (Directory.Exists(_dossier))
            Directory.Delete(_dossier, recursive: true);
        GC.SuppressFinalize(this);
    }

    public async Task Redemarrer()
    {
        await _hote!.DisposeAsync();
        await DemarrerLHote();
    }

    /// <summary>A client that is logged in as someone, or as nobody.</summary>
    public ClientDeTest Client(Personne? personne = null) => ClientAvecJeton(personne is null ? null : Fournisseur.Jeton(personne));

    public ClientDeTest ClientAvecJeton(string? jeton)
    {
        // Headers as a rude client may send them.
        var handler = new SocketsHttpHandler
        {
            RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
            // A busy host answers late, and a client that has stopped waiting writes what is refused.
            Expect100ContinueTimeout = TimeSpan.FromSeconds(20),
        };
        var http = new HttpClient(handler) { BaseAddress = Adresse };
        if (jeton is not null)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", jeton);
        return new ClientDeTest(http);
    }

    /// <summary>A counsellor who has logged in once.</summary>
    public async Task<(Personne Personne, ClientDeTest Client)> ConseillerConnecte()
    {
        var conseiller = Personne.Conseiller();
        var client = Client(conseiller);
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        return (conseiller, client);
    }

    /// <summary>A beneficiary whom a counsellor added and who has logged in once.</summary>
    public async Task<(Personne Personne, ClientDeTest Client, Guid Id)> BeneficiaireConnecte(ClientDeTest conseiller)
    {
        var jeune = Personne.Beneficiaire();
        var id = await conseiller.Ajouter(jeune.Prenom, jeune.Nom, jeune.Email);
        var client = Client(jeune);
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        return (jeune, client, id);
    }

    /// <summary>Writes an agency of a structure; its code.</summary>
    public async Task<string> UneAgence(string structure, string? nom = null)
    {
        var code = Guid.NewGuid().ToString("N");
        await Exploiter($"/api/agences/{code}", new { nom = nom ?? $"Agence {code}", structure });
        return code;
    }

    /// <summary>A counsellor on the list of superviseurs who has logged in once.</summary>
    public async Task<(Personne Personne, ClientDeTest Client)> SuperviseurConnecte(string structure = "Côte d'Azur")
    {
        var (personne, client) = await ConseillerConnecte();
        await _agences.GetOrAdd(structure, nom => new(() => UneAgence(nom))).Value;
        await Exploiter("/api/superviseurs", new { email = personne.Email, structure });
        return (personne, client);
    }

    /// <summary>What a test changes in the local host; such a host has no place among <see cref="DeuxHotesAttribute"/>.</summary>
    protected virtual void Ajuster(LocalApplicationBuilder builder) { }

    private async Task DemarrerLHote()
    {
        string[] reglages = [.. ReglagesPour(_dossier, ReglagesDIdentite), .. Reglages];
        _hote = DeuxHotesAttribute.SurLeWorker
            ? await HoteSurLeWorker.Demarrer(reglages, Journal)
            : await HoteLocalSousTest.Demarrer(reglages, Journal, _couts, Ajuster);
        Adresse = _hote.Adresse;
    }

    /// <summary>The settings of a product with a data folder of its own and providers that tests control.</summary>
    internal static string[] ReglagesPour(string dossier, IEnumerable<string> identite) =>
        [$"--Local:Dossier={dossier}", .. identite, "--LocalRuntime:Timers=false", "--Local:Antivirus=aucun"];

    private async Task Exploiter(string chemin, object corps) =>
        (await Client(Personne.Operateur()).Envoyer(HttpMethod.Put, chemin, corps)).Statut(200);
}

/// <summary>An HTTP client that speaks JSON.</summary>
public sealed class ClientDeTest(HttpClient http)
{
    public HttpClient Http { get; } = http;

    public async Task<ReponseDeTest> Envoyer(
        HttpMethod method,
        string path,
        object? body = null,
        params (string Nom, string Valeur)[] entetes
    )
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content =
                body as HttpContent
                ?? new StringContent(
                    body as string ?? JsonSerializer.Serialize(body, JsonSerializerOptions.Web),
                    Encoding.UTF8,
                    "application/json"
                );
        }

        foreach (var (nom, valeur) in entetes)
            request.Headers.TryAddWithoutValidation(nom, valeur);
        // A server may refuse what is too long and close; a client that is still writing would see a broken pipe in place of the answer.
        request.Headers.ExpectContinue = request.Content?.Headers.ContentLength > 100_000;
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return new ReponseDeTest(response, await response.Content.ReadAsStringAsync());
    }

    public Task<ReponseDeTest> Lire(string path, params (string Nom, string Valeur)[] entetes) =>
        Envoyer(HttpMethod.Get, path, null, entetes);

    public async Task<Guid> Ajouter(string prenom, string nom, string? email = null) => (
            await Envoyer(
                HttpMethod.Post,
                "/api/beneficiaires",
                new
                {
                    prenom,
                    nom,
                    email = email ?? $"{Guid.NewGuid():N}@courriel.example",
                }
            )
        ).Statut(201).Id;
}

/// <summary>An answer, read whole.</summary>
public sealed class ReponseDeTest(HttpResponseMessage response, string body)
{
    /// <summary>How whatever the product writes is read: strictly.</summary>
    internal static readonly JsonSerializerOptions Lecture = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public int Code { get; } = (int)response.StatusCode;
    public string Corps { get; } = body;
    public string? TypeDeContenu { get; } = response.Content.Headers.ContentType?.MediaType;
    public string? Etag { get; } = response.Headers.ETag?.ToString();
    public HttpResponseMessage Brute { get; } = response;

    /// <summary>Its JSON as it came, for tests whose point are the names.</summary>
    public JsonNode Json => JsonNode.Parse(Corps)!;

    /// <summary>What was created or connected.</summary>
    public Guid Id => JsonSerializer.Deserialize<Cree>(Corps, JsonSerializerOptions.Web)!.Id;

    /// <summary>The answer as a problem of RFC 9457.</summary>
    public ProblemeDeTest Probleme => Lire<ProblemeDeTest>();

    /// <summary>The stable code of a problem.</summary>
    public string? CodeDeProbleme => TypeDeContenu == "application/problem+json" ? Probleme.Code : null;

    /// <summary>The fields that a problem names.</summary>
    public string[] Champs => [.. (Probleme.Errors?.Keys ?? []).Order(StringComparer.Ordinal)];

    /// <summary>The answer as one of the product's own records; a field that the record has not fails.</summary>
    public T Lire<T>() => JsonSerializer.Deserialize<T>(Corps, Lecture)!;

    public ReponseDeTest Statut(int attendu)
    {
        Assert.True(Code == attendu, $"Expected {attendu}, got {Code}: {Corps[..Math.Min(Corps.Length, 1_000)]}");
        return this;
    }

    private sealed record Cree(Guid Id);
}

/// <summary>A problem of RFC 9457, as every refusal and fault is.</summary>
public sealed record ProblemeDeTest(
    string? Type,
    string? Title,
    int? Status,
    string? Detail,
    string? Code,
    string? TraceId,
    string? Lien,
    IReadOnlyDictionary<string, string[]>? Errors
);

internal sealed class JournalDeTest(ConcurrentQueue<string> lignes) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        lignes.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");
        while (lignes.Count > 50_000)
            lignes.TryDequeue(out _);
    }

    public void Dispose() { }
}
