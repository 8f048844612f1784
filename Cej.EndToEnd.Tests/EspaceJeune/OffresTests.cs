using System.Text.RegularExpressions;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>Offers on a phone: found, kept, followed, shown to the counsellor.</summary>
public sealed class OffresTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    /// <summary>What one asks the form of Immersion Facilitée for, by how the company wants to be reached.</summary>
    private static readonly Regex ParLeFormulaire = new(
        "Écrire à l’entreprise|Demander (?:le numéro de téléphone|l’adresse)",
        RegexOptions.None,
        TimeSpan.FromSeconds(1)
    );

    private static ILocator Resultats(Poste poste) => poste.Page.GetByRole(AriaRole.Region, new() { Name = "Résultats" });

    private async Task<Poste> Chercher(string prenom, string adresse)
    {
        var poste = await Poste.Jeune(chromium, produit, prenom);
        await poste.Page.GotoAsync($"/jeune/offres{adresse}");
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Offres");
        return poste;
    }

    [Fact]
    public async Task Each_of_the_four_types_is_searched_and_read()
    {
        await using var poste = await Chercher("Lucas", "");
        foreach (
            var (type, requete) in new[]
            {
                ("emploi", ""),
                ("alternance", ""),
                ("service-civique", ""),
                ("immersion", "&metier=D1106&nomDuMetier=Vente&commune=75056&lieu=Paris&rayon=100"),
            }
        )
        {
            await poste.Page.GotoAsync($"/jeune/offres?type={type}{requete}");
            var premiere = Resultats(poste).GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Link).First;
            var adresse = new Regex($"/jeune/offres/{type}/", RegexOptions.None, TimeSpan.FromSeconds(1));
            await Assertions.Expect(premiere).ToHaveAttributeAsync("href", adresse);
            if (type == "immersion")
                await poste.Page.Verifier("Jeune, immersions trouvées");
            var titre = (await premiere.InnerTextAsync()).Trim();
            await premiere.TapAsync();
            await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
            if (type == "immersion")
                await Assertions
                    .Expect(poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "(nouvelle fenêtre)" }))
                    .ToHaveTextAsync(ParLeFormulaire);
            if (type is "emploi" or "immersion")
                await poste.Page.Verifier($"Jeune, une offre ({type})");
        }

        await poste.Lien("Retour").TapAsync();
        await Assertions.Expect(Resultats(poste)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_offer_is_put_aside_applied_for_and_shown_to_the_counsellor()
    {
        await using var conseiller = await Poste.Connecter(chromium, produit);
        await conseiller.Bouton("Moreau Inès").ClickAsync();
        await using var poste = await Chercher("Inès", "?type=emploi");
        var premiere = Resultats(poste).GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Link).First;
        var titre = (await premiere.InnerTextAsync()).Trim();
        await premiere.TapAsync();
        await poste.Bouton("Ajouter aux favoris").TapAsync();
        await Assertions.Expect(poste.Bouton("Retirer des favoris")).ToBeVisibleAsync();
        await poste.Bouton("J’ai postulé").TapAsync();
        await Assertions.Expect(poste.Bouton("J’ai postulé le")).ToHaveAttributeAsync("aria-pressed", "true");

        await poste.Bouton("Partager à mon conseiller").TapAsync();
        await poste.Page.Verifier("Jeune, partage d'une offre");
        await poste.Champ("Message (facultatif)").FillAsync("Qu'en pensez-vous ?");
        await poste.Bouton("Partager l’offre").TapAsync();
        var recu = conseiller.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Qu'en pensez-vous ?" });
        await Assertions.Expect(recu).ToContainTextAsync(titre);

        await poste.Page.GotoAsync("/jeune/offres/favoris");
        var favori = poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).Filter(new() { HasText = titre });
        await Assertions.Expect(favori).ToContainTextAsync("j’ai postulé le");
        await poste.Page.Verifier("Jeune, favoris");
        await favori.GetByRole(AriaRole.Link).TapAsync();
        await poste.Bouton("Retirer des favoris").TapAsync();
        await Assertions.Expect(poste.Bouton("Ajouter aux favoris")).ToBeVisibleAsync();
        var enRoute = new Regex("En attente d’envoi|Envoi en cours", RegexOptions.None, TimeSpan.FromSeconds(1));
        await Assertions.Expect(poste.Page.GetByText(enRoute)).ToHaveCountAsync(0);
        await poste.Page.GotoAsync("/jeune/offres/favoris");
        await Assertions.Expect(poste.Page.GetByText("Aucun favori pour l’instant")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_becomes_an_alert_is_found_again_and_ends()
    {
        await using var poste = await Chercher("Jade", "?type=service-civique&commune=06088&lieu=Nice");
        await poste.Bouton("Me prévenir des nouvelles offres").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Alerte créée")).ToBeVisibleAsync();

        await poste.Lien("Alertes").TapAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Mes alertes");
        var alerte = poste.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Service civique à Nice" });
        await Assertions.Expect(alerte).ToBeVisibleAsync();
        await poste.Page.Verifier("Jeune, alertes");
        await alerte.TapAsync();
        await Assertions.Expect(Resultats(poste)).ToBeVisibleAsync();

        await poste.Lien("Recherche").TapAsync();
        await Assertions
            .Expect(poste.Page.GetByRole(AriaRole.Region, new() { Name = "Mes dernières recherches" }).GetByRole(AriaRole.Link).First)
            .ToContainTextAsync("Service civique à Nice");
        await poste.Lien("Alertes").TapAsync();
        await poste.Bouton("Supprimer l’alerte Service civique à Nice").TapAsync();
        await Assertions.Expect(poste.Page.GetByText("Aucune alerte pour l’instant")).ToBeVisibleAsync();
    }
}
