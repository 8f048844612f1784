using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Cej.Functions.Infrastructure.Jetons;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Jetons;

/// <summary>Our token for a service: the same rules for every service that wants one.</summary>
public sealed class JetonDeServiceTests : IDisposable
{
    private static readonly Uri Url = new("https://jetons.example/jeton");

    private readonly FakeTimeProvider _horloge = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private readonly List<ServiceProvider> _services = [];
    private readonly List<string> _formulaires = [];
    private readonly List<(string? Jeton, string Corps)> _appels = [];
    private Func<HttpResponseMessage>? _sansJeton;
    private Func<string?, HttpStatusCode> _reponse = _ => HttpStatusCode.OK;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _services.ForEach(provider => provider.Dispose());

    private HttpClient Service(DemandeDeJeton? demande)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_horloge);
        services.AddHttpClient("jeton").ConfigurePrimaryHttpMessageHandler(() => new Serveur(DonnerUnJeton));
        services
            .AddHttpClient("service", client => client.BaseAddress = new Uri("https://service.example/"))
            .AddJeton("jeton", _ => demande)
            .ConfigurePrimaryHttpMessageHandler(() => new Serveur(Servir));
        var provider = services.BuildServiceProvider();
        _services.Add(provider);
        return provider.GetRequiredService<IHttpClientFactory>().CreateClient("service");
    }

    private HttpClient Service() => Service(new(Url, "cej", "le secret", "lire écrire"));

    private async Task<HttpResponseMessage> DonnerUnJeton(HttpRequestMessage request)
    {
        Assert.Equal((HttpMethod.Post, Url), (request.Method, request.RequestUri));
        var formulaire = await request.Content!.ReadAsStringAsync(Cancel);
        lock (_formulaires)
        {
            _formulaires.Add(formulaire);
            return _sansJeton?.Invoke()
                ?? Json($$"""{"access_token":"jeton-{{_formulaires.Count}}","expires_in":1200,"token_type":"Bearer"}""");
        }
    }

    private async Task<HttpResponseMessage> Servir(HttpRequestMessage request)
    {
        var corps = request.Content is null ? "" : await request.Content.ReadAsStringAsync(Cancel);
        var jeton = request.Headers.Authorization?.ToString();
        lock (_appels)
            _appels.Add((jeton, corps));
        return new(_reponse(jeton));
    }

    private static HttpResponseMessage Json(string corps, HttpStatusCode statut = HttpStatusCode.OK) =>
        new(statut) { Content = new StringContent(corps, MediaTypeHeaderValue.Parse("application/json")) };

    [Fact]
    public async Task Callers_at_once_and_later_share_one_token_which_is_asked_for_again_before_it_ends()
    {
        var service = Service();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(rang => service.GetAsync($"{rang}", Cancel)));
        _horloge.Advance(TimeSpan.FromSeconds(1_169));
        await service.GetAsync("x", Cancel);
        Assert.Equal(
            "grant_type=client_credentials&client_id=cej&client_secret=le+secret&scope=lire+%C3%A9crire",
            Assert.Single(_formulaires)
        );
        Assert.All(_appels, appel => Assert.Equal("Bearer jeton-1", appel.Jeton));

        _horloge.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(rang => service.GetAsync($"{rang}", Cancel)));
        Assert.Equal(2, _formulaires.Count);
        Assert.Equal("Bearer jeton-2", _appels[^1].Jeton);
    }

    [Fact]
    public async Task A_token_without_an_end_is_for_one_call()
    {
        _sansJeton = () => Json("""{"access_token":"jeton"}""");
        var service = Service();
        await service.GetAsync("x", Cancel);
        await service.GetAsync("x", Cancel);
        Assert.Equal(2, _formulaires.Count);
    }

    [Fact]
    public async Task A_call_whose_token_is_refused_is_made_again_whole_with_a_new_one()
    {
        _reponse = jeton => jeton == "Bearer jeton-1" ? HttpStatusCode.Unauthorized : HttpStatusCode.OK;
        using var response = await Service().PutAsJsonAsync("x", new { nom = "Inès" }, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["Bearer jeton-1", "Bearer jeton-2"], _appels.Select(appel => appel.Jeton));
        Assert.Contains("nom", _appels[1].Corps, StringComparison.Ordinal);
        Assert.Equal(_appels[0].Corps, _appels[1].Corps);
    }

    [Fact]
    public async Task A_service_that_refuses_every_token_is_asked_twice_and_its_next_caller_brings_another()
    {
        _reponse = _ => HttpStatusCode.Unauthorized;
        var service = Service();
        using var response = await service.GetAsync("x", Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["Bearer jeton-1", "Bearer jeton-2"], _appels.Select(appel => appel.Jeton));

        _reponse = _ => HttpStatusCode.OK;
        await service.GetAsync("x", Cancel);
        Assert.Equal("Bearer jeton-3", _appels[^1].Jeton);
    }

    [Fact]
    public async Task Another_refusal_is_nothing_of_the_token()
    {
        _reponse = _ => HttpStatusCode.Forbidden;
        var service = Service();
        await service.GetAsync("x", Cancel);
        await service.GetAsync("x", Cancel);
        Assert.Equal(["Bearer jeton-1", "Bearer jeton-1"], _appels.Select(appel => appel.Jeton));
    }

    [Fact]
    public async Task A_service_that_takes_no_token_is_called_without_one()
    {
        _reponse = _ => HttpStatusCode.Unauthorized;
        await Service(demande: null).GetAsync("x", Cancel);
        Assert.Null(Assert.Single(_appels).Jeton);
        Assert.Empty(_formulaires);
    }

    [Fact]
    public async Task Two_services_never_get_the_token_of_each_other()
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_horloge);
        services.AddHttpClient("jeton").ConfigurePrimaryHttpMessageHandler(() => new Serveur(DonnerUnJeton));
        foreach (var nom in new[] { "un", "deux" })
        {
            services
                .AddHttpClient(nom, client => client.BaseAddress = new Uri("https://service.example/"))
                .AddJeton("jeton", _ => new(Url, nom, "secret", "portee"))
                .ConfigurePrimaryHttpMessageHandler(() => new Serveur(Servir));
        }

        var provider = services.BuildServiceProvider();
        _services.Add(provider);
        foreach (var nom in new[] { "un", "deux", "un" })
            await provider.GetRequiredService<IHttpClientFactory>().CreateClient(nom).GetAsync("x", Cancel);
        Assert.Equal(["Bearer jeton-1", "Bearer jeton-2", "Bearer jeton-1"], _appels.Select(appel => appel.Jeton));
        Assert.Equal(["un", "deux"], _formulaires.Select(formulaire => formulaire.Split('&')[1]["client_id=".Length..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("<html></html>")]
    [InlineData("""{"access_token":""")]
    public async Task An_answer_that_is_no_token_is_a_fault_of_the_network_and_is_not_kept(string corps)
    {
        _sansJeton = () => Json(corps);
        var service = Service();
        await Assert.ThrowsAsync<SansJetonException>(() => service.GetAsync("x", Cancel));
        Assert.Empty(_appels);

        _sansJeton = null;
        using var response = await service.GetAsync("x", Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_refused_token_says_when_to_come_back()
    {
        _sansJeton = () =>
        {
            var refus = Json("{}", HttpStatusCode.TooManyRequests);
            refus.Headers.RetryAfter = new(_horloge.GetUtcNow().AddSeconds(37));
            return refus;
        };
        var fault = await Assert.ThrowsAsync<SansJetonException>(() => Service().GetAsync("x", Cancel));
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(37)), (fault.StatusCode, fault.Dans));
    }

    private sealed class Serveur(Func<HttpRequestMessage, Task<HttpResponseMessage>> repondre) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            repondre(request);
    }
}
