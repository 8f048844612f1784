using System.Text.Json;
using System.Text.Json.Nodes;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Offres;

/// <summary>A partner does not answer. The embedded catalogue never fails: what the API answers then is put in its answer's place.</summary>
public sealed class SourceEnPanneTests(Chromium chromium, Produit produit) : IClassFixture<Produit>
{
    [Fact]
    public async Task A_source_that_is_down_is_named_and_asked_again_on_demand()
    {
        await using var poste = await Poste.Connecter(chromium, produit);
        var enPanne = true;
        await poste.Page.RouteAsync(
            "**/api/offres?*",
            async route =>
            {
                var reponse = await route.FetchAsync();
                if (!enPanne)
                {
                    await route.FulfillAsync(new() { Response = reponse });
                    return;
                }

                var corps = JsonNode.Parse(await reponse.TextAsync())!.AsObject();
                corps["offres"] = new JsonArray();
                corps.Remove("total");
                corps.Remove("suivant");
                corps["indisponibles"] = JsonSerializer.SerializeToNode(
                    new[]
                    {
                        new
                        {
                            source = "france-travail",
                            message = "Les offres de France Travail sont indisponibles.",
                            reessayerDans = 30,
                        },
                    }
                );
                await route.FulfillAsync(new() { Response = reponse, Body = corps.ToJsonString() });
            }
        );
        await poste.Lien("Offres").ClickAsync();
        await poste.Bouton("Rechercher les offres").ClickAsync();
        var alerte = poste.Page.GetByText("Les offres de France Travail sont indisponibles. Réessayez dans 30 secondes.");
        await Assertions.Expect(alerte).ToBeVisibleAsync();
        await Assertions.Expect(poste.Page.GetByText("Aucune offre")).ToHaveCountAsync(0);
        await poste.Page.Verifier("Offres, source en panne");

        enPanne = false;
        await poste.Bouton("Réessayer").ClickAsync();
        await Assertions.Expect(poste.Page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveCountAsync(20);
        await Assertions.Expect(alerte).ToBeHiddenAsync();
    }
}
