using System.Net.Http.Json;
using System.Text.Json;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Portefeuille;

public sealed class FavorisTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task The_favourites_of_a_person_are_listed_by_type_and_each_opens()
    {
        using var ines = await Jeune.Connecter(produit);
        using var telephone = await produit.Client("ines");
        var offre = await Envoyer(telephone, HttpMethod.Get, "/api/offres?type=emploi&limite=1");
        var (id, titre) = (
            offre.GetProperty("offres")[0].GetProperty("id").GetString()!,
            offre.GetProperty("offres")[0].GetProperty("titre").GetString()!
        );
        await Envoyer(
            telephone,
            HttpMethod.Put,
            $"/api/beneficiaires/{ines.Dossier}/favoris/emploi/{id}",
            new { postuleLe = (string?)null }
        );
        await Envoyer(
            telephone,
            HttpMethod.Post,
            $"/api/beneficiaires/{ines.Dossier}/recherches",
            new
            {
                titre = "vendeur à Nice",
                criteres = new
                {
                    type = "emploi",
                    motsCles = "vendeur",
                    commune = "06088",
                    rayon = 30,
                },
            }
        );

        await using var poste = await Poste.Connecter(chromium, produit);
        await poste.Lien("Moreau Inès").ClickAsync();
        await poste.Page.GetByRole(AriaRole.Tab, new() { Name = "Favoris" }).ClickAsync();
        await poste.Lien("Voir la liste des favoris").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Favoris d’Inès Moreau");
        await Assertions.Expect(poste.Titre).ToBeFocusedAsync();
        var emplois = poste.Page.GetByRole(AriaRole.Region, new() { Name = "Offres d’emploi (1)" });
        await Assertions.Expect(emplois.GetByRole(AriaRole.Link, new() { Name = titre })).ToBeVisibleAsync();
        await poste.Page.Verifier("Favoris d'une personne");

        await emplois.GetByRole(AriaRole.Link, new() { Name = titre }).ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync(titre);
        await poste.Page.GoBackAsync();
        await poste.Lien("vendeur à Nice").ClickAsync();
        await Assertions.Expect(poste.Titre).ToHaveTextAsync("Offres");
        await Assertions.Expect(poste.Champ("Mots-clés")).ToHaveValueAsync("vendeur");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Combobox, new() { Name = "Lieu" })).ToHaveValueAsync("Nice");
        await Assertions.Expect(poste.Page.GetByLabel("Rayon autour de la ville")).ToHaveValueAsync("30");
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Heading, new() { Level = 3 }).First).ToBeVisibleAsync();

        // The person keeps them to herself: the page says so, and shows none.
        await NePlusPartager(telephone, ines.Dossier);
        await poste.Page.GotoAsync($"/beneficiaires/{ines.Dossier}/favoris");
        await Assertions.Expect(poste.Page.GetByText("Inès ne partage pas ses favoris avec vous")).ToBeVisibleAsync();
        await Assertions.Expect(poste.Lien(titre)).ToBeHiddenAsync();
        await poste.Page.Verifier("Favoris qui ne sont pas partagés");
    }

    private static async Task NePlusPartager(HttpClient telephone, string dossier)
    {
        var preferences = new Uri($"/api/beneficiaires/{dossier}/preferences", UriKind.Relative);
        using var lues = await telephone.GetAsync(preferences, TestContext.Current.CancellationToken);
        using var requete = new HttpRequestMessage(HttpMethod.Patch, preferences)
        {
            Content = JsonContent.Create(new { partageFavoris = false }),
        };
        requete.Headers.IfMatch.Add(lues.EnsureSuccessStatusCode().Headers.ETag!);
        using var changees = await telephone.SendAsync(requete, TestContext.Current.CancellationToken);
        changees.EnsureSuccessStatusCode();
    }

    private static async Task<JsonElement> Envoyer(HttpClient api, HttpMethod methode, string chemin, object? corps = null)
    {
        using var requete = new HttpRequestMessage(methode, new Uri(chemin, UriKind.Relative));
        if (corps is not null)
            requete.Content = JsonContent.Create(corps);
        using var reponse = await api.SendAsync(requete, TestContext.Current.CancellationToken);
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(reponse.IsSuccessStatusCode, $"{methode} {chemin}: {reponse.StatusCode} {texte}");
        return texte.Length == 0 ? default : JsonElement.Parse(texte);
    }
}
