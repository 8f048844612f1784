using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.EspaceJeune;

/// <summary>What the application does while it is closed, and while a newer one takes its place.</summary>
public sealed class TravailleurTests(Chromium chromium, TravailleurTests.SiteALivrer produit) : IClassFixture<TravailleurTests.SiteALivrer>
{
    [Fact]
    public async Task What_waits_leaves_once_from_a_closed_application_though_its_token_has_run_out()
    {
        using var ines = await Jeune.Connecter(produit, "ines");
        await using var poste = await Poste.Jeune(chromium, produit);
        poste.Admis = static _ => true;
        var travailleur = await Travailleur.Installe(chromium, produit, poste);
        await OuvrirLesMessages(poste);
        await poste.Contexte.SetOfflineAsync(true);
        string[] attendus = ["Premier, puis fermée", "Second, puis fermée"];
        foreach (var texte in attendus)
        {
            await poste.Page.EcrireUnMessage(texte);
            await Assertions.Expect(poste.Page.Message(texte)).ToContainTextAsync("partira au retour du réseau");
        }

        await poste.Page.EvaluateAsync(Echoir);
        await poste.Page.CloseAsync();
        Assert.Empty(await ines.Textes());
        await poste.Contexte.SetOfflineAsync(false);
        // Twice, as a browser that tries again.
        await travailleur.Synchroniser();
        await travailleur.Synchroniser();
        Assert.Equal(attendus, await Attente.Jusqua(ines.Textes, textes => textes.Length >= 2));

        // The next opening finds the session renewed, and nothing to send.
        var rouverte = await poste.Contexte.NewPageAsync();
        await rouverte.GotoAsync("/jeune/messages");
        await Assertions.Expect(rouverte.Message("Second, puis fermée")).ToContainTextAsync("· Non lu");
        await Assertions.Expect(rouverte.GetByText("partira au retour du réseau")).ToHaveCountAsync(0);
        Assert.Equal(attendus, await ines.Textes());
    }

    [Fact]
    public async Task A_newer_application_that_is_taken_with_things_waiting_sends_them_once()
    {
        using var jade = await Jeune.Connecter(produit, "jade");
        await using var poste = await Poste.Jeune(chromium, produit, "Jade");
        poste.Admis = static _ => true;
        await Travailleur.Installe(chromium, produit, poste);
        await OuvrirLesMessages(poste);
        // The site can be reached, the service cannot.
        await poste.Contexte.RouteAsync("**/api/**", static route => route.AbortAsync());
        await poste.Page.EcrireUnMessage("Avant la mise à jour");
        await Assertions.Expect(poste.Page.Message("Avant la mise à jour")).ToBeVisibleAsync();

        await produit.Livrer("self.livraison = 'seconde';");
        await poste.Page.EvaluateAsync(
            "navigator.serviceWorker.getRegistration().then(inscription => inscription.update()).then(() => undefined)"
        );
        await poste.Bouton("Mettre à jour").TapAsync();
        // The newer one was waiting, or nothing would have been offered; the page that comes back is of it.
        await Assertions.Expect(poste.Bouton("Mettre à jour")).ToHaveCountAsync(0);
        await Attente.Jusqua(() => poste.Page.EvaluateAsync<bool>(PriseEnMain), "the newer one is active");
        await Assertions.Expect(poste.Page.Message("Avant la mise à jour")).ToHaveCountAsync(1);
        Assert.Empty(await jade.Textes());

        await poste.Contexte.UnrouteAllAsync();
        await Assertions.Expect(poste.Page.Message("Avant la mise à jour")).ToContainTextAsync("· Non lu");
        await Assertions.Expect(poste.Page.Message("Avant la mise à jour")).ToHaveCountAsync(1);
        Assert.Equal(["Avant la mise à jour"], await jade.Textes());
    }

    private static async Task OuvrirLesMessages(Poste poste) =>
        await poste.Page.RunAndWaitForResponseAsync(
            () => poste.Lien("Messages").First.TapAsync(),
            reponse => reponse.Url.Contains("/messages?", StringComparison.Ordinal) && reponse.Ok
        );

    private const string PriseEnMain = """
        async () => {
          const { active, waiting, installing } = await navigator.serviceWorker.getRegistration();
          return !waiting && !installing && active.state === 'activated';
        }
        """;

    /// <summary>The device's token has run out, by the date that is kept with it.</summary>
    private const string Echoir = """
        async () => {
          const attendre = demande => new Promise((suite, echec) => {
            demande.onsuccess = () => suite(demande.result);
            demande.onerror = () => echec(demande.error);
          });
          const base = await attendre(indexedDB.open('cej-jeune'));
          const rayon = (nom, mode) => base.transaction(nom, mode).objectStore(nom);
          const cle = await attendre(rayon('cles').get('appareil'));
          const nom = (await attendre(rayon('coffre').getAllKeys())).find(nom => nom.startsWith('jetons:user:'));
          const { iv, octets } = await attendre(rayon('coffre').get(nom));
          const clair = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, cle, octets);
          const session = JSON.parse(JSON.parse(new TextDecoder().decode(clair)));
          session.expires_at = 1;
          const echue = new TextEncoder().encode(JSON.stringify(JSON.stringify(session)));
          const autre = crypto.getRandomValues(new Uint8Array(12));
          const scelle = { iv: autre, octets: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: autre }, cle, echue) };
          await attendre(rayon('coffre', 'readwrite').put(scelle, nom));
          base.close();
        }
        """;

    /// <summary>The product on a site of its own, where a newer application can be put.</summary>
    public sealed class SiteALivrer : Produit, IAsyncLifetime
    {
        private readonly DirectoryInfo _site = Directory.CreateTempSubdirectory("cej-site-");

        protected override IEnumerable<string> Reglages
        {
            get
            {
                var source = Depot.Chemin("web", "dist");
                foreach (var fichier in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
                {
                    var copie = Path.Combine(_site.FullName, Path.GetRelativePath(source, fichier));
                    Directory.CreateDirectory(Path.GetDirectoryName(copie)!);
                    File.Copy(fichier, copie, overwrite: true);
                }

                yield return $"--Local:Site={_site.FullName}";
            }
        }

        /// <summary>Another service worker than the one before.</summary>
        public Task Livrer(string script) =>
            File.AppendAllTextAsync(Path.Combine(_site.FullName, "jeune", "sw.js"), script, TestContext.Current.CancellationToken);

        async ValueTask IAsyncDisposable.DisposeAsync()
        {
            await base.DisposeAsync();
            _site.Delete(recursive: true);
        }
    }
}
