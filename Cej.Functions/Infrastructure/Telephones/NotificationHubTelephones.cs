using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>Section <c>Telephones</c>: an Azure Notification Hub.</summary>
internal sealed record TelephonesOptions
{
    public const string Section = "Telephones";

    /// <summary>The hub, e.g. <c>https://cej.servicebus.windows.net/cej</c>.</summary>
    [Required]
    public Uri? Adresse { get; set; }

    /// <summary>The name of an access policy that may manage the hub's registrations.</summary>
    [Required]
    public string NomDeCle { get; set; } = "DefaultFullSharedAccessSignature";

    /// <summary>The policy's key; a Key Vault reference.</summary>
    [Required]
    public string? Cle { get; set; }
}

/// <summary>
/// Native applications: Azure Notification Hubs by its REST API (installations, and native messages by tag): no client library is kept up
/// for it here. The payload has a kind and an identifier, nothing of the person.
/// </summary>
internal sealed class NotificationHubTelephones(HttpClient http, IOptions<TelephonesOptions> options, TimeProvider clock) : ITelephones
{
    private const string Version = "api-version=2020-06";

    /// <summary>How long a token of ours is good.</summary>
    private static readonly TimeSpan Validite = TimeSpan.FromMinutes(10);

    public string? ClePublique => null;

    public async Task<Result<Fait>> Enregistrer(BeneficiaireId beneficiaire, Appareil appareil, CancellationToken cancellationToken)
    {
        var installation = new Installation(
            IdDe(beneficiaire, appareil.Id),
            appareil.Plateforme switch
            {
                Plateforme.Android => "fcmv1",
                Plateforme.Ios => "apns",
                // Its browsers leave Safari and iOS out: browsers ring by Web Push.
                Plateforme.Web => throw new ArgumentException("A browser has no place in a hub.", nameof(appareil)),
            },
            appareil.Canal,
            [Etiquette(beneficiaire)],
            (clock.GetUtcNow() + Appareil.Duree).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
        );
        using var request = Requete(HttpMethod.Put, $"installations/{installation.InstallationId}");
        request.Content = JsonContent.Create(installation, TelephonesCodec.Default.Installation);
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return new Fait();
    }

    public async Task Oublier(BeneficiaireId beneficiaire, string appareil, CancellationToken cancellationToken)
    {
        using var request = Requete(HttpMethod.Delete, $"installations/{IdDe(beneficiaire, appareil)}");
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode is not HttpStatusCode.NotFound)
            response.EnsureSuccessStatusCode();
    }

    public Task Sonner(BeneficiaireId beneficiaire, Sonnerie sonnerie, CancellationToken cancellationToken)
    {
        var sorte = sonnerie.Sorte;
        var avis = new Avis(
            Mots.De(sorte),
            sonnerie.Objet?.ToString(),
            sonnerie.Nombre > 0 ? sonnerie.Nombre.ToString(CultureInfo.InvariantCulture) : null
        );
        // Without a text it wakes the application, which takes away what it showed.
        var apple = Texte(sorte) is { } texte ? new AvisApple(new(new(texte), null), avis) : new AvisApple(new(null, 1), avis);
        return Task.WhenAll(
            Envoyer("fcmv1", JsonSerializer.Serialize(new(new MessageFcm(avis)), TelephonesCodec.Default.AvisFcm)),
            Envoyer("apple", JsonSerializer.Serialize(apple, TelephonesCodec.Default.AvisApple))
        );

        async Task Envoyer(string format, string payload)
        {
            using var request = Requete(HttpMethod.Post, "messages");
            request.Headers.Add("ServiceBusNotification-Format", format);
            request.Headers.Add("ServiceBusNotification-Tags", Etiquette(beneficiaire));
            if (format == "apple")
            {
                request.Headers.Add("apns-push-type", apple.Aps.Alert is null ? "background" : "alert");
                if (apple.Aps.Alert is null)
                    request.Headers.Add("apns-priority", "5");
            }

            request.Content = new StringContent(payload, Encoding.UTF8, "application/json");
            using var response = await http.SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
        }
    }

    /// <summary>A hub has its own way to wait for the platforms.</summary>
    public Task<int> Reprendre(CancellationToken cancellationToken) => Task.FromResult(0);

    /// <summary>What a phone shows before the application is opened: no name, no title. Null when it shows nothing.</summary>
    internal static string? Texte(SorteDAvis sorte) =>
        sorte switch
        {
            SorteDAvis.NouveauMessage => "Vous avez un nouveau message",
            SorteDAvis.NouvellesOffres => "De nouvelles offres correspondent à votre recherche",
            SorteDAvis.RechercheSuggeree => "Votre conseiller vous suggère une recherche",
            SorteDAvis.Rappel => "Que prévoyez-vous cette semaine ?",
            SorteDAvis.MessagesLus => null,
        };

    /// <summary>A device is one person's: naming another's must not touch it.</summary>
    private static string IdDe(BeneficiaireId beneficiaire, string appareil) =>
        Identifiants.Deterministe("appareil", beneficiaire.ToString(), appareil).ToString();

    private static string Etiquette(BeneficiaireId beneficiaire) => $"b:{beneficiaire}";

    private HttpRequestMessage Requete(HttpMethod method, string chemin)
    {
        var adresse = options.Value.Adresse!.AbsoluteUri.TrimEnd('/');
        var request = new HttpRequestMessage(method, $"{adresse}/{chemin}?{Version}");
        request.Headers.Authorization = new AuthenticationHeaderValue("SharedAccessSignature", Signer(adresse));
        return request;
    }

    private string Signer(string adresse)
    {
        var ressource = WebUtility.UrlEncode(adresse.ToLowerInvariant());
        var fin = (clock.GetUtcNow() + Validite).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.Cle!), Encoding.UTF8.GetBytes($"{ressource}\n{fin}"));
        return $"sr={ressource}&sig={WebUtility.UrlEncode(Convert.ToBase64String(signature))}&se={fin}&skn={options.Value.NomDeCle}";
    }
}

internal sealed record Installation(
    string InstallationId,
    string Platform,
    string PushChannel,
    IReadOnlyList<string> Tags,
    string ExpirationTime
);

/// <param name="Sorte">Why the phone rings, a word of <see cref="SorteDAvis"/>.</param>
/// <param name="Objet">The conversation, or what a notification is about.</param>
/// <param name="Nombre">Unread messages, or new offers; a text, as Firebase wants all data.</param>
internal sealed record Avis(string Sorte, string? Objet, string? Nombre);

internal sealed record AvisFcm(MessageFcm Message);

internal sealed record MessageFcm(Avis Data);

internal sealed record AvisApple(Alerte Aps, Avis Avis);

internal sealed record Alerte(TexteDeLAlerte? Alert, [property: JsonPropertyName("content-available")] int? ContentAvailable);

internal sealed record TexteDeLAlerte(string Body);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Installation))]
[JsonSerializable(typeof(Avis))]
[JsonSerializable(typeof(AvisFcm))]
[JsonSerializable(typeof(AvisApple))]
internal sealed partial class TelephonesCodec : JsonSerializerContext;
