using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace Cej.Functions.Demarches;

/// <summary>Our own OAuth token for the partner (client credentials), kept until shortly before it ends.</summary>
internal sealed partial class JetonDeService(IHttpClientFactory clients, IOptions<PartenaireOptions> options, TimeProvider clock)
    : IDisposable
{
    public const string Client = "jeton-du-partenaire";

    /// <summary>A token that ends on the way is refused.</summary>
    private static readonly TimeSpan Marge = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _tour = new(1, 1);
    private volatile Jeton? _jeton;

    /// <summary>The token; null when the partner takes none.</summary>
    /// <exception cref="HttpRequestException">The token endpoint does not give one.</exception>
    public async Task<string?> Obtenir(CancellationToken cancellationToken) =>
        options.Value.UrlDuJeton is { } url ? (await Obtenir(url, cancellationToken)).Valeur : null;

    /// <summary>A token was refused: the next call asks for another.</summary>
    public void Oublier(string refuse)
    {
        if (_jeton?.Valeur == refuse)
            _jeton = null;
    }

    public void Dispose() => _tour.Dispose();

    private async Task<Jeton> Obtenir(Uri url, CancellationToken cancellationToken)
    {
        if (Valide() is { } connu)
            return connu;
        await _tour.WaitAsync(cancellationToken);
        try
        {
            return Valide() ?? (_jeton = await Demander(url, cancellationToken));
        }
        finally
        {
            _tour.Release();
        }
    }

    private Jeton? Valide() => _jeton is { } jeton && clock.GetUtcNow() < jeton.Jusque ? jeton : null;

    private async Task<Jeton> Demander(Uri url, CancellationToken cancellationToken)
    {
        var reglages = options.Value;
        using var form = new FormUrlEncodedContent([
            new("grant_type", "client_credentials"),
            new("client_id", reglages.ClientId ?? ""),
            new("client_secret", reglages.ClientSecret ?? ""),
            new("scope", reglages.Portee ?? ""),
        ]);
        var avant = clock.GetUtcNow();
        using var response = await clients.CreateClient(Client).PostAsync(url, form, cancellationToken);
        response.EnsureSuccessStatusCode();
        var reponse =
            await response.Content.ReadFromJsonAsync(JetonCodec.Default.ReponseDeJeton, cancellationToken)
            ?? throw new HttpRequestException("The token endpoint answered nothing.");
        return new(reponse.AccessToken, avant.AddSeconds(reponse.ExpiresIn) - Marge);
    }

    private sealed record Jeton(string Valeur, DateTimeOffset Jusque);

    private sealed record ReponseDeJeton(
        [property: JsonPropertyName("access_token"), JsonRequired] string AccessToken,
        [property: JsonPropertyName("expires_in")] int ExpiresIn
    );

    [JsonSerializable(typeof(ReponseDeJeton))]
    private sealed partial class JetonCodec : JsonSerializerContext;
}

/// <summary>Puts the token on each call of the partner, and calls once more with a new one when it is refused.</summary>
internal sealed class PorteurDuJeton(JetonDeService jetons) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var essai = 1; ; essai++)
        {
            var jeton = await jetons.Obtenir(cancellationToken);
            if (jeton is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", jeton);
            var response = await base.SendAsync(request, cancellationToken);
            if (jeton is null || response.StatusCode is not HttpStatusCode.Unauthorized)
                return response;
            jetons.Oublier(jeton);
            if (essai == 2)
                return response;
            response.Dispose();
        }
    }
}
