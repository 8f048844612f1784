using System.Globalization;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Portefeuille;

public sealed class FicheTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task The_file_shows_the_person_and_opens_the_chat()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Lien("Moreau Inès").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Inès Moreau");
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        await Assertions.Expect(poste.Page).ToHaveTitleAsync("Inès Moreau – Espace conseiller CEJ");
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Navigation, new() { Name = "Fil d’Ariane" }))
            .ToContainTextAsync("Portefeuille");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Region, new() { Name = "Conversation avec Inès Moreau" })).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("ines.moreau@courriel.example")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Tab, new() { Name = "Favoris" })).ToBeVisibleAsync();
        await poste.Page.Verifier("Fiche");

        await poste.Bouton("Voir l’historique des conseillers").ClickAsync();
        await Assertions.Expect(poste.Dialogue("Historique des conseillers")).ToContainTextAsync("Camille Lefèvre-Martin");
        await poste.Page.Verifier("Historique des conseillers");
        await poste.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(poste.Bouton("Voir l’historique des conseillers")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_indicators_of_the_week_are_bars_and_a_table_that_follow_what_happens()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        using var jeune = await Jeune.Connecter(produit);
        await poste.Lien("Moreau Inès").ClickAsync();
        await poste.Page.GetByRole(AriaRole.Tab, new() { Name = "Indicateurs" }).ClickAsync();
        var table = poste.Page.GetByRole(AriaRole.Table, new() { Name = "Activité par semaine" });
        var messages = table.GetByRole(AriaRole.Row, new() { NameRegex = Motif.De("^Messages d’Inès") }).GetByRole(AriaRole.Cell);
        await Assertions.Expect(messages).ToHaveCountAsync(5);
        var avant = int.Parse(await messages.Last.InnerTextAsync(), CultureInfo.InvariantCulture);

        await jeune.Ecrire("Je viens de finir ma lettre");
        await Assertions.Expect(messages.Last).ToHaveTextAsync((avant + 1).ToString(CultureInfo.InvariantCulture));
        await jeune.Consulter("000ABCD", "000ABCE", "000ABCD");
        await poste.Page.ReloadAsync();
        await poste.Page.GetByRole(AriaRole.Tab, new() { Name = "Indicateurs" }).ClickAsync();
        var consultees = table.GetByRole(AriaRole.Row, new() { NameRegex = Motif.De("^Offres consultées") }).GetByRole(AriaRole.Cell);
        await Assertions.Expect(consultees.Last).ToHaveTextAsync("2");
        await poste.Page.Verifier("Indicateurs");

        // Where the system sets the colours the bars are still drawn, not only written.
        await poste.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Assert.NotEqual(
            await Fond(poste.Page.Locator("[data-en-cours]:has(*)").First),
            await Fond(poste.Page.Locator("[data-en-cours] > :first-child").First)
        );

        static Task<string> Fond(ILocator element) => element.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
    }

    [Fact]
    public async Task The_France_Travail_identifier_is_corrected_then_written()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Lien("Moreau Inès").ClickAsync();
        await poste.Bouton("Modifier l’identifiant France Travail").ClickAsync();
        var champ = poste.Champ("Identifiant France Travail");
        poste.Admis = faute => faute.Contains("400", StringComparison.Ordinal);
        await champ.FillAsync("trop-long-et-avec-des-tirets");
        await poste.Bouton("Enregistrer").ClickAsync();
        await Assertions.Expect(champ).ToHaveAttributeAsync("aria-invalid", "true");
        await poste.Page.Verifier("Identifiant France Travail refusé");
        await champ.FillAsync("1234567A");
        await champ.PressAsync("Enter");
        await Assertions.Expect(poste.Page.GetByText("1234567A")).ToBeVisibleAsync();
        await Assertions.Expect(champ).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_account_never_activated_is_deleted_after_a_question()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Lien("Le Goff Jade").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Ce bénéficiaire ne s’est pas encore connecté à l’application.")).ToBeVisibleAsync();
        await poste.Page.Verifier("Fiche, compte non activé");
        await poste.Bouton("Supprimer ce compte").ClickAsync();
        await poste.Page.Verifier("Suppression d'un compte non activé");
        await poste.Bouton("Supprimer le compte").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Le compte de Jade Le Goff a été supprimé.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Lien("Le Goff Jade")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_activated_account_is_deleted_with_a_reason()
    {
        await using var poste = await Poste.Connecter(chromium, produit, "Mehdi");
        await poste.Lien("N’Diaye Lucas").ClickAsync();
        await poste.Bouton("Supprimer ce compte").ClickAsync();
        poste.Admis = faute => faute.Contains("400", StringComparison.Ordinal);
        await poste.Bouton("Supprimer le compte").ClickAsync();
        await Assertions.Expect(poste.Lien("Motif : Choisissez un motif dans la liste.")).ToBeVisibleAsync();
        await poste.Page.Verifier("Suppression d'un compte activé, champs à corriger");
        await poste.Page.GetByLabel("Motif de la suppression").SelectOptionAsync("Autre");
        await poste.Champ("Précisions sur le motif").FillAsync("A déménagé à l’étranger");
        await poste.Bouton("Supprimer le compte").ClickAsync();
        await Assertions.Expect(poste.Page.GetByText("Le compte de Lucas N’Diaye a été supprimé.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.List, new() { Name = "Conversations" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/beneficiaires/00000000-0000-7000-8000-000000000000")]
    [InlineData("/beneficiaires/pas-un-identifiant")]
    public async Task Someone_who_is_not_in_the_portfolio_does_not_exist(string chemin)
    {
        await using var poste = await Poste.Ouvrir(chromium, produit);
        poste.Admis = faute => faute.Contains("404", StringComparison.Ordinal);
        await poste.Page.GotoAsync(chemin);
        await poste.SeConnecter();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Bénéficiaire introuvable");
        await poste.Page.Verifier("Bénéficiaire introuvable");
    }
}
