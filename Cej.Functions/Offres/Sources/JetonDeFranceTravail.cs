using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace Cej.Functions.Offres.Sources;

/// <summary>The access token of France Travail (client credentials): asked for once for all callers, and again 30 s before it ends.</summary>
internal sealed class JetonDeFranceTravail(IHttpClientFactory clients, IOptions<SourcesOptions> options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Marge = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _tour = new(1);
    private volatile Jeton? _jeton;

    /// <summary>A good token.</summary>
    public async Task<string> Obtenir(CancellationToken cancellationToken)
    {
        if (_jeton is { } connu && connu.Fin > clock.GetUtcNow())
            return connu.Valeur;
        await _tour.WaitAsync(cancellationToken);
        try
        {
            if (_jeton is { } renouvele && renouvele.Fin > clock.GetUtcNow())
                return renouvele.Valeur;
            var nouveau = await Demander(cancellationToken);
            _jeton = new(nouveau.AccessToken, clock.GetUtcNow() + TimeSpan.FromSeconds(nouveau.ExpiresIn) - Marge);
            return nouveau.AccessToken;
        }
        finally
        {
            _tour.Release();
        }
    }

    /// <summary>France Travail refused a token before its end: the next caller asks for another.</summary>
    public void Oublier(string jeton)
    {
        if (_jeton is { } connu && connu.Valeur == jeton)
            _jeton = null;
    }

    public void Dispose() => _tour.Dispose();

    private async Task<Reponse> Demander(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.FranceTravailJeton);
        request.Content = new FormUrlEncodedContent(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = options.Value.FranceTravailClient!,
                ["client_secret"] = options.Value.FranceTravailSecret!,
                ["scope"] = "api_offresdemploiv2 o2dsoffre",
            }
        );
        using var response = await clients.CreateClient(SourcesServices.FranceTravail).SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw Reponses.Refusee(response, clock);
        return await Reponses.Lire(response, SourcesCodec.Default.Reponse, cancellationToken);
    }

    private sealed record Jeton(string Valeur, DateTimeOffset Fin);

    internal sealed record Reponse(
        [property: JsonPropertyName("access_token"), JsonRequired] string AccessToken,
        [property: JsonPropertyName("expires_in"), JsonRequired] int ExpiresIn
    );
}
