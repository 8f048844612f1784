using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Apparence;

/// <summary>The same pages under a finger.</summary>
public sealed class TelephoneTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    /// <summary>Of 1 for a whole screen that jumps; Lighthouse calls 0.1 good.</summary>
    private const double DecalageAuPlus = 0.02;

    [Fact]
    public async Task The_portfolio_comes_without_anything_that_jumps()
    {
        await using var poste = await Poste.Telephone(chromium, produit);
        await poste.Page.AddInitScriptAsync(
            """
            window.decalages = [];
            // A reload is no answer to the person: what moves after one counts all the same.
            new PerformanceObserver(liste => {
              for (const { value, sources } of liste.getEntries()) window.decalages.push([value, sources.map(({ node }) => node?.nodeName)]);
            }).observe({ type: 'layout-shift', buffered: true });
            """
        );
        await poste.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        var decalage = await poste.Page.EvaluateAsync<double>("decalages.reduce((somme, [valeur]) => somme + valeur, 0)");
        Assert.True(decalage <= DecalageAuPlus, $"{decalage}: {await poste.Page.EvaluateAsync<string>("JSON.stringify(decalages)")}");
    }

    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task The_three_sorts_are_whole_and_sort(int largeur)
    {
        await using var poste = await Poste.Telephone(chromium, produit);
        await poste.Page.SetViewportSizeAsync(largeur, 844);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        foreach (var tri in new[] { "Bénéficiaire", "Dernière activité", "Messages non lus" })
        {
            var bouton = poste.Page.GetByRole(AriaRole.Columnheader).GetByRole(AriaRole.Button, new() { Name = tri });
            await Assertions.Expect(bouton).ToBeInViewportAsync(new() { Ratio = 1 });
            Assert.True(
                await bouton.EvaluateAsync<bool>("bouton => bouton.scrollWidth <= bouton.clientWidth"),
                $"{tri} is wider than its button at {largeur} px"
            );
        }

        await poste.Bouton("Messages non lus").TapAsync();
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Messages non lus" }))
            .ToHaveAttributeAsync("aria-sort", "descending");
    }

    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task The_tabs_of_a_file_are_whole_and_the_buttons_of_a_dialog_fill_their_lines(int largeur)
    {
        await using var poste = await Poste.Telephone(chromium, produit);
        await poste.Page.SetViewportSizeAsync(largeur, 844);
        await poste.Lien("Moreau Inès").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Inès Moreau");
        var onglets = poste.Page.GetByRole(AriaRole.Tablist);
        await Assertions.Expect(onglets.GetByRole(AriaRole.Tab)).ToHaveCountAsync(3);
        Assert.True(await onglets.EvaluateAsync<bool>("liste => liste.scrollWidth <= liste.clientWidth"), "Not all tabs are to be seen.");

        await poste.Bouton("Supprimer ce compte").TapAsync();
        var gestes = poste.Bouton("Annuler").Locator("xpath=..");
        // Whatever the line breaks, nothing stands alone at the right.
        var alignes = await gestes.EvaluateAsync<bool>(
            """
            gestes => {
              const { left, right } = gestes.getBoundingClientRect();
              const boutons = [...gestes.querySelectorAll('button')].map(bouton => bouton.getBoundingClientRect());
              const lignes = Object.values(Object.groupBy(boutons, bouton => Math.round(bouton.top)));
              return lignes.every(ligne => Math.abs(ligne[0].left - left) < 1 && Math.abs(ligne.at(-1).right - right) < 1);
            }
            """
        );
        Assert.True(alignes, await gestes.InnerHTMLAsync());
    }

    [Fact]
    public async Task The_menu_and_the_news_that_open_over_a_page_have_no_fault()
    {
        await using var poste = await Poste.Telephone(chromium, produit);
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await poste.Bouton("Menu").TapAsync();
        await Assertions.Expect(poste.Bouton("Actualités")).ToBeVisibleAsync();
        Assert.Empty(await Accessibilite.Fautes(poste.Page));
        Assert.Empty(await Accessibilite.Debordements(poste.Page));
        await poste.Bouton("Actualités").TapAsync();
        await Assertions.Expect(poste.Dialogue("Actualités").GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        Assert.Empty(await Accessibilite.Fautes(poste.Page));
        await poste.Bouton("Fermer").TapAsync();
        await Assertions.Expect(poste.Dialogue("Actualités")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_finger_is_told_of_no_keys()
    {
        await using var poste = await Poste.Telephone(chromium, produit);
        await poste.Page.GotoAsync("/messagerie");
        await poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" }).GetByRole(AriaRole.Button).First.TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Pas de propos sensibles ni insultants.").Last).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("Ctrl + Entrée")).ToBeHiddenAsync();

        await using var bureau = await Poste.Connecter(chromium, produit, "Mehdi");
        await bureau.Bouton("N’Diaye Lucas").ClickAsync();
        await Assertions.Expect(bureau.Page.GetByText("Ctrl + Entrée")).ToBeVisibleAsync();
    }
}
