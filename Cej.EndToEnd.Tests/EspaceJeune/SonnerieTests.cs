using System.Net.Http.Json;
using System.Text.Json;
using Cej.EndToEnd.Tests.Mesures;
using Cej.EndToEnd.Tests.Support;
using Cej.Functions.Tests.Notifications;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>
/// Web push from the setting to the notification. The push service is the tests' own, since no real one can be reached: the page subscribes
/// to it, the product encrypts for it, and what it decrypted is delivered to the service worker as it is. Nothing runs beside: a push
/// that takes two seconds is sent again a minute later.
/// </summary>
[Collection(typeof(MesuresTests.Seule))]
public sealed class SonnerieTests(Chromium chromium, SonnerieTests.QuiSonne produit) : IClassFixture<SonnerieTests.QuiSonne>
{
    [Fact]
    public async Task A_message_sent_while_the_application_is_closed_shows_one_notification_that_opens_it()
    {
        using var conseiller = await produit.Client("camille");
        using var ines = await Jeune.Connecter(produit, "ines");
        await using var poste = await Poste.Jeune(chromium, produit);
        await poste.Contexte.GrantPermissionsAsync(["notifications"], new() { Origin = produit.Adresse.GetLeftPart(UriPartial.Authority) });
        await poste.Contexte.ExposeFunctionAsync("abonner", (string cle) => Abonner(cle));
        await poste.Contexte.AddInitScriptAsync(NavigateurAbonne);
        await poste.Page.GotoAsync("/jeune/profil");
        var travailleur = await Travailleur.Installe(chromium, produit, poste);
        var reglage = poste.Page.GetByRole(AriaRole.Switch, new() { Name = "Notifications sur cet appareil" });
        await Assertions.Expect(reglage).Not.ToBeCheckedAsync();
        await reglage.TapAsync();
        await Assertions.Expect(reglage).ToBeCheckedAsync();
        await poste.Page.CloseAsync();

        await Ecrire(conseiller, ines.Dossier, "Bonjour Inès");
        await Livrer(travailleur, 1);
        await Voir(travailleur, "Un message de votre conseiller");
        await Ecrire(conseiller, ines.Dossier, "Êtes-vous disponible jeudi ?");
        await Livrer(travailleur, 2);
        await Voir(travailleur, "2 messages de votre conseiller");

        // Nobody can touch a notification here: the worker is told that she did, and says what it has the browser open.
        var ouverte = await travailleur.Demander(Toucher);
        Assert.Equal("/jeune/messages", ouverte);
        Assert.Empty(await Montrees(travailleur));
        var page = await poste.Contexte.NewPageAsync();
        await page.GotoAsync(ouverte);
        await Assertions
            .Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Êtes-vous disponible jeudi ?" }))
            .ToBeVisibleAsync();
        await Livrer(travailleur, 3);
        await page.CloseAsync();

        // Read on another device: the notification goes.
        await Ecrire(conseiller, ines.Dossier, "Entendu pour jeudi");
        await Livrer(travailleur, 4);
        await Voir(travailleur, "Un message de votre conseiller");
        await ines.Lire();
        await Livrer(travailleur, 5);
        await Voir(travailleur, "");

        // What is read at once: both are on their way together.
        await travailleur.Demander(RecusEnsemble);
        Assert.Empty(await Montrees(travailleur));
        Assert.Empty(produit.Push.Fautes);
    }

    /// <summary>The texts of what the device shows, one a line.</summary>
    private static Task<string> Montrees(Travailleur travailleur) =>
        travailleur.Demander("self.registration.getNotifications().then(toutes => toutes.map(({ body }) => body).join('\\n'))");

    /// <summary>The device shows this, and nothing else.</summary>
    private async Task Voir(Travailleur travailleur, string textes) =>
        await Attente.Jusqua(
            async () => (Montrees: await Montrees(travailleur), Recus: string.Join(", ", produit.Push.Recus.Select(recu => recu.Avis))),
            vu => vu.Montrees == textes,
            $"shown: {textes}"
        );

    /// <summary>The browser gets what the product has sent so far, and nothing twice.</summary>
    private async Task Livrer(Travailleur travailleur, int rang)
    {
        await Attente.Jusqua(
            () => Task.FromResult((Recus: produit.Push.Recus.Count, produit.Push.Appels, Fautes: string.Join(", ", produit.Push.Fautes))),
            vu => vu.Recus >= rang,
            $"{rang} pushes"
        );
        await travailleur.Pousser(produit.Push.Recus.ElementAt(rang - 1).Avis.ToJsonString());
    }

    private string Abonner(string cle)
    {
        var abonnement = produit.Push.Abonner("telephone", cle);
        return JsonSerializer.Serialize(
            new { endpoint = abonnement.Canal, keys = new { p256dh = abonnement.Cle, auth = abonnement.Secret } }
        );
    }

    private static async Task Ecrire(HttpClient conseiller, string conversation, string texte)
    {
        var chemin = new Uri($"/api/conversations/{conversation}/messages", UriKind.Relative);
        using var envoi = await conseiller.PostAsJsonAsync(chemin, new { texte });
        envoi.EnsureSuccessStatusCode();
    }

    /// <summary>The browser's own push service is another: all else of the page and of the worker is as it is.</summary>
    private const string NavigateurAbonne = """
        (() => {
          const octets = cle => Uint8Array.from(atob(cle.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0)).buffer;
          const lire = () => JSON.parse(localStorage.getItem('essai.abonnement') ?? 'null');
          const montrer = ({ cle, abonnement }) => ({
            endpoint: abonnement.endpoint,
            options: { applicationServerKey: octets(cle) },
            toJSON: () => abonnement,
            unsubscribe: async () => (localStorage.removeItem('essai.abonnement'), true),
          });
          PushManager.prototype.getSubscription = async () => (lire() ? montrer(lire()) : null);
          PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey: cle }) => {
            if (!userVisibleOnly || Notification.permission !== 'granted') throw new DOMException('Permission denied', 'NotAllowedError');
            localStorage.setItem('essai.abonnement', JSON.stringify({ cle, abonnement: JSON.parse(await abonner(cle)) }));
            return montrer(lire());
          };
        })()
        """;

    private const string RecusEnsemble = """
        (async () => {
          const pousser = avis => {
            const evenement = new PushEvent('push', { data: JSON.stringify(avis) });
            const fini = new Promise(suite => (evenement.waitUntil = suite));
            self.dispatchEvent(evenement);
            return fini;
          };
          await Promise.all([
            pousser({ sorte: 'nouveau-message', nombre: 1, etiquette: 'messages' }),
            pousser({ sorte: 'messages-lus', etiquette: 'messages' }),
          ]);
        })()
        """;

    private const string Toucher = """
        (async () => {
          const [touchee] = await self.registration.getNotifications();
          return new Promise(dire => {
            self.clients.openWindow = async adresse => dire(adresse);
            self.dispatchEvent(new NotificationEvent('notificationclick', { notification: touchee }));
          });
        })()
        """;

    /// <summary>The product, beside a push service.</summary>
    public sealed class QuiSonne : Produit, IAsyncLifetime
    {
        internal ServicePushDeTest Push { get; private set; } = null!;

        protected override IEnumerable<string> Reglages => [$"--Local:ServicePush={Push.Adresse}"];

        async ValueTask IAsyncLifetime.InitializeAsync()
        {
            Push = await ServicePushDeTest.Demarrer();
            await base.InitializeAsync();
        }

        async ValueTask IAsyncDisposable.DisposeAsync()
        {
            await base.DisposeAsync();
            await Push.DisposeAsync();
        }
    }
}
