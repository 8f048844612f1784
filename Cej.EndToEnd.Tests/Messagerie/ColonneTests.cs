using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Messagerie;

/// <summary>The list of conversations: what needs an answer first, without ever moving under whoever is in it.</summary>
public sealed class ColonneTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task Filters_are_chosen_by_keyboard_and_say_what_they_found()
    {
        using var lucas = await Jeune.Connecter(produit, "lucas");
        await lucas.Ecrire("Bonjour Mehdi");
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await Assertions.Expect(Lignes(poste).First).ToContainTextAsync("N’Diaye Lucas");

        await Filtre(poste, "Non lus").FocusAsync();
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Filtre(poste, "Non lus")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(poste.Page.GetByText("1 conversation non lue", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(Lignes(poste)).ToHaveCountAsync(1);
        await poste.Page.Verifier("filter of the unread conversations");

        await poste.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Filtre(poste, "Suivis")).ToBeFocusedAsync();
        await poste.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(poste.Page.GetByText("0 conversation suivie", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("Aucune conversation trouvée")).ToBeVisibleAsync();
        await poste.Page.Verifier("filter that finds nothing");
        await poste.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Filtre(poste, "Sans réponse de ma part depuis 3 jours")).ToBeFocusedAsync();
        await poste.Page.Keyboard.PressAsync("Tab");
        await poste.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Lignes(poste).Nth(1)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_conversation_that_is_read_stays_where_it_is_until_another_is_opened()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        await jade.Ecrire("Un mot");
        await using var poste = await Poste.Connecter(chromium, produit, "Camille", "/messagerie");
        var sienne = Lignes(poste).Filter(new() { HasText = "Le Goff Jade" });
        await Filtre(poste, "Non lus").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText(Motif.De("conversations? non lues?$"))).ToBeVisibleAsync();
        await sienne.ClickAsync();
        // Read, and no longer among the unread.
        await Assertions.Expect(sienne).Not.ToContainTextAsync("Nouveau");
        await poste.Champ("Écrire à Jade").HoverAsync();
        await Assertions.Expect(sienne).ToHaveAttributeAsync("aria-current", "true");

        await Filtre(poste, "Non lus").ClickAsync();
        await Lignes(poste).Filter(new() { HasNotText = "Le Goff Jade" }).First.ClickAsync();
        await Filtre(poste, "Non lus").ClickAsync();
        await Assertions.Expect(sienne).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nothing_moves_under_the_pointer_and_a_draft_shows_in_its_row()
    {
        using var ines = await Jeune.Connecter(produit);
        using var jade = await Jeune.Connecter(produit, "jade");
        await jade.Ecrire("Je suis là");
        await using var poste = await Poste.Connecter(chromium, produit);
        await Lignes(poste).Filter(new() { HasText = "Le Goff Jade" }).ClickAsync();
        await poste.Champ("Écrire à Jade").FillAsync("On se voit");
        await poste.Bouton("Retour aux conversations").ClickAsync();
        await Assertions.Expect(Lignes(poste).Filter(new() { HasText = "Brouillon : On se voit" })).ToHaveCountAsync(1);

        await Lignes(poste).First.HoverAsync();
        var avant = await Lignes(poste).First.GetAttributeAsync("id");
        await ines.Ecrire("Et moi aussi");
        var sienne = Lignes(poste).Filter(new() { HasText = "Et moi aussi" });
        await Assertions.Expect(sienne).ToHaveCountAsync(1);
        await Assertions.Expect(Lignes(poste).First).ToHaveAttributeAsync("id", avant!);
        await poste.Page.Verifier("row with a draft");

        await poste.Titre.HoverAsync();
        await Assertions.Expect(Lignes(poste).First).ToContainTextAsync("Et moi aussi");
    }

    private static ILocator Filtre(Poste poste, string nom) =>
        poste
            .Page.GetByRole(AriaRole.Group, new() { Name = "Filtrer les conversations" })
            .GetByRole(AriaRole.Button, new() { Name = nom, Exact = true });

    private static ILocator Lignes(Poste poste) =>
        poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" }).GetByRole(AriaRole.Button);
}
