using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>What a page exchanges with the service while it is counted: by HTTP, and on the socket of the events.</summary>
internal sealed class Trafic
{
    /// <summary>A request of no consequence: what the page asked for before has left before it.</summary>
    private const string Barriere = "/api/health?barriere";

    private readonly IPage _page;
    private readonly ConcurrentDictionary<string, string> _demandes = new();
    private readonly ConcurrentQueue<string> _requetes = new();
    private readonly ConcurrentQueue<string> _trames = new();
    private double _octets;
    private volatile bool _compte;

    private Trafic(IPage page) => _page = page;

    /// <summary>The requests to the API, as "METHOD /path".</summary>
    public string[] Requetes => [.. _requetes];

    /// <summary>What came over the socket.</summary>
    public string[] Trames => [.. _trames];

    /// <summary>Bytes of answers with their headers, of bodies that were sent, and of what came over the socket.</summary>
    public double Octets => _octets;

    public static async Task<Trafic> Suivre(Poste poste)
    {
        await poste.ToutEstLu();
        var trafic = new Trafic(poste.Page);
        var session = await poste.Contexte.NewCDPSessionAsync(poste.Page);
        await session.SendAsync("Network.enable");
        session.Event("Network.requestWillBeSent").OnEvent += (_, envoi) => trafic.NoterDemande(envoi!.Value);
        session.Event("Network.loadingFinished").OnEvent += (_, fin) => trafic.NoterReponse(fin!.Value);
        session.Event("Network.webSocketFrameReceived").OnEvent += (_, trame) => trafic.NoterTrame(trame!.Value);
        return trafic;
    }

    /// <summary>Counts what is exchanged meanwhile, and nothing of what came before.</summary>
    public async Task Compter(Func<Task> pendant)
    {
        _requetes.Clear();
        _trames.Clear();
        _demandes.Clear();
        _octets = 0;
        _compte = true;
        await pendant();
        await _page.EvaluateAsync($"fetch('{Barriere}').then(reponse => reponse.text())");
        _compte = false;
    }

    /// <summary>Waits for an event on the socket.</summary>
    public Task Evenement(string type) =>
        Attente.Jusqua(
            () => Task.FromResult(Trames),
            trames => trames.Any(trame => trame.Contains($"\"type\":\"{type}\"", StringComparison.Ordinal)),
            type
        );

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_requetes.Count} requests, {_octets / 1024:F1} KB, {_trames.Count} frames: {string.Join(", ", _requetes)}"
        );

    private void NoterDemande(JsonElement envoi)
    {
        var requete = envoi.GetProperty("request");
        var adresse = new Uri(requete.GetProperty("url").GetString()!);
        if (!_compte || !adresse.AbsolutePath.StartsWith("/api/", StringComparison.Ordinal) || adresse.PathAndQuery == Barriere)
            return;
        var demande = $"{requete.GetProperty("method").GetString()} {adresse.PathAndQuery}";
        _demandes[envoi.GetProperty("requestId").GetString()!] = demande;
        _requetes.Enqueue(demande);
        if (requete.TryGetProperty("postData", out var corps))
            Ajouter(Encoding.UTF8.GetByteCount(corps.GetString()!));
    }

    private void NoterReponse(JsonElement fin)
    {
        if (_demandes.ContainsKey(fin.GetProperty("requestId").GetString()!))
            Ajouter(fin.GetProperty("encodedDataLength").GetDouble());
    }

    private void NoterTrame(JsonElement trame)
    {
        var texte = trame.GetProperty("response").GetProperty("payloadData").GetString()!;
        // The socket's own sign of life says nothing.
        if (!_compte || texte.StartsWith("""{"type":6}""", StringComparison.Ordinal))
            return;
        _trames.Enqueue(texte);
        Ajouter(Encoding.UTF8.GetByteCount(texte));
    }

    private void Ajouter(double octets)
    {
        lock (_trames)
            _octets += octets;
    }
}
