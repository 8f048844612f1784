using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>What all devices share while a history is made: whether the product is up, and what it must never answer.</summary>
internal sealed class Epreuve : IDisposable
{
    /// <summary>An error may not take longer, nor may anything hang.</summary>
    private static readonly TimeSpan DelaiDUneErreur = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PatienceDUnAppareil = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// A process that starts compiles its code while everybody comes back at once: answers to what was asked before it was up, or within this time
    /// behind, are not timed.
    /// </summary>
    private static readonly TimeSpan Echauffement = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<int, int> _reponses = new();
    private long _plusLente;
    private int _generation;
    private volatile bool _pret = true;
    private volatile bool _pressee;
    private volatile CancellationTokenSource _patience = new();
    private long _depuis = Stopwatch.GetTimestamp();
    private int _envois;

    public void Dispose() => _patience.Dispose();

    public ConcurrentQueue<string> Fautes { get; } = new();

    /// <summary>How many sends were acknowledged so far.</summary>
    public int Envois => Volatile.Read(ref _envois);

    /// <summary>How many requests met a dead process and were made again.</summary>
    public int Coupures;

    public TimeSpan PlusLente => TimeSpan.FromTicks(Volatile.Read(ref _plusLente));

    public string Reponses => string.Join(", ", _reponses.OrderBy(r => r.Key).Select(r => $"{r.Value} × {r.Key}"));

    public void CompterUnEnvoi() => Interlocked.Increment(ref _envois);

    /// <summary>From now on nothing has to answer.</summary>
    public void Eteindre() => _pret = false;

    /// <summary>Nothing answers, or one of several hosts does not, and nothing is cut either: devices give up, and ask again.</summary>
    public void Suspendre()
    {
        Eteindre();
        _pressee = true;
        var avant = _patience;
        _patience = new();
        avant.CancelAfter(PatienceDUnAppareil);
    }

    /// <summary>From now on everything has to answer again.</summary>
    public void Rallumer()
    {
        Interlocked.Increment(ref _generation);
        Volatile.Write(ref _depuis, Stopwatch.GetTimestamp());
        _pressee = false;
        _pret = true;
    }

    /// <summary>Makes a request until it is answered: a dead process is asked again, with the same body and headers.</summary>
    public async Task<(int Code, JsonNode? Json)> Demander(
        HttpClient http,
        HttpMethod method,
        string chemin,
        object? corps,
        CancellationToken cancellationToken,
        params (string Nom, string Valeur)[] entetes
    )
    {
        while (true)
        {
            var (pret, generation, depart) = (_pret, Volatile.Read(ref _generation), Stopwatch.GetTimestamp());
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _patience.Token);
            if (_pressee)
                patience.CancelAfter(PatienceDUnAppareil);
            try
            {
                using var demande = Ecrire(method, chemin, corps, entetes);
                using var reponse = await http.SendAsync(demande, patience.Token);
                var texte = await reponse.Content.ReadAsStringAsync(patience.Token);
                if (Accepter((int)reponse.StatusCode, pret, depart, $"{method} {chemin}", texte))
                    return ((int)reponse.StatusCode, texte.Length == 0 ? null : JsonNode.Parse(texte));
            }
            catch (Exception coupure)
                when (coupure is HttpRequestException or IOException or SocketException or OperationCanceledException
                    && !cancellationToken.IsCancellationRequested
                )
            {
                Interlocked.Increment(ref Coupures);
                if (pret && _pret && generation == Volatile.Read(ref _generation))
                    Fautes.Enqueue($"{method} {chemin}: no answer although the product was up: {coupure.Message}");
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    private bool Accepter(int code, bool pret, long depart, string demande, string texte)
    {
        _reponses.AddOrUpdate(code, 1, (_, nombre) => nombre + 1);
        var duree = Stopwatch.GetElapsedTime(depart);
        var depuis = Stopwatch.GetElapsedTime(Volatile.Read(ref _depuis), depart);
        if (pret && depuis > Echauffement)
        {
            for (var vue = Volatile.Read(ref _plusLente); duree.Ticks > vue; vue = Volatile.Read(ref _plusLente))
                Interlocked.CompareExchange(ref _plusLente, duree.Ticks, vue);
            if (code >= 400 && duree > DelaiDUneErreur)
                Fautes.Enqueue($"{demande}: {code} took {duree.TotalSeconds:F1} s, asked {depuis.TotalSeconds:F1} s after a start");
        }

        if (code < 500)
            return true;
        Fautes.Enqueue($"{demande}: {code} {texte}");
        return false;
    }

    private static HttpRequestMessage Ecrire(HttpMethod method, string chemin, object? corps, (string Nom, string Valeur)[] entetes)
    {
        var demande = new HttpRequestMessage(method, chemin);
        if (corps is not null)
        {
            demande.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(corps)));
            demande.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach (var (nom, valeur) in entetes)
            demande.Headers.TryAddWithoutValidation(nom, valeur);
        return demande;
    }
}

/// <summary>The greatest number of a conversation that anybody knows.</summary>
internal sealed class Fil
{
    private long _connu;

    public long Connu => Volatile.Read(ref _connu);

    public void Apprendre(long numero)
    {
        for (var vu = Connu; numero > vu; vu = Connu)
            Interlocked.CompareExchange(ref _connu, numero, vu);
    }
}
