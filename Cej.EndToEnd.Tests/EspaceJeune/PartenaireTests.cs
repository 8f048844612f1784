using System.Text.Json;
using Cej.EndToEnd.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>A product with a partner that answers as the test wants: the Journal de Recherche d'Emploi and Gestion des Parcours.</summary>
public sealed class ProduitAvecPartenaire : Produit, IAsyncLifetime
{
    private readonly string _adresse = $"http://127.0.0.1:{ProduitEnProcessus.PortLibre()}";
    private WebApplication? _partenaire;

    /// <summary>What it answers, and why when that is a refusal.</summary>
    public (int Statut, string? Raison) Reponse { get; set; } = (StatusCodes.Status200OK, null);

    protected override IEnumerable<string> Reglages => [$"--Demarches:Url={_adresse}/"];

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _partenaire = builder.Build();
        _partenaire.Urls.Add(_adresse);
        _partenaire.MapPut(
            "/demarches/{id}",
            () => Results.Json(new { title = Reponse.Raison, reference = "1" }, (JsonSerializerOptions?)null, null, Reponse.Statut)
        );
        await _partenaire.StartAsync();
        await InitializeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        if (_partenaire is not null)
            await _partenaire.DisposeAsync();
    }
}

/// <summary>Guide, page 12: what a young person changes is répercuté, and how far that is she sees as it is.</summary>
public sealed class PartenaireTests(Chromium chromium, ProduitAvecPartenaire produit) : IClassFixture<ProduitAvecPartenaire>
{
    [Fact]
    public async Task One_is_created_by_theme_then_changed_while_the_partner_is_away_refuses_and_takes_it()
    {
        await using var poste = await Poste.Jeune(chromium, produit);
        produit.Reponse = (StatusCodes.Status503ServiceUnavailable, null);
        var titre = await CreerParTheme(poste);
        await poste.Lien(titre).TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
        await Assertions.Expect(poste.Page.GetByText("Pas encore transmise : un nouvel essai aura lieu tout seul.")).ToBeVisibleAsync();
        await poste.Page.Verifier("démarche, waiting for the partner");

        produit.Reponse = (StatusCodes.Status422UnprocessableEntity, "Cette démarche existe déjà chez nous.");
        await Modifier(poste);
        await poste.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Radio).Last.CheckAsync();
        await poste.Page.Verifier("démarche, edition");
        var moyen = (
            await poste.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Radio).Last.Locator("xpath=..").InnerTextAsync()
        ).Trim();
        await poste.Bouton("Enregistrer").TapAsync();
        await Assertions
            .Expect(poste.Page.GetByText("Refusée par France Travail. Elle sera renvoyée si vous la modifiez."))
            .ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("Cette démarche existe déjà chez nous.")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Definition).GetByText(moyen)).ToBeVisibleAsync();
        await poste.Page.Verifier("démarche, refused by the partner");

        produit.Reponse = (StatusCodes.Status200OK, null);
        await Modifier(poste);
        await poste.Page.GetByLabel("Pour quand ?").FillAsync("2020-01-01");
        await poste.Bouton("Enregistrer").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Choisissez aujourd’hui ou un jour à venir.")).ToBeVisibleAsync();
        await poste.Bouton("Demain").TapAsync();
        await poste.Bouton("Enregistrer").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Répercutée sur votre Journal de Recherche d’Emploi")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Definition).GetByText("Demain")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Words_that_are_changed_without_a_network_leave_when_it_is_back()
    {
        await using var poste = await Poste.Jeune(chromium, produit, "Lucas");
        poste.Admis = static faute => faute.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal);
        await poste.CreerUneDemarche("Ranger mes papiers");
        await poste.Lien("Ranger mes papiers").TapAsync();
        await Assertions.Expect(poste.Bouton("Dupliquer")).ToBeVisibleAsync();

        await poste.Contexte.SetOfflineAsync(true);
        await Modifier(poste);
        await poste.Champ("Que faites-vous ?").FillAsync("Ranger mes papiers et mes contrats");
        await poste.Bouton("Enregistrer").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi : Ranger mes papiers : texte modifié")).ToBeVisibleAsync();
        await poste.Page.GetByRole(AriaRole.Button, new() { Name = "En cours", Exact = true }).TapAsync();
        await poste.Page.Verifier("démarche, two changes that wait");

        await poste.Contexte.SetOfflineAsync(false);
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Ranger mes papiers et mes contrats");
        await Assertions.Expect(poste.Page.GetByText("Commencée")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("En attente d’envoi")).ToHaveCountAsync(0);
    }

    /// <summary>By the first theme, its first démarche of several moyens; gives what it is called.</summary>
    private static async Task<string> CreerParTheme(Poste poste)
    {
        await poste.Page.GotoAsync("/jeune/demarches/nouvelle");
        await poste.Page.GetByRole(AriaRole.Region, new() { Name = "Par thème" }).GetByRole(AriaRole.Link).First.TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Choisissez une démarche")).ToBeVisibleAsync();
        await poste.Page.Verifier("démarches of a theme");
        var premiere = poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Link);
        var titre = (await premiere.InnerTextAsync()).Trim();
        await premiere.TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
        await poste.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await poste.Bouton("Créer la démarche").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mon suivi");
        return titre;
    }

    private static async Task Modifier(Poste poste)
    {
        await poste.Page.GetByRole(AriaRole.Button, new() { Name = "Modifier", Exact = true }).TapAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Dialog, new() { Name = "Modifier cette démarche" })).ToBeVisibleAsync();
    }
}
