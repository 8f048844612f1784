using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>What no function answers is protected as what one does.</summary>
[DeuxHotes]
public sealed class EnTetesDeProtectionTests(HoteDeTest hote)
{
    [Theory]
    [InlineData("/.git/config")]
    [InlineData("/local.settings.json")]
    [InlineData("/host.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/web.config")]
    [InlineData("/api/../host.json")]
    [InlineData("/api/%2e%2e/host.json")]
    [InlineData("/assets/")]
    public async Task Nothing_of_the_sources_or_of_the_settings_is_served(string chemin)
    {
        using var reponse = await hote.Client().Http.GetAsync(chemin, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, reponse.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/api/rien-de-tel")]
    [InlineData("DELETE", "/api/portefeuille")]
    [InlineData("TRACE", "/api/portefeuille")]
    [InlineData("GET", "/api/")]
    [InlineData("GET", "/client/chat")]
    [InlineData("POST", "/client/chat/negotiate?negotiateVersion=1")]
    [InlineData("GET", "/api/portefeuille")]
    public async Task An_answer_of_no_function_has_the_headers_of_one(string methode, string chemin)
    {
        using var demande = new HttpRequestMessage(new(methode), chemin);
        using var reponse = await hote.Client().Http.SendAsync(demande, TestContext.Current.CancellationToken);
        Assert.True((int)reponse.StatusCode >= 400);
        using var fonction = await hote.Client().Http.GetAsync("/api/health", TestContext.Current.CancellationToken);
        foreach (
            var nom in new[]
            {
                "X-Content-Type-Options",
                "Cache-Control",
                "Content-Security-Policy",
                "Referrer-Policy",
                "Cross-Origin-Resource-Policy",
                "Strict-Transport-Security",
            }
        )
        {
            Assert.True(reponse.Headers.TryGetValues(nom, out var valeurs), $"{methode} {chemin} has no {nom}.");
            Assert.Equal(fonction.Headers.GetValues(nom), valeurs);
        }
    }
}
