using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>A mail that left the service.</summary>
internal sealed record MailParti(
    string[] A,
    string Sujet,
    string Texte,
    string Html,
    JsonNode? Entetes,
    string Operation,
    DateTimeOffset Le
);

/// <summary>What the service does with a request instead of its work.</summary>
internal enum Reaction
{
    /// <summary>500, nothing done.</summary>
    Echouer,

    /// <summary>503 with Retry-After.</summary>
    Fermer,

    /// <summary>400 for this mail.</summary>
    Refuser,

    /// <summary>The mail leaves, but the connection breaks before the answer.</summary>
    CouperApres,

    /// <summary>The connection breaks, nothing done.</summary>
    CouperAvant,
}

/// <summary>
/// A stub of Communication Services Email as it is documented: HMAC, api-version, repeatable requests (5 minutes, 409, 412, the first
/// answer again), quota with Retry-After, status of operations. It does not recognise an operation id sent twice: that is not documented.
/// </summary>
internal sealed class FauxServiceDeCourrier : IAsyncDisposable
{
    public const string Cle = "c2VjcmV0LWtleS1vZi1hLXRlc3Q=";
    private static readonly TimeSpan Memoire = TimeSpan.FromMinutes(5);

    private static readonly string[] SortesDeDestinataires = ["to", "cc", "bcc"];

    private readonly Lock _verrou = new();
    private readonly TimeProvider _horloge;
    private readonly WebApplication _web;
    private readonly Dictionary<string, (string Contenu, int Statut, string Corps)> _demandes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _operations = new(StringComparer.Ordinal);

    private FauxServiceDeCourrier(WebApplication web, TimeProvider horloge) => (_web, _horloge) = (web, horloge);

    public Uri Endpoint => new(_web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>The service's own quota; 0 for none.</summary>
    public int ParMinute { get; set; }

    public int ParHeure { get; set; }

    /// <summary>What Retry-After says, in seconds.</summary>
    public int Attente { get; set; } = 20;

    /// <summary>What happens to a request, by its recipient; null lets it through.</summary>
    public Func<string, Reaction?>? Reaction { get; set; }

    /// <summary>What an operation's status is, once the service has the mail.</summary>
    public string Statut { get; set; } = "Succeeded";

    public ConcurrentQueue<MailParti> Partis { get; } = new();

    /// <summary>Every request to send, with its answer.</summary>
    public ConcurrentQueue<(DateTimeOffset Le, int Statut)> Demandes { get; } = new();

    public int Questions;

    public static async Task<FauxServiceDeCourrier> Demarrer(TimeProvider horloge)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var service = new FauxServiceDeCourrier(builder.Build(), horloge);
        service._web.Run(service.Repondre);
        await service._web.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private async Task Repondre(HttpContext http)
    {
        using var lecteur = new StreamReader(http.Request.Body);
        var corps = await lecteur.ReadToEndAsync();
        var (statut, reponse) = Verifier(http.Request, corps) ?? Traiter(http.Request, corps);
        if (http.Request.Method == "POST")
            Demandes.Enqueue((_horloge.GetUtcNow(), statut));
        if (statut == 0)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = statut;
        http.Response.ContentType = "application/json";
        if (statut is 429 or 503)
            http.Response.Headers.RetryAfter = Attente.ToString(CultureInfo.InvariantCulture);
        await http.Response.WriteAsync(reponse);
    }

    private static (int, string)? Verifier(HttpRequest request, string corps)
    {
        if (string.CompareOrdinal(request.Query["api-version"], "2023-03-31") < 0)
            return (400, Erreur("UnsupportedApiVersion"));
        var empreinte = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(corps)));
        var texte = $"{request.Method}\n{request.Path}{request.QueryString}\n{request.Headers["x-ms-date"]};{request.Host};{empreinte}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Cle), Encoding.UTF8.GetBytes(texte)));
        return request.Headers.Authorization == $"HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={signature}"
            ? null
            : (401, Erreur("Denied"));
    }

    private (int, string) Traiter(HttpRequest request, string corps)
    {
        if (request.Method == "GET" && request.Path.StartsWithSegments("/emails/operations", StringComparison.Ordinal, out var reste))
        {
            Interlocked.Increment(ref Questions);
            return _operations.ContainsKey(reste.Value!.Trim('/'))
                ? (200, Statut == "Failed" ? """{"status":"Failed","error":{"code":"EmailDropped"}}""" : $$"""{"status":"{{Statut}}"}""")
                : (404, Erreur("OperationNotFound"));
        }

        return request.Method == "POST" && request.Path == "/emails:send" ? Envoyer(request, corps) : (404, Erreur("NotFound"));
    }

    private (int, string) Envoyer(HttpRequest request, string corps)
    {
        var operation = request.Headers["Operation-Id"].ToString();
        var repetition = request.Headers["Repeatability-Request-ID"].ToString();
        if (
            !Guid.TryParse(operation, out _)
            || !Guid.TryParse(repetition, out _)
            || !DateTimeOffset.TryParseExact(
                request.Headers["Repeatability-First-Sent"],
                "R",
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var premier
            )
        )
            return (400, Erreur("InvalidHeaders"));

        lock (_verrou)
        {
            var maintenant = _horloge.GetUtcNow();
            if ((maintenant - premier).Duration() > Memoire + TimeSpan.FromSeconds(1))
                return (412, Erreur("PreconditionFailed"));
            if (_demandes.TryGetValue(repetition, out var deja) && deja.Statut < 500)
                return deja.Contenu == operation + corps ? (deja.Statut, deja.Corps) : (400, Erreur("RepeatedRequestDiffers"));

            var (statut, reponse) = Executer(operation, corps, maintenant);
            _demandes[repetition] = (operation + corps, statut == 0 ? 202 : statut, reponse);
            return (statut, reponse);
        }
    }

    private (int, string) Executer(string operation, string corps, DateTimeOffset maintenant)
    {
        var message = JsonNode.Parse(corps)!;
        string[] a =
        [
            .. SortesDeDestinataires
                .SelectMany(sorte => message["recipients"]![sorte]?.AsArray() ?? [])
                .Select(n => (string)n!["address"]!),
        ];
        if (Trop(maintenant))
            return (429, Erreur("TooManyRequests"));

        var reaction = Reaction?.Invoke(a[0]);
        switch (reaction)
        {
            case Recapitulatif.Reaction.Echouer:
                return (500, Erreur("InternalError"));
            case Recapitulatif.Reaction.Fermer:
                return (503, Erreur("Unavailable"));
            case Recapitulatif.Reaction.Refuser:
                return (400, Erreur("InvalidRecipient"));
            case Recapitulatif.Reaction.CouperAvant:
                // Not even its number was noted: the request is as if it had never come.
                return (0, "");
        }

        var contenu = message["content"]!;
        Partis.Enqueue(
            new(
                a,
                (string)contenu["subject"]!,
                (string)contenu["plainText"]!,
                (string)contenu["html"]!,
                message["headers"],
                operation,
                maintenant
            )
        );
        _operations[operation] = "Running";
        return (reaction is Recapitulatif.Reaction.CouperApres ? 0 : 202, $$"""{"id":"{{operation}}","status":"Running"}""");
    }

    private bool Trop(DateTimeOffset maintenant) =>
        (ParMinute > 0 && Partis.Count(mail => mail.Le > maintenant - TimeSpan.FromMinutes(1)) >= ParMinute)
        || (ParHeure > 0 && Partis.Count(mail => mail.Le > maintenant - TimeSpan.FromHours(1)) >= ParHeure);

    private static string Erreur(string code) => $$$"""{"error":{"code":"{{{code}}}","message":"no"}}""";
}
