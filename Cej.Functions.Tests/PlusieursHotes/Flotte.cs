using System.Collections.Immutable;
using System.Globalization;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Cej.WorkerHost;
using Cej.WorkerHost.Tests;

namespace Cej.Functions.Tests.PlusieursHotes;

/// <summary>
/// Several hosts, each a process, over one store that this process serves. Each has its own memory, its own hub and timers of its own, which run
/// on all of them: more at once than Azure would have.
/// </summary>
internal sealed class Flotte : IProduitEprouve
{
    /// <summary>Where a host finds the documents.</summary>
    internal const string VariableDuPort = "CEJ_TEST_DOCUMENTS_SERVIS";

    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-flotte-").FullName;
    private readonly SqliteDocumentStore _documents;
    private readonly DocumentsServis _service;
    private readonly FauxFournisseur _fournisseur;
    private readonly string[] _reglages;
    private readonly Random _hasard;
    private ImmutableArray<ProduitEnProcessus> _hotes = [];
    private int _victime;

    private Flotte(FauxFournisseur fournisseur, int graine, string[] reglages)
    {
        (_fournisseur, _reglages) = (fournisseur, reglages);
        _hasard = new(graine);
        _documents = SqliteDocumentStore.Open(Path.Combine(_dossier, "documents.db"), TimeProvider.System);
        _service = DocumentsServis.Ouvrir(_documents);
    }

    private Dictionary<string, string> Variables =>
        new(StringComparer.Ordinal)
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(Flotte).Assembly.Location,
            [VariableDuPort] = _service.Port.ToString(CultureInfo.InvariantCulture),
        };

    public IReadOnlyCollection<string> Sortie => [.. _hotes.SelectMany(hote => hote.Sortie)];

    /// <summary>Starts them, one after the other.</summary>
    /// <param name="nombre">How many.</param>
    /// <param name="graine">Of which one something happens to.</param>
    /// <param name="surLeWorker">Whether each is a Functions host with the official worker below it.</param>
    /// <param name="reglages">Settings of each.</param>
    public static async Task<Flotte> Lancer(int nombre, int graine, bool surLeWorker, params string[] reglages)
    {
        var publie = surLeWorker ? await Published.App("Cej.LocalWorker") : null;
        var fournisseur = await FauxFournisseur.Demarrer();
        var flotte = new Flotte(fournisseur, graine, HoteEnProcessus.ReglagesPour(fournisseur, reglages));
        try
        {
            for (var n = 0; n < nombre; n++)
            {
                var hote = publie is null ? flotte.HoteLocal() : flotte.HoteSurLeWorker(publie);
                flotte._hotes = flotte._hotes.Add(hote);
                await hote.Demarrer(flotte._reglages);
            }

            return flotte;
        }
        catch
        {
            await flotte.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// A client whose every request goes to any of the hosts, the next try of the same one too. What belongs to one host's hub stays with the
    /// first one that was drawn for it.
    /// </summary>
    public HttpClient Client(Personne personne) =>
        HoteEnProcessus.ClientDe(_fournisseur, personne, _hotes[_hasard.Next(_hotes.Length)].Adresse, new Aiguillage(this));

    public Task Tuer()
    {
        _victime = _hasard.Next(_hotes.Length);
        return _hotes[_victime].Tuer();
    }

    public Task Demarrer() => _hotes[_victime].Demarrer(_reglages);

    public Task Suspendre()
    {
        _victime = _hasard.Next(_hotes.Length);
        return _hotes[_victime].Suspendre();
    }

    public Task Reprendre() => _hotes[_victime].Reprendre();

    public async ValueTask DisposeAsync()
    {
        foreach (var hote in _hotes)
            await hote.DisposeAsync();
        await _service.DisposeAsync();
        await _documents.DisposeAsync();
        await _fournisseur.DisposeAsync();
        Directory.Delete(_dossier, recursive: true);
    }

    private ProduitEnProcessus HoteLocal() => new() { Environnement = Variables };

    /// <summary>The Functions host gives its settings to the worker as variables, and is none of ours itself.</summary>
    private ProduitEnProcessus HoteSurLeWorker(string publie) =>
        new()
        {
            Programme =
            [
                typeof(FunctionsHost).Assembly.Location,
                publie,
                .. ReglagesDuWorker.Toujours,
                .. Variables.Select(variable => $"--{variable.Key}={variable.Value}"),
            ],
        };

    private sealed class Aiguillage(Flotte flotte) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!request.RequestUri!.AbsolutePath.StartsWith("/api/chat/", StringComparison.Ordinal))
            {
                var hote = flotte._hotes[Random.Shared.Next(flotte._hotes.Length)];
                request.RequestUri = new Uri(hote.Adresse, request.RequestUri.PathAndQuery);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
