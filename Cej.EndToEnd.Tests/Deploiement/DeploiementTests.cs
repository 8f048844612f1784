using System.Collections.Concurrent;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Deploiement;

/// <summary>The front end as a delivery leaves it, under its own content security policy.</summary>
public sealed class DeploiementTests(Chromium chromium, SiteDeploye site) : IClassFixture<SiteDeploye>
{
    [Fact(SkipWhen = nameof(SiteDeploye.SansNode), SkipType = typeof(SiteDeploye), Skip = "Node prepares the front end of a delivery.")]
    public async Task A_counsellor_signs_in_at_the_provider_of_the_installation_and_out_again()
    {
        await using var contexte = await chromium.Navigateur.NewContextAsync(new() { BaseURL = site.Adresse, Locale = "fr-FR" });
        contexte.SetDefaultTimeout(30_000);
        var page = await contexte.NewPageAsync();
        ConcurrentQueue<string> fautes = new();
        page.PageError += (_, erreur) => fautes.Enqueue($"thrown: {erreur}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                fautes.Enqueue($"{message.Text} ({message.Location})");
        };
        ConcurrentQueue<string> demandes = new();
        page.Request += (_, requete) => demandes.Enqueue(requete.Url);

        var premiere = await page.GotoAsync("/portefeuille/ajouter");
        Assert.Contains(
            $"connect-src 'self' https://*.service.signalr.net wss://*.service.signalr.net {new Uri(site.Emetteur).GetLeftPart(UriPartial.Authority)}",
            premiere!.Headers["content-security-policy"],
            StringComparison.Ordinal
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "Connexion conseiller France Travail CEJ" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Entrer" }).ClickAsync();

        // Back at the page that was asked for, with the name that the provider gave.
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ajouter un bénéficiaire");
        await page.GotoAsync("/profil");
        await Assertions.Expect(page.GetByText("clara.dubois@exploitant.example")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Déconnexion" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Button, new() { Name = "Connexion conseiller France Travail CEJ" }))
            .ToBeVisibleAsync();
        Assert.Equal($"{site.Adresse}/connexion", page.Url);
        Assert.DoesNotContain(demandes, adresse => adresse.Contains("/identite/", StringComparison.Ordinal));
        Assert.Contains(
            demandes,
            adresse =>
                adresse.Contains("/auth?", StringComparison.Ordinal)
                && Uri.UnescapeDataString(adresse).Contains("api://cej/acces", StringComparison.Ordinal)
        );
        Assert.Contains(demandes, adresse => adresse == $"{site.Emetteur}/protocol/openid-connect/token");
        Assert.Equal("", string.Join('\n', fautes));
    }

    /// <summary>They are no page of the front end, which answers every other address.</summary>
    [Theory(SkipWhen = nameof(SiteDeploye.SansNode), SkipType = typeof(SiteDeploye), Skip = "Node prepares the front end of a delivery.")]
    [InlineData("/api/connexion")]
    [InlineData("/api/portefeuille")]
    public async Task The_entrance_sends_calls_on_to_the_functions(string chemin)
    {
        using var http = new HttpClient { BaseAddress = new(site.Adresse) };
        using var reponse = await http.GetAsync(new Uri(chemin, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.NotEqual("text/html", reponse.Content.Headers.ContentType?.MediaType);
    }
}
