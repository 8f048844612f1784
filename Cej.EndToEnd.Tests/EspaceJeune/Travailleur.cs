using System.Collections.Concurrent;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>
/// The service worker of the young people's application, told by the browser's own tools what a browser tells it: that the network is back,
/// that something was pushed. They are held by an empty page: the application itself may be closed.
/// </summary>
internal sealed class Travailleur
{
    private readonly Uri _portee;
    private readonly ICDPSession _page;
    private readonly ICDPSession _navigateur;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _demandes = new();
    private string _inscription = "";
    private int _derniere;

    private Travailleur(Uri portee, ICDPSession page, ICDPSession navigateur) => (_portee, _page, _navigateur) = (portee, page, navigateur);

    /// <summary>At the opening after the one that installed it: from then on every page is under its worker's control.</summary>
    public static async Task<Travailleur> Installe(Chromium chromium, Produit produit, Poste poste)
    {
        await poste.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => undefined)");
        await poste.Page.ReloadAsync();
        await poste.Page.EtreTenue();
        var temoin = await poste.Contexte.NewPageAsync();
        var travailleur = new Travailleur(
            new(produit.Adresse, "/jeune/"),
            await poste.Contexte.NewCDPSessionAsync(temoin),
            await chromium.Navigateur.NewBrowserCDPSessionAsync()
        );
        travailleur._page.Event("ServiceWorker.workerRegistrationUpdated").OnEvent += (_, dit) => travailleur.Noter(dit!.Value);
        travailleur._navigateur.Event("Target.receivedMessageFromTarget").OnEvent += (_, dit) => travailleur.Recevoir(dit!.Value);
        await travailleur._page.SendAsync("ServiceWorker.enable");
        await Attente.Jusqua(() => travailleur._inscription.Length > 0, "registered");
        await poste.Page.BringToFrontAsync();
        return travailleur;
    }

    /// <summary>The network is back.</summary>
    public Task Synchroniser() => Dire("dispatchSyncEvent", ("tag", "cej-file"), ("lastChance", false));

    /// <summary>What a push service has delivered to the browser, which has decrypted it.</summary>
    public Task Pousser(string avis) => Dire("deliverPushMessage", ("data", avis));

    /// <summary>The system has ended it, as it does after half a minute.</summary>
    public Task Arreter() => _page.SendAsync("ServiceWorker.stopAllWorkers");

    /// <summary>What a script gives inside the worker, which is started when it has to be.</summary>
    public async Task<string> Demander(string script)
    {
        await _page.SendAsync("ServiceWorker.startWorker", new() { ["scopeURL"] = _portee.ToString() });
        var cible = await Attente.Jusqua(Cible, cible => cible is not null, "running");
        var attachee = await _navigateur.SendAsync("Target.attachToTarget", new() { ["targetId"] = cible!, ["flatten"] = false });
        var numero = Interlocked.Increment(ref _derniere);
        var reponse = _demandes[numero] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = JsonSerializer.Serialize(
            new
            {
                id = numero,
                method = "Runtime.evaluate",
                @params = new
                {
                    expression = script,
                    awaitPromise = true,
                    returnByValue = true,
                },
            }
        );
        var session = attachee!.Value.GetProperty("sessionId").GetString()!;
        await _navigateur.SendAsync("Target.sendMessageToTarget", new() { ["sessionId"] = session, ["message"] = message });
        var dit = await reponse.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await _navigateur.SendAsync("Target.detachFromTarget", new() { ["sessionId"] = session });
        Assert.False(dit.GetProperty("result").TryGetProperty("exceptionDetails", out var faute), faute.ToString());
        return dit.GetProperty("result").GetProperty("result").TryGetProperty("value", out var valeur) ? valeur.ToString() : "";
    }

    private async Task<string?> Cible()
    {
        var cibles = await _navigateur.SendAsync("Target.getTargets");
        return cibles!
            .Value.GetProperty("targetInfos")
            .EnumerateArray()
            .Where(cible => cible.GetProperty("type").GetString() == "service_worker")
            .Where(cible => _portee.IsBaseOf(new(cible.GetProperty("url").GetString()!)))
            .Select(cible => cible.GetProperty("targetId").GetString())
            .LastOrDefault();
    }

    private async Task Dire(string quoi, params (string Nom, object Valeur)[] avec)
    {
        Dictionary<string, object> dit = new()
        {
            ["origin"] = _portee.GetLeftPart(UriPartial.Authority),
            ["registrationId"] = _inscription,
        };
        foreach (var (nom, valeur) in avec)
            dit[nom] = valeur;
        await _page.SendAsync($"ServiceWorker.{quoi}", dit);
    }

    private void Noter(JsonElement dit)
    {
        foreach (var inscription in dit.GetProperty("registrations").EnumerateArray())
            if (inscription.GetProperty("scopeURL").GetString() == _portee.ToString())
                _inscription = inscription.GetProperty("registrationId").GetString()!;
    }

    private void Recevoir(JsonElement dit)
    {
        using var message = JsonDocument.Parse(dit.GetProperty("message").GetString()!);
        if (message.RootElement.TryGetProperty("id", out var numero) && _demandes.TryRemove(numero.GetInt32(), out var reponse))
            reponse.SetResult(message.RootElement.Clone());
    }
}
