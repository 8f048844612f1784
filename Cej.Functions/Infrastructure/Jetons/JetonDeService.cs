using System.Net;
using System.Text.Json;

namespace Cej.Functions.Infrastructure.Jetons;

/// <summary>What a service is asked for a token with (OAuth 2, client credentials).</summary>
internal sealed record DemandeDeJeton(Uri Url, string? Client, string? Secret, string? Portee);

/// <summary>A service gave no token.</summary>
internal sealed class SansJetonException(string message, HttpStatusCode statut, TimeSpan? dans, Exception? cause = null)
    : HttpRequestException(message, cause, statut)
{
    /// <summary>In how long the service wants to be asked again; null when it does not say.</summary>
    public TimeSpan? Dans { get; } = dans;
}

/// <summary>Our own token for a service: asked for once for all callers, and again shortly before it ends.</summary>
/// <param name="clients">Gives the client of the token endpoint.</param>
/// <param name="client">The name of that client.</param>
/// <param name="demande">What the token is asked for with; null when the service takes none.</param>
/// <param name="clock">The time that the token's life is counted with.</param>
internal sealed partial class JetonDeService(IHttpClientFactory clients, string client, DemandeDeJeton? demande, TimeProvider clock)
    : IDisposable
{
    /// <summary>A token that ends on the way is refused.</summary>
    private static readonly TimeSpan Marge = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _tour = new(1, 1);
    private volatile Jeton? _jeton;

    /// <summary>The token; null when the service takes none.</summary>
    /// <exception cref="HttpRequestException">The token endpoint is out of reach or, as <see cref="SansJetonException"/>, gives none.</exception>
    public async Task<string?> Obtenir(CancellationToken cancellationToken) =>
        demande is null ? null : (await Obtenir(demande, cancellationToken)).Valeur;

    /// <summary>A token was refused before its end: the next call asks for another.</summary>
    public void Oublier(string refuse)
    {
        if (_jeton?.Valeur == refuse)
            _jeton = null;
    }

    public void Dispose() => _tour.Dispose();

    private async Task<Jeton> Obtenir(DemandeDeJeton voulu, CancellationToken cancellationToken)
    {
        if (Valide() is { } connu)
            return connu;
        await _tour.WaitAsync(cancellationToken);
        try
        {
            return Valide() ?? (_jeton = await Demander(voulu, cancellationToken));
        }
        finally
        {
            _tour.Release();
        }
    }

    private Jeton? Valide() => _jeton is { } jeton && clock.GetUtcNow() < jeton.Jusque ? jeton : null;

    private async Task<Jeton> Demander(DemandeDeJeton voulu, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([
            new("grant_type", "client_credentials"),
            new("client_id", voulu.Client ?? ""),
            new("client_secret", voulu.Secret ?? ""),
            new("scope", voulu.Portee ?? ""),
        ]);
        var avant = clock.GetUtcNow();
        using var response = await clients.CreateClient(client).PostAsync(voulu.Url, form, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            var revenir = response.Headers.RetryAfter;
            throw new SansJetonException(
                $"The token endpoint answered {(int)response.StatusCode}.",
                response.StatusCode,
                revenir?.Delta ?? revenir?.Date - clock.GetUtcNow()
            );
        }

        var reponse = await Lire(response, cancellationToken);
        return new(reponse.AccessToken, avant.AddSeconds(reponse.ExpiresIn) - Marge);
    }

    private static async Task<ReponseDeJeton> Lire(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await using var corps = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await JsonSerializer.DeserializeAsync(corps, JetonCodec.Default.ReponseDeJeton, cancellationToken)
                ?? throw new JsonException("The body is null.");
        }
        catch (JsonException fault)
        {
            throw new SansJetonException("The token endpoint answered something else than a token.", response.StatusCode, null, fault);
        }
    }

    private sealed record Jeton(string Valeur, DateTimeOffset Jusque);

    private sealed record ReponseDeJeton(
        [property: JsonPropertyName("access_token"), JsonRequired] string AccessToken,
        [property: JsonPropertyName("expires_in")] int ExpiresIn
    );

    [JsonSerializable(typeof(ReponseDeJeton))]
    private sealed partial class JetonCodec : JsonSerializerContext;
}
