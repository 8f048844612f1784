using Cej.Domain.Dossiers;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Cej.Functions.Accueil;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Accueil;

/// <summary>What a dossier keeps of the counsellor's notice never stays behind what the counsellor wrote last.</summary>
public sealed class AffichageTests(AffichageTests.HoteEnPanne hote) : IClassFixture<AffichageTests.HoteEnPanne>
{
    public sealed class HoteEnPanne : HoteDeTest
    {
        public StockageEnPanne Stockage => Services.GetRequiredService<StockageEnPanne>();

        protected override void Ajuster(LocalApplicationBuilder builder) => StockageEnPanne.Entourer(builder);
    }

    private static DateOnly Aujourdhui => JourDeParis.De(DateTimeOffset.UtcNow);

    private static Task<ReponseDeTest> Annoncer(Scene scene, string texte) =>
        scene.Conseiller.Envoyer(
            HttpMethod.Put,
            "/api/message-important",
            new
            {
                texte,
                debut = Aujourdhui.AddDays(-1),
                fin = Aujourdhui.AddDays(2),
            }
        );

    private static async Task<string?> Affiche(Scene scene) =>
        (await scene.Jeune.Lire($"/api/beneficiaires/{scene.Id}/accueil")).Statut(200).Lire<AccueilResponse>().MessageImportant?.Texte;

    [Fact]
    public async Task A_notice_whose_showing_was_cut_off_is_shown_by_the_timer()
    {
        var scene = await Scene.Monter(hote);
        Assert.Null(await Affiche(scene));
        hote.Stockage.Couper(DocumentContainer.Dossiers, DocumentIds.Affichage);
        (await Annoncer(scene, "Fermé")).Statut(200);
        await Attente.Jusqua(() => hote.Journal.Any(ligne => ligne.Contains("is left to the timer", StringComparison.Ordinal)));
        hote.Stockage.Reparer();
        Assert.Null(await Affiche(scene));

        var dans = new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(2));
        await ActivatorUtilities
            .CreateInstance<MontrerMessageImportantHandler>(hote.Services, dans)
            .Reprendre(TestContext.Current.CancellationToken);

        Assert.Equal("Fermé", await Affiche(scene));
        var importants = hote.Services.GetRequiredService<IMessageImportantStore>();
        Assert.Empty(
            await importants
                .AMontrer(dans.GetUtcNow(), TestContext.Current.CancellationToken)
                .ToListAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_reader_who_read_the_former_notice_keeps_it_nowhere()
    {
        var scene = await Scene.Monter(hote);
        var annonce = 0;
        hote.Stockage.Avant = async (operation, partition, writes) =>
        {
            // The reader has read that there is none, and is about to keep it.
            if (operation != "commit" || writes[0].Id != DocumentIds.Affichage || Interlocked.Exchange(ref annonce, 1) == 1)
                return;
            (await Annoncer(scene, "Fermé")).Statut(200);
            await Attente.Jusqua(async () => await scene.Montree(hote));
        };

        Assert.Null(await Affiche(scene));

        hote.Stockage.Reparer();
        Assert.Equal("Fermé", await Affiche(scene));
        Assert.Equal("Fermé", await Affiche(scene));
    }

    [Fact]
    public async Task New_offers_of_an_alert_are_shown_until_they_were_looked_at()
    {
        var scene = await Scene.Monter(hote);
        var instant = DateTimeOffset.UtcNow;
        var notification = new Notification
        {
            Id = Guid.CreateVersion7(),
            Sorte = SorteDeNotification.NouvellesOffres,
            Titre = "Boulangerie à Nice",
            Nombre = 3,
            Objet = Guid.NewGuid(),
            Le = instant,
        };
        await hote
            .Services.GetRequiredService<INotificationStore>()
            .Create(new(scene.Id), notification, TestContext.Current.CancellationToken);
        var chemin = $"/api/beneficiaires/{scene.Id}";

        var montree = Assert.Single((await scene.Jeune.Lire($"{chemin}/accueil")).Statut(200).Lire<AccueilResponse>().NouvellesOffres);
        Assert.Equal(
            new(notification.Id, notification.Objet, notification.Titre, notification.Nombre, notification.Le),
            montree with
            {
                Le = notification.Le,
            }
        );

        (await scene.Jeune.Envoyer(HttpMethod.Put, $"{chemin}/notifications/{notification.Id}/lecture")).Statut(200);
        Assert.Empty((await scene.Jeune.Lire($"{chemin}/accueil")).Statut(200).Lire<AccueilResponse>().NouvellesOffres);
    }

    [Fact]
    public async Task Two_notices_at_once_leave_the_one_that_was_written_last()
    {
        var scene = await Scene.Monter(hote);
        for (var i = 0; i < 10; i++)
        {
            var textes = Enumerable.Range(0, 3).Select(n => $"Message {i}.{n}").ToArray();
            await Task.WhenAll([.. textes.Select(texte => Annoncer(scene, texte)), Affiche(scene), Affiche(scene)]);
            await Attente.Jusqua(async () => await scene.Montree(hote));
            var dernier = (await scene.Conseiller.Lire("/api/message-important")).Statut(200).Json["texte"]!.ToString();
            Assert.Contains(dernier, textes);
            Assert.Equal(dernier, await Affiche(scene));
        }
    }
}

file static class Notices
{
    /// <summary>Whether the portfolio is shown the notice that was written last.</summary>
    public static async Task<bool> Montree(this Scene scene, HoteDeTest hote)
    {
        var dossiers = hote.Services.GetRequiredService<IDossierStore>();
        var dossier = await dossiers.Find(new(scene.Id), TestContext.Current.CancellationToken);
        var importants = hote.Services.GetRequiredService<IMessageImportantStore>();
        return await importants.FindAMontrer(dossier!.Value.Referent, TestContext.Current.CancellationToken) is null;
    }
}
