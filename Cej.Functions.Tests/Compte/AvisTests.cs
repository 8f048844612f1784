using Cej.Functions.Compte;
using Cej.Functions.Notifications;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Compte;

/// <summary>Phones ring for the kinds of notification that the person wants; what does not ring is still shown.</summary>
[DeuxHotes]
public sealed class AvisTests(HoteDeTest hote)
{
    private static readonly object Criteres = new { type = "service-civique", commune = "06088" };

    private static async Task<CompteFunctions.AvisResponse> Choisir(Scene scene, object avis)
    {
        var chemin = $"/api/beneficiaires/{scene.Id}/compte";
        var etag = (await scene.Jeune.Lire(chemin)).Statut(200).Etag!;
        return (await scene.Jeune.Envoyer(HttpMethod.Patch, chemin, new { avis }, ("If-Match", etag)))
            .Statut(200)
            .Lire<CompteFunctions.CompteResponse>()
            .Avis;
    }

    private static async Task EcrireEtSuggerer(Scene scene)
    {
        var message = await scene.Envoyer(scene.Conseiller, "Bonjour");
        await scene.Ligne(ligne => ligne.DernierMessage?.Numero == message.Numero);
        (
            await scene.Conseiller.Envoyer(
                HttpMethod.Post,
                "/api/suggestions",
                new { criteres = Criteres, beneficiaires = new[] { scene.Id } }
            )
        ).Statut(201);
    }

    [Fact]
    public async Task What_is_turned_off_does_not_ring_then_or_later_and_is_shown_all_the_same()
    {
        var scene = await Scene.Monter(hote);
        Assert.Equal(new(false, true, false, true), await Choisir(scene, new { nouveauMessage = false, rechercheSuggeree = false }));
        await EcrireEtSuggerer(scene);

        Assert.Equal(new(true, true, false, false), await Choisir(scene, new { nouveauMessage = true, rappel = false }));
        await scene.Envoyer(scene.Conseiller, "Un autre");
        Assert.Equal(["nouveau-message"], await Attente.Jusqua(() => hote.Sonneries(scene.Id), static lues => lues.Length > 0));

        Assert.Equal(new(true, true, true, false), await Choisir(scene, new { rechercheSuggeree = true }));
        await EcrireEtSuggerer(scene);
        var toutes = await Attente.Jusqua(() => hote.Sonneries(scene.Id), static lues => lues.Length > 2);
        Assert.Equal(["nouveau-message", "nouveau-message", "recherche-suggeree"], toutes.Order(StringComparer.Ordinal));
        var centre = (await scene.Jeune.Lire($"/api/beneficiaires/{scene.Id}/notifications"))
            .Statut(200)
            .Lire<NotificationsFunctions.NotificationsResponse>();
        Assert.Equal(2, centre.Notifications.Count);
    }
}
