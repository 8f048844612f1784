using System.Net.Http.Json;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>Without a network, with one that loses answers, and killed in between: what was done arrives exactly once.</summary>
public sealed class HorsLigneTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task The_application_opens_without_a_network_with_what_was_last_seen_and_its_age()
    {
        await using var poste = await Installee("Inès");
        await Onglet(poste, "Mon suivi").TapAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();
        await poste.Lien("Créer une démarche").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Par thème")).ToBeVisibleAsync();
        await Garde(poste, 8_000);

        await poste.Contexte.SetOfflineAsync(true);
        await poste.Page.GotoAsync("/jeune/");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bonjour Inès");
        await Assertions.Expect(poste.Page.GetByText("Hors ligne : vous voyez ce qui a été lu en dernier.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("ce qui a changé depuis n’est pas montré")).ToBeVisibleAsync();
        await poste.Page.Verifier("accueil, offline");
        await Onglet(poste, "Mon suivi").TapAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();
        await poste.Lien("Créer une démarche").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Créer une démarche");
    }

    [Fact]
    public async Task What_is_created_offline_survives_the_end_of_the_application_and_leaves_once_when_the_network_is_back()
    {
        await using var poste = await Installee("Lucas");
        await poste.Contexte.SetOfflineAsync(true);
        await poste.CreerUneDemarche("Démarche hors ligne, une");
        await poste.CreerUneDemarche("Démarche hors ligne, deux");
        await poste.CreerUneDemarche("Démarche reprise");
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(3);
        await poste.Page.Verifier("Mon suivi, waiting");
        await poste.Bouton("Annuler l’envoi : Démarche reprise").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(2);

        // The application is swiped away, and opened again while there is still no network.
        await poste.Page.CloseAsync();
        var reouverte = await poste.Contexte.NewPageAsync();
        await reouverte.GotoAsync("/jeune/demarches");
        await Assertions.Expect(reouverte.GetByText("En attente d’envoi")).ToHaveCountAsync(2);
        await poste.Contexte.SetOfflineAsync(false);
        await Assertions
            .Expect(reouverte.GetByRole(AriaRole.Link, new() { Name = "Démarche hors ligne, deux" }))
            .ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Assertions.Expect(reouverte.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
        Assert.Equal(
            ["Démarche hors ligne, une", "Démarche hors ligne, deux"],
            (await Demarches("lucas"))
                .OrderBy(demarche => demarche.CreeLe, StringComparer.Ordinal)
                .Select(demarche => demarche.Titre)
                .TakeLast(2)
        );
        Assert.DoesNotContain(await Demarches("lucas"), demarche => demarche.Titre == "Démarche reprise");
    }

    [Fact]
    public async Task Answers_that_are_lost_double_nothing()
    {
        await using var poste = await Installee("Jade");
        var perdues = await Perdre(poste.Page, "**/demarches", "POST");
        await poste.CreerUneDemarche("Une seule fois");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.List, new() { Name = "Démarches en attente d’envoi" })).ToHaveCountAsync(0);
        await Assertions.Expect(poste.Lien("Une seule fois")).ToHaveCountAsync(1);
        Assert.True(perdues() >= 2, "It was to be sent again.");
        Assert.Single(await Demarches("jade"), demarche => demarche.Titre == "Une seule fois");

        perdues = await Perdre(poste.Page, "**/statut", "PUT");
        await poste.Bouton("Marquer comme réalisée : Une seule fois").TapAsync();
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Button, new() { Name = "Réalisée : Une seule fois", Exact = true }))
            .ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
        Assert.True(perdues() >= 2, "It was to be sent again.");
        await Assertions.Expect(poste.Page.GetByText("Ces informations ont changé")).ToHaveCountAsync(0);
        Assert.Equal("realisee", (await Demarches("jade")).Single(demarche => demarche.Titre == "Une seule fois").Statut);
    }

    [Fact]
    public async Task Two_tabs_send_what_waits_once_and_both_know_it()
    {
        await using var poste = await Installee("Inès");
        var autre = await poste.Contexte.NewPageAsync();
        var departs = 0;
        foreach (var page in new[] { poste.Page, autre })
            page.Request += (_, requete) =>
                departs += requete.Method == "POST" && requete.Url.EndsWith("/demarches", StringComparison.Ordinal) ? 1 : 0;
        await autre.GotoAsync("/jeune/demarches");
        await Assertions.Expect(autre.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mon suivi");

        await poste.Contexte.SetOfflineAsync(true);
        await poste.CreerUneDemarche("De deux onglets");
        await Assertions.Expect(autre.GetByText("En attente d’envoi")).ToBeVisibleAsync();
        await poste.Contexte.SetOfflineAsync(false);
        foreach (var page in new[] { poste.Page, autre })
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "De deux onglets" })).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
        }

        Assert.Equal(1, departs);
        Assert.Single(await Demarches("ines"), demarche => demarche.Titre == "De deux onglets");
    }

    /// <summary>An application that works without its site: the service worker is there.</summary>
    private async Task<Poste> Installee(string prenom)
    {
        var poste = await Poste.Jeune(chromium, produit, prenom);
        poste.Admis = static faute =>
            faute.Contains("net::ERR_", StringComparison.Ordinal) || faute.Contains("412", StringComparison.Ordinal);
        await poste.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => undefined)");
        await poste.Page.EtreTenue();
        await Garde(poste, 1_000);
        return poste;
    }

    /// <summary>What was read is on the device: it is written there a moment after.</summary>
    private static async Task Garde(Poste poste, int octets) =>
        await Attente.Jusqua(() => poste.Page.EvaluateAsync<int>(GardeEnOctets), garde => garde > octets);

    private const string GardeEnOctets = """
        async () => {
          const base = await new Promise(suite => { const d = indexedDB.open('cej-jeune'); d.onsuccess = () => suite(d.result); });
          const memoire = await new Promise(suite => { const l = base.transaction('coffre').objectStore('coffre').get('memoire'); l.onsuccess = () => suite(l.result); });
          base.close();
          return memoire?.octets.byteLength ?? 0;
        }
        """;

    private static ILocator Onglet(Poste poste, string nom) =>
        poste.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = nom });

    /// <summary>The first such request reaches the product, its answer does not reach the page. Gives how many there were.</summary>
    private static async Task<Func<int>> Perdre(IPage page, string chemin, string methode)
    {
        var combien = 0;
        await page.RouteAsync(
            chemin,
            async route =>
            {
                if (route.Request.Method == methode && combien++ == 0)
                {
                    await route.FetchAsync();
                    await route.AbortAsync();
                }
                else
                    await route.ContinueAsync();
            }
        );
        return () => combien;
    }

    private async Task<(string Titre, string Statut, string CreeLe)[]> Demarches(string compte)
    {
        using var api = await produit.Client(compte);
        using var connexion = await api.PostAsync(new Uri("/api/connexion", UriKind.Relative), null);
        var dossier = (await connexion.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var page = await api.GetFromJsonAsync<JsonElement>(new Uri($"/api/beneficiaires/{dossier}/demarches?limite=200", UriKind.Relative));
        return
        [
            .. page.GetProperty("demarches")
                .EnumerateArray()
                .Select(demarche =>
                    (
                        demarche.GetProperty("titre").GetString()!,
                        demarche.GetProperty("statut").GetString()!,
                        demarche.GetProperty("creeLe").GetString()!
                    )
                ),
        ];
    }
}
