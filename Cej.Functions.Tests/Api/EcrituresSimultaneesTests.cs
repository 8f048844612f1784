using Cej.Functions.Offres;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>Who states no version is never told that it is stale.</summary>
[DeuxHotes]
public sealed class EcrituresSimultaneesTests(HoteDeTest hote)
{
    private static async Task<ReponseDeTest[]> ALaFois(int combien, Func<int, Task<ReponseDeTest>> demande) =>
        await Task.WhenAll(Enumerable.Range(0, combien).Select(rang => Task.Run(() => demande(rang))));

    [Fact]
    public async Task Forty_searches_saved_at_once_are_all_saved()
    {
        var scene = await Scene.Monter(hote);
        var chemin = $"/api/beneficiaires/{scene.Id}/recherches";
        var reponses = await ALaFois(
            40,
            rang =>
                scene.Jeune.Envoyer(
                    HttpMethod.Post,
                    chemin,
                    new { criteres = new { type = "service-civique", commune = "06088" }, titre = $"Recherche {rang}" }
                )
        );
        Assert.All(reponses, reponse => reponse.Statut(201));
        var lues = (await scene.Jeune.Lire(chemin + "?limite=50")).Statut(200).Lire<RecherchesResponse>().Recherches;
        Assert.Equal(40, lues.Count);

        var supprimees = await ALaFois(40, rang => scene.Jeune.Envoyer(HttpMethod.Delete, $"{chemin}/{lues[rang].Id}"));
        Assert.All(supprimees, reponse => reponse.Statut(204));
    }

    [Fact]
    public async Task A_conversation_is_read_while_messages_come()
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Conseiller, "Bonjour");
        var reponses = await ALaFois(
            48,
            rang =>
                (rang % 3) switch
                {
                    0 => scene.Jeune.Envoyer(HttpMethod.Put, $"{scene.Chemin}/lecture", new { jusqua = 1 }),
                    1 => scene.Conseiller.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = $"{rang}" }),
                    _ => scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/messages", new { texte = $"{rang}" }),
                }
        );
        Assert.All(reponses, reponse => Assert.True(reponse.Code is 200 or 201, $"{reponse.Code} {reponse.Corps}"));
        Assert.Equal(1 + 32, (await scene.Ouvrir(scene.Jeune, "?limite=50")).Messages.Count);
    }

    [Fact]
    public async Task What_devices_of_one_person_do_at_once_is_done()
    {
        var scene = await Scene.Monter(hote);
        var offres = (await scene.Jeune.Lire("/api/offres?limite=15")).Statut(200).Lire<OffresResponse>().Offres;
        var reponses = await ALaFois(
            45,
            rang =>
                (rang % 3) switch
                {
                    0 => scene.Jeune.Envoyer(
                        HttpMethod.Put,
                        $"/api/beneficiaires/{scene.Id}/favoris/emploi/{offres[rang / 3].Id}",
                        new { }
                    ),
                    1 => scene.Jeune.Envoyer(
                        HttpMethod.Put,
                        $"/api/beneficiaires/{scene.Id}/offres-consultees/emploi/{offres[rang / 3].Id}"
                    ),
                    _ => scene.Jeune.Envoyer(HttpMethod.Post, "/api/connexion"),
                }
        );
        Assert.All(reponses, reponse => Assert.True(reponse.Code is 200 or 204, $"{reponse.Code} {reponse.Corps}"));
    }
}
