using System.Collections.Concurrent;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Identite;

/// <summary>What a counsellor's page leaves to the next one of its tab, so that a reload is no detour by the provider.</summary>
public sealed class RelaisTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    /// <summary>A document of the same site that is not the application.</summary>
    private const string Ailleurs = "/robots.txt";

    private const string Rangements = "JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})";

    [Fact]
    public async Task It_is_sealed_between_two_pages_and_nowhere_while_one_is_open()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        var provenances = Provenances(poste);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.DoesNotContain("cej.relais", await poste.Page.EvaluateAsync<string>(Rangements), StringComparison.Ordinal);
            await poste.Page.GotoAsync(Ailleurs);
            var entreDeux = await poste.Page.EvaluateAsync<string>(Rangements);
            Assert.Contains("cej.relais", entreDeux, StringComparison.Ordinal);
            Assert.DoesNotContain("eyJ", entreDeux, StringComparison.Ordinal);
            Assert.DoesNotContain("token", entreDeux, StringComparison.Ordinal);
            await poste.Page.GotoAsync("/profil");
            await Assertions.Expect(poste.Titre).ToHaveTextAsync("Profil");
        }
        Assert.DoesNotContain(provenances, chemin => chemin.StartsWith("/identite/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_of_no_use_after_another_sign_in_of_the_browser()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Page.GotoAsync(Ailleurs);

        var autre = await poste.Contexte.NewPageAsync();
        await autre.GotoAsync("/");
        await autre.GetByRole(AriaRole.Button, new() { Name = "Déconnexion" }).ClickAsync();
        await autre.GetByRole(AriaRole.Button, new() { Name = "Connexion conseiller France Travail CEJ" }).ClickAsync();
        await autre.GetByRole(AriaRole.Button, new() { Name = "Mehdi" }).First.ClickAsync();
        await Assertions.Expect(autre.GetByRole(AriaRole.Link, new() { Name = "Mehdi Benali" })).ToBeVisibleAsync();

        await poste.Page.GotoAsync("/");
        await Assertions.Expect(poste.Lien("Mehdi Benali")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_is_of_no_use_to_a_tab_that_was_opened_beside_nor_after_an_hour_without_a_gesture()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        var provenances = Provenances(poste);
        await poste.Page.EvaluateAsync("window.open('/profil', '_blank')");
        await Attente.Jusqua(() => Task.FromResult(poste.Contexte.Pages.Count), nombre => nombre == 2, "a second tab");
        var copie = poste.Contexte.Pages[1];
        await Assertions.Expect(copie.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Profil");
        // It has asked the provider for a session of its own: two pages never share a refresh token.
        Assert.Contains(
            "/connexion/retour",
            await copie.EvaluateAsync<string>("performance.getEntriesByType('navigation')[0].name"),
            StringComparison.Ordinal
        );
        await copie.CloseAsync();

        await poste.Page.GotoAsync(Ailleurs);
        await poste.Page.EvaluateAsync("localStorage.setItem('cej.activite', String(Date.now() - 61 * 60_000))");
        await poste.Page.GotoAsync("/");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Portefeuille");
        Assert.Contains(provenances, chemin => chemin.StartsWith("/identite/agents/autorisation", StringComparison.Ordinal));
    }

    /// <summary>The paths that the tab asks for from now on.</summary>
    private static ConcurrentQueue<string> Provenances(Poste poste)
    {
        ConcurrentQueue<string> chemins = new();
        poste.Page.Request += (_, requete) => chemins.Enqueue(new Uri(requete.Url).AbsolutePath);
        return chemins;
    }
}
