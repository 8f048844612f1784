using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Functions.Notifications;
using Cej.Functions.Tests.Compte;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Demarches;

/// <summary>The weekly reminder, Thursdays at 10:00 where the person lives.</summary>
public sealed class RappelTests(HoteALHeure hote) : IClassFixture<HoteALHeure>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_comes_at_ten_where_the_person_lives_once_a_week_also_when_the_clocks_change()
    {
        hote.IlEst("2026-03-22T12:00:00Z");
        var reunion = await hote.Monter("Indian/Reunion");
        var paris = await hote.Monter(null);
        var martinique = await hote.Monter("America/Martinique");

        Assert.Equal((0, 0, 0), await Quand("2026-03-26T05:59:59Z"));
        Assert.Equal((1, 0, 0), await Quand("2026-03-26T06:00:00Z"));
        Assert.Equal((1, 0, 0), await Quand("2026-03-26T08:59:59Z"));
        Assert.Equal((1, 1, 0), await Quand("2026-03-26T09:00:00Z"));
        Assert.Equal((1, 1, 1), await Quand("2026-03-26T14:00:00Z"));
        Assert.Equal((1, 1, 1), await Quand("2026-04-02T05:59:59Z"));
        // Summer time began in Paris on the 29th.
        Assert.Equal((2, 1, 1), await Quand("2026-04-02T07:59:59Z"));
        Assert.Equal((2, 2, 1), await Quand("2026-04-02T08:00:00Z"));

        async Task<(int, int, int)> Quand(string instant)
        {
            hote.IlEst(instant);
            await Passer();
            await Passer();
            return (await Rappels(reunion), await Rappels(paris), await Rappels(martinique));
        }
    }

    [Fact]
    public async Task It_comes_only_when_nothing_is_planned()
    {
        hote.IlEst("2026-05-04T12:00:00Z");
        var (rien, prevu, enRetard, faite) = (
            await hote.Monter(null),
            await hote.Monter(null),
            await hote.Monter(null),
            await hote.Monter(null)
        );
        await Creer(prevu, "2026-05-07");
        await Creer(enRetard, "2026-05-05");
        await Creer(faite, "2026-05-01");

        hote.IlEst("2026-05-07T08:00:00Z");
        await Passer();

        Assert.Equal((1, 0, 1, 1), (await Rappels(rien), await Rappels(prevu), await Rappels(enRetard), await Rappels(faite)));
        var notification = Assert.Single(await Lues(rien));
        Assert.Equal(("Que prévoyez-vous cette semaine ?", rien.Id), (notification.Titre, notification.Objet));
    }

    [Fact]
    public async Task Who_wants_none_and_whose_follow_up_ended_get_none()
    {
        hote.IlEst("2026-06-01T12:00:00Z");
        var (aucun, parti) = (await hote.Monter(null), await hote.Monter(null));
        var compte = $"/api/beneficiaires/{aucun.Id}/compte";
        var etag = (await aucun.Jeune.Lire(compte)).Statut(200).Etag!;
        (await aucun.Jeune.Envoyer(HttpMethod.Patch, compte, new { avis = new { rappel = false } }, ("If-Match", etag))).Statut(200);
        (await parti.Jeune.Envoyer(HttpMethod.Delete, $"/api/beneficiaires/{parti.Id}/compte")).Statut(204);

        hote.IlEst("2026-06-04T08:00:00Z");
        await Passer();

        Assert.Equal(0, await Rappels(aucun));
        Assert.Empty(await hote.Services.GetRequiredService<INotificationStore>().Lister(new(parti.Id), null, 50, Cancel));
        var aVenir = hote.Services.GetRequiredService<IRappelStore>().Dus(hote.Horloge.GetUtcNow().AddDays(30), Cancel);
        Assert.DoesNotContain(new(parti.Id), await aVenir.Select(rappel => rappel.Value.Dossier).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Who_moved_is_reminded_by_the_clock_of_the_new_place()
    {
        hote.IlEst("2026-07-06T12:00:00Z");
        var scene = await hote.Monter(null);
        var compte = $"/api/beneficiaires/{scene.Id}/compte";
        var etag = (await scene.Jeune.Lire(compte)).Statut(200).Etag!;
        (await scene.Jeune.Envoyer(HttpMethod.Patch, compte, new { fuseau = "America/Cayenne" }, ("If-Match", etag))).Statut(200);

        hote.IlEst("2026-07-09T08:00:00Z"); // 05:00 there
        await Passer();
        Assert.Equal(0, await Rappels(scene));
        hote.IlEst("2026-07-09T13:00:00Z");
        await Passer();
        Assert.Equal(1, await Rappels(scene));
    }

    [Fact]
    public async Task A_reminder_that_an_outage_made_too_late_is_left_out_and_the_next_one_comes()
    {
        hote.IlEst("2026-08-03T12:00:00Z");
        var scene = await hote.Monter(null);
        hote.IlEst("2026-08-06T20:00:01Z");
        await Passer();
        Assert.Equal(0, await Rappels(scene));
        hote.IlEst("2026-08-13T08:00:00Z");
        await Passer();
        Assert.Equal(1, await Rappels(scene));
    }

    private Task<int> Passer() => hote.Services.GetRequiredService<RappelerDePlanifierHandler>().Handle(Cancel);

    private static async Task<int> Rappels((ClientDeTest Conseiller, ClientDeTest Jeune, Guid Id) scene) => (await Lues(scene)).Count;

    private static async Task<List<NotificationsFunctions.NotificationResponse>> Lues(
        (ClientDeTest Conseiller, ClientDeTest Jeune, Guid Id) scene
    ) =>
        [
            .. (await scene.Jeune.Lire($"/api/beneficiaires/{scene.Id}/notifications"))
                .Statut(200)
                .Lire<NotificationsFunctions.NotificationsResponse>()
                .Notifications.Where(notification => notification.Sorte is SorteDeNotification.Rappel),
        ];

    private static async Task Creer((ClientDeTest Conseiller, ClientDeTest Jeune, Guid Id) scene, string dateFin) =>
        (
            await scene.Jeune.Envoyer(HttpMethod.Post, $"/api/beneficiaires/{scene.Id}/demarches", new { commentaire = "Appeler", dateFin })
        ).Statut(201);
}
