using System.Net.Http.Json;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Offres;

/// <summary>Guide: "Les offres".</summary>
public sealed class OffresTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task An_offer_is_searched_for_and_shared_with_a_list_in_four_clicks_and_arrives()
    {
        using var ines = await Jeune.Connecter(produit);
        await CreerListe("Boulangerie", "Moreau");
        await using var poste = await Poste.Connecter(chromium, produit, chemin: "/offres");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Offres");
        await Assertions.Expect(poste.Page).ToHaveTitleAsync("Offres – Espace conseiller CEJ");
        await poste.Page.Verifier("Offres, avant une recherche");

        await poste.Champ("Mots-clés").FillAsync("boulanger");
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Partager(poste).First).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Heading, new() { Name = "Résultats" })).ToBeFocusedAsync();
        // What one asked for is what one sees: several offers, not the last line of the screen.
        await Assertions.Expect(Partager(poste).Nth(1)).ToBeInViewportAsync(new() { Ratio = 1 });
        await poste.Page.Verifier("Offres, résultats");
        var titre = await poste.Page.GetByRole(AriaRole.Heading, new() { Level = 3 }).First.InnerTextAsync();

        await Partager(poste).First.ClickAsync(); // 1
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await Case(poste, "Boulangerie").ClickAsync(); // 2
        await poste.Page.Verifier("Partage d'une offre");
        await poste.Bouton("Partager l’offre").ClickAsync(); // 3
        await Assertions.Expect(poste.Page.GetByText("L’offre a été partagée à 1 destinataire.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Moreau InèsEnvoyé");
        await poste.Page.Verifier("Rapport d'un partage");

        var message = Assert.Single((await ines.Conversation()).GetProperty("messages").EnumerateArray());
        Assert.Equal("Bonjour, je vous partage une offre d’emploi qui pourrait vous intéresser.", message.GetProperty("texte").GetString());
        Assert.Equal(titre, message.GetProperty("reference").GetProperty("titre").GetString());

        await poste.Lien("Revenir aux offres").ClickAsync();
        await Assertions.Expect(poste.Champ("Mots-clés")).ToHaveValueAsync("boulanger");
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = titre }).First)
            .ToBeFocusedAsync();
    }

    [Fact]
    public async Task Criteria_stay_through_a_reload_and_lead_back_from_an_offer()
    {
        await using var poste = await Poste.Connecter(chromium, produit, chemin: "/offres");
        await Choisir(poste, "Offre d’emploi");
        await poste.Champ("Mots-clés").FillAsync("vendeur");
        await Proposer(poste, "Lieu", "nice", "Nice (06000)");
        await poste.Page.GetByLabel("Rayon autour de la ville").SelectOptionAsync("100");
        await poste.Page.GetByText("Plus de critères").ClickAsync();
        await Case(poste, "CDI").CheckAsync();
        await poste.Page.Verifier("Offres, plus de critères");
        await poste.Bouton("Rechercher les offres").ClickAsync();
        var premiere = poste.Page.GetByRole(AriaRole.Heading, new() { Level = 3 }).First;
        var titre = await premiere.InnerTextAsync();

        await premiere.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Heading, new() { Name = "Description" })).ToBeVisibleAsync();
        await poste.Page.Verifier("Offre");
        await poste.Page.GoBackAsync();
        await Assertions.Expect(premiere.GetByRole(AriaRole.Link)).ToBeFocusedAsync();

        await poste.Page.ReloadAsync();
        await Assertions.Expect(premiere).ToHaveTextAsync(titre);
        await Assertions.Expect(poste.Champ("Mots-clés")).ToHaveValueAsync("vendeur");
        await Assertions.Expect(Combinaison(poste, "Lieu")).ToHaveValueAsync("Nice (06000)");
        await Assertions.Expect(poste.Page.GetByLabel("Rayon autour de la ville")).ToHaveValueAsync("100");
        await Assertions.Expect(poste.Page.GetByText("Plus de critères (1)")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task More_offers_come_on_demand_and_the_focus_goes_to_the_first_of_them()
    {
        await using var poste = await Poste.Connecter(chromium, produit, chemin: "/offres?type=alternance");
        var titres = poste.Page.GetByRole(AriaRole.Heading, new() { Level = 3 });
        await Assertions.Expect(titres).ToHaveCountAsync(20);
        await poste.Bouton("Afficher plus d’offres").ClickAsync();
        await Assertions.Expect(titres).ToHaveCountAsync(40);
        await Assertions.Expect(titres.Nth(20).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Criteria_are_shared_and_become_a_suggestion_that_the_young_person_may_accept()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        await using var poste = await Poste.Connecter(chromium, produit, chemin: "/offres");
        await Choisir(poste, "Immersion");
        await poste.Bouton("Rechercher les offres").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("2 champs sont à corriger")).ToBeVisibleAsync();
        await poste.Page.Verifier("Offres, champs à corriger");
        await Proposer(poste, "Métier", "boulang", "Boulangerie - viennoiserie");
        await Proposer(poste, "Lieu", "nice", "Nice (06000)");
        await poste.Bouton("Rechercher les offres").ClickAsync();
        await poste.Lien("Partager les critères").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Partager les critères");
        await poste.Page.Verifier("Partage de critères");

        await poste.Recherche("Rechercher un bénéficiaire ou une liste").FillAsync("jade");
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Case(poste, "Le Goff Jade")).ToBeCheckedAsync();
        await poste.Bouton("Partager les critères").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Les critères ont été partagés à 1 destinataire.")).ToBeVisibleAsync();

        using var telephone = await produit.Client("jade");
        var recues = await telephone.GetFromJsonAsync<JsonElement>(
            new Uri($"/api/beneficiaires/{jade.Dossier}/suggestions", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        var suggestion = Assert.Single(recues.GetProperty("suggestions").EnumerateArray());
        Assert.Equal("Boulangerie - viennoiserie à Nice", suggestion.GetProperty("titre").GetString());
        Assert.Equal("D1102", suggestion.GetProperty("criteres").GetProperty("metier").GetString());
        Assert.Equal("06088", suggestion.GetProperty("criteres").GetProperty("commune").GetString());
    }

    [Fact]
    public async Task When_nothing_is_found_around_a_town_one_click_looks_further()
    {
        // Every search for bakers within this distance finds none, by the service's own word; further away it answers as it does.
        await using var poste = await Poste.Connecter(chromium, produit, chemin: "/offres");
        await poste.Page.RouteAsync(
            "**/api/offres?*rayon=10*",
            route =>
                route.FulfillAsync(
                    new()
                    {
                        Json = new
                        {
                            offres = Array.Empty<object>(),
                            total = 0,
                            indisponibles = Array.Empty<object>(),
                        },
                    }
                )
        );
        await Proposer(poste, "Lieu", "nice", "Nice (06000)");
        await poste.Bouton("Rechercher les offres").ClickAsync();
        await Assertions
            .Expect(poste.Page.GetByText("Aucune offre ne correspond à votre recherche", new() { Exact = true }))
            .ToBeInViewportAsync();
        var plusLoin = poste.Bouton("Chercher jusqu’à 20 km autour de Nice (06000)");
        await Assertions.Expect(plusLoin).ToBeInViewportAsync(new() { Ratio = 1 });
        await poste.Page.Verifier("Offres, rayon plus large proposé");
        await plusLoin.ClickAsync();
        await Assertions.Expect(poste.Page).ToHaveURLAsync(Motif.De("rayon=20"));
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Heading, new() { Name = "Résultats" })).ToBeFocusedAsync();
        await Assertions.Expect(poste.Page.GetByLabel("Rayon autour de la ville")).ToHaveValueAsync("20");
    }

    [Fact]
    public async Task Nothing_found_and_an_offer_that_is_gone_say_so()
    {
        await using var poste = await Poste.Connecter(chromium, produit, chemin: "/offres?type=emploi&motsCles=zzzz");
        poste.Admis = faute => faute.Contains("404", StringComparison.Ordinal);
        await Assertions
            .Expect(poste.Page.GetByText("Aucune offre ne correspond à votre recherche", new() { Exact = true }))
            .ToBeVisibleAsync();
        await poste.Page.Verifier("Offres, aucun résultat");
        await poste.Page.GotoAsync("/offres/emploi/0000000");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Offre introuvable");
        await poste.Page.Verifier("Offre introuvable");
    }

    private static ILocator Partager(Poste poste) => poste.Lien("Partager l’offre");

    private static ILocator Case(Poste poste, string nom) =>
        poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Checkbox, new() { Name = nom });

    private static ILocator Combinaison(Poste poste, string nom) => poste.Page.GetByRole(AriaRole.Combobox, new() { Name = nom });

    private static Task Choisir(Poste poste, string type) =>
        poste.Page.GetByRole(AriaRole.Radio, new() { Name = type, Exact = true }).CheckAsync();

    private static async Task Proposer(Poste poste, string champ, string saisie, string option)
    {
        await Combinaison(poste, champ).FillAsync(saisie);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true })).ToBeVisibleAsync();
        if (champ is "Lieu")
            await poste.Page.Verifier("Offres, lieux proposés");
        await poste.Page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
        await Assertions.Expect(Combinaison(poste, champ)).ToHaveValueAsync(option);
    }

    private async Task CreerListe(string titre, string nom)
    {
        using var api = await produit.Client("camille");
        var page = await api.GetFromJsonAsync<JsonElement>(new Uri($"/api/portefeuille?recherche={nom}", UriKind.Relative));
        var membres = page.GetProperty("beneficiaires").EnumerateArray().Select(ligne => ligne.GetProperty("id").GetString());
        using var reponse = await api.PostAsJsonAsync(new Uri("/api/listes-de-diffusion", UriKind.Relative), new { titre, membres });
        reponse.EnsureSuccessStatusCode();
    }
}
