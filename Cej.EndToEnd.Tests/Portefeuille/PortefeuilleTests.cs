using System.Net.Http.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Portefeuille;

public sealed class PortefeuilleTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task The_home_page_lists_searches_and_sorts_the_portfolio()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        var lignes = poste.Page.GetByRole(AriaRole.Row);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Heading, new() { Name = "Liste des bénéficiaires (" })).ToBeVisibleAsync();
        await poste.Page.Verifier("Portefeuille");

        await poste.Page.GetByRole(AriaRole.Button, new() { Name = "Bénéficiaire", Exact = true }).ClickAsync();
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Bénéficiaire", Exact = true }))
            .ToHaveAttributeAsync("aria-sort", "descending");
        await poste.Bouton("Dernière activité").ClickAsync();
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Dernière activité" }))
            .ToHaveAttributeAsync("aria-sort", "descending");

        await poste.Recherche("Rechercher un bénéficiaire par son nom ou prénom").FillAsync("ndiaye");
        await Assertions.Expect(lignes).ToHaveCountAsync(2);
        await Assertions.Expect(lignes.Nth(1)).ToContainTextAsync("Lucas");

        await poste.Recherche("Rechercher un bénéficiaire par son nom ou prénom").FillAsync("zzz");
        await Assertions.Expect(poste.Page.GetByText("Aucun bénéficiaire ne correspond à « zzz »")).ToBeVisibleAsync();
        await poste.Page.Verifier("Portefeuille, recherche sans résultat");
    }

    [Fact]
    public async Task A_beneficiary_is_added_on_one_screen_with_three_fields()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        // The browser logs the refusals that this test is about.
        poste.Admis = faute => faute.Contains("400 (", StringComparison.Ordinal) || faute.Contains("409 (", StringComparison.Ordinal);
        await poste.Lien("Ajouter un bénéficiaire").ClickAsync();
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Textbox)).ToHaveCountAsync(3);

        await poste.Bouton("Créer le compte").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("3 champs sont à corriger")).ToBeVisibleAsync();
        await poste.Page.Verifier("Ajout, champs à corriger");
        await poste.Lien("Prénom : Renseignez le prénom.").ClickAsync();
        await Assertions.Expect(poste.Champ("Prénom")).ToBeFocusedAsync();

        await poste.Champ("Prénom").FillAsync("Zoé");
        await poste.Champ("Nom").FillAsync("Zimmermann");
        await poste.Champ("E-mail (ex : monemail@exemple.com)").FillAsync("zoé@courriel.example");
        await poste.Bouton("Créer le compte").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("ne doit contenir ni accent").First).ToBeVisibleAsync();

        await poste.Champ("E-mail (ex : monemail@exemple.com)").FillAsync("Zoe.Zimmermann@courriel.example");
        await poste.Champ("E-mail (ex : monemail@exemple.com)").PressAsync("Enter");
        await Assertions.Expect(poste.Page.GetByText("a été ajouté à votre portefeuille")).ToBeVisibleAsync();
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Row, new() { Name = "Zimmermann Zoé" }))
            .ToContainTextAsync("Compte non activé");
        await poste.Page.Verifier("Portefeuille, après un ajout");

        await poste.Page.GotoAsync("/portefeuille/ajouter");
        await poste.Champ("Prénom").FillAsync("Zoé");
        await poste.Champ("Nom").FillAsync("Zimmermann");
        await poste.Champ("E-mail (ex : monemail@exemple.com)").FillAsync("zoe.zimmermann@courriel.example");
        await poste.Bouton("Créer le compte").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Ce bénéficiaire est déjà dans votre portefeuille.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Lien("Voir sa fiche")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Champ("Prénom")).ToHaveValueAsync("Zoé");
    }

    [Fact]
    public async Task A_person_among_three_hundred_is_found_in_three_keystrokes()
    {
        using var api = await produit.Client("nathalie");
        foreach (var i in Enumerable.Range(1, 300))
        {
            var corps = new
            {
                prenom = $"Prénom{(char)('a' + (i % 26))}",
                nom = i == 137 ? "Qwertz" : $"Nom{i}",
                email = $"personne{i}@courriel.example",
            };
            using var reponse = await api.PostAsJsonAsync(
                new Uri("/api/beneficiaires", UriKind.Relative),
                corps,
                TestContext.Current.CancellationToken
            );
            reponse.EnsureSuccessStatusCode();
        }

        await using var poste = await Poste.Connecter(chromium, produit, "Nathalie");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Heading, new() { Name = "Liste des bénéficiaires (3" })).ToBeVisibleAsync();
        await poste.Recherche("Rechercher un bénéficiaire par son nom ou prénom").PressSequentiallyAsync("qwe");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("Qwertz");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Coming_back_from_a_file_finds_the_place_that_one_left(bool parLeFilDAriane)
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Bouton("Dernière activité").ClickAsync();
        await poste.Recherche("Rechercher un bénéficiaire par son nom ou prénom").FillAsync("a");
        await Assertions.Expect(poste.Page).ToHaveURLAsync(Motif.De("recherche=a.*tri=activite"));
        // The address changes at once, the list when the answer is there.
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Status).GetByText("bénéficiaires trouvés")).ToBeAttachedAsync();
        var lien = poste.Page.GetByRole(AriaRole.Row).Last.GetByRole(AriaRole.Link);
        await lien.ScrollIntoViewIfNeededAsync();
        var qui = await lien.InnerTextAsync();
        var avant = await Defilement(poste);
        Assert.True(avant > 0, "The list is too short to scroll.");
        await lien.ClickAsync();
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        if (parLeFilDAriane)
        {
            await poste
                .Page.GetByRole(AriaRole.Navigation, new() { Name = "Fil d’Ariane" })
                .GetByRole(AriaRole.Link, new() { Name = "Portefeuille" })
                .ClickAsync();
        }
        else
            await poste.Page.GoBackAsync();

        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new() { Name = qui })).ToBeFocusedAsync();
        await Assertions.Expect(poste.Recherche("Rechercher un bénéficiaire par son nom ou prénom")).ToHaveValueAsync("a");
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Dernière activité" }))
            .ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Equal(avant, await Defilement(poste));
    }

    [Fact]
    public async Task All_the_pages_that_were_on_screen_are_there_again_after_a_file()
    {
        using var api = await produit.Client("mehdi");
        foreach (var i in Enumerable.Range(1, 210))
        {
            using var ajout = await api.PostAsJsonAsync(
                new Uri("/api/beneficiaires", UriKind.Relative),
                new
                {
                    prenom = "Alix",
                    nom = $"Zz{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}",
                    email = $"alix{i}@courriel.example",
                },
                TestContext.Current.CancellationToken
            );
            ajout.EnsureSuccessStatusCode();
        }

        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await poste.Bouton("Afficher la suite").ClickAsync();
        await Assertions.Expect(poste.Bouton("Afficher la suite")).ToBeHiddenAsync();
        // The button has gone: one goes on at the first person who was not there.
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Row).Nth(201).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await poste.Lien("Zzic Alix").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Alix Zzic");
        await poste.Page.GoBackAsync();
        await Assertions.Expect(poste.Lien("Zzic Alix")).ToBeFocusedAsync();
        await Assertions.Expect(poste.Lien("Zzic Alix")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task An_unknown_address_says_so()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Camille", "/nulle-part");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Page introuvable");
        await poste.Page.Verifier("Page introuvable");
    }

    private static Task<int> Defilement(Poste poste) =>
        poste.Page.EvaluateAsync<int>("Math.round(document.getElementById('contenu').scrollTop)");
}
